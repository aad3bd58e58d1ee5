import { kinzi, signOrder, zawgyiCodes } from "./zawgyi-codes.ts";

/** A syllable of Burmese rewritten: the code units `start .. end` it stood in, and what it is in Unicode. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const virama = "\u1039";
const wa = "\u101d";
const ra = "\u101b";
// Letters that Unicode has of their own and Zawgyi puts together.
const together: readonly (readonly [RegExp, string])[] = [
  [/\u1025\u103a/gu, "\u1009\u103a"],
  [/\u1025\u102c/gu, "\u1009\u102c"],
  [/\u1025\u102e/gu, "\u1026"],
  [/\u1005\u103b/gu, "\u1008"],
];

const isLetter = (code: number) => (code >= 0x1000 && code <= 0x102a) || code === 0x103f || code === 0x104e;
const isSign = (code: number) => (code >= 0x102b && code <= 0x103e) || (code >= 0x105a && code <= 0x1097);

/**
 * Rewrites Burmese in Zawgyi as Unicode, syllable by syllable, in order; what lies between syllables (spaces,
 * punctuation, other scripts) is not in the list and stays. Ask `isZawgyi` first: other text would be destroyed.
 * Shapes: any string. Units: UTF-16 code units. Time is linear. Errors: none. Source: see `zawgyiCodes`.
 */
export function convertZawgyi(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (let at = 0; at < text.length; ) {
    const end = readSyllable(text, at, syllables);
    at = end === at ? at + 1 : end;
  }
  return syllables;
}

function readSyllable(text: string, start: number, syllables: Syllable[]): number {
  const signs = new Set<string>();
  let below = "";
  const add = (parts: string) => {
    if (parts.startsWith(kinzi)) signs.add(kinzi);
    for (let at = parts.startsWith(kinzi) ? kinzi.length : 0; at < parts.length; at += 1) {
      if (parts[at] === virama) below += virama + (parts[++at] ?? "");
      else signs.add(parts[at] ?? "");
    }
  };
  let at = start;
  for (let code = zawgyiCodes.get(text.charCodeAt(at)); code?.before === true; ) {
    add(code.signs ?? "");
    at += 1;
    code = zawgyiCodes.get(text.charCodeAt(at));
  }
  const base = readBase(text, at);
  if (base !== "") at += 1;
  if (base === "" && at === start && !isSign(text.charCodeAt(at))) return start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const known = zawgyiCodes.get(code);
    if (known?.before === true || known?.base !== undefined || !isSign(code)) break;
    add(known?.signs ?? text.charAt(at));
  }
  syllables.push({ start, end: at, text: write(base, below, signs) });
  return at;
}

function readBase(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const known = zawgyiCodes.get(code);
  if (known !== undefined) return known.base ?? "";
  if (isLetter(code)) return text.charAt(at);
  return readTypedDigit(text, at);
}

// The digits nought and seven look like WA and RA, and are typed for them.
function readTypedDigit(text: string, at: number): string {
  const digit = text.charAt(at);
  const next = text.charCodeAt(at + 1);
  if (digit === "7") return isSign(next) ? ra : "";
  if (digit !== "0" || /\d/.test(text.charAt(at - 1))) return "";
  return isSign(next) || isLetter(next) ? wa : "";
}

function write(base: string, below: string, signs: ReadonlySet<string>): string {
  let text = (signs.has(kinzi) ? kinzi : "") + base + below;
  for (const sign of signOrder) if (signs.has(sign)) text += sign;
  for (const [apart, one] of together) text = text.replace(apart, one);
  return text;
}
