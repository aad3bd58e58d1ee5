import type { FoldedText } from "@suar/domain";
import { cellsToString } from "./cells.ts";
import { foldLeet } from "./fold-leet.ts";
import { foldLookAlikes } from "./fold-look-alikes.ts";
import { joinLetters } from "./join-letters.ts";
import { mapAscii } from "./map-ascii.ts";
import { mapCharacters } from "./map-characters.ts";
import { mergeHits } from "./merge-hits.ts";
import { orderToneMarks } from "./order-tone-marks.ts";
import { splitPieces } from "./split-pieces.ts";
import { rewriteZawgyi } from "./zawgyi/rewrite-zawgyi.ts";

const myanmar = /[\u1000-\u109f]/;

/**
 * Makes the matching copy of a text and keeps, for every code unit of it, where it came from.
 *
 * The matching copy is NFKC with case folded, digits of every script as ASCII, white space as single spaces without any
 * at the ends, invisible characters, variation selectors and tatweel dropped, and disguised words written plainly.
 * Vowel signs and other marks (category M) stay. Words of one alphabet are never touched. Burmese in Zawgyi is rewritten
 * as Unicode, so that it reads like any other.
 *
 * Shapes: any string, lone surrogates included; `starts[i] < ends[i]`, both in 0 .. display.length, neither ever
 * decreasing; `disguises` in order of their place. Units: UTF-16 code units. Time and memory are linear in the length.
 * Errors: none. Source: UAX #15 (NFKC, Stream-Safe Text Format), UAX #44 (properties), and the rules in the README.
 */
export function foldText(display: string): FoldedText {
  const ascii = mapAscii(display);
  const { cells, disguises } = ascii === undefined ? mapCharacters(display) : { cells: ascii, disguises: [] };
  let pieces = splitPieces(cells);
  if (joinLetters(cells, pieces, disguises)) pieces = splitPieces(cells);
  if (pieces.foreign) {
    orderToneMarks(cells);
    foldLookAlikes(cells, display, pieces, disguises);
  }
  if (pieces.leet) foldLeet(cells, display, pieces, disguises);
  const unicode = ascii === undefined && myanmar.test(display) ? rewriteZawgyi(cells, display) : undefined;
  const { length, starts, ends } = unicode ?? cells;
  return {
    display,
    matching: cellsToString(unicode ?? cells),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    encoding: unicode === undefined ? "unicode" : "zawgyi",
    disguises: mergeHits(display, disguises),
  };
}
