import { appendAudit, json, type Tx } from "@suar/database";
import {
  instantOf,
  type CampaignView,
  type Evidence,
  type ImportId,
  type Lead,
  type LeadId,
  type StatedFact,
} from "@suar/domain";
import { readEvidence } from "../campaigns/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayOpenLead } from "./lead-policy.ts";
import { maxEvidence } from "./lead-times.ts";
import { keepFacts, requireFacts } from "./third-party-facts.ts";
import { leadOfCampaign } from "./leads-of-campaigns.ts";
import { readLead } from "./read-lead.ts";
import { readView } from "./read-view.ts";
import { searchText } from "./search-words.ts";

/** What was opened, and whether it was new. */
export interface OpenedLead {
  readonly lead: Lead;
  readonly isNew: boolean;
}

/**
 * Opens a campaign as a lead. The lead keeps its own copy of what was seen, so that it outlives the corpus. Opening it
 * twice gives the same lead. Files are read between two transactions. A campaign of adult-service adverts becomes a lead
 * only with two independent facts of control by somebody else, stated by this person with the records that show them.
 * Errors: `session.forbidden`, `import.not_found`, `campaign.not_found`, `collection.facts_needed`; `call.invalid` for a
 * fact whose records are not of the campaign; those of `campaignPlace`.
 */
export async function openLead(
  place: CorpusPlace,
  actor: Actor,
  input: { readonly importId: string; readonly campaign: string; readonly facts?: readonly StatedFact[] | undefined },
  now = Date.now(),
): Promise<OpenedLead> {
  authorize(mayOpenLead(actor), "lead.open");
  const { dir, row, collection } = await campaignPlace(place, actor, input);
  const isAdult = collection?.kind === "adult_services";
  const facts = isAdult ? await requireFacts(dir, input.campaign, input.facts ?? []) : [];
  const view = await readView(dir, row, input.campaign);
  const { records, total } = await readEvidence(dir, input.campaign, { offset: 0, limit: maxEvidence });
  return place.transaction(async (tx) => {
    const leadId = await insertLead(tx, actor, { importId: row.import_id, view, records, total, isAdult, now });
    const isNew = leadId !== undefined;
    if (isNew) {
      const subject = { kind: "lead", id: leadId };
      const details = { import: row.import_id, campaign: input.campaign, facts: facts.map(({ fact }) => fact) };
      await keepFacts(tx, actor, leadId, facts, now);
      await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "lead.opened", subject, details });
    }
    const id = leadId ?? (await leadOfCampaign(tx, actor.orgId, row.import_id, input.campaign));
    return { lead: await readLead(tx, actor, id ?? ""), isNew };
  });
}

/** `undefined` when the campaign is open as a lead already, also when two people open it at once. */
async function insertLead(
  tx: Tx,
  actor: Actor,
  {
    importId,
    view,
    records,
    total,
    isAdult,
    now,
  }: {
    readonly importId: ImportId;
    readonly view: Lead["view"];
    readonly records: readonly Evidence[];
    readonly total: number;
    readonly isAdult: boolean;
    readonly now: number;
  },
): Promise<LeadId | undefined> {
  const { campaign } = view;
  const row = await tx
    .insertInto("leads")
    .values({
      org_id: actor.orgId,
      lead_id: makeId<LeadId>(),
      import_id: importId,
      campaign: campaign.campaign,
      title: campaign.title,
      // No search for a number or a name may lead to such adverts: a lead of them is found by its campaign's id.
      search_text: searchText(isAdult ? [campaign.campaign] : wordsOf(view)),
      state: "open",
      size: campaign.size,
      languages: json(campaign.languages),
      view: json(view),
      evidence: json(records),
      evidence_total: total,
      synthetic: campaign.synthetic,
      opened_by: actor.userId,
      opened_at: instantOf(now),
      changed_at: instantOf(now),
    })
    .onConflict((conflict) =>
      conflict.columns(["org_id", "import_id", "campaign"]).where("removed_at", "is", null).doNothing(),
    )
    .returning("lead_id")
    .executeTakeFirst();
  return row?.lead_id;
}

/** What a person would type to find the campaign again: its words, what fills its slots, its contacts, its file. */
const wordsOf = ({ campaign, importName }: Pick<CampaignView, "campaign" | "importName">): readonly string[] => [
  campaign.title,
  ...campaign.template.map((part) => (part.kind === "text" ? part.text : "")),
  ...campaign.slots.flatMap((slot) => slot.values.map(({ value }) => value)),
  ...campaign.identifiers.map(({ value }) => value),
  importName,
  campaign.campaign,
];
