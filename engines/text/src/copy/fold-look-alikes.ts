import type { DisguiseHit } from "@suar/domain";
import { type Cells, displaySpan } from "./cells.ts";
import { cyrillicLookAlike, latinLookAlike } from "./look-alikes.ts";
import { scriptBits } from "./script-of.ts";
import type { Pieces } from "./split-pieces.ts";
import { plainSmallCapital } from "./styled-letters.ts";

const latin = scriptBits("Latin");
const cyrillic = scriptBits("Cyrillic");
const others = scriptBits("Cyrillic", "Greek", "Armenian", "Cherokee");
// Two letters may be a unit or a symbol (μm, Δt).
const shortestWord = 3;

/**
 * Writes words that mix alphabets in one of them, and words of small capitals plainly. Words of one alphabet, and mixed
 * words that no look-alike explains, stay as they are.
 */
export function foldLookAlikes(cells: Cells, display: string, pieces: Pieces, disguises: DisguiseHit[]): void {
  for (let k = 0; k < pieces.starts.length; k += 1) {
    const scripts = pieces.scripts[k] ?? 0;
    if ((scripts & latin) === 0 || (pieces.clusters[k] ?? 0) < shortestWord) continue;
    const from = pieces.starts[k] ?? 0;
    const to = pieces.ends[k] ?? 0;
    if ((scripts & others) !== 0 && (scripts & ~(latin | others)) === 0) {
      if (!isInterspersed(cells, from, to)) continue;
      if (
        writeInLatin(cells, display, from, to) ||
        (scripts === (latin | cyrillic) && writeInCyrillic(cells, from, to))
      ) {
        disguises.push({ disguise: "look_alike", ...displaySpan(cells, from, to) });
      }
    } else if (scripts === latin && writeSmallCapitals(cells, from, to)) {
      disguises.push({ disguise: "styled_letters", ...displaySpan(cells, from, to) });
    }
  }
}

// One alphabet after the other, each with several letters, is two words without a space ("SMSсообщение").
const fewLetters = 2;

function isInterspersed(cells: Cells, from: number, to: number): boolean {
  let foreign = 0;
  let own = 0;
  let switches = 0;
  let before: boolean | undefined;
  for (let at = from; at < to; at += 1) {
    const code = cells.codes[at] ?? 0;
    if (code < 0x61 || (code >= 0x300 && code < 0x370)) continue;
    const latinLetter = code < 0x250;
    if (latinLetter) own += 1;
    else foreign += 1;
    if (before !== undefined && before !== latinLetter) switches += 1;
    before = latinLetter;
  }
  return switches > 1 || Math.min(own, foreign) <= fewLetters;
}

function replaceAll(cells: Cells, from: number, to: number, replacement: (at: number) => number | undefined): boolean {
  const codes: number[] = [];
  for (let at = from; at < to; at += 1) {
    const code = replacement(at);
    if (code === undefined) return false;
    codes.push(code);
  }
  cells.codes.set(codes, from);
  return true;
}

function writeInLatin(cells: Cells, display: string, from: number, to: number): boolean {
  return replaceAll(cells, from, to, (at) => {
    const code = cells.codes[at] ?? 0;
    if (code < 0x250 || (code >= 0x300 && code < 0x370)) return code;
    // Small and capital letters look different, so the letter as it was written decides.
    const start = cells.starts[at] ?? 0;
    const written = (cells.ends[at] ?? 0) - start === 1 ? display.charCodeAt(start) : code;
    return latinLookAlike(written);
  });
}

function writeInCyrillic(cells: Cells, from: number, to: number): boolean {
  return replaceAll(cells, from, to, (at) => {
    const code = cells.codes[at] ?? 0;
    return code < 0x250 && code >= 0x61 ? cyrillicLookAlike(code) : code;
  });
}

function writeSmallCapitals(cells: Cells, from: number, to: number): boolean {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const code = cells.codes[at] ?? 0;
    if (plainSmallCapital(code) !== undefined) found += 1;
    else if (code >= 0x80) return false;
  }
  if (found < shortestWord) return false;
  return replaceAll(cells, from, to, (at) => plainSmallCapital(cells.codes[at] ?? 0) ?? cells.codes[at] ?? 0);
}
