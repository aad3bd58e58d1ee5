import { foundFolder, readJson } from "./found-folder.ts";
import { loadRows } from "./load-rows.ts";
import type { StoredRow } from "./part-writer.ts";

/**
 * What campaigns are now that somebody knew by an id: themselves, the one that they became part of, or nothing.
 * Shapes: asked id -> row; an id that leads nowhere is left out. Errors: `data.missing` when no search is complete.
 */
export async function resolveCampaigns(
  dir: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StoredRow["row"]>> {
  const asked = new Set(ids);
  if (asked.size === 0) return new Map();
  const rowOf = new Map((await loadRows(dir)).map(({ row }) => [row.campaign, row]));
  const known = ((await readJson(foundFolder(dir).aliases)) ?? {}) as Readonly<Record<string, string>>;
  return new Map(
    [...asked].flatMap((id) => {
      const row = rowOf.get(id) ?? rowOf.get(Object.hasOwn(known, id) ? (known[id] ?? "") : "");
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}
