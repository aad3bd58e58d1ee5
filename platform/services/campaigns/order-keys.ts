import type { KeyHolders } from "@suar/campaigns";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { LayPart } from "./lay-keys.ts";
import type { OrderPart } from "./order-bucket.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, shareSource } from "./shape-source.ts";

/** How much is done at a time: shapes whose keys are drawn, and keys that are put in order, about. */
export interface OrderSteps {
  readonly partShapes: number;
  readonly bucketKeys: number;
}

const usualSteps: OrderSteps = { partShapes: 10_000, bucketKeys: 2 ** 19 };
const mostBucketBits = 8;

/**
 * Draws the keys of all shapes and puts their holders in order: by key, by the next key of the holder, and by the holder. They lie
 * in files meanwhile, so that only a bucket for each thread is in memory at a time. The same keys as `keysSql` gives.
 * Memory: 5 bytes a key. Errors: those of the file system; the signal's reason when it is stopped.
 */
export async function orderKeys(
  context: SearchContext,
  source: ShapeSource,
  { partShapes, bucketKeys }: OrderSteps = usualSteps,
): Promise<KeyHolders> {
  const { crew, found, parameters, signal } = context;
  const shared = shareSource(source, parameters);
  const folder = join(found.work, "keys");
  const bits = Math.ceil(Math.log2(Math.max(1, (source.shapes * parameters.keysPerRecord) / bucketKeys)));
  const bucketBits = Math.min(mostBucketBits, bits);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const parts: LayPart[] = [];
  for (let first = 0; first < source.shapes; first += partShapes) {
    const end = Math.min(source.shapes, first + partShapes);
    parts.push({ source: shared, first, end, bucketBits, path: join(folder, String(parts.length)) });
  }
  const laid = await crew.map("lay", parts, signal);
  const files = laid.map((counts, at) => ({ path: parts[at]?.path ?? "", counts }));
  const keys = laid.reduce((sum, counts) => counts.reduce((all, count) => all + count, sum), 0);
  const holders = new Int32Array(new SharedArrayBuffer(4 * keys));
  const begins = new Uint8Array(new SharedArrayBuffer(keys));
  const buckets: OrderPart[] = [];
  let from = 0;
  for (let bucket = 0; bucket < 2 ** bucketBits; bucket += 1) {
    buckets.push({ bucket, files, holders, begins, from });
    from += laid.reduce((sum, counts) => sum + (counts[bucket] ?? 0), 0);
  }
  await crew.map("order", buckets, signal);
  await rm(folder, { recursive: true, force: true });
  return { holders, begins };
}
