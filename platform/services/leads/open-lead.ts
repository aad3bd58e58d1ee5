import { appendAudit, json, type Tx } from "@suar/database";
import {
  instantOf,
  type CampaignView,
  type ImportId,
  type Lead,
  type LeadId,
  type StatedFact,
  SuarError,
} from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace, tiesContacts } from "./campaign-place.ts";
import { type GatheredLead, gatherCampaign, gatherRing } from "./gather-lead.ts";
import { followJudgements } from "./judgements/follow-judgements.ts";
import { judgementsOf } from "./judgements/judgement-queries.ts";
import { mayOpenLead } from "./lead-policy.ts";
import { keepFacts, requireFacts } from "./third-party-facts.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";
import { readLead } from "./read-lead.ts";
import { searchText } from "./search-words.ts";

/** What was opened, and whether it was new. */
export interface OpenedLead {
  readonly lead: Lead;
  readonly isNew: boolean;
}

/** What is to be opened: a campaign, or the ring that it names or is in. */
export interface OpenLead {
  readonly importId: string;
  readonly campaign: string;
  readonly scope?: GatheredLead["scope"] | undefined;
  readonly facts?: readonly StatedFact[] | undefined;
}

/**
 * Opens a campaign, with those joined to it by hand, or a whole ring as a lead. The lead keeps its own copy of what was
 * seen, so that it outlives the corpus. Opening it twice gives the same lead. Files are read between two transactions. A
 * campaign of adult-service adverts becomes a lead only with two independent facts of control by somebody else, stated by
 * this person with the records that show them.
 * Errors: `session.forbidden`, `import.not_found`, `campaign.not_found`, `ring.not_found`, `collection.facts_needed`;
 * `call.invalid` for a fact whose records are not of the campaign; those of `campaignPlace`.
 */
export async function openLead(
  place: CorpusPlace,
  actor: Actor,
  { importId, campaign, scope = "campaign", facts: stated = [] }: OpenLead,
  now = Date.now(),
): Promise<OpenedLead> {
  authorize(mayOpenLead(actor), "lead.open");
  const { dir, row, collection } = await campaignPlace(place, actor, { importId, campaign });
  if (scope === "ring" && !tiesContacts(collection)) throw new SuarError("ring.not_found");
  const isAdult = collection?.kind === "adult_services";
  const facts = isAdult ? await requireFacts(dir, campaign, stated) : [];
  // A fact is stated of one campaign of adult-service adverts: what people joined to it is another lead.
  const judgements = (await place.transaction((tx) => judgementsOf(tx, actor.orgId, row.import_id))).filter(
    ({ kind }) => !isAdult || kind === "split",
  );
  const source = { dir, row, judgements, followed: await followJudgements(dir, judgements) };
  const gathered = await (scope === "ring" ? gatherRing(source, campaign) : gatherCampaign(source, campaign));
  return place.transaction(async (tx) => {
    const known = await knownLead(tx, actor, row.import_id, gathered);
    if (known !== undefined) return { lead: await readLead(tx, actor, known), isNew: false };
    const leadId = await insertLead(tx, actor, { importId: row.import_id, gathered, isAdult, now });
    if (leadId === undefined) {
      const other = await knownLead(tx, actor, row.import_id, gathered);
      return { lead: await readLead(tx, actor, other ?? ""), isNew: false };
    }
    const subject = { kind: "lead", id: leadId };
    const details = { import: row.import_id, campaign, scope, facts: facts.map(({ fact }) => fact) };
    await keepFacts(tx, actor, leadId, facts, now);
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "lead.opened", subject, details });
    return { lead: await readLead(tx, actor, leadId), isNew: true };
  });
}

/** The lead that is open already of this ring, or of any of these joined campaigns. */
async function knownLead(
  tx: Tx,
  actor: Actor,
  importId: ImportId,
  { scope, view, views }: GatheredLead,
): Promise<LeadId | undefined> {
  const names = (scope === "ring" ? [view] : views).map(({ campaign }) => campaign.campaign);
  const leads = await leadsOfCampaigns(tx, actor.orgId, importId, names, scope);
  return names.map((name) => leads.get(name)).find((lead) => lead !== undefined);
}

/** `undefined` when two people open it at once, and the other was first. */
async function insertLead(
  tx: Tx,
  actor: Actor,
  {
    importId,
    gathered,
    isAdult,
    now,
  }: {
    readonly importId: ImportId;
    readonly gathered: GatheredLead;
    readonly isAdult: boolean;
    readonly now: number;
  },
): Promise<LeadId | undefined> {
  const { view, views, whole, records, total, scope } = gathered;
  const { campaign } = view;
  const row = await tx
    .insertInto("leads")
    .values({
      org_id: actor.orgId,
      lead_id: makeId<LeadId>(),
      import_id: importId,
      campaign: campaign.campaign,
      scope,
      title: campaign.title,
      // No search for a number or a name may lead to such adverts: a lead of them is found by its campaign's id.
      search_text: searchText(isAdult ? [campaign.campaign] : views.flatMap(wordsOf)),
      state: "open",
      size: views.reduce((sum, one) => sum + one.campaign.size, 0),
      languages: json(languagesOf(views)),
      view: json(view),
      whole: whole === null ? null : json(whole),
      evidence: json(records),
      evidence_total: total,
      synthetic: views.some((one) => one.campaign.synthetic),
      opened_by: actor.userId,
      opened_at: instantOf(now),
      changed_at: instantOf(now),
    })
    .onConflict((conflict) =>
      conflict.columns(["org_id", "import_id", "scope", "campaign"]).where("removed_at", "is", null).doNothing(),
    )
    .returning("lead_id")
    .executeTakeFirst();
  return row?.lead_id;
}

function languagesOf(views: GatheredLead["views"]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [language, records] of views.flatMap(({ campaign }) => Object.entries(campaign.languages))) {
    sums.set(language, (sums.get(language) ?? 0) + records);
  }
  return Object.fromEntries([...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
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
