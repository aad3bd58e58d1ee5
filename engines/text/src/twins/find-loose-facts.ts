import type { Entity, FoldedText, Span, TwinFactName } from "@suar/domain";

export interface LooseFact extends Span {
  readonly fact: TwinFactName;
}

/** Digits that stand by themselves; `,` and `.` group thousands. At most 9 digits: longer ones are no amounts. */
const number = /\d{1,3}(?:[,.]\d{3})+(?!\d)|\d{1,9}/g;
/** A word in Latin letters that begins with a capital, or has digits, as names and abbreviations do. */
const name = /[A-Za-z][A-Za-z0-9&-]{2,23}/g;

/**
 * Numbers and names in Latin letters outside the things that were read already: ages, hours, head-counts, brands.
 * Shapes: display offsets, in order. Errors: none. Linear.
 */
export function findLooseFacts(
  { display, matching, starts, ends }: FoldedText,
  entities: readonly Entity[],
): LooseFact[] {
  const taken = new Uint8Array(display.length);
  for (const { start, end } of entities) taken.fill(1, start, end);
  const facts: LooseFact[] = [];
  for (const found of matching.matchAll(number)) {
    const start = starts[found.index] ?? 0;
    const end = ends[found.index + found[0].length - 1] ?? 0;
    if (taken[start] === 1 || isPartOfWord(matching, found.index, found.index + found[0].length)) continue;
    facts.push({ fact: `number:${Number(found[0].replace(/[,.]/g, ""))}`, start, end });
  }
  for (const found of display.matchAll(name)) {
    const word = found[0];
    if (taken[found.index] === 1 || !/[A-Z]/.test(word)) continue;
    facts.push({ fact: `name:${word.toLowerCase()}`, start: found.index, end: found.index + word.length });
  }
  return facts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `a4` and `4pm` are words, not numbers; scripts without spaces set numbers beside letters, so only Latin counts. */
const isPartOfWord = (text: string, start: number, end: number): boolean =>
  isLatin(text.charCodeAt(start - 1)) || (isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end + 1)));

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
