import { type Character, characterOf, kinds } from "./character.ts";
import { scriptIndex } from "./script-of.ts";

/** A character with the marks on it. */
export interface Cluster {
  readonly end: number;
  /** The character and its marks without anything invisible; `undefined` when no mark is left to keep. */
  readonly plain: string | undefined;
  /** `plain` is exactly what stands in the display copy. */
  readonly whole: boolean;
  /** A Latin, Cyrillic or Greek letter that is drawn through, underlined or has marks piled upon it. */
  readonly decorated: boolean;
  readonly keycap: boolean;
}

// Unicode's Stream-Safe Text Format allows 30 marks on a letter; a cluster is cut there, so that time stays linear.
const clusterLimit = 32;
// More marks than any orthography of these alphabets puts on one letter.
const pileOfMarks = 4;
const lastAlphabet = scriptIndex("Greek");

/**
 * Reads the cluster of the character at `start .. after`: the marks behind it, and the invisible characters between
 * them, which `meet` is told about. A cut in front of `end` never changes what normalisation does.
 */
export function readCluster(
  display: string,
  start: number,
  after: number,
  first: Character,
  meet: (code: number, start: number, end: number) => void,
): Cluster {
  let end = after;
  let plain = display.slice(start, after);
  let marks = 0;
  let whole = true;
  let decorated = false;
  let keycap = false;
  while (end < display.length && end - start < clusterLimit) {
    const code = display.codePointAt(end) ?? 0;
    const next = characterOf(code);
    const size = code > 0xffff ? 2 : 1;
    if (next.kind === kinds.decoration) {
      whole = false;
      keycap ||= code === 0x20e3;
      decorated = true;
    } else if (next.kind === kinds.hidden) {
      if (!isBeforeMark(display, end + size)) break;
      whole = false;
      meet(code, end, end + size);
    } else if (next.joins) {
      plain += display.slice(end, end + size);
      marks += 1;
    } else break;
    end += size;
  }
  const alphabetic = first.script >= 1 && first.script <= lastAlphabet;
  const piled = alphabetic && marks >= pileOfMarks;
  return {
    end,
    plain: marks === 0 || piled ? undefined : plain,
    whole,
    decorated: alphabetic && (decorated || piled),
    keycap: keycap && first.kind === kinds.digit,
  };
}

/** Whether nothing behind a character, which ends at `after`, belongs to it: the quick way for most of them. */
export function standsAlone(display: string, after: number): boolean {
  const code = display.charCodeAt(after);
  if (code < 0x80 || Number.isNaN(code)) return true;
  const next = characterOf(display.codePointAt(after) ?? 0);
  return !next.joins && next.kind !== kinds.hidden && next.kind !== kinds.decoration;
}

function isBeforeMark(display: string, from: number): boolean {
  for (let at = from; at < display.length && at - from < clusterLimit; ) {
    const code = display.codePointAt(at) ?? 0;
    const character = characterOf(code);
    if (character.joins) return true;
    if (character.kind !== kinds.hidden) return false;
    at += code > 0xffff ? 2 : 1;
  }
  return false;
}
