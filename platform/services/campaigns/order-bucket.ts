import { closeSync, openSync, readSync } from "node:fs";
import { keyColumns } from "./lay-keys.ts";
import { sortKeys } from "./sort-keys.ts";

/** The keys of one bucket, and where their holders go. */
export interface OrderPart {
  readonly bucket: number;
  /** Every file of keys with how many each bucket has in it, by rising shape. */
  readonly files: readonly { readonly path: string; readonly counts: Int32Array }[];
  /** Of all keys, in memory that threads share; those of this bucket begin at `from`. */
  readonly holders: Int32Array;
  readonly begins: Uint8Array;
  readonly from: number;
}

/** Puts the holders of a bucket in order. Memory: 20 bytes a key of the bucket. Errors: those of the file system. */
export function orderBucket({ bucket, files, holders, begins, from }: OrderPart): Promise<void> {
  const { gram, next, shape } = readBucket(bucket, files);
  const order = sortKeys(gram, next);
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    holders[from + place] = shape[at] ?? 0;
    begins[from + place] = place > 0 && gram[at] === gram[order[place - 1] ?? 0] ? 0 : 1;
  }
  return Promise.resolve();
}

function readBucket(
  bucket: number,
  files: OrderPart["files"],
): Readonly<Record<(typeof keyColumns)[number], Int32Array>> {
  const keys = files.reduce((sum, { counts }) => sum + (counts[bucket] ?? 0), 0);
  const [gram, next, shape] = [new Int32Array(keys), new Int32Array(keys), new Int32Array(keys)];
  const columns = { gram, next, shape };
  let at = 0;
  for (const { path, counts } of files) {
    const length = counts[bucket] ?? 0;
    const before = counts.subarray(0, bucket).reduce((sum, count) => sum + count, 0);
    const file = openSync(path, "r");
    try {
      for (const [column, name] of keyColumns.entries()) {
        const place = keyColumns.length * before + column * length;
        readWhole(file, columns[name].subarray(at, at + length), 4 * place);
      }
    } finally {
      closeSync(file);
    }
    at += length;
  }
  return columns;
}

function readWhole(file: number, into: Int32Array, position: number): void {
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, position + at);
    if (read === 0) throw new RangeError("keys: the file ends before them");
    at += read;
  }
}
