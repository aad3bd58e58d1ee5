import { foldText } from "../copy/fold-text.ts";
import { scriptIndex, scriptOf } from "../copy/script-of.ts";
import { withoutMarks } from "../entities/gazetteer/list-names.ts";
import { buildPhraseTrie, type PhraseHit, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { type CompiledPattern, compilePattern } from "../phrases/compile-pattern.ts";
import { mayFollow } from "../phrases/follow-filter.ts";
import { parsePattern } from "../phrases/parse-pattern.ts";
import type { PhraseStream } from "../phrases/read-stream.ts";
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

/** Finds beginnings of phrases in the stream of a matching copy, sorted by start, then by end. */
export type Vocabulary = (stream: PhraseStream, matching: string) => readonly PhraseHit<Beginning>[];

interface Pattern {
  readonly meaning: Meaning;
  readonly language: string;
  readonly pattern: string;
}

/** Patterns in one writing system, and their trie from the first text on that is written in it. */
interface Part {
  readonly patterns: Pattern[];
  trie?: PhraseTrie<Beginning>;
}

/** Vietnamese without its marks is read only in phrases so long that no other language has them by chance; a cue is not reported. */
const shortestUnmarked = { said: 9, cue: 6 } as const;
const unspacedLanguages: ReadonlySet<string> = new Set(["th", "km", "lo", "my", "zh"]);
/** Patterns that no one writing system is needed for: they are looked for in every text. */
const anyScript = 0;
const latin = scriptIndex("Latin");

/**
 * All phrases of some languages, folded as texts are, in parts by writing system: a text in Latin letters costs neither
 * the making of the Khmer phrases nor a search for them. Throws on phrases of an indicator that no typology has.
 */
export function buildVocabulary(packs: readonly PhrasePack[]): Vocabulary {
  const parts = new Map<number, Part>([[anyScript, { patterns: [] }]]);
  for (const entry of packs.flatMap(patternsOf)) {
    const script = scriptOfPattern(entry.pattern) ?? anyScript;
    const part = parts.get(script);
    if (part === undefined) parts.set(script, { patterns: [entry] });
    else part.patterns.push(entry);
  }
  return (stream, matching) => {
    const scripts = scriptBitsOf(matching);
    const found: PhraseHit<Beginning>[][] = [];
    for (const [script, part] of parts) {
      if (script !== anyScript && (scripts & (1 << script)) === 0) continue;
      part.trie ??= buildPhraseTrie(readingsOf(part.patterns));
      const hits = part.trie.findIn(stream, mayGoOn);
      if (hits.length > 0) found.push(hits);
    }
    return found.length < 2 ? (found[0] ?? []) : found.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** Most beginnings are common words behind which the phrase does not go on. */
const mayGoOn = ({ follow }: Beginning, stream: PhraseStream, next: number): boolean =>
  follow === undefined || mayFollow(follow, stream, next);

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

/**
 * A writing system without which no reading of a pattern is written; `undefined` when there is none. Of several it is one
 * other than the Latin, which fewer texts have.
 */
function scriptOfPattern(pattern: string): number | undefined {
  let needed = 0;
  for (const { alternatives } of parsePattern(pattern)) {
    needed |= alternatives.map(scriptBitsOf).reduce((common, bits) => common & bits);
  }
  const others = needed & ~(1 << latin);
  return others !== 0 ? 31 - Math.clz32(others) : needed !== 0 ? latin : undefined;
}

/** The writing systems of the letters of some words; bit n stands for number n. */
function scriptBitsOf(words: string): number {
  let bits = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const script = code < 0x80 ? asciiScript(code) : (blockScripts[code >> 7] ?? scriptOf(words.charAt(at)));
    if (script !== anyScript) bits |= 1 << script;
  }
  return bits;
}

/** Folded texts have small letters only. */
const asciiScript = (code: number): number => (code >= 0x61 && code <= 0x7a ? latin : anyScript);

/** Writing system of a block of 128 code units that holds letters of one only; else undefined. */
const blockScripts: readonly (number | undefined)[] = Array.from({ length: 512 }, (_, block) => {
  const scripts = new Set<number>();
  for (let code = block << 7; code < (block + 1) << 7; code += 1) {
    const character = String.fromCharCode(code);
    if (/\p{L}|\p{M}/u.test(character)) scripts.add(scriptOf(character));
  }
  return scripts.size === 1 ? [...scripts][0] : scripts.size === 0 ? anyScript : undefined;
});

/** Beginnings of patterns with what they mean, each reading of one meaning once. */
function readingsOf(patterns: readonly Pattern[]): readonly (readonly [string, Beginning])[] {
  const entries: (readonly [string, Beginning])[] = [];
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
