import type { FoldedText } from "@suar/domain";
import { foldText } from "../copy/fold-text.ts";
import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { streamOf } from "../phrases/stream-of.ts";
import { formsBefore, formsBehind } from "./company-forms.ts";
import { feeWords, noWords, payWords } from "./fee-words.ts";
import { capitalOnly } from "./gazetteer/capital-only.ts";
import { listNames } from "./gazetteer/list-names.ts";
import { readScanCopy, type ScanCopy } from "./read-scan-copy.ts";
import {
  type Announced,
  type AnnouncingHit,
  type AnnouncingWord,
  listAnnouncing,
  sortAnnounced,
} from "./announcing-words.ts";
import { visaWords } from "./visa-words.ts";

/** What a word of the matching copy is to the finders of places, visas, fees and employers. */
export type NameMeaning =
  | { readonly kind: "place"; readonly place: string; readonly capital: boolean }
  | { readonly kind: "visa"; readonly visa: string }
  | { readonly kind: "fee"; readonly fee: string }
  | { readonly kind: "pay" | "no" }
  | { readonly kind: "form"; readonly isBefore: boolean };

/** A word with its meaning; places are of the matching copy. */
export interface NameHit<Meaning extends NameMeaning = NameMeaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** All that the entity finders look up in a text. */
export interface Words {
  readonly names: readonly NameHit[];
  readonly announced: Announced;
}

let trie: PhraseTrie<NameMeaning | AnnouncingWord> | undefined;

/**
 * Names of places, visas, fees, pay and companies in the matching copy, so that disguised ones are found, and words that
 * announce an identifier in the scan copy, where identifiers are read. Where the two copies are the same text one pass
 * finds both. Shapes: hits sorted by start, then end, each kind in places of its own copy. Errors: none. Cost: linear.
 */
export function scanWords({ matching, disguises }: FoldedText, copy: ScanCopy): Words {
  trie ??= buildPhraseTrie<NameMeaning | AnnouncingWord>([...listMeanings(), ...listAnnouncing()]);
  const isOneText = copy.starts === undefined && copy.lower.length === matching.length && disguises.length === 0;
  const names: NameHit[] = [];
  const announcing: AnnouncingHit[] = [];
  if (!isOneText) {
    for (const { start, end, payload } of trie.findIn(streamOf(copy.lower))) {
      if (!("kind" in payload)) announcing.push({ start, end, word: payload });
    }
  }
  for (const { start, end, payload } of trie.findIn(streamOf(matching))) {
    if ("kind" in payload) names.push({ start, end, meaning: payload });
    else if (isOneText) announcing.push({ start, end, word: payload });
  }
  return { names, announced: sortAnnounced(announcing) };
}

/** The same for names alone. */
export function scanNames(folded: FoldedText): readonly NameHit[] {
  return scanWords(folded, readScanCopy(folded.display)).names;
}

/** Of hits that overlap the longer, of equal ones the first. Shapes: sorted by start. */
export function keepLongest<Hit extends { readonly start: number; readonly end: number }>(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

function listMeanings(): (readonly [string, NameMeaning])[] {
  const seen = new Set<string>();
  const listed: (readonly [string, NameMeaning])[] = [];
  const add = (name: string, meaning: NameMeaning): void => {
    const folded = foldText(name).matching;
    const key = `${folded}|${Object.values(meaning).join("|")}`;
    if (seen.has(key)) return;
    seen.add(key);
    listed.push([folded, meaning]);
  };
  for (const { place, name } of listNames()) {
    add(name, { kind: "place", place, capital: capitalOnly.has(name.toLowerCase()) });
  }
  for (const [visa, words] of Object.entries(visaWords))
    for (const word of words.split("|")) add(word, { kind: "visa", visa });
  for (const [fee, words] of Object.entries(feeWords))
    for (const word of words.split("|")) add(word, { kind: "fee", fee });
  for (const word of payWords.split("|")) add(word, { kind: "pay" });
  for (const word of noWords.split("|")) add(word, { kind: "no" });
  for (const word of formsBehind.split("|")) add(word, { kind: "form", isBefore: false });
  for (const word of formsBefore.split("|")) add(word, { kind: "form", isBefore: true });
  return listed;
}
