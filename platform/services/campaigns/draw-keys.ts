import type { DrawnKeys, DrawPart } from "./draw-part.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, shareSource } from "./shape-source.ts";

/** Shapes whose keys are drawn at a time. */
const partShapes = 10_000;

/** Which shapes get keys, and whether a reserve for later shapes is drawn as well. */
export interface KeyDraw {
  readonly first: number;
  readonly end: number;
  readonly withReserve: boolean;
}

/**
 * Draws the keys of every shape, by which it looks for others; with a reserve also grams that it alone holds, by which a
 * later shape can find it. The same keys as `keysSql` gives. Result: by rising shape. Memory: some 300 bytes a shape.
 */
export async function drawKeys(
  { crew, parameters, signal }: SearchContext,
  source: ShapeSource,
  { first, end, withReserve }: KeyDraw,
): Promise<readonly DrawnKeys[]> {
  const shared = shareSource(source, parameters);
  const parts: DrawPart[] = [];
  for (let from = first; from < end; from += partShapes) {
    parts.push({ source: shared, first: from, end: Math.min(end, from + partShapes), withReserve });
  }
  return crew.map("draw", parts, signal);
}
