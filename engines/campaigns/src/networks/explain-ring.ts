import type { Ring, RingLink, RingReason } from "@suar/domain";
import { type CampaignTies, paymentTypes } from "./campaign-ties.ts";

type Told = RingReason & { readonly points: number };

/**
 * Why a ring is shown, and how early: `rank` is the sum of the points of its reasons, rounded to tenths.
 *
 * | reason | points |
 * | --- | --- |
 * | linked_campaigns | 10 x log2(campaigns) |
 * | strong_indicators | 12 for each campaign in which a quarter of the records has one, at most 60 |
 * | shared_payment | 10 |
 * | recruitment_to_sale | 15 |
 * | several_languages | 5 for each language after the first, at most 15 |
 */
export function explainRing(
  members: readonly CampaignTies[],
  links: readonly RingLink[],
): Pick<Ring, "reasons" | "rank"> {
  const ties = new Set(links.flatMap((link) => link.ties.map(({ type, value }) => `${type} ${value}`))).size;
  const strong = members.filter((campaign) => campaign.strong * 4 >= campaign.size && campaign.strong > 0).length;
  const payments = new Set(
    links.flatMap((link) => link.ties.filter(({ type }) => paymentTypes.has(type)).map(({ value }) => value)),
  ).size;
  const ways = links.filter((link) => link.recruitmentToSale).length;
  const languages = new Set(members.flatMap((campaign) => campaign.languages)).size;
  const told: Told[] = [
    {
      code: "linked_campaigns",
      values: { campaigns: members.length, ties },
      points: 10 * Math.log2(members.length),
    },
  ];
  if (strong > 0) {
    told.push({ code: "strong_indicators", values: { campaigns: strong }, points: Math.min(60, 12 * strong) });
  }
  if (payments > 0) told.push({ code: "shared_payment", values: { payments }, points: 10 });
  if (ways > 0) told.push({ code: "recruitment_to_sale", values: { links: ways }, points: 15 });
  if (languages > 1) {
    told.push({ code: "several_languages", values: { languages }, points: Math.min(15, 5 * (languages - 1)) });
  }
  told.sort((one, other) => other.points - one.points);
  const rank = told.reduce((sum, { points }) => sum + points, 0);
  return { reasons: told.map(({ code, values }) => ({ code, values })), rank: Math.round(rank * 10) / 10 };
}
