import { type CampaignParameters, denseShare, neededCohesion, sharedGramBits } from "@suar/campaigns";
import type { ShapeSource } from "./shape-source.ts";

/** Slots of the table in which one shape is looked up: a shape has at most 4,096 grams. */
const slots = 1 << 14;
/** Frequencies of which the bits are kept. */
const keptBits = 1 << 16;

/** What a block must hold: shapes numbered from `first` on, and all their grams. */
export interface BlockRoom {
  readonly first: number;
  readonly shapes: number;
  readonly grams: number;
}

/**
 * The grams of consecutive shapes in one row, and their cosines with one other shape at a time: the bits that both hold over the
 * geometric mean of the bits each has, as `compareVectors` gives. Memory: 4 bytes a gram, so that many shapes fit.
 */
export class VectorBlock {
  readonly #first: number;
  readonly #source: ShapeSource;
  readonly #parameters: CampaignParameters;
  readonly #bits = new Float64Array(keptBits);
  readonly #grams: Int32Array;
  readonly #starts: Float64Array;
  readonly #lengths: Float64Array;
  readonly #dense: Float32Array;
  #shapes = 0;
  /** The grams of the other shape by slot, with their bits, and which slots those are. */
  readonly #tags = new Int32Array(slots);
  readonly #values = new Float64Array(slots);
  readonly #used: number[] = [];
  #length = 0;
  #ownDense = 0;

  constructor(source: ShapeSource, parameters: CampaignParameters, room: BlockRoom) {
    this.#first = room.first;
    this.#source = source;
    this.#parameters = parameters;
    this.#grams = new Int32Array(room.grams);
    this.#starts = new Float64Array(room.shapes + 1);
    this.#lengths = new Float64Array(room.shapes);
    this.#dense = new Float32Array(room.shapes);
  }

  /** Adds the next shape. Errors: RangeError when a number is left out, for the block would answer for another shape. */
  add(shape: number, grams: Int32Array): void {
    if (shape !== this.#first + this.#shapes) throw new RangeError(`VectorBlock: shape ${shape} out of turn`);
    const start = this.#starts[this.#shapes] ?? 0;
    this.#grams.set(grams, start);
    let bits = 0;
    for (const gram of grams) bits += this.#bitsOf(gram);
    this.#lengths[this.#shapes] = Math.sqrt(bits);
    this.#dense[this.#shapes] = denseShare(grams);
    this.#shapes += 1;
    this.#starts[this.#shapes] = start + grams.length;
  }

  /** The grams of a shape of the block; undefined for any other. */
  gramsOf(shape: number): Int32Array | undefined {
    const at = shape - this.#first;
    return at < 0 || at >= this.#shapes ? undefined : this.#grams.subarray(this.#starts[at], this.#starts[at + 1]);
  }

  /** Chooses the shape with which those of the block are compared. */
  compareWith(grams: Int32Array): void {
    for (const slot of this.#used) this.#values[slot] = 0;
    this.#used.length = 0;
    let bits = 0;
    for (const gram of grams) {
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
    const at = shape - this.#first;
    const tags = this.#tags;
    const values = this.#values;
    const grams = this.#grams;
    const end = this.#starts[at + 1] ?? 0;
    let shared = 0;
    for (let place = this.#starts[at] ?? 0; place < end; place += 1) {
      const gram = grams[place] ?? 0;
      for (let slot = slotOf(gram); values[slot] !== 0; slot = (slot + 1) % slots) {
        if (tags[slot] !== gram) continue;
        shared += values[slot] ?? 0;
        break;
      }
    }
    const product = this.#length * (this.#lengths[at] ?? 0);
    return product === 0 ? 0 : Math.min(1, shared / product);
  }

  /** Cosine below which a shape of the block and the one chosen cannot join groups. */
  needed(shape: number): number {
    return neededCohesion(this.#dense[shape - this.#first] ?? 0, this.#ownDense, this.#parameters);
  }

  #bitsOf(gram: number): number {
    const frequency = this.#source.counts.of(gram);
    const known = this.#bits[frequency] ?? 0;
    if (known !== 0) return known;
    const bits = sharedGramBits(frequency, this.#source.shapes, this.#parameters.priorRecords);
    if (frequency < keptBits) this.#bits[frequency] = bits;
    return bits;
  }
}

/** Grams are hashes: any of their bits tell them apart. */
const slotOf = (gram: number): number => (gram >>> 8) & (slots - 1);
