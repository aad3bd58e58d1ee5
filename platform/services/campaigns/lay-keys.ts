import { closeSync, openSync } from "node:fs";
import { type DrawnKeys, drawPart, type DrawPart } from "./draw-part.ts";
import { writeWhole } from "./write-whole.ts";

/** Some shapes whose keys are drawn and laid down in a file, those of a bucket together. */
export interface LayPart extends Omit<DrawPart, "withReserve"> {
  readonly path: string;
  /** Upper bits of a gram that say in which bucket it is. */
  readonly bucketBits: number;
}

/** Columns of a file of keys, 4 bytes each: those of a bucket lie one behind the other, by rising shape. */
export const keyColumns = ["gram", "next", "shape"] as const;

/** Number of the bucket of a gram; buckets rise with their grams, negative ones first. */
const bucketOf = (gram: number, bits: number): number => (bits === 0 ? 0 : (gram ^ 0x80000000) >>> (32 - bits));

/** Lays down the keys of some shapes. Result: how many each bucket has. Errors: those of the file system. */
export async function layKeys({ path, bucketBits, ...part }: LayPart): Promise<Int32Array> {
  const drawn = await drawPart({ ...part, withReserve: false });
  const counts = new Int32Array(1 << bucketBits);
  for (const gram of drawn.gram) {
    const bucket = bucketOf(gram, bucketBits);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const file = openSync(path, "w");
  try {
    writeWhole(file, gather(drawn, counts, bucketBits), 0);
  } finally {
    closeSync(file);
  }
  return counts;
}

/** The columns of all buckets, one bucket behind the other. */
function gather(drawn: DrawnKeys, counts: Int32Array, bits: number): Int32Array {
  const laid = new Int32Array(keyColumns.length * drawn.gram.length);
  const next = new Int32Array(counts.length);
  counts.reduce((sum, count, bucket) => {
    next[bucket] = keyColumns.length * sum;
    return sum + count;
  }, 0);
  for (let at = 0; at < drawn.gram.length; at += 1) {
    const bucket = bucketOf(drawn.gram[at] ?? 0, bits);
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    keyColumns.forEach((name, column) => {
      laid[place + column * (counts[bucket] ?? 0)] = drawn[name][at] ?? 0;
    });
  }
  return laid;
}
