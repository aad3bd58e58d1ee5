import type { Cue, PhraseLanguage } from "./indicator.ts";

/** Who has read the phrases of a file: nobody but their makers, until a speaker who works with such texts has. */
export const unreviewed = "drafted, not yet reviewed by a speaker";

/**
 * The phrases of one typology in one language, by indicator. Patterns: `(a|b)` chooses, `[a]` may be left out, groups do
 * not nest; plain lower-case words, digits as ASCII.
 */
export interface PhraseFile<Id extends string = string> {
  /** `unreviewed`, or who reviewed the file, when, and on what texts. */
  readonly review: string;
  readonly phrases: Readonly<Partial<Record<Id, readonly string[]>>>;
  /** Phrases that take a hit of the same indicator away where they overlap it, such as "no placement fee". */
  readonly counters?: Readonly<Partial<Record<Id, readonly string[]>>>;
}

/** Everything one language knows: a file for each typology it speaks of, and the cues that rules across facts ask for. */
export interface PhrasePack {
  readonly language: PhraseLanguage;
  readonly files: readonly PhraseFile[];
  readonly cues?: PhraseFile<Cue>;
}
