import { type GramFile, GramReader } from "./gram-file.ts";

const firstSlots = 1 << 12;
const fullestShare = 0.6;
/** Grams that are read at a time while they are counted. */
const passingGrams = 1 << 22;

/**
 * How many shapes hold each gram, in one flat table of 8 to 14 bytes a gram that two or more hold; any other gram is
 * held by one. Memory: 20 million such grams take about 300 MB, which threads share.
 */
export class GramCounts {
  #slots: number;
  #size = 0;
  /** Gram and count side by side, so that a look reads one place of memory; a count of 0 is an empty slot. */
  #table: Int32Array;

  private constructor(table: Int32Array) {
    this.#table = table;
    this.#slots = table.length / 2;
  }

  /** Counts nothing yet. */
  static empty(): GramCounts {
    return new GramCounts(tableOf(firstSlots));
  }

  /** The counts that another thread shares: its `table`. They are not to be changed any more. */
  static over(table: Int32Array): GramCounts {
    return new GramCounts(table);
  }

  /**
   * Counts the grams of a file in two passes: the first finds those that stand in it twice or, by chance, seem to, so that the many
   * that one shape alone holds never take a place in the table. Memory besides: half a byte a gram of the file.
   */
  static count(file: GramFile): GramCounts {
    const bits = Math.min(32, Math.max(16, Math.ceil(Math.log2(4 * (file.starts.at(-1) ?? 0) + 1))));
    const seen = new Int32Array(2 ** (bits - 5));
    const counts = GramCounts.empty();
    for (const grams of passBy(file)) counts.#findRepeated(grams, seen, 32 - bits);
    for (const grams of passBy(file)) counts.#addRepeated(grams);
    const table = counts.#table;
    for (let at = 1; at < table.length; at += 2) table[at] = Math.max(0, (table[at] ?? 0) - 1);
    return counts;
  }

  /** What another thread needs to look counts up. */
  get table(): Int32Array {
    return this.#table;
  }

  /** Shapes that hold a gram; 1 for one that was never counted. */
  of(gram: number): number {
    return this.#table[placeOf(this.#table, this.#slots - 1, gram) + 1] || 1;
  }

  /** The counts of a list of grams, in its order. */
  ofAll(grams: Int32Array): Int32Array {
    const table = this.#table;
    const last = this.#slots - 1;
    const counts = new Int32Array(grams.length);
    for (let at = 0; at < grams.length; at += 1) counts[at] = table[placeOf(table, last, grams[at] ?? 0) + 1] || 1;
    return counts;
  }

  set(gram: number, count: number): void {
    const at = placeOf(this.#table, this.#slots - 1, gram);
    if (this.#table[at + 1] === 0) this.#size += 1;
    this.#table[at] = gram;
    this.#table[at + 1] = count;
    if (this.#size > this.#slots * fullestShare) this.#grow();
  }

  /** Gives a place, and a count of 1, to grams whose hash was seen before. */
  #findRepeated(grams: Int32Array, seen: Int32Array, shift: number): void {
    for (let at = 0; at < grams.length; at += 1) {
      const gram = grams[at] ?? 0;
      const table = this.#table;
      // Most grams of a text have their place already.
      if (table[placeOf(table, this.#slots - 1, gram) + 1] !== 0) continue;
      const hash = Math.imul(gram, multiplier) >>> shift;
      const bit = 1 << (hash & 31);
      const known = seen[hash >>> 5] ?? 0;
      if ((known & bit) === 0) seen[hash >>> 5] = known | bit;
      else this.set(gram, 1);
    }
  }

  /** Counts the grams that have a place. */
  #addRepeated(grams: Int32Array): void {
    const table = this.#table;
    const last = this.#slots - 1;
    for (let at = 0; at < grams.length; at += 1) {
      const place = placeOf(table, last, grams[at] ?? 0) + 1;
      const before = table[place] ?? 0;
      if (before !== 0) table[place] = before + 1;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#slots *= 2;
    this.#size = 0;
    this.#table = tableOf(this.#slots);
    for (let at = 0; at < before.length; at += 2) {
      const count = before[at + 1] ?? 0;
      if (count !== 0) this.set(before[at] ?? 0, count);
    }
  }
}

const tableOf = (slots: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(2 * slots * Int32Array.BYTES_PER_ELEMENT));

function* passBy(file: GramFile): Generator<Int32Array> {
  const reader = new GramReader(file);
  const room = new Int32Array(passingGrams);
  try {
    const end = file.starts.length - 1;
    for (let first = 0; first < end; ) {
      const from = file.starts[first] ?? 0;
      let next = first + 1;
      while (next < end && (file.starts[next + 1] ?? 0) - from <= passingGrams) next += 1;
      yield reader.range(first, next, room);
      first = next;
    }
  } finally {
    reader.close();
  }
}

const multiplier = 0x9e3779b1;

/** Where a gram lies in a table of `last + 1` slots, or the empty slot in which it would. */
function placeOf(table: Int32Array, last: number, gram: number): number {
  // The upper bits of the product, as many as the table has: they depend on every bit of the gram.
  let slot = Math.imul(gram, multiplier) >>> Math.clz32(last);
  while (table[2 * slot + 1] !== 0 && table[2 * slot] !== gram) slot = (slot + 1) & last;
  return 2 * slot;
}
