import type { FoldedText } from "@suar/domain";
import { foldText } from "../copy/fold-text.ts";
import { buildPhraseTrie, type PhraseTrie } from "../phrases/build-phrase-trie.ts";
import { streamOf } from "../phrases/stream-of.ts";
import { formsBefore, formsBehind } from "./company-forms.ts";
import { feeWords, noWords, payWords } from "./fee-words.ts";
import { capitalOnly } from "./gazetteer/capital-only.ts";
import { listNames } from "./gazetteer/list-names.ts";
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

let trie: PhraseTrie<NameMeaning> | undefined;

/**
 * Names of places, visas, fees, pay and companies in one pass over the matching copy, so that disguised ones are found.
 * Shapes: sorted by start, then end; hits may overlap. Errors: none. Cost: linear.
 */
export function scanNames({ matching }: FoldedText): NameHit[] {
  trie ??= buildPhraseTrie(listMeanings());
  return trie.findIn(streamOf(matching)).map(({ start, end, payload }) => ({ start, end, meaning: payload }));
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
