import { appendAudit, json, type Tx } from "@suar/database";
import {
  createCollectionSchema,
  instantOf,
  isInForce,
  SuarError,
  type Collection,
  type CreateCollection,
  type ImportId,
} from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayCreateCollection } from "./collection-policy.ts";
import { readCollection } from "./read-collection.ts";

/**
 * Begins a collection. One of adult-service adverts is closed by default: it needs an administrator or supervisor, and an
 * agreement that is in force, for trafficking alone, which forbids the four other uses.
 * Errors: `session.forbidden`; `call.invalid` with the field; `collection.closed` when the agreement is over.
 */
export async function createCollection(
  tx: Tx,
  actor: Actor,
  given: CreateCollection,
  now = Date.now(),
): Promise<Collection> {
  authorize(mayCreateCollection(actor, given.kind), "collection.create");
  const checked = createCollectionSchema.safeParse(given);
  if (!checked.success) throw new SuarError("call.invalid", { field: checked.error.issues[0]?.path.join(".") ?? "" });
  const { name, kind, holds, purpose, access, keepDays, agreement } = checked.data;
  if (agreement !== null && !isInForce(agreement, now)) {
    throw new SuarError("collection.closed", { until: agreement.until });
  }
  const id = makeId<ImportId>();
  await tx
    .insertInto("imports")
    .values({
      org_id: actor.orgId,
      import_id: id,
      name,
      state: "uploaded",
      bytes: 0,
      kind: "collection",
      created_by: actor.userId,
      created_at: instantOf(now),
    })
    .execute();
  await tx
    .insertInto("collections")
    .values({
      org_id: actor.orgId,
      collection_id: id,
      kind,
      holds,
      purpose,
      access,
      keep_days: keepDays,
      agreement: agreement === null ? null : json(agreement),
    })
    .execute();
  const subject = { kind: "import", id };
  const details = { kind, keepDays, ...(agreement === null ? {} : { until: agreement.until }) };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "collection.created", subject, details });
  return readCollection(tx, actor, id, now);
}
