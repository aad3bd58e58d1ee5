import { streamListItems, streamNumbers, type Warehouse } from "@suar/warehouse";
import { closeSync, openSync, readSync } from "node:fs";
import { makeOnce } from "./found-folder.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The grams of all shapes in one file, 4 bytes each, one shape behind the other by rising number, so that any thread reads those of any
 * shape. Those of shape `i` are `starts[i]` .. `starts[i + 1]`, counted in grams; a number that no shape has holds none.
 */
export interface GramFile {
  readonly path: string;
  /** In memory that threads share. */
  readonly starts: Float64Array;
}

/**
 * Lays down the grams of a table in SQL (shape_number, grams), once.
 * Shapes: numbers below `end`, each once, in any order: each list is written to its place. Memory: 8 bytes a shape.
 */
export async function layGrams(warehouse: Warehouse, table: string, end: number, path: string): Promise<GramFile> {
  const starts = new Float64Array(new SharedArrayBuffer((end + 1) * Float64Array.BYTES_PER_ELEMENT));
  const lengths = `select shape_number, cast(len(grams) as integer) from ${table} written`;
  for await (const [numbers = [], counts = []] of streamNumbers(warehouse, lengths)) {
    for (let row = 0; row < numbers.length; row += 1) starts[(numbers[row] ?? 0) + 1] = counts[row] ?? 0;
  }
  for (let shape = 0; shape < end; shape += 1) starts[shape + 1] = (starts[shape + 1] ?? 0) + (starts[shape] ?? 0);
  await makeOnce(path, async (temporary) => {
    const handle = openSync(temporary, "w");
    try {
      for await (const { numbers, items } of streamListItems(
        warehouse,
        `select shape_number, grams from ${table} written`,
      )) {
        writeLists(handle, starts, numbers, items);
      }
    } finally {
      closeSync(handle);
    }
  });
  return { path, starts };
}

/** Writes lists that lie one behind the other to their places, those of consecutive numbers at once. */
function writeLists(handle: number, starts: Float64Array, numbers: Int32Array, items: Int32Array): void {
  let from = 0;
  for (let row = 0; row < numbers.length; ) {
    const first = numbers[row] ?? 0;
    let next = first;
    for (; row < numbers.length && numbers[row] === next; row += 1) next += 1;
    const start = starts[first] ?? 0;
    const end = from + (starts[next] ?? 0) - start;
    writeWhole(handle, items.subarray(from, end), 4 * start);
    from = end;
  }
}

/** Reads grams of a file that is laid down; to be closed. */
export class GramReader {
  readonly #file: GramFile;
  readonly #handle: number;

  /** Errors: those of the file system. */
  constructor(file: GramFile) {
    this.#file = file;
    this.#handle = openSync(file.path, "r");
  }

  /** The grams of a shape; none for a number that no shape has. */
  of(shape: number): Int32Array {
    return this.range(shape, shape + 1);
  }

  /** The grams of the shapes from `first` up to `end`, one behind the other, put into `into` where it is given. */
  range(first: number, end: number, into?: Int32Array): Int32Array {
    const from = this.#file.starts[first] ?? 0;
    const to = this.#file.starts[end] ?? from;
    const grams = into?.subarray(0, to - from) ?? new Int32Array(to - from);
    const bytes = new Uint8Array(grams.buffer, grams.byteOffset, grams.byteLength);
    for (let at = 0; at < bytes.length; ) {
      // A read gives at most 2 GiB.
      const read = readSync(this.#handle, bytes, at, Math.min(bytes.length - at, 1 << 30), from * 4 + at);
      if (read === 0) throw new RangeError(`grams of shape ${first}: the file ends before them`);
      at += read;
    }
    return grams;
  }

  close(): void {
    closeSync(this.#handle);
  }
}
