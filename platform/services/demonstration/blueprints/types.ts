import type { LanguageCode } from "@suar/domain";
import type { PlantedDisguise } from "../disguise-words.ts";
import type { PhoneCountry } from "../phone-ranges.ts";

/** Languages in which the demonstration writes, ISO 639-3. */
export const demonstrationLanguages = [
  "eng",
  "ind",
  "tha",
  "vie",
  "khm",
  "mya",
  "zho",
] as const satisfies readonly LanguageCode[];
export type DemonstrationLanguage = (typeof demonstrationLanguages)[number];

/** One language of a ring. Lines are templates of `fillTemplate`; `{phone}`, `{handle}` and `{email}` are the ring's. */
export interface RingText {
  readonly language: DemonstrationLanguage;
  /** Countries of the numbers in this language, that of its readers first. */
  readonly phones: readonly [PhoneCountry, ...PhoneCountry[]];
  /** Sentences that every advert has, in this order. */
  readonly lines: readonly string[];
  /** Sentences that an advert may have, before its last line. */
  readonly extras: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** What stands between sentences. */
  readonly joiners: readonly string[];
}

/** A planted ring: one hand, one template, many accounts and contacts. */
export interface RingBlueprint {
  readonly key: string;
  /** What the ring imitates, with the feature that officials describe. */
  readonly about: string;
  /** One text, or two for a ring that posts in two languages with the same contacts. */
  readonly texts: readonly [RingText, ...RingText[]];
  /** Ways in which about a third of the adverts hide words; none when empty. */
  readonly disguises: readonly PlantedDisguise[];
  /** Sizes of the pools from which an advert takes its contacts. */
  readonly contacts: { readonly phones: number; readonly handles: number };
}

/** One kind of honest work: who looks, for whom, and what is done there. */
export interface HonestJob {
  readonly employer: readonly string[];
  readonly role: string;
  /** Three or more sentences of which an advert takes some. */
  readonly duties: readonly string[];
  readonly pay: readonly string[];
}

/** Everything from which honest adverts of one language are put together. */
export interface HonestText {
  readonly language: DemonstrationLanguage;
  readonly phones: readonly [PhoneCountry, ...PhoneCountry[]];
  readonly places: readonly string[];
  readonly jobs: readonly HonestJob[];
  /** Templates with `{role}`, `{employer}`, `{place}`. */
  readonly openings: readonly string[];
  readonly hours: readonly string[];
  readonly requirements: readonly string[];
  readonly benefits: readonly string[];
  /** Templates with `{pay}`. */
  readonly payLines: readonly string[];
  /** Templates with `{phone}`, `{email}` or `{place}`. */
  readonly applyLines: readonly string[];
  /** First lines with which an agency posts the same advert again; `{n}` is a count. */
  readonly reposts: readonly string[];
  readonly joiners: readonly string[];
}
