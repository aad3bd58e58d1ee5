/**
 * Writing systems that the copy rules and the language reading tell apart, by their Unicode property names. The index
 * in this list is the number used everywhere; 0 means common, inherited or not listed.
 */
export const scriptNames = [
  "Common",
  "Latin",
  "Cyrillic",
  "Greek",
  "Armenian",
  "Cherokee",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
  "Han",
  "Hiragana",
  "Katakana",
  "Hangul",
  "Devanagari",
  "Bengali",
  "Sinhala",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Gujarati",
  "Gurmukhi",
  "Oriya",
  "Arabic",
  "Tibetan",
  "Mongolian",
  "Ethiopic",
  "Hebrew",
  "Georgian",
  "Bopomofo",
  "Thaana",
] as const;
export type ScriptName = (typeof scriptNames)[number];

const patterns = scriptNames.slice(1).map((name) => new RegExp(`\\p{Script=${name}}`, "u"));

/** Number of a writing system in `scriptNames`. */
export function scriptIndex(name: ScriptName): number {
  return scriptNames.indexOf(name);
}

/** A set of writing systems as bits: bit n stands for number n in `scriptNames`. */
export function scriptBits(...names: readonly ScriptName[]): number {
  return names.reduce((bits, name) => bits | (1 << scriptIndex(name)), 0);
}

const han = scriptIndex("Han");
const hangul = scriptIndex("Hangul");

/** Number (in `scriptNames`) of the writing system of one character, given as a string of one code point. */
export function scriptOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return han;
  if (code >= 0xac00 && code <= 0xd7a3) return hangul;
  return patterns.findIndex((pattern) => pattern.test(character)) + 1;
}
