import type { Instant, UserId } from "@suar/domain";

/** Saves of one worker within this time of the first are one version with a growing number. Milliseconds. */
export const runMs = 10 * 60_000;

/** What planning needs to know of a version that is kept. */
export interface KeptVersion {
  readonly version: number;
  readonly by_user: UserId | null;
  readonly began_at: Instant;
  readonly replaced_at: Instant | null;
  readonly aside: boolean;
  readonly settled_at: Instant | null;
}

/** A save that somebody asks for. */
export interface AskedSave<Kept extends KeptVersion> {
  /** The version that the worker saw; 0 for none. */
  readonly base: number;
  readonly by: UserId;
  readonly now: number;
  /** Whether a kept version says what is to be saved. */
  readonly isSame: (kept: Kept) => boolean;
}

/**
 * What to do with a save. `repeat`: it is kept already, its answer got lost. `extend`: the worker goes on writing their
 * own version. `replace`: a new version; `present` is the one it follows. `aside`: a colleague came first; kept beside
 * `present`, as a new row or in place of the worker's own earlier one.
 */
export type SavePlan<Kept extends KeptVersion> =
  | { readonly kind: "repeat"; readonly kept: Kept; readonly present: Kept }
  | { readonly kind: "extend"; readonly kept: Kept; readonly version: number }
  | { readonly kind: "replace"; readonly present: Kept | undefined; readonly version: number }
  | { readonly kind: "aside"; readonly present: Kept; readonly kept: Kept | undefined; readonly version: number };

/** Plans a save from every version of one field. Shapes: at most one version is in force. Errors: none; nothing is ever lost. */
export function planSave<Kept extends KeptVersion>(
  rows: readonly Kept[],
  { base, by, now, isSame }: AskedSave<Kept>,
): SavePlan<Kept> {
  const present = rows.find(({ aside, replaced_at }) => !aside && replaced_at === null);
  const version = Math.max(0, ...rows.map((row) => row.version)) + 1;
  if (present === undefined) return { kind: "replace", present, version };
  const isRun = (row: Kept): boolean => row.by_user === by && now - Date.parse(row.began_at) < runMs;
  if (base === present.version) {
    return isRun(present) ? { kind: "extend", kept: present, version } : { kind: "replace", present, version };
  }
  if (present.by_user === by && isSame(present)) return { kind: "repeat", kept: present, present };
  const own = rows.find((row) => row.aside && row.settled_at === null && isRun(row));
  if (own !== undefined && isSame(own)) return { kind: "repeat", kept: own, present };
  return { kind: "aside", present, kept: own, version };
}
