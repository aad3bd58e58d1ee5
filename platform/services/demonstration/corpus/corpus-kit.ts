import type { LanguageCode, Script } from "@suar/domain";
import type { PhoneCountry } from "../phone-ranges.ts";

/** Statements of which an advert is put together; each kit says each of them in two to five ways. */
export const factNames = [
  "open",
  "pay",
  "hours",
  "stay",
  "need",
  "age",
  "start",
  "about",
  "apply",
  "clause",
  "ticket",
  "papers",
  "keep",
  "debt",
  "refer",
  "wallet",
  "crew",
  "invest",
] as const;
export type FactName = (typeof factNames)[number];

/** Words that stand at the same place in every kit, so that one plan can be written in two languages. */
export const wordLists = { roles: 14, firms: 8, acts: 12, things: 24, who: 8, when: 8, where: 10, hubs: 8 } as const;
export type WordList = keyof typeof wordLists;

/**
 * One language of the corpus. `[a|b]` is a choice of wordings, `{name}` a slot; the slots are the singular of the word
 * lists (`{role}`, `{firm}`, `{act}`, `{thing}`, `{who}`, `{when}`, `{where}`), `{place}`, `{name}` (a made-up name),
 * `{pay}`, `{fee}`, `{bonus}`, `{hours}`, `{days}`, `{age}`, `{count}`, `{date}`, `{year}`, `{branches}`, `{percent}`,
 * `{phone}`, `{handle}`, `{email}` and `{wallet}`.
 */
export interface CorpusKit extends Readonly<Record<WordList, readonly string[]>> {
  readonly language: LanguageCode;
  readonly script: Script;
  /** Countries of the numbers, that of the readers first. */
  readonly phones: readonly [PhoneCountry, ...PhoneCountry[]];
  /** Sums as people write them: `{usd}` is 600 .. 2500, `{local}` a wage of the country. */
  readonly money: readonly string[];
  readonly local: { readonly low: number; readonly step: number };
  /** Towns of honest work. */
  readonly towns: readonly string[];
  /** Syllables of made-up names. */
  readonly syllables: readonly string[];
  readonly joiners: readonly string[];
  readonly facts: Readonly<Record<FactName, readonly string[]>>;
}

/** The parts of `text`, which stand between slashes with blanks round them. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+\/\s+/u);

/** The lines of `text`, without blank ones. */
export const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
