import { type Warehouse, streamNumbers } from "@suar/warehouse";

const firstSlots = 1 << 12;
const fullestShare = 0.6;

/**
 * How many shapes hold each gram, in one flat table of 8 to 14 bytes a gram that two or more hold; any other gram is
 * held by one. Memory: 20 million such grams take about 300 MB.
 */
export class GramCounts {
  #slots = firstSlots;
  #size = 0;
  /** Gram and count side by side, so that a look reads one place of memory; a count of 0 is an empty slot. */
  #table = new Int32Array(2 * firstSlots);

  /** Reads counts from a query of two INTEGER columns: gram, frequency. */
  static async load(warehouse: Warehouse, query: string): Promise<GramCounts> {
    const counts = new GramCounts();
    for await (const [grams = [], frequencies = []] of streamNumbers(warehouse, query)) {
      for (let row = 0; row < grams.length; row += 1) counts.set(grams[row] ?? 0, frequencies[row] ?? 1);
    }
    return counts;
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

  #grow(): void {
    const before = this.#table;
    this.#slots *= 2;
    this.#size = 0;
    this.#table = new Int32Array(2 * this.#slots);
    for (let at = 0; at < before.length; at += 2) {
      const count = before[at + 1] ?? 0;
      if (count !== 0) this.set(before[at] ?? 0, count);
    }
  }
}

/** Where a gram lies in a table of `last + 1` slots, or the empty slot in which it would. */
function placeOf(table: Int32Array, last: number, gram: number): number {
  // The upper bits of the product, as many as the table has: they depend on every bit of the gram.
  let slot = Math.imul(gram, 0x9e3779b1) >>> Math.clz32(last);
  while (table[2 * slot + 1] !== 0 && table[2 * slot] !== gram) slot = (slot + 1) & last;
  return 2 * slot;
}
