import type { Evidence, Lead, leadScopes, Whole } from "@suar/domain";
import { readCampaign, readEvidence, readRing } from "../campaigns/index.ts";
import type { ImportRow } from "../imports/index.ts";
import type { FollowedJudgements } from "./judgements/follow-judgements.ts";
import { joinedWith } from "./judgements/judged-campaign.ts";
import { type JudgementRow, standing } from "./judgements/judgement-queries.ts";
import { maxEvidence } from "./lead-times.ts";
import { readView } from "./read-view.ts";

const mostCampaigns = 50;
const mostLinks = 200;

/** What a lead is opened from. */
export interface LeadSource {
  readonly dir: string;
  readonly row: ImportRow;
  readonly judgements: readonly JudgementRow[];
  readonly followed: FollowedJudgements;
}

/** What a lead over several campaigns takes of each. */
type CampaignHead = Pick<Lead["view"], "campaign" | "importName">;

/** Everything that a lead copies when it is opened. */
export interface GatheredLead {
  readonly scope: (typeof leadScopes)[number];
  readonly view: Lead["view"];
  /** All its campaigns, that of the view included; of one campaign, that alone. */
  readonly views: readonly CampaignHead[];
  readonly whole: Whole | null;
  readonly records: readonly Evidence[];
  /** Records in all, those put apart by hand left out. */
  readonly total: number;
}

/** One campaign, with those that people joined to it. Errors: `campaign.not_found`, `data.missing`. */
export async function gatherCampaign(source: LeadSource, asked: string): Promise<GatheredLead> {
  const { dir, row, judgements, followed } = source;
  const view = await readView(dir, row, asked);
  const { campaign } = view.campaign;
  const others = joinedWith(campaign, followed.groups).slice(0, mostCampaigns - 1);
  const views: CampaignHead[] = [view];
  for (const id of others) views.push(await readHead(source, id));
  const evidence = await gatherEvidence(source, views);
  const scope = "campaign" as const;
  if (others.length === 0) return { scope, view, views, whole: null, ...evidence };
  const all = new Set([campaign, ...others]);
  const said = standing(judgements).filter(
    (one) => one.kind === "merge" && one.campaigns.some((id) => all.has(followed.resolved.get(id)?.campaign ?? "")),
  );
  const whole: Whole = {
    tied: "by_hand",
    campaigns: headsOf(views),
    links: [],
    reasons: [],
    judgements: said.map((one) => ({ by: one.by_name, at: one.at, words: one.words })),
    total: views.length,
  };
  return { scope, view, views, whole, ...evidence };
}

/** A whole ring; the view is of its largest campaign. Errors: `ring.not_found`, `data.missing`. */
export async function gatherRing(source: LeadSource, asked: string): Promise<GatheredLead> {
  const { dir, row } = source;
  const ring = await readRing(dir, asked);
  const names = ring.campaigns.slice(0, mostCampaigns).map(({ campaign }) => campaign);
  const view = await readView(dir, row, ring.ring);
  const views: CampaignHead[] = [];
  for (const id of names) views.push(id === ring.ring ? view : await readHead(source, id));
  const shown = new Set(names);
  const whole: Whole = {
    tied: "ring",
    campaigns: headsOf(views),
    links: ring.links.filter(({ a, b }) => shown.has(a) && shown.has(b)).slice(0, mostLinks),
    reasons: ring.reasons,
    judgements: [],
    total: ring.total.campaigns,
  };
  return { scope: "ring", view, views, whole, ...(await gatherEvidence(source, views)) };
}

const readHead = async ({ dir, row }: LeadSource, id: string): Promise<CampaignHead> => ({
  importName: row.name,
  campaign: (await readCampaign(dir, id)).campaign,
});

const headsOf = (views: readonly CampaignHead[]): Whole["campaigns"] =>
  views
    .map(({ campaign: { campaign, title, size, languages, first_seen, last_seen } }) => {
      return { campaign, title, size, languages, first_seen, last_seen };
    })
    .sort((one, other) => other.size - one.size);

/** As many records of each campaign as there is room for, nearest to its middle first; none that was put apart. */
async function gatherEvidence(
  { dir, followed }: LeadSource,
  views: readonly CampaignHead[],
): Promise<Pick<GatheredLead, "records" | "total">> {
  const room = Math.max(1, Math.floor(maxEvidence / views.length));
  const gathered: Evidence[] = [];
  let total = 0;
  for (const { campaign } of views) {
    const apart = followed.apart.get(campaign.campaign) ?? new Set();
    const page = { offset: 0, limit: room + apart.size };
    const { records } = await readEvidence(dir, campaign.campaign, page);
    const kept = records.filter(({ id }) => !apart.has(id)).slice(0, room);
    gathered.push(...kept.map((one) => (views.length === 1 ? one : { ...one, campaign: campaign.campaign })));
    total += Math.max(kept.length, campaign.size - apart.size);
  }
  return { records: gathered, total };
}
