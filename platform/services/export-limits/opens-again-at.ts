import { exportWindowMs } from "@suar/domain";

/** Something that was taken out: when (milliseconds since 1970) and how many records. */
export interface PastExport {
  readonly at: number;
  readonly records: number;
}

/**
 * The first moment at which `records` more fit under `limit`, when nothing else is taken out until then.
 * Shapes: `past` oldest first, all inside the window; `undefined` when they never fit, because they alone are too many.
 * Units: milliseconds since 1970.
 */
export function opensAgainAt(
  past: readonly PastExport[],
  { limit, records }: { readonly limit: number; readonly records: number },
): number | undefined {
  if (records > limit) return undefined;
  let used = past.reduce((sum, each) => sum + each.records, 0);
  for (const each of past) {
    used -= each.records;
    if (used + records <= limit) return each.at + exportWindowMs;
  }
  return undefined;
}
