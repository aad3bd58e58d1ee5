import { type CampaignParameters, chooseKeys } from "@suar/campaigns";
import { GramReader } from "./gram-file.ts";
import { type SharedSource, sourceOf } from "./shape-source.ts";

/** Some shapes whose keys are to be drawn. */
export interface DrawPart {
  readonly source: SharedSource;
  readonly first: number;
  readonly end: number;
  /** Draws grams that a shape alone holds as well, by which a later shape can find it. */
  readonly withReserve: boolean;
}

/** Keys of shapes in columns, by rising shape and gram; those of the reserve behind the others of their shape. */
export interface DrawnKeys {
  readonly gram: Int32Array;
  readonly shape: Int32Array;
  /** The next larger key of the shape, its smallest after the largest. */
  readonly next: Int32Array;
  /** 0 for the reserve. */
  readonly isKey: Uint8Array;
}

/** Draws the keys of some shapes. It needs nothing but its part, so that any thread can do it. Errors: those of the file system. */
export function drawPart({ source: shared, first, end, withReserve }: DrawPart): Promise<DrawnKeys> {
  const { parameters } = shared;
  const source = sourceOf(shared);
  const reader = new GramReader(source.grams);
  const room = (end - first) * parameters.keysPerRecord * (withReserve ? 2 : 1);
  const drawn = {
    gram: new Int32Array(room),
    shape: new Int32Array(room),
    next: new Int32Array(room),
    isKey: new Uint8Array(room),
  };
  let length = 0;
  const add = (shape: number, keys: Int32Array, isKey: number): void => {
    for (let at = 0; at < keys.length; at += 1) {
      drawn.gram[length] = keys[at] ?? 0;
      drawn.shape[length] = shape;
      drawn.next[length] = keys[(at + 1) % keys.length] ?? 0;
      drawn.isKey[length] = isKey;
      length += 1;
    }
  };
  try {
    const all = reader.range(first, end);
    const from = source.grams.starts[first] ?? 0;
    for (let shape = first; shape < end; shape += 1) {
      const [start = 0, stop = 0] = source.grams.starts.subarray(shape, shape + 2);
      const grams = all.subarray(start - from, stop - from);
      const frequencies = source.counts.ofAll(grams);
      add(shape, chooseKeys(grams, frequencies, source.shapes, parameters), 1);
      if (withReserve) add(shape, drawReserve(grams, frequencies, source.shapes, parameters), 0);
    }
  } finally {
    reader.close();
  }
  const { gram, shape, next, isKey } = drawn;
  return Promise.resolve({
    gram: gram.slice(0, length),
    shape: shape.slice(0, length),
    next: next.slice(0, length),
    isKey: isKey.slice(0, length),
  });
}

/** Grams that only this shape holds, drawn as keys are once a second shape holds them. */
function drawReserve(
  grams: Int32Array,
  frequencies: Int32Array,
  shapes: number,
  parameters: CampaignParameters,
): Int32Array {
  const asHeldByTwo = frequencies.map((frequency) => (frequency === 1 ? 2 : 1));
  return chooseKeys(grams, asHeldByTwo, shapes, parameters);
}
