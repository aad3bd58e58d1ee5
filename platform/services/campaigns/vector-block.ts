import { type CampaignParameters, denseShare, neededCohesion, sharedGramBits } from "@suar/campaigns";
import { GramReader } from "./gram-file.ts";
import type { ShapeSource } from "./shape-source.ts";

/** Slots of the table in which one shape is looked up: a shape has at most 4,096 grams. */
const slots = 1 << 14;
/** Frequencies of which the bits are kept. */
const keptBits = 1 << 16;

/** Shapes that are in memory together, as threads share them. */
export interface SharedBlock {
  /** Numbers of the first shape and of the one behind the last. */
  readonly first: number;
  readonly end: number;
  /** The grams of all, as they lie in the file. */
  readonly grams: Int32Array;
  /** Square root of the bits of each, and its `denseShare`. */
  readonly lengths: Float64Array;
  readonly dense: Float32Array;
}

/** Takes shapes into memory. Memory: 4 bytes a gram and 12 a shape. Errors: those of the file system. */
export function layBlock(source: ShapeSource, parameters: CampaignParameters, first: number, end: number): SharedBlock {
  const { starts } = source.grams;
  const from = starts[first] ?? 0;
  const grams = new Int32Array(new SharedArrayBuffer(((starts[end] ?? from) - from) * 4));
  const lengths = new Float64Array(new SharedArrayBuffer((end - first) * 8));
  const dense = new Float32Array(new SharedArrayBuffer((end - first) * 4));
  const reader = new GramReader(source.grams);
  try {
    reader.range(first, end, grams);
  } finally {
    reader.close();
  }
  const bitsOf = bitsOfGrams(source, parameters);
  for (let shape = first; shape < end; shape += 1) {
    const own = grams.subarray((starts[shape] ?? 0) - from, (starts[shape + 1] ?? 0) - from);
    let bits = 0;
    for (let at = 0; at < own.length; at += 1) bits += bitsOf(own[at] ?? 0);
    lengths[shape - first] = Math.sqrt(bits);
    dense[shape - first] = denseShare(own);
  }
  return { first, end, grams, lengths, dense };
}

/**
 * The shapes of a block and their cosines with one other shape at a time: the bits that both hold over the geometric mean of the bits
 * each has, as `compareVectors` gives.
 */
export class VectorBlock {
  readonly #block: SharedBlock;
  readonly #starts: Float64Array;
  readonly #parameters: CampaignParameters;
  readonly #bitsOf: (gram: number) => number;
  /** The grams of the other shape by slot, with their bits, and which slots those are. */
  readonly #tags = new Int32Array(slots);
  readonly #values = new Float64Array(slots);
  readonly #used: number[] = [];
  #length = 0;
  #ownDense = 0;

  constructor(source: ShapeSource, parameters: CampaignParameters, block: SharedBlock) {
    this.#block = block;
    this.#starts = source.grams.starts;
    this.#parameters = parameters;
    this.#bitsOf = bitsOfGrams(source, parameters);
  }

  /** The grams of a shape of the block; undefined for any other. */
  gramsOf(shape: number): Int32Array | undefined {
    const { first, end, grams } = this.#block;
    if (shape < first || shape >= end) return undefined;
    const from = this.#starts[first] ?? 0;
    return grams.subarray((this.#starts[shape] ?? 0) - from, (this.#starts[shape + 1] ?? 0) - from);
  }

  /** Chooses the shape with which those of the block are compared. */
  compareWith(grams: Int32Array): void {
    for (const slot of this.#used) this.#values[slot] = 0;
    this.#used.length = 0;
    let bits = 0;
    for (let at = 0; at < grams.length; at += 1) {
      const gram = grams[at] ?? 0;
      const own = this.#bitsOf(gram);
      bits += own;
      let slot = slotOf(gram);
      while (this.#values[slot] !== 0) slot = (slot + 1) % slots;
      this.#tags[slot] = gram;
      this.#values[slot] = own;
      this.#used.push(slot);
    }
    this.#length = Math.sqrt(bits);
    this.#ownDense = denseShare(grams);
  }

  /** Cosine of a shape of the block and the one chosen, 0 .. 1. */
  similarity(shape: number): number {
    const { first, grams, lengths } = this.#block;
    const tags = this.#tags;
    const values = this.#values;
    const from = this.#starts[first] ?? 0;
    const end = (this.#starts[shape + 1] ?? 0) - from;
    let shared = 0;
    for (let place = (this.#starts[shape] ?? 0) - from; place < end; place += 1) {
      const gram = grams[place] ?? 0;
      for (let slot = slotOf(gram); values[slot] !== 0; slot = (slot + 1) % slots) {
        if (tags[slot] !== gram) continue;
        shared += values[slot] ?? 0;
        break;
      }
    }
    const product = this.#length * (lengths[shape - first] ?? 0);
    return product === 0 ? 0 : Math.min(1, shared / product);
  }

  /** Cosine below which a shape of the block and the one chosen cannot join groups. */
  needed(shape: number): number {
    const { first, dense } = this.#block;
    return neededCohesion(dense[shape - first] ?? 0, this.#ownDense, this.#parameters);
  }
}

/** The bits for which each gram counts. */
function bitsOfGrams({ counts, shapes }: ShapeSource, { priorRecords }: CampaignParameters): (gram: number) => number {
  const bitsOf = new Float64Array(keptBits);
  return (gram) => {
    const frequency = counts.of(gram);
    const known = bitsOf[frequency] ?? 0;
    if (known !== 0) return known;
    const bits = sharedGramBits(frequency, shapes, priorRecords);
    if (frequency < keptBits) bitsOf[frequency] = bits;
    return bits;
  };
}

/** Grams are hashes: any of their bits tell them apart. */
const slotOf = (gram: number): number => (gram >>> 8) & (slots - 1);
