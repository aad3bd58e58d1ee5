import { classOf, digitClass, noLetter, scriptCount } from "./letter-classes.ts";

/** What is language in a text. */
export interface Letters {
  /** The words, with one space before, between and after them. */
  readonly text: string;
  /** Letters of each writing system (index in `scriptNames`); marks do not count. */
  readonly counts: Int32Array;
}

const codePattern = /^[a-z0-9]+$/;
const hostPattern = /[a-z0-9]\.(?:com|net|org|info|app|xyz|top|[a-z]{2})(?:\/|$)/;

/**
 * Letters and marks of a matching copy. Latin words that carry digits, and addresses and handles, are left out: they
 * are no language. Stops at about `limit` code units.
 */
export function readLetters(matching: string, limit: number): Letters {
  const counts = new Int32Array(scriptCount);
  let text = " ";
  for (let start = 0; start < matching.length && text.length < limit; ) {
    let end = matching.indexOf(" ", start);
    if (end < 0) end = matching.length;
    // A script without spaces may be one long word; nobody's address is.
    end = Math.min(end, start + limit);
    if (!isAddress(matching, start, end)) text += readChunk(matching, start, end, counts);
    start = matching.charCodeAt(end) === 0x20 ? end + 1 : end;
  }
  return { text: text.length > limit ? `${text.slice(0, limit)} ` : text, counts };
}

function readChunk(matching: string, from: number, to: number, counts: Int32Array): string {
  let text = "";
  for (let at = from; at < to; ) {
    const start = at;
    let digits = 0;
    let found = noLetter;
    while (at < to && (found = classOf(matching.charCodeAt(at))) !== noLetter) {
      if (found === digitClass) digits += 1;
      at += 1;
    }
    if (at > start) text += readWord(matching.slice(start, at), digits, counts);
    at += 1;
  }
  return text;
}

function readWord(word: string, digits: number, counts: Int32Array): string {
  if (digits > 0 && (digits === word.length || codePattern.test(word))) return "";
  for (let at = 0; at < word.length; at += 1) {
    const found = classOf(word.charCodeAt(at));
    if (found > 0 && found < scriptCount) counts[found] = (counts[found] ?? 0) + 1;
  }
  return digits === 0 ? `${word} ` : `${word.replaceAll(/\p{N}+/gu, " ").trim()} `;
}

function isAddress(matching: string, from: number, to: number): boolean {
  if (matching.charCodeAt(from) === 0x23) return true;
  let telling = false;
  for (let at = from; at < to && !telling; at += 1) {
    const code = matching.charCodeAt(at);
    telling = code === 0x40 || code === 0x2e || code === 0x3a;
  }
  if (!telling) return false;
  const chunk = matching.slice(from, to);
  return chunk.includes("@") || chunk.includes("://") || chunk.startsWith("www.") || hostPattern.test(chunk);
}
