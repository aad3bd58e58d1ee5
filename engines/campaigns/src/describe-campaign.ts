import {
  type Campaign,
  type CampaignIndicator,
  type Disguise,
  type EntityType,
  type PalermoElement,
  type SharedIdentifier,
  type Strength,
  contactTypes,
  instantOf,
  isSyntheticId,
} from "@suar/domain";
import type { Template } from "./build-template.ts";
import { nameCampaign } from "./name-campaign.ts";
import { explainCampaign } from "./explain-campaign.ts";
import { type Contact, unifyContacts } from "./unify-contacts.ts";

/** What was read in one record of a campaign. Times are milliseconds since 1970 UTC. */
export interface CampaignRecord {
  readonly id: string;
  readonly time: number | null;
  readonly account: string | null;
  readonly language: string;
  readonly contacts: readonly Contact[];
  readonly indicators: readonly {
    readonly id: string;
    readonly element: PalermoElement;
    readonly strength: Strength;
    readonly label: string;
    readonly source: string;
  }[];
  readonly disguises: readonly Disguise[];
}

export interface CampaignFacts {
  readonly medoid: string;
  /** The medoid's words as written; its beginning becomes the title. */
  readonly medoidText: string;
  readonly cohesion: number;
  /** Bits that telling once what the records share saves (`descriptionGain`); 0 where it was not counted. */
  readonly gain?: number;
  readonly template: Template;
  readonly records: readonly CampaignRecord[];
  /** Records of the whole corpus in which a contact stands. */
  readonly recordsWith: (type: EntityType, value: string) => number;
  /** First and last instant of the corpus, `null` without times. */
  readonly corpusSpan: { readonly first: number; readonly last: number } | null;
}

/** Identifiers listed of one campaign. */
const maxIdentifiers = 200;
const titleLength = 90;

/**
 * A campaign as people and programs are shown it: counts, identifiers, indicators, reasons and a rank made of them.
 * Shapes: `records` holds at least two. Errors: none. Source: domain/src/campaign.ts.
 */
export function describeCampaign(facts: CampaignFacts): Campaign {
  const languages = new Map<string, number>();
  const contacts = new Map<string, CountedContact>();
  const unify = unifyContacts(facts.records.flatMap((record) => record.contacts));
  const indicators = new Map<string, CampaignIndicator>();
  const disguises = new Map<Disguise, number>();
  const accounts = new Set<string>();
  const times: number[] = [];
  const tally = { size: 0, synthetic: false, withContact: 0, withIndicator: 0, withDisguise: 0 };
  for (const record of facts.records) {
    tally.size += 1;
    tally.synthetic ||= isSyntheticId(record.id);
    add(languages, record.language);
    if (record.account !== null && record.account !== "") accounts.add(record.account);
    if (record.time !== null) times.push(record.time);
    if (countContacts(record.contacts.filter(isContact), unify, contacts)) tally.withContact += 1;
    const hits = new Map(record.indicators.map((hit) => [hit.id, hit]));
    for (const [id, { element, strength, label, source }] of hits) {
      const known = indicators.get(id)?.records ?? 0;
      indicators.set(id, { id, element, strength, label, source, records: known + 1 });
    }
    if (hits.size > 0) tally.withIndicator += 1;
    for (const disguise of new Set(record.disguises)) add(disguises, disguise);
    if (record.disguises.length > 0) tally.withDisguise += 1;
  }
  times.sort((one, other) => one - other);
  const identifiers = [...contacts.values()].map(({ type, value, count, writings }): SharedIdentifier => {
    const elsewhere = [...writings.values()].some((one) => facts.recordsWith(one.type, one.value) > one.count);
    return { type, value, count, elsewhere };
  });
  identifiers.sort((a, b) => b.count - a.count || compareText(a.type, b.type) || compareText(a.value, b.value));
  const listed = [...indicators.values()].sort((a, b) => b.records - a.records || compareText(a.id, b.id));
  const { reasons, rank } = explainCampaign({
    ...tally,
    gain: facts.gain ?? 0,
    sharedWords: facts.template.sharedWords,
    languages: [...languages.keys()].filter((language) => language !== "und").length,
    accounts: accounts.size,
    identifiers,
    indicators: listed,
    times,
    corpusSpan: facts.corpusSpan,
  });
  const [first, last] = [times[0], times.at(-1)];
  return {
    campaign: nameCampaign(facts.medoid),
    size: tally.size,
    languages: Object.fromEntries([...languages].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))),
    template: [...facts.template.template],
    slots: [...facts.template.slots],
    identifiers: identifiers.slice(0, maxIdentifiers),
    first_seen: first === undefined ? null : instantOf(first),
    last_seen: last === undefined ? null : instantOf(last),
    reasons,
    indicators: listed,
    disguises: Object.fromEntries([...disguises].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))),
    accounts: accounts.size,
    cohesion: round(facts.cohesion, 1000),
    rank,
    medoid: facts.medoid,
    title: makeTitle(facts.medoidText),
    synthetic: tally.synthetic,
  };
}

interface CountedContact extends Contact {
  readonly count: number;
  /** How records write it, and in how many of them. */
  readonly writings: Map<string, Contact & { readonly count: number }>;
}

/** Counts the contacts of one record, each once; true when it has any. */
function countContacts(
  own: readonly Contact[],
  unify: (contact: Contact) => Contact,
  counted: Map<string, CountedContact>,
): boolean {
  const seen = new Set<string>();
  for (const { type, value } of new Map(own.map((contact) => [keyOf(contact), contact])).values()) {
    const one = unify({ type, value });
    const key = keyOf(one);
    const known = counted.get(key) ?? { ...one, count: 0, writings: new Map() };
    const writing = keyOf({ type, value });
    known.writings.set(writing, { type, value, count: (known.writings.get(writing)?.count ?? 0) + 1 });
    counted.set(key, { ...known, count: known.count + (seen.has(key) ? 0 : 1) });
    seen.add(key);
  }
  return seen.size > 0;
}

/** The first words of a text on one line, cut between characters that people see as one. */
export function makeTitle(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  const space = cut.lastIndexOf(" ");
  const whole = space > titleLength / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF\p{M}\p{L}]\p{M}*$/u, "");
  return `${whole.trimEnd()}…`;
}

const isContact = (entity: { readonly type: EntityType }): boolean =>
  (contactTypes as readonly EntityType[]).includes(entity.type);

const keyOf = (contact: { readonly type: EntityType; readonly value: string }): string =>
  `${contact.type} ${contact.value}`;

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const round = (value: number, steps: number): number => Math.round(value * steps) / steps;
