import type { FoldedText, Span } from "@suar/domain";
import { scriptIndex } from "../copy/script-of.ts";
import { classOf, scriptCount } from "./letter-classes.ts";

/** A stretch of the matching copy in one script, no longer than a clause. */
export interface Clause extends Span {
  /** Number of the writing system in `scriptNames`; 0 for a stretch without letters. */
  readonly script: number;
  readonly letters: number;
}

// Of each code unit: whether a clause ends with it, or does when a space follows.
const marks = new Uint8Array(0x10000);
const always = 1;
const beforeSpace = 2;
for (const mark of "!?;|•…。！？،؛।॥။၊៕។۔、，；：\u2013\u2014") marks[mark.charCodeAt(0)] = always;
for (const mark of ".,:/-") marks[mark.charCodeAt(0)] = beforeSpace;
const space = 0x20;
const han = scriptIndex("Han");
const joined = new Set(["Hiragana", "Katakana", "Hangul", "Bopomofo"].map((name) => scriptIndex(name as "Han")));

/**
 * Cuts a matching copy where its script changes, at punctuation, and where the display copy has a new line. The
 * stretches follow one another and together are the whole copy. Units: UTF-16 code units of the matching copy.
 */
export function splitClauses(folded: FoldedText): Clause[] {
  const { matching } = folded;
  const lines = folded.display.includes("\n");
  const clauses: Clause[] = [];
  let start = 0;
  let script = 0;
  let letters = 0;
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end, script, letters });
    start = end;
    script = 0;
    letters = 0;
  };
  for (let at = 0; at < matching.length; at += 1) {
    const code = matching.charCodeAt(at);
    const mark = marks[code] ?? 0;
    if (mark === always || (mark === beforeSpace && matching.charCodeAt(at + 1) === space)) {
      close(at + 1);
      continue;
    }
    if (code === space) {
      if (lines && isNewLine(folded, at)) close(at + 1);
      continue;
    }
    const found = classOf(code);
    if (found === 0 || found >= scriptCount) continue;
    const own = joined.has(found) ? han : found;
    if (script !== 0 && own !== script) close(at);
    script = own;
    letters += 1;
  }
  close(matching.length);
  return clauses;
}

function isNewLine({ display, starts, ends }: FoldedText, at: number): boolean {
  return display.slice(starts[at], ends[at]).includes("\n");
}
