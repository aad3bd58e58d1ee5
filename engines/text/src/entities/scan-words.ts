import type { FoldedText } from "@suar/domain";
import { foldText } from "../copy/fold-text.ts";
import { isFolded } from "../copy/is-folded.ts";
import { findInParts, type PhraseFinder } from "../phrases/find-in-parts.ts";
import { rarestScript, scriptsOf } from "../phrases/scripts-of.ts";
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

/** A name as it is written, with what it means. */
type Named = readonly [name: string, meaning: NameMeaning | AnnouncingWord];

let find: PhraseFinder<NameMeaning | AnnouncingWord> | undefined;

/**
 * Names of places, visas, fees, pay and companies in the matching copy, so that disguised ones are found, and words that
 * announce an identifier in the scan copy, where identifiers are read. Where the two copies are the same text one pass
 * finds both. Shapes: hits sorted by start, then end, each kind in places of its own copy. Errors: none. Cost: linear.
 */
export function scanWords({ matching, disguises }: FoldedText, copy: ScanCopy): Words {
  find ??= findInParts([...listMeanings(), ...listAnnouncing()], scriptOfName, foldNames);
  const isOneText = disguises.length === 0 && isSame(copy, matching);
  const names: NameHit[] = [];
  const announcing: AnnouncingHit[] = [];
  if (!isOneText) {
    for (const { start, end, payload } of find(streamOf(copy.lower))) {
      if (!("kind" in payload)) announcing.push({ start, end, word: payload });
    }
  }
  for (const { start, end, payload } of find(streamOf(matching))) {
    if ("kind" in payload) names.push({ start, end, meaning: payload });
    else if (isOneText) announcing.push({ start, end, word: payload });
  }
  return { names, announced: sortAnnounced(announcing) };
}

/** Whether both copies are one text to a reader of words, in which each unit stands at the same place. */
function isSame({ lower, starts }: ScanCopy, matching: string): boolean {
  if (lower.length !== matching.length) return false;
  return starts === undefined || lower === matching || lower.replace(lineSpaces, " ") === matching;
}

/** White space that a matching copy writes as a blank and a reader of words takes for one. */
const lineSpaces = /[\t-\r]/g;

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

const scriptOfName = ([name]: Named): number => rarestScript(scriptsOf(name.toLowerCase()));

/** Names as texts are folded, each once for one meaning. Words that announce are looked for as they are written. */
function foldNames(named: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  const folded: Named[] = [];
  for (const [name, meaning] of named) {
    if (!("kind" in meaning)) {
      folded.push([name, meaning]);
      continue;
    }
    const written = name.toLowerCase();
    const words = isFolded(written) ? written : foldText(name).matching;
    const key = `${words}|${Object.values(meaning).join("|")}`;
    if (!seen.has(key)) folded.push([words, meaning]);
    seen.add(key);
  }
  return folded;
}

function listMeanings(): Named[] {
  const listed: Named[] = [];
  const add = (names: string, meaning: NameMeaning): void => {
    for (const name of names.split("|")) listed.push([name, meaning]);
  };
  for (const { place, name } of listNames()) {
    listed.push([name, { kind: "place", place, capital: capitalOnly.has(name.toLowerCase()) }]);
  }
  for (const [visa, words] of Object.entries(visaWords)) add(words, { kind: "visa", visa });
  for (const [fee, words] of Object.entries(feeWords)) add(words, { kind: "fee", fee });
  add(payWords, { kind: "pay" });
  add(noWords, { kind: "no" });
  add(formsBehind, { kind: "form", isBefore: false });
  add(formsBefore, { kind: "form", isBefore: true });
  return listed;
}
