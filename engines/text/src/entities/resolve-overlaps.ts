import type { Found } from "./found.ts";

/**
 * Keeps one reading of each stretch: the lower rank wins (e-mail before web address, before crypto address, before a
 * handle with its label, before a dialled number, date, money, local number, bare handle), then the longer, then the
 * earlier. Shapes: any finds; the result is sorted by start and has no overlaps. Errors: none. Cost: n log n.
 */
export function resolveOverlaps(finds: readonly Found[], length: number): Found[] {
  if (finds.length < 2) return [...finds];
  const ordered = [...finds].sort(
    (a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Found[] = [];
  const taken = ordered.length > 24 ? new Uint8Array(length) : undefined;
  for (const found of ordered) {
    const isTaken =
      taken === undefined
        ? kept.some((other) => other.start < found.end && found.start < other.end)
        : taken.subarray(found.start, found.end).includes(1);
    if (isTaken) continue;
    taken?.fill(1, found.start, found.end);
    kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}
