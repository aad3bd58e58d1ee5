import type { CampaignView, Evidence, Lead, TlpLabel } from "@suar/domain";
import { createHash } from "node:crypto";
import { exportNotice, syntheticMark } from "../../exports/index.ts";

/** How often the search errs, as `engines/campaigns/README.md` measured it; carried along with every lead. */
export const measuredErrors = {
  set: "planted10k: 2,000 records of 242 campaigns planted among 8,000 real messages in English",
  recordsRightlyInACampaign: 0.978,
  pairsRightlyTogether: 0.999,
  pairsFound: 0.995,
  measured: "2026-11",
  unmeasured: "languages other than English on real campaigns; whether a campaign has to do with trafficking",
} as const;

/** A record as it was captured, with the SHA-256 (hexadecimal) of the UTF-8 bytes of its text. */
export type CapturedRecord = Evidence & { readonly sha256: string };

/** Everything that goes along with a lead to whoever investigates or helps. */
export interface LeadFile {
  readonly suar: "lead-file";
  readonly version: 3;
  readonly notice: string;
  readonly mark: string;
  readonly tlp: TlpLabel;
  readonly made: { readonly at: string; readonly by: string };
  readonly source: {
    readonly id: string;
    readonly name: string;
    /** Files that came in, each with the SHA-256 of its bytes as the audit trail has it. */
    readonly files: readonly { readonly id: string; readonly at: string; readonly sha256: string }[];
  };
  readonly measured: typeof measuredErrors;
  readonly lead: Pick<Lead, "id" | "title" | "state" | "openedBy" | "openedAt" | "facts" | "decisions" | "notes">;
  /** The campaign, of several the largest. */
  readonly campaign: CampaignView["campaign"];
  readonly timeline: CampaignView["timeline"];
  readonly network: CampaignView["network"];
  /** That the records name; null in a lead from before leads kept them. */
  readonly places: Lead["view"]["places"];
  /** Shared with other campaigns when the lead was opened, by hash; null where nobody had looked. A hint, never a finding. */
  readonly pictures: CampaignView["pictures"];
  /** Of a ring, or of campaigns joined by hand: all of them, why they are together and what ties each two; else null. */
  readonly whole: Lead["whole"];
  readonly records: readonly CapturedRecord[];
  readonly recordsInAll: number;
  /** SHA-256 of all of the above: parse, take this field off, write again without spaces, hash the UTF-8 bytes. */
  readonly sha256: string;
}

/** What the file is made of beside the lead. */
export interface LeadFileGiven {
  readonly tlp: TlpLabel;
  readonly at: string;
  readonly by: string;
  readonly files: LeadFile["source"]["files"];
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Puts a lead file together; the same lead at the same time gives the same file. Errors: none. */
export function makeLeadFile(lead: Lead, { tlp, at, by, files }: LeadFileGiven): LeadFile {
  const { id, title, state, openedBy, openedAt, facts, decisions, notes, view } = lead;
  const file: Omit<LeadFile, "sha256"> = {
    suar: "lead-file",
    version: 3,
    notice: exportNotice,
    mark: syntheticMark(lead.synthetic),
    tlp,
    made: { at, by },
    source: { id: view.importId, name: view.importName, files },
    measured: measuredErrors,
    lead: { id, title, state, openedBy, openedAt, facts, decisions, notes },
    campaign: view.campaign,
    timeline: view.timeline,
    network: view.network,
    places: view.places,
    pictures: view.pictures,
    whole: lead.whole,
    records: lead.evidence.map((record) => ({ ...record, sha256: sha256(record.text) })),
    recordsInAll: lead.evidenceTotal,
  };
  return { ...file, sha256: sha256(JSON.stringify(file)) };
}
