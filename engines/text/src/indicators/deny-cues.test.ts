import { expect, test } from "vitest";
import { denyCues } from "./deny-cues.ts";
import type { Cue } from "./indicator.ts";
import type { Piece } from "./rules/facts.ts";

/** The cues that stand after `denyCues` in a text, of one word and one negation. */
function left(text: string, word: string, negation: string): readonly Cue[] {
  const piece = (of: string): Piece => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length });
  return [
    ...denyCues(
      text,
      new Map<Cue, readonly Piece[]>([
        ["formalTerms", [piece(word)]],
        ["negation", [piece(negation)]],
      ]),
    ).keys(),
  ];
}

test.each([
  ["no receipt", "receipt", "no"],
  ["रसीद नहीं मिलेगी", "रसीद", "नहीं"],
  ["رسید کوئی نہیں", "رسید", "نہیں"],
  ["রসিদ নাই", "রসিদ", "নাই"],
  ["රිසිට් නෑ", "රිසිට්", "නෑ"],
])("%s accounts for nothing", (text, word, negation) => {
  expect(left(text, word, negation)).toEqual(["negation"]);
});

test.each([
  ["receipt not needed", "receipt", "not"],
  ["रसीद मिलेगी, नहीं", "रसीद", "नहीं"],
  ["रसीद के साथ भुगतान होगा देरी नहीं", "रसीद", "नहीं"],
])("%s keeps its word: behind it, in another clause, far away", (text, word, negation) => {
  expect(left(text, word, negation)).toEqual(["formalTerms", "negation"]);
});
