import type { Message } from "@suar/domain";
import { instantOfHead } from "./instant-of-head.ts";

/** One message as it stands in a pasted text. */
export interface PastedMessage extends Message {
  /** Where its words begin in the pasted text, UTF-16 code units. */
  readonly start: number;
}

/** More messages than these are not read at once. */
const most = 5000;
const longestName = 60;

/** `[22/11/2026, 14:02:11] Name: words`, `22.11.26, 14:02 - Name: words`: exports of messengers. */
const dated =
  /^[\u200e\u200f]?\[?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?[ \u202f](\d{1,2}:\d{2}(?::\d{2})?)(?:[ \u202f]?([AaPp])\.?[Mm]\.?)?\]?(?: - | – |: | )([^:\n]{1,60}): ?/u;
/** `Name, [22.11.2026 14:02]` with the words on the next line: copied from a desktop messenger. */
const headed =
  /^([^,[\]\n]{1,60}), \[(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}) (\d{1,2}:\d{2}(?::\d{2})?)(?: ([AaPp])[Mm])?\]:?$/u;
/** `Name: words`, as people write a conversation down. */
const named = /^([\p{L}\p{N}@+][^:：\n]{0,59})[:：][ \t]/u;

interface Head {
  readonly account: string;
  readonly at: number | null;
  /** Length of the head in the line. */
  readonly length: number;
}

/**
 * The messages of a pasted conversation, with the lines that go on each.
 * Shapes: exports and copies of the common messengers, and `Name: words` by line when two names alternate and nearly all
 * lines have one; undefined when the text is no conversation of at least two accounts. Days are read as day-month-year
 * unless only month-day-year fits. Units: `at` is Unix milliseconds as if the clock stood in UTC, for no export says its
 * zone. Errors: none. Cost: linear.
 */
export function splitMessages(text: string): readonly PastedMessage[] | undefined {
  const lines = readLines(text);
  for (const readHead of [readDated, readNamed]) {
    const messages = gather(lines, readHead);
    const accounts = new Set(messages.map(({ account }) => account));
    const isTalk = messages.length >= 2 && accounts.size >= 2 && messages.length <= most;
    if (isTalk && (readHead === readDated || isWrittenDown(lines, messages, accounts.size))) return messages;
  }
  return undefined;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

function gather(lines: readonly Line[], readHead: (line: string) => Head | undefined): readonly PastedMessage[] {
  const messages: (Omit<PastedMessage, "text"> & { text: string })[] = [];
  for (const { start, text } of lines) {
    const plain = text.endsWith("\r") ? text.slice(0, -1) : text;
    const head = readHead(plain.slice(0, 400));
    const last = messages.at(-1);
    if (head !== undefined) {
      const { account, at, length } = head;
      const isHeadAlone = length === plain.length;
      const from = start + (isHeadAlone ? text.length + 1 : length);
      const words = isHeadAlone ? "" : text.slice(length);
      messages.push({ id: String(messages.length + 1), account, at, start: from, text: words });
    } else if (last !== undefined) {
      const isFirst = last.text === "" && start === last.start;
      last.text += isFirst ? text : `\n${text}`;
    }
  }
  return messages.map((message) => ({ ...message, text: message.text.trimEnd() }));
}

function readDated(line: string): Head | undefined {
  const [all, day, clock, half, name] = dated.exec(line) ?? [];
  if (all !== undefined && day !== undefined && clock !== undefined && name !== undefined) {
    return { account: name.trim(), at: instantOfHead(day, clock, half), length: all.length };
  }
  const [whole, account, otherDay, otherClock, otherHalf] = headed.exec(line) ?? [];
  if (whole === undefined || account === undefined || otherDay === undefined || otherClock === undefined)
    return undefined;
  return { account: account.trim(), at: instantOfHead(otherDay, otherClock, otherHalf), length: whole.length };
}

function readNamed(line: string): Head | undefined {
  const [all, name] = named.exec(line) ?? [];
  if (all === undefined || name === undefined || name.length > longestName) return undefined;
  return { account: name.trim(), at: null, length: all.length };
}

/** An advert has lines like "Salary: 800"; a conversation has few names, which come again. */
function isWrittenDown(lines: readonly Line[], messages: readonly PastedMessage[], accounts: number): boolean {
  const written = lines.filter(({ text }) => text.trim() !== "").length;
  return accounts <= 6 && messages.length >= accounts * 2 && messages.length * 2 >= written;
}
