import { findMyanmarNeighbour } from "./myanmar-neighbours.ts";

/**
 * Spellings that only one of the two encodings of Burmese produces. Zawgyi stores what is seen from left to right and
 * uses U+1039 as the visible killer; Unicode stores consonant, medials, vowel and uses U+103A. Codes that are letters
 * in Shan, Mon or Karen prove nothing and are not looked at.
 * Source: Unicode Technical Note #11, "Representing Myanmar in Unicode"; own selection.
 */
const zawgyiOnly = [
  // The vowel sign E or the medial RA before the consonant it belongs to: at the beginning of a word, or behind a vowel
  // sign, a tone mark or a visible killer.
  /(?:^|[\s၊။]|[\u102b-\u1030]|\u1032|[\u1036-\u1039])[\u1031\u103b]/gu,
  // The virama as a visible killer: tone mark, vowel sign or space behind it.
  /\u1039(?!$|[\u1000-\u1021]|[\u105a-\u105d]|\u1060|\u1061|[\u1075-\u1082])/gu,
];
const unicodeOnly = [
  // The killer behind a vowel sign or in front of a tone mark.
  /[\u102b\u102c\u1037]\u103a/gu,
  /\u103a[\u1037\u1038]/gu,
  /[\u103d\u103e]\u1031/gu,
  /\u103e[\u102b-\u1032\u1036]/gu,
  /\u1004\u103a\u1039[\u1000-\u1021]/gu,
  /\u102d\u102f[\u1000-\u1021]\u103a/gu,
];

const fewest = 1;

function count(text: string, patterns: readonly RegExp[]): number {
  let found = 0;
  for (const pattern of patterns) found += text.match(pattern)?.length ?? 0;
  return found;
}

/**
 * Whether a text is Burmese stored in Zawgyi. Never for Shan, Mon or Karen, which use the same codes, and never for a
 * letter that one of them shares with it: its spellings must outnumber those of Unicode by half.
 * Shapes: any string. Time is linear. Errors: none.
 */
export function isZawgyi(text: string): boolean {
  const zawgyi = count(text, zawgyiOnly);
  return zawgyi >= fewest && zawgyi > 1.5 * count(text, unicodeOnly) && findMyanmarNeighbour(text, true) === undefined;
}
