import { foldText } from "../copy/fold-text.ts";
import { withoutMarks } from "../entities/gazetteer/list-names.ts";
import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { type CompiledPattern, compilePattern } from "../phrases/compile-pattern.ts";
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
  readonly follow: CompiledPattern["follow"];
}

/** Vietnamese without its marks is read only in phrases so long that no other language has them by chance; a cue is not reported. */
const shortestUnmarked = { said: 9, cue: 6 } as const;
const unspacedLanguages: ReadonlySet<string> = new Set(["th", "km", "lo", "my", "zh"]);

/** All phrases of some languages, folded as texts are. Throws on phrases of an indicator that no typology has. */
export function buildVocabulary(packs: readonly PhrasePack[]): PhraseTrie<Beginning> {
  const heads = new Map(phraseIndicators.map((head) => [head.id, head]));
  const entries: (readonly [string, Beginning])[] = [];
  const seen = new Map<string, Set<string>>();
  const add = (meaning: Meaning, of: string, language: string, patterns: readonly string[]): void => {
    const words = seen.get(of) ?? new Set<string>();
    seen.set(of, words);
    addPatterns(entries, words, meaning, language, patterns);
  };
  for (const { language, files, cues } of packs) {
    for (const { phrases, counters = {} } of files) {
      for (const [id, patterns] of Object.entries(phrases)) {
        const indicator = heads.get(id);
        if (indicator === undefined) throw new RangeError(`buildVocabulary: no typology has the indicator ${id}`);
        add({ kind: "indicator", indicator }, `indicator ${id}`, language, patterns ?? []);
      }
      for (const [id, patterns] of Object.entries(counters)) {
        add({ kind: "counter", id }, `counter ${id}`, language, patterns ?? []);
      }
    }
    for (const cue of cueNames) add({ kind: "cue", cue }, `cue ${cue}`, language, cues?.phrases[cue] ?? []);
  }
  return buildPhraseTrie(entries);
}

function addPatterns(
  entries: (readonly [string, Beginning])[],
  seen: Set<string>,
  meaning: Meaning,
  language: string,
  patterns: readonly string[],
): void {
  const unspaced = unspacedLanguages.has(language);
  for (const pattern of patterns) {
    addPattern(entries, seen, meaning, pattern, unspaced);
    const plain = language === "vi" ? withoutMarks(pattern) : pattern;
    if (plain !== pattern) {
      const shortest = meaning.kind === "cue" ? shortestUnmarked.cue : shortestUnmarked.said;
      addPattern(entries, seen, meaning, plain, unspaced, shortest);
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
  const beginning = { meaning, whole: compiled.whole, follow: compiled.follow };
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
