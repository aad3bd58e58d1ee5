import { scriptIndex, scriptOf } from "./script-of.ts";
import { undecorate } from "./styled-letters.ts";

/** What a code point is to the copy rules. */
export const kinds = {
  other: 0,
  letter: 1,
  mark: 2,
  digit: 3,
  space: 4,
  /** Invisible: dropped from the matching copy. */
  hidden: 5,
  /** Emoji and pictographs: ordinary by themselves, a disguise between the letters of one word. */
  symbol: 6,
  /** Marks that choose a glyph or draw a line through one: dropped from the matching copy. */
  decoration: 7,
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** How a code point is decorated, where that can be a disguise. */
export const styles = { none: 0, fullWidth: 1, styled: 2, enumerator: 3, regional: 4 } as const;
export type Style = (typeof styles)[keyof typeof styles];

/** Facts about one code point, worked out once. `folded` is its form in the matching copy, marks aside. */
export interface Character {
  readonly folded: string;
  readonly kind: Kind;
  /** Index in `scriptNames`. */
  readonly script: number;
  readonly style: Style;
  /** It may change or be changed by what stands before it under normalisation: never cut in front of it. */
  readonly joins: boolean;
}

// Cf and the other Default_Ignorable code points, and tatweel (a stretched line, no letter).
const hiddenPattern = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/u;
const variationPattern = /\p{Variation_Selector}/u;
// Overlays, underlines and enclosing marks: they belong to no orthography.
const decorationPattern = /[\u0305\u0332\u0333\u0335-\u0338\u20d0-\u20f0]/u;
const letterPattern = /[\p{L}\p{Nl}]/u;
const markPattern = /\p{M}/u;
const digitPattern = /\p{Nd}/u;
const spacePattern = /[\s\u0085\u2800]/u;
// Takes in arrows and copyright signs too: between the letters of one word they are no more ordinary than emoji.
const symbolPattern = /[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}]/u;
const latin = scriptIndex("Latin");

function digitValue(codePoint: number): number {
  // Every run of decimal digits is a whole number of tens (Unicode, section 4.6), so the place in the run tells the value.
  let before = 0;
  while (digitPattern.test(String.fromCodePoint(codePoint - before - 1))) before += 1;
  return before % 10;
}

function kindOf(character: string, codePoint: number): Kind {
  if (spacePattern.test(character) && codePoint !== 0xfeff) return kinds.space;
  if (variationPattern.test(character) || decorationPattern.test(character)) return kinds.decoration;
  // Not U+0080 to U+009F: those are mostly quotes and dashes of Windows-1252, read in the wrong encoding.
  if (codePoint < 0x20 || codePoint === 0x7f || hiddenPattern.test(character)) return kinds.hidden;
  if (digitPattern.test(character)) return kinds.digit;
  if (markPattern.test(character)) return kinds.mark;
  if (letterPattern.test(character)) return kinds.letter;
  if (symbolPattern.test(character)) return kinds.symbol;
  return kinds.other;
}

function styleOf(character: string, codePoint: number): Style {
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return styles.regional;
  if (codePoint < 0xaa) return styles.none;
  if (undecorate(codePoint) !== undefined) return /\p{N}/u.test(character) ? styles.enumerator : styles.styled;
  const plain = character.normalize("NFKC");
  if (plain === character || !/^\(?[a-z0-9]{1,2}[).]?$/i.test(plain)) return styles.none;
  if (codePoint >= 0xff00 && codePoint <= 0xffef) return styles.fullWidth;
  if (digitPattern.test(character)) return styles.styled;
  if (/\p{No}/u.test(character)) return styles.enumerator;
  // Units, ligatures and Roman numerals are ordinary; one letter drawn in another way is not.
  return /^\(?[a-z]\)?$/i.test(plain) && !/[\p{Nl}ªº]/u.test(character) ? styles.styled : styles.none;
}

function foldPlain(character: string, codePoint: number): string {
  const bare = undecorate(codePoint);
  const style = styleOf(character, codePoint);
  if (bare !== undefined && style !== styles.regional) return bare;
  let folded = "";
  for (const part of character.normalize("NFKC")) {
    if (digitPattern.test(part)) folded += String(digitValue(part.codePointAt(0) ?? 0));
    else if (part === "ß") folded += "ss";
    else if (part === "ς") folded += "σ";
    else if (part === "İ") folded += "i";
    else folded += part.toLowerCase();
  }
  return style === styles.styled ? folded.replaceAll(/[()]/g, "") : folded.replaceAll(/\s+/gu, " ");
}

function describe(codePoint: number): Character {
  const character = String.fromCodePoint(codePoint);
  const lone = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const kind = lone ? kinds.other : kindOf(character, codePoint);
  const style = lone ? styles.none : styleOf(character, codePoint);
  const folded = kind === kinds.space ? " " : lone ? character : foldPlain(character, codePoint);
  const plainKind =
    style === styles.none || kind === kinds.letter ? kind : /\d/.test(folded) ? kinds.digit : kinds.letter;
  return {
    folded,
    kind: style === styles.regional ? kinds.symbol : plainKind,
    script: style === styles.none || style === styles.regional ? (lone ? 0 : scriptOf(character)) : latin,
    style,
    joins:
      kind === kinds.mark ||
      (codePoint >= 0x1161 && codePoint <= 0x11ff) ||
      codePoint === 0xff9e ||
      codePoint === 0xff9f ||
      (codePoint >= 0xffa1 && codePoint <= 0xffdc),
  };
}

const basic: (Character | undefined)[] = Array.from({ length: 0x10000 });
const supplementary = new Map<number, Character>();
// A text of nothing but rare characters must not make the table grow without bound.
const supplementaryLimit = 16_384;

/** Facts about a code point (a lone surrogate included), from a table that fills as characters are met. */
export function characterOf(codePoint: number): Character {
  const known = codePoint < 0x10000 ? basic[codePoint] : supplementary.get(codePoint);
  if (known !== undefined) return known;
  const character = describe(codePoint);
  if (codePoint < 0x10000) basic[codePoint] = character;
  else {
    if (supplementary.size >= supplementaryLimit) supplementary.clear();
    supplementary.set(codePoint, character);
  }
  return character;
}
