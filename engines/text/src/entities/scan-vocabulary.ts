import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import type { DigitWord } from "./find-spoken-phones.ts";
import { foreignLabels, handleLabels, type HandleLabels } from "./handle-labels.ts";
import { numberWords } from "./number-words.ts";

/** The name of a messenger or of another platform (`labels` undefined) in a text. */
export interface LabelHit {
  readonly start: number;
  readonly end: number;
  readonly labels: HandleLabels | undefined;
  readonly clear: boolean;
}

type Word = { readonly digit: string } | { readonly labels: HandleLabels | undefined; readonly clear: boolean };

let trie: PhraseTrie<Word> | undefined;

/** Finds names of messengers and words for digits in one pass over the scan copy. Errors: none. Cost: linear. */
export function scanVocabulary(lower: string): { labels: LabelHit[]; digits: DigitWord[] } {
  trie ??= buildPhraseTrie([...listLabels(), ...listDigits()]);
  const labels: LabelHit[] = [];
  const digits: DigitWord[] = [];
  for (const { start, end, payload } of trie.find(lower)) {
    if ("digit" in payload) digits.push({ start, end, digit: payload.digit });
    else labels.push({ start, end, labels: payload.labels, clear: payload.clear });
  }
  return { labels: dropInner(labels), digits };
}

/** Of labels that overlap only the longest counts: "line id" is no "line". */
function dropInner(hits: readonly LabelHit[]): LabelHit[] {
  const kept: LabelHit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

function listLabels(): (readonly [string, Word])[] {
  return [
    ...handleLabels.flatMap((labels) => [
      ...split(labels.clear).map((name) => [name, { labels, clear: true }] as const),
      ...split(labels.vague).map((name) => [name, { labels, clear: false }] as const),
    ]),
    ...foreignLabels.map((name) => [name, { labels: undefined, clear: true }] as const),
  ];
}

const split = (names: string): string[] => (names === "" ? [] : names.split("|"));

function listDigits(): (readonly [string, Word])[] {
  const words = new Map<string, Word>();
  for (const digits of Object.values(numberWords)) {
    for (const [digit, names] of digits.entries()) {
      for (const name of names.split(" ")) words.set(name, { digit: String(digit) });
    }
  }
  return [...words];
}
