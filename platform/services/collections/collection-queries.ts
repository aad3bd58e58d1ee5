import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type ImportId, type OrgId } from "@suar/domain";
import type { Selectable } from "kysely";
import type { Actor } from "../sessions/index.ts";
import { maySeeCollection } from "./collection-policy.ts";

/** A collection as it is stored: its row of `imports`, what only it has, and the name of who began it. */
export type CollectionRecord = Pick<
  Selectable<Schema["imports"]>,
  "org_id" | "import_id" | "name" | "state" | "campaigns" | "clustered" | "synthetic" | "created_at"
> &
  Omit<Selectable<Schema["collections"]>, "org_id" | "collection_id"> & { readonly created_by_name: string | null };

async function selectCollections(tx: Tx, orgId: OrgId, id?: ImportId): Promise<readonly CollectionRecord[]> {
  const all = tx
    .selectFrom("imports as i")
    .innerJoin("collections as c", (join) =>
      join.onRef("c.org_id", "=", "i.org_id").onRef("c.collection_id", "=", "i.import_id"),
    )
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "i.org_id").onRef("u.user_id", "=", "i.created_by"))
    .select([
      "i.org_id",
      "i.import_id",
      "i.name",
      "i.state",
      "i.campaigns",
      "i.clustered",
      "i.synthetic",
      "i.created_at",
    ])
    .select(["c.kind", "c.holds", "c.purpose", "c.access", "c.keep_days", "c.mapping", "c.agreement"])
    .select("u.name as created_by_name")
    .where("i.org_id", "=", orgId)
    .where("i.removed_at", "is", null);
  return (id === undefined ? all : all.where("i.import_id", "=", id)).orderBy("i.import_id", "desc").execute();
}

/** The collections that the person may know of, newest first. */
export async function listCollectionRows(tx: Tx, actor: Actor): Promise<readonly CollectionRecord[]> {
  const rows = await selectCollections(tx, actor.orgId);
  return rows.filter((row) => maySeeCollection(actor, row.kind));
}

/**
 * One collection.
 * Errors: `import.not_found` when it does not exist, belongs to somebody else, was removed, or is not for this person.
 */
export async function findCollection(tx: Tx, actor: Actor, id: string): Promise<CollectionRecord> {
  const [row] = isUuidV7(id) ? await selectCollections(tx, actor.orgId, id as ImportId) : [];
  if (row === undefined || !maySeeCollection(actor, row.kind)) throw new SuarError("import.not_found");
  return row;
}

/** How many days each collection has that are complete, and its newest. */
export async function countDays(
  tx: Tx,
  orgId: OrgId,
): Promise<ReadonlyMap<string, { readonly days: number; readonly newest: string | null }>> {
  const rows = await tx
    .selectFrom("imports")
    .select((one) => ["collection_id", one.fn.countAll<number>().as("days"), one.fn.max("day").as("newest")])
    .where("org_id", "=", orgId)
    .where("kind", "=", "day")
    .where("state", "=", "done")
    .where("removed_at", "is", null)
    .groupBy("collection_id")
    .execute();
  return new Map(rows.map(({ collection_id: id, days, newest }) => [id ?? "", { days, newest }]));
}
