import type { CampaignIndicator, Reason, SharedIdentifier, Strength } from "@suar/domain";

/** Counts of one campaign from which its reasons are told. `times` rise, in milliseconds. */
export interface CampaignCounts {
  readonly size: number;
  readonly sharedWords: number;
  /** Bits, see `descriptionGain`. */
  readonly gain: number;
  readonly languages: number;
  readonly accounts: number;
  readonly identifiers: readonly SharedIdentifier[];
  readonly withContact: number;
  readonly indicators: readonly CampaignIndicator[];
  readonly withIndicator: number;
  readonly withDisguise: number;
  readonly times: readonly number[];
  readonly corpusSpan: { readonly first: number; readonly last: number } | null;
}

const strengthPoints = { strong: 12, medium: 6, weak: 2 } as const satisfies Record<Strength, number>;
const dayMs = 86_400_000;
/** A burst holds this share of the campaign in at most a quarter of the corpus's time and at most a week. */
const burstShare = 0.8;

/**
 * Why a person is shown a campaign, and how early: `rank` is the sum of the points of its reasons, rounded to tenths.
 *
 * | reason | points |
 * | --- | --- |
 * | same_template | 10 x log2(records) |
 * | indicators | strong 12, medium 6, weak 2, each x the share of records in which it stands |
 * | shared_contact | 10, and 5 more when one stands outside the campaign too |
 * | rotating_contacts | 10 |
 * | many_accounts | 5 x log2(accounts) |
 * | several_languages | 5 for each language after the first, at most 15 |
 * | burst | 5 |
 * | disguised_writing | 10 x the share of records |
 * | significance | 0: how sure it is that the records belong together says nothing of what they are about |
 *
 * Errors: none. The order of reasons is that of their points, highest first.
 */
export function explainCampaign(counts: CampaignCounts): { reasons: Reason[]; rank: number } {
  const found = [
    tellTemplate(counts),
    tellIndicators(counts),
    ...tellContacts(counts),
    tellAccounts(counts),
    tellLanguages(counts),
    tellBurst(counts),
    tellDisguise(counts),
    tellSignificance(counts),
  ].filter((reason) => reason !== undefined);
  found.sort((one, other) => other.points - one.points);
  const rank = found.reduce((sum, { points }) => sum + points, 0);
  return { reasons: found.map(({ code, values }) => ({ code, values })), rank: Math.round(rank * 10) / 10 };
}

type Told = (Reason & { readonly points: number }) | undefined;

const tellTemplate = ({ size, sharedWords }: CampaignCounts): Told => ({
  code: "same_template",
  values: { records: size, share: Math.round(sharedWords * 100) / 100 },
  points: 10 * Math.log2(size),
});

function tellIndicators({ indicators, withIndicator, size }: CampaignCounts): Told {
  if (indicators.length === 0) return undefined;
  const points = indicators.reduce((sum, hit) => sum + (strengthPoints[hit.strength] * hit.records) / size, 0);
  return { code: "indicators", values: { indicators: indicators.length, records: withIndicator }, points };
}

function tellContacts({ identifiers, withContact, size }: CampaignCounts): Told[] {
  const shared = identifiers.filter((contact) => contact.count >= 2);
  const told: Told[] = [];
  if (shared.length > 0) {
    const records = Math.min(
      size,
      shared.reduce((sum, contact) => sum + contact.count, 0),
    );
    const points = shared.some((contact) => contact.elsewhere) ? 15 : 10;
    told.push({ code: "shared_contact", values: { contacts: shared.length, records }, points });
  }
  const isRotating = identifiers.length >= 3 && withContact * 2 >= size && (identifiers[0]?.count ?? 0) < size;
  if (isRotating) told.push({ code: "rotating_contacts", values: { contacts: identifiers.length }, points: 10 });
  return told;
}

const tellAccounts = ({ accounts }: CampaignCounts): Told =>
  accounts < 2 ? undefined : { code: "many_accounts", values: { accounts }, points: 5 * Math.log2(accounts) };

const tellLanguages = ({ languages }: CampaignCounts): Told =>
  languages < 2
    ? undefined
    : { code: "several_languages", values: { languages }, points: Math.min(15, 5 * (languages - 1)) };

function tellBurst({ times, corpusSpan }: CampaignCounts): Told {
  if (times.length < 5 || corpusSpan === null) return undefined;
  const inside = Math.ceil(times.length * burstShare);
  let shortest = Infinity;
  for (let at = 0; at + inside <= times.length; at += 1) {
    shortest = Math.min(shortest, (times[at + inside - 1] ?? Infinity) - (times[at] ?? 0));
  }
  const days = Math.max(1, Math.ceil(shortest / dayMs));
  if (days > 7 || days * dayMs * 4 > corpusSpan.last - corpusSpan.first) return undefined;
  return { code: "burst", values: { records: inside, days }, points: 5 };
}

const tellDisguise = ({ withDisguise, size }: CampaignCounts): Told =>
  withDisguise === 0
    ? undefined
    : { code: "disguised_writing", values: { records: withDisguise }, points: (10 * withDisguise) / size };

const tellSignificance = ({ gain }: CampaignCounts): Told =>
  gain < 1 ? undefined : { code: "significance", values: { bits: Math.floor(gain) }, points: 0 };
