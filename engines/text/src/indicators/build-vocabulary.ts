import { foldText } from "../copy/fold-text.ts";
import { isFolded } from "../copy/is-folded.ts";
import { withoutMarks } from "../entities/gazetteer/list-names.ts";
import type { PhraseEntry } from "../phrases/build-phrase-trie.ts";
import { type CompiledPattern, compilePattern } from "../phrases/compile-pattern.ts";
import { findInParts, type PhraseFinder } from "../phrases/find-in-parts.ts";
import { parsePattern } from "../phrases/parse-pattern.ts";
import { rarestScript, scriptsOf } from "../phrases/scripts-of.ts";
import { type Cue, cues as cueNames, type IndicatorHead } from "./indicator.ts";
import { phraseIndicators } from "./list-indicators.ts";
import type { PhrasePack } from "./phrase-file.ts";

/** What a phrase means: an indicator, a reading that takes one away, or a cue for the rules. */
export type Meaning =
  | { readonly kind: "indicator"; readonly indicator: IndicatorHead }
  | { readonly kind: "counter"; readonly id: string }
  | { readonly kind: "cue"; readonly cue: Cue };

/** A phrase's beginning in the trie; `whole` tests the rest of it. */
export interface Beginning {
  readonly meaning: Meaning;
  readonly whole: CompiledPattern["whole"];
}

/** Finds beginnings of phrases in the stream of a matching copy, sorted by start, then by end. */
export type Vocabulary = PhraseFinder<Beginning>;

interface Pattern {
  readonly meaning: Meaning;
  readonly language: string;
  readonly pattern: string;
}

/** Vietnamese without its marks is read only in phrases so long that no other language has them by chance; a cue is not reported. */
const shortestUnmarked = { said: 9, cue: 6 } as const;
const unspacedLanguages: ReadonlySet<string> = new Set(["th", "km", "lo", "my", "zh"]);

/**
 * All phrases of some languages, folded as texts are, in parts by writing system. Throws on phrases of an indicator that no
 * typology has.
 */
export function buildVocabulary(packs: readonly PhrasePack[]): Vocabulary {
  return findInParts(packs.flatMap(patternsOf), scriptOfPattern, readingsOf);
}

const heads = new Map(phraseIndicators.map((head) => [head.id, head]));

function patternsOf({ language, files, cues }: PhrasePack): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const add = (meaning: Meaning, written: readonly string[] | undefined): void => {
    for (const pattern of written ?? []) patterns.push({ meaning, language, pattern });
  };
  for (const { phrases, counters = {} } of files) {
    for (const [id, written] of Object.entries(phrases)) {
      const indicator = heads.get(id);
      if (indicator === undefined) throw new RangeError(`buildVocabulary: no typology has the indicator ${id}`);
      add({ kind: "indicator", indicator }, written);
    }
    for (const [id, written] of Object.entries(counters)) add({ kind: "counter", id }, written);
  }
  for (const cue of cueNames) add({ kind: "cue", cue }, cues?.phrases[cue]);
  return patterns;
}

/** A writing system without which no reading of a pattern is written. */
function scriptOfPattern({ pattern }: Pattern): number {
  let needed = 0;
  for (const { alternatives } of parsePattern(pattern)) {
    needed |= alternatives.map(scriptsOf).reduce((common, bits) => common & bits);
  }
  return rarestScript(needed);
}

/** Beginnings of patterns with what they mean, each reading of one meaning once. */
function readingsOf(patterns: readonly Pattern[]): readonly PhraseEntry<Beginning>[] {
  const entries: PhraseEntry<Beginning>[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { meaning, language, pattern } of patterns) {
    const name = nameOf(meaning);
    const words = seen.get(name) ?? new Set<string>();
    seen.set(name, words);
    const unspaced = unspacedLanguages.has(language);
    addPattern(entries, words, meaning, pattern, unspaced);
    const plain = language === "vi" ? withoutMarks(pattern) : pattern;
    if (plain === pattern) continue;
    const shortest = meaning.kind === "cue" ? shortestUnmarked.cue : shortestUnmarked.said;
    addPattern(entries, words, meaning, plain, unspaced, shortest);
  }
  return entries;
}

function nameOf(meaning: Meaning): string {
  if (meaning.kind === "indicator") return `indicator ${meaning.indicator.id}`;
  return meaning.kind === "counter" ? `counter ${meaning.id}` : `cue ${meaning.cue}`;
}

function addPattern(
  entries: PhraseEntry<Beginning>[],
  seen: Set<string>,
  meaning: Meaning,
  pattern: string,
  unspaced: boolean,
  shortest = 1,
): void {
  const compiled = compilePattern(pattern, foldWords, unspaced);
  if (compiled.shortest < shortest) return;
  const beginning = { meaning, whole: compiled.whole };
  for (const words of compiled.beginnings) {
    // Two patterns may share a reading; one that needs no further test covers the other.
    if (seen.has(words)) continue;
    if (compiled.whole === undefined) seen.add(words);
    entries.push([words, beginning, compiled.rest]);
  }
}

const folded = new Map<string, string>();
function foldWords(words: string): string {
  if (isFolded(words)) return words;
  let fold = folded.get(words);
  if (fold === undefined) {
    fold = foldText(words).matching;
    folded.set(words, fold);
  }
  return fold;
}
