import { json, type Tx } from "@suar/database";
import { instantOf, type ImportId, type Lead, type LeadId } from "@suar/domain";
import { makeId, type Actor } from "../../sessions/index.ts";
import { searchText } from "../search-words.ts";

/** What a test says about a lead; the rest is made up and marked synthetic. */
export interface BuiltLead {
  readonly importId?: string;
  readonly campaign?: string;
  readonly title?: string;
  readonly size?: number;
  readonly changedAt?: number;
  readonly evidence?: Lead["evidence"];
  readonly whole?: Lead["whole"];
  readonly places?: Lead["view"]["places"];
  readonly pictures?: Lead["view"]["pictures"];
}

/** A lead's row without a corpus behind it. Returns its id. */
export async function buildLead(tx: Tx, actor: Actor, given: BuiltLead = {}): Promise<LeadId> {
  const {
    title = "Customer service, Bangkok",
    size = 12,
    campaign = "0123456789ab",
    evidence = [],
    whole = null,
  } = given;
  const at = instantOf(given.changedAt ?? Date.now());
  const lead = makeId<LeadId>();
  await tx
    .insertInto("leads")
    .values({
      org_id: actor.orgId,
      lead_id: lead,
      import_id: (given.importId ?? null) as ImportId | null,
      campaign,
      title,
      search_text: searchText([title]),
      state: "open",
      size,
      languages: json({ eng: size }),
      view: json({
        ...viewOf({ title, size, campaign, importId: given.importId ?? "" }),
        places: given.places ?? [],
        pictures: given.pictures ?? null,
      }),
      evidence: json(evidence),
      evidence_total: evidence.length,
      whole: whole === null ? null : json(whole),
      synthetic: true,
      opened_by: actor.userId,
      opened_at: at,
      changed_at: at,
    })
    .execute();
  return lead;
}

const viewOf = (about: {
  title: string;
  size: number;
  campaign: string;
  importId: string;
}): Omit<Lead["view"], "places" | "pictures"> => ({
  importId: about.importId,
  importName: "synthetic.csv",
  campaign: {
    campaign: about.campaign,
    size: about.size,
    languages: { eng: about.size },
    template: [{ kind: "text", text: about.title }],
    slots: [],
    identifiers: [],
    first_seen: null,
    last_seen: null,
    reasons: [{ code: "same_template", values: { records: about.size } }],
    indicators: [],
    disguises: {},
    accounts: 1,
    cohesion: 1,
    rank: 1,
    medoid: "synthetic-1",
    title: about.title,
    synthetic: true,
  },
  timeline: [],
  network: { nodes: [], edges: [], omitted: 0 },
});
