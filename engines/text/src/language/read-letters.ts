import { scriptIndex } from "../copy/script-of.ts";
import { classOf, digitClass, noLetter, scriptCount } from "./letter-classes.ts";

/** What is language in a text. */
export interface Letters {
  /** The words, without spaces. */
  readonly words: readonly string[];
  /** Letters of each writing system (index in `scriptNames`); marks do not count. */
  readonly counts: Int32Array;
}

/** Words as one text, with one space before, between and after them. */
export const joinWords = (words: readonly string[]): string => ` ${words.join(" ")}${words.length > 0 ? " " : ""}`;

const latin = scriptIndex("Latin");
const codePattern = /^[a-z0-9]+$/;
const hostPattern = /[a-z0-9]\.(?:com|net|org|info|app|xyz|top|[a-z]{2})(?:\/|$)/;

/**
 * Letters and marks of a matching copy. Latin words that carry digits, and addresses and handles, are left out: they
 * are no language. Stops at about `limit` code units.
 */
export function readLetters(matching: string, limit: number): Letters {
  const counts = new Int32Array(scriptCount);
  const words: string[] = [];
  let length = 1;
  for (let start = 0; start < matching.length && length < limit; ) {
    let end = matching.indexOf(" ", start);
    if (end < 0) end = matching.length;
    // A script without spaces may be one long word; nobody's address is.
    end = Math.min(end, start + limit);
    if (!isAddress(matching, start, end)) length += readChunk(matching, start, end, words, counts);
    start = matching.charCodeAt(end) === 0x20 ? end + 1 : end;
  }
  return { words: length > limit ? joinWords(words).slice(1, limit).split(" ") : words, counts };
}

/** Adds the words of a stretch without spaces; returns their length, each with a space. */
function readChunk(matching: string, from: number, to: number, words: string[], counts: Int32Array): number {
  let length = 0;
  for (let at = from; at < to; ) {
    const start = at;
    let digits = 0;
    let found = noLetter;
    let plain = true;
    while (at < to) {
      const code = matching.charCodeAt(at);
      if (code < 0x61 || code > 0x7a) {
        found = classOf(code);
        if (found === noLetter) break;
        plain = false;
        if (found === digitClass) digits += 1;
      }
      at += 1;
    }
    if (plain && at > start) {
      words.push(matching.slice(start, at));
      counts[latin] = (counts[latin] ?? 0) + at - start;
      length += at - start + 1;
    } else if (at > start) length += addWord(matching.slice(start, at), digits, words, counts);
    at += 1;
  }
  return length;
}

function addWord(word: string, digits: number, words: string[], counts: Int32Array): number {
  if (digits > 0 && (digits === word.length || codePattern.test(word))) return 0;
  for (let at = 0; at < word.length; at += 1) {
    const found = classOf(word.charCodeAt(at));
    if (found > 0 && found < scriptCount) counts[found] = (counts[found] ?? 0) + 1;
  }
  if (digits === 0) {
    words.push(word);
    return word.length + 1;
  }
  const parts = word.replaceAll(/\p{N}+/gu, " ").trim();
  words.push(...parts.split(" "));
  return parts.length + 1;
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
