import type { DisguiseHit } from "@suar/domain";

const widestGap = 8;

/** Hits in order of their place; hits of one kind inside one word, or side by side, become one. */
export function mergeHits(display: string, hits: readonly DisguiseHit[]): readonly DisguiseHit[] {
  if (hits.length < 2) return hits;
  const merged: DisguiseHit[] = [];
  const lastOfKind = new Map<string, number>();
  for (const hit of hits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const index = lastOfKind.get(hit.disguise);
    const before = index === undefined ? undefined : merged[index];
    if (index !== undefined && before !== undefined && isOneWord(display, before.end, hit.start)) {
      merged[index] = { disguise: hit.disguise, start: before.start, end: Math.max(before.end, hit.end) };
      continue;
    }
    lastOfKind.set(hit.disguise, merged.length);
    merged.push(hit);
  }
  return merged;
}

function isOneWord(display: string, from: number, to: number): boolean {
  return to <= from || (to - from <= widestGap && !/\s/u.test(display.slice(from, to)));
}
