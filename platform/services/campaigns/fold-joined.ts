import type { StoredRow } from "./part-writer.ts";

/** Rows that a person joined: the one that stands for all, and all of them, the largest first. */
export interface JoinedRows {
  readonly head: StoredRow;
  readonly rows: readonly StoredRow[];
}

/**
 * For each campaign that was joined with others by hand, all of them; the one of highest rank stands for them.
 * Shapes: groups may overlap and then are one; ids that are no rows are passed over. Errors: none.
 */
export function foldJoined(
  rows: readonly StoredRow[],
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, JoinedRows> {
  if (groups.length === 0) return new Map();
  const rowOf = new Map(rows.map((one) => [one.row.campaign, one]));
  const groupOf = new Map<string, Set<string>>();
  for (const group of groups) {
    const present = group.filter((campaign) => rowOf.has(campaign));
    const whole = new Set(present.flatMap((campaign) => [campaign, ...(groupOf.get(campaign) ?? [])]));
    for (const campaign of whole) groupOf.set(campaign, whole);
  }
  const folded = new Map<string, JoinedRows>();
  for (const whole of new Set(groupOf.values())) {
    const members = [...whole].flatMap((campaign) => rowOf.get(campaign) ?? []);
    members.sort((one, other) => other.row.size - one.row.size || (one.row.campaign < other.row.campaign ? -1 : 1));
    const [head] = members.toSorted((one, other) => other.row.rank - one.row.rank);
    if (head === undefined || members.length < 2) continue;
    for (const { row } of members) folded.set(row.campaign, { head, rows: members });
  }
  return folded;
}
