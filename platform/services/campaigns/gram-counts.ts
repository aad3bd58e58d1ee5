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
  #grams = new Int32Array(firstSlots);
  #counts = new Int32Array(firstSlots);

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
    return this.#counts[this.#place(gram)] || 1;
  }

  /** The counts of a list of grams, in its order. */
  ofAll(grams: Int32Array): Int32Array {
    const counts = new Int32Array(grams.length);
    for (let at = 0; at < grams.length; at += 1) counts[at] = this.of(grams[at] ?? 0);
    return counts;
  }

  set(gram: number, count: number): void {
    const at = this.#place(gram);
    if (this.#counts[at] === 0) this.#size += 1;
    this.#grams[at] = gram;
    this.#counts[at] = count;
    if (this.#size > this.#slots * fullestShare) this.#grow();
  }

  #place(gram: number): number {
    const last = this.#slots - 1;
    let at = (Math.imul(gram, 0x9e3779b1) >>> 7) & last;
    while (this.#counts[at] !== 0 && this.#grams[at] !== gram) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [grams, counts] = [this.#grams, this.#counts];
    this.#slots *= 2;
    this.#size = 0;
    this.#grams = new Int32Array(this.#slots);
    this.#counts = new Int32Array(this.#slots);
    counts.forEach((count, at) => {
      if (count !== 0) this.set(grams[at] ?? 0, count);
    });
  }
}
