import { contactTypes, type Entity, type FoldedText } from "@suar/domain/text-reading";
import { unweighedWords } from "./unweighed-words.ts";

/**
 * One word of an advert as the model sees it: Latin letters in lower case, the shape of a number (`000` for any three
 * digits, `0000` for four and more), `$` or `%`, or the kind of a contact (`<phone>`). `gap` is true when a sentence
 * ended before it. `start` and `end` are code units of the matching copy.
 */
export interface AdvertWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
}

const longestNumber = 4;
const numberShapes = ["", "0", "00", "000", "0000"] as const;
const tradeMark = 0x2122;
/** Kinds of entities that are one word of an advert each. */
export const contacts: ReadonlySet<string> = new Set(contactTypes);
// As many as a long advert has. What stands behind them would cost time and tell little more.
const mostWords = 4000;

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const endsSentence = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b || code === 0x7c;

/**
 * Cuts a folded text into the words the model knows. Left out: names of countries, nations, languages and large places
 * (see unweighed-words), single letters, and everything that is no Latin letter, digit, `$` or `%`, so that how quotation
 * marks, bullets and dashes were encoded cannot tell. Words glued by a lost line break (`skillsAbility`) are parted.
 * Shapes: any text; at most 4,000 words. Time is linear in the length. Errors: none.
 */
export function readAdvertWords(folded: FoldedText, entities: readonly Entity[]): readonly AdvertWord[] {
  const { matching } = folded;
  const words: AdvertWord[] = [];
  const slots = entities.filter(({ type }) => contacts.has(type));
  let slot = 0;
  let gap = true;
  let at = 0;
  while (at < matching.length && words.length < mostWords) {
    const place = folded.starts[at] ?? 0;
    while (slot < slots.length && (slots[slot]?.end ?? 0) <= place) slot += 1;
    const contact = slots[slot];
    if (contact !== undefined && place >= contact.start) {
      const start = at;
      while (at < matching.length && (folded.starts[at] ?? 0) < contact.end) at += 1;
      words.push({ text: nameOf(contact), start, end: at, gap });
      gap = false;
      continue;
    }
    const code = matching.charCodeAt(at);
    if (isLetter(code) && !isMark(folded, at)) {
      const end = endOfWord(folded, at, contact?.start ?? Number.POSITIVE_INFINITY);
      const text = matching.slice(at, end);
      if (text.length > 1 && !unweighedWords.has(text)) {
        words.push({ text, start: at, end, gap });
        gap = false;
      }
      at = end;
    } else if (isDigit(code)) {
      const start = at;
      while (at < matching.length && isDigit(matching.charCodeAt(at))) at += 1;
      words.push({ text: numberShapes[Math.min(longestNumber, at - start)] ?? "", start, end: at, gap });
      gap = false;
    } else {
      if (code === 0x24 || code === 0x25) {
        words.push({ text: code === 0x24 ? "$" : "%", start: at, end: at + 1, gap });
        gap = false;
      } else if (endsSentence(code)) gap = true;
      at += 1;
    }
  }
  return words;
}

const nameOf = ({ type }: Entity): string =>
  type === "phone" || type === "email" || type === "url" ? `<${type}>` : "<handle>";

// NFKC writes the trade mark sign as letters, and a wrongly decoded apostrophe ends in that sign.
const isMark = ({ display, starts }: FoldedText, at: number): boolean =>
  display.charCodeAt(starts[at] ?? 0) === tradeMark;

function endOfWord({ matching, display, starts }: FoldedText, from: number, limit: number): number {
  let before = display.charCodeAt(starts[from] ?? 0);
  for (let at = from + 1; at < matching.length; at += 1) {
    const code = matching.charCodeAt(at);
    if (!isLetter(code)) return at;
    const place = starts[at] ?? 0;
    if (place >= limit) return at;
    const written = display.charCodeAt(place);
    if (written !== code && (written === tradeMark || (isUpper(written) && isLetter(before)))) return at;
    before = written;
  }
  return matching.length;
}
