import { GramReader } from "./gram-file.ts";
import { type SharedSource, sourceOf } from "./shape-source.ts";
import { type SharedBlock, VectorBlock } from "./vector-block.ts";

/** Some candidate pairs by rising `a`, every `b` in the block. */
export interface ComparePart {
  readonly source: SharedSource;
  readonly block: SharedBlock;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Verified pairs in columns. */
export interface ComparedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly similarity: Float64Array;
}

/** Compares pairs and gives those that could join groups, in their order. Errors: those of the file system. */
export function comparePart({ source: shared, block, a, b }: ComparePart): Promise<ComparedPairs> {
  const source = sourceOf(shared);
  const held = new VectorBlock(source, shared.parameters, block);
  const reader = new GramReader(source.grams);
  const kept: number[] = [];
  const similarities: number[] = [];
  try {
    let chosen = -1;
    for (let pair = 0; pair < a.length; pair += 1) {
      const [one, other] = [a[pair] ?? 0, b[pair] ?? 0];
      if (one !== chosen) held.compareWith(held.gramsOf(one) ?? reader.of(one));
      chosen = one;
      const similarity = held.similarity(other);
      if (similarity < held.needed(other)) continue;
      kept.push(pair);
      similarities.push(similarity);
    }
  } finally {
    reader.close();
  }
  return Promise.resolve({
    a: Int32Array.from(kept, (pair) => a[pair] ?? 0),
    b: Int32Array.from(kept, (pair) => b[pair] ?? 0),
    similarity: Float64Array.from(similarities),
  });
}
