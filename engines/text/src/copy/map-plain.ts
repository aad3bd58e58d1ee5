import { type Cells, reserve } from "./cells.ts";
import { characterOf, kinds, styles } from "./character.ts";
import { scriptBits } from "./script-of.ts";
import { breakless, isPlain } from "./watch-hidden.ts";
import { eastAsian } from "./watch-styles.ts";

/** What the quick way needs to know of a code unit, as bits. */
export const traits = {
  /** The other bits are set. */
  known: 1,
  /** It stands for itself: one code unit, whatever stands before it. */
  base: 2,
  /** A mark that is one code unit behind a base. */
  mark: 4,
  space: 8,
  /** A letter of an alphabet: marks that are piled upon it are a disguise, so they are looked at. */
  alphabetic: 16,
  /** As `isPlain`, `breakless` and `eastAsian` say. */
  plain: 32,
  breakless: 64,
  eastAsian: 128,
} as const;

const traitsByUnit = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
const alphabets = scriptBits("Latin", "Cyrillic", "Greek");
const mostMarks = 16;
const space = 0x20;

/** Where a run that stands for itself ends, and what was seen in it. */
export interface PlainRun {
  end: number;
  /** Plain letters and digits at its end, with nothing between them. */
  letters: number;
  /** The traits of all its characters. */
  seen: number;
}

/**
 * Folds the characters from `from` on that stand for themselves, the same as one by one and several times faster, up to
 * the first that must be looked at; a letter whose marks must be looked at is left with them.
 * Shapes: `normal` when the text is NFKC already, so that marks are as they will be; `letters` as the run before ended;
 * `run` is filled. Errors: none.
 */
export function mapPlain(cells: Cells, display: string, from: number, normal: boolean, run: PlainRun): void {
  reserve(cells, display.length - from);
  const { codes, starts, ends } = cells;
  let { length } = cells;
  let { letters } = run;
  let seen = 0;
  // The last base with its marks: where it stands, its cell, and the letters before it.
  let last = from;
  let lastLength = length;
  let lastLetters = letters;
  let marks = mostMarks;
  let at = from;
  for (; at < display.length; at += 1) {
    const unit = display.charCodeAt(at);
    const found = traitsByUnit[unit] || traitsOf(unit);
    if ((found & traits.base) !== 0) {
      last = at;
      lastLength = length;
      lastLetters = letters;
      marks = (found & traits.alphabetic) === 0 && normal ? 0 : mostMarks;
      letters = (found & traits.plain) === 0 ? 0 : letters + 1;
      seen |= found;
    } else if ((found & traits.space) !== 0) {
      last = at + 1;
      marks = mostMarks;
      letters = 0;
      seen |= found;
      if (length === 0) continue;
      if (codes[length - 1] === space) {
        ends[length - 1] = at + 1;
        continue;
      }
    } else if ((found & traits.mark) !== 0 && marks < mostMarks) marks += 1;
    else break;
    codes[length] = folds[unit] ?? 0;
    starts[length] = at;
    ends[length] = at + 1;
    length += 1;
  }
  const isCut = at < display.length && last < at;
  run.end = isCut ? last : at;
  run.letters = isCut ? lastLetters : letters;
  run.seen = seen;
  cells.length = isCut ? lastLength : length;
}

function traitsOf(unit: number): number {
  const character = characterOf(unit);
  const { kind, style, folded, joins, script } = character;
  const isOne = style === styles.none && folded.length === 1 && folded !== " " && (unit < 0xd800 || unit > 0xdfff);
  let found: number = traits.known;
  if (kind === kinds.space) found |= traits.space;
  else if (isOne && kind === kinds.mark) found |= traits.mark;
  else if (isOne && !joins && kind !== kinds.hidden && kind !== kinds.decoration) found |= traits.base;
  if (((alphabets >> script) & 1) === 1) found |= traits.alphabetic;
  if (isPlain(character, unit)) found |= traits.plain;
  if (((breakless >> script) & 1) === 1) found |= traits.breakless;
  if (((eastAsian >> script) & 1) === 1) found |= traits.eastAsian;
  folds[unit] = kind === kinds.space ? space : folded.charCodeAt(0);
  traitsByUnit[unit] = found;
  return found;
}
