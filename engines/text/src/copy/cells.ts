import type { Span } from "@suar/domain";

/**
 * A matching copy under construction: UTF-16 code units, each with the stretch of the display copy it came from.
 * Only the first `length` items of each array count.
 */
export interface Cells {
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
}

// Most texts are short, and allocating for each would cost more than folding it: many share one buffer, one behind the
// other. A text that is kept keeps its whole buffer alive, so that is small.
const sharedBytes = 1 << 16;
const longestShared = sharedBytes >> 3;
let shared = new ArrayBuffer(sharedBytes);
let used = 0;

function takeBytes(bytes: number): { buffer: ArrayBuffer; from: number } {
  if (bytes > longestShared) return { buffer: new ArrayBuffer(bytes), from: 0 };
  if (used + bytes > sharedBytes) {
    shared = new ArrayBuffer(sharedBytes);
    used = 0;
  }
  const from = used;
  used += (bytes + 7) & ~7;
  return { buffer: shared, from };
}

/** Empty cells with room for `capacity` code units; they grow by themselves. */
export function createCells(capacity: number): Cells {
  const room = Math.max(16, capacity);
  const { buffer, from } = takeBytes(room * 10);
  return {
    codes: new Uint16Array(buffer, from + room * 8, room),
    starts: new Int32Array(buffer, from, room),
    ends: new Int32Array(buffer, from + room * 4, room),
    length: 0,
  };
}

/** Makes sure that so many more code units have room. */
export function reserve(cells: Cells, more: number): void {
  if (cells.length + more > cells.codes.length) grow(cells, cells.length + more);
}

function grow(cells: Cells, least: number): void {
  const { codes, starts, ends } = createCells(Math.max(least, cells.codes.length * 2));
  codes.set(cells.codes);
  starts.set(cells.starts);
  ends.set(cells.ends);
  cells.codes = codes;
  cells.starts = starts;
  cells.ends = ends;
}

/** Appends one code unit that stands for `start .. end` of the display copy. */
export function pushCode(cells: Cells, code: number, start: number, end: number): void {
  reserve(cells, 1);
  cells.codes[cells.length] = code;
  cells.starts[cells.length] = start;
  cells.ends[cells.length] = end;
  cells.length += 1;
}

/** Appends every code unit of `text`, all standing for the same stretch of the display copy. */
export function pushText(cells: Cells, text: string, start: number, end: number): void {
  for (let i = 0; i < text.length; i += 1) pushCode(cells, text.charCodeAt(i), start, end);
}

/** Drops the code units for which `gone` holds 1, keeping the order and the stretches of the others. */
export function dropCells(cells: Cells, gone: Uint8Array): void {
  let to = 0;
  for (let from = 0; from < cells.length; from += 1) {
    if (gone[from] === 1) continue;
    cells.codes[to] = cells.codes[from] ?? 0;
    cells.starts[to] = cells.starts[from] ?? 0;
    cells.ends[to] = cells.ends[from] ?? 0;
    to += 1;
  }
  cells.length = to;
}

/** Stretch of the display copy behind the code units `from .. to` (half open, not empty). */
export function displaySpan(cells: Cells, from: number, to: number): Span {
  return { start: cells.starts[from] ?? 0, end: cells.ends[to - 1] ?? 0 };
}

// Arguments of one call are limited by the stack, so a long copy is put together in pieces.
const piece = 8192;

function codesToString(codes: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, codes);
}

/** The copy as a string. */
export function cellsToString(cells: Cells): string {
  if (cells.length <= piece) return codesToString(cells.codes.subarray(0, cells.length));
  const parts: string[] = [];
  for (let at = 0; at < cells.length; at += piece) {
    parts.push(codesToString(cells.codes.subarray(at, Math.min(at + piece, cells.length))));
  }
  return parts.join("");
}
