import { foldText } from "../copy/fold-text.ts";
import { withoutMarks } from "../entities/gazetteer/list-names.ts";
import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { type CompiledPattern, compilePattern } from "../phrases/compile-pattern.ts";
import { cues, type Cue } from "./data/cues.ts";
import type { Indicator, Phrases } from "./indicator.ts";
import { phraseIndicators } from "./list-indicators.ts";

/** What a phrase means: an indicator, a reading that takes one away, or a cue for the rules. */
export type Meaning =
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "counter"; readonly id: string }
  | { readonly kind: "cue"; readonly cue: Cue };

/** A phrase's beginning in the trie; `whole` tests the rest of it. */
export interface Beginning {
  readonly meaning: Meaning;
  readonly whole: CompiledPattern["whole"];
}

/** Vietnamese without its marks is read only in phrases so long that no other language has them by chance. */
const shortestUnmarked = 9;
const unspacedLanguages: ReadonlySet<string> = new Set(["th", "km", "my", "zh"]);

/** All phrases of all indicators and cues, folded as texts are. Made at first use. */
export function buildVocabulary(): PhraseTrie<Beginning> {
  const entries: (readonly [string, Beginning])[] = [];
  for (const indicator of phraseIndicators) {
    addPhrases(entries, indicator.phrases, { kind: "indicator", indicator });
    if (indicator.counter !== undefined) addPhrases(entries, indicator.counter, { kind: "counter", id: indicator.id });
  }
  for (const [cue, phrases] of Object.entries<Phrases>(cues)) {
    if (isCue(cue)) addPhrases(entries, phrases, { kind: "cue", cue });
  }
  return buildPhraseTrie(entries);
}

const isCue = (name: string): name is Cue => name in cues;

function addPhrases(entries: (readonly [string, Beginning])[], phrases: Phrases, meaning: Meaning): void {
  const seen = new Set<string>();
  for (const [language, patterns] of Object.entries(phrases)) {
    const unspaced = unspacedLanguages.has(language);
    for (const pattern of patterns) {
      addPattern(entries, seen, meaning, pattern, unspaced);
      const plain = language === "vi" ? withoutMarks(pattern) : pattern;
      if (plain !== pattern) addPattern(entries, seen, meaning, plain, unspaced, shortestUnmarked);
    }
  }
}

function addPattern(
  entries: (readonly [string, Beginning])[],
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
    entries.push([words, beginning]);
  }
}

const folded = new Map<string, string>();

function foldWords(words: string): string {
  let fold = folded.get(words);
  if (fold === undefined) {
    fold = foldText(words).matching;
    folded.set(words, fold);
  }
  return fold;
}
