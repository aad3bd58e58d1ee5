import type { CaseTable, Tx } from "@suar/database";
import {
  caseNumberOf,
  instantOf,
  isUuidV7,
  SuarError,
  usualDormantDays,
  type Case,
  type CaseId,
  type ContactId,
  type OpenCase,
} from "@suar/domain";
import type { Insertable } from "kysely";
import { randomInt } from "node:crypto";
import { findContact } from "../contacts/index.ts";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { storeCaseKey } from "./case-key.ts";
import { mayOpenCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { presentCase } from "./present-case.ts";
import { tellCase } from "./tell-case.ts";
import { dormantAt } from "./touch-case.ts";

/** Numbers that are tried before one is free: with a million cases one in a thousand is taken. */
const tries = 20;

/**
 * Opens a case, out of contacts or of none. Who opens it owns it and works on it. The page may make the id: then a call
 * repeated after a broken line gives the case that is there. `synthetic` marks one that is made up.
 * Errors: `contact.not_found`; `case.not_found` for an id that is somebody else's; `key.locked`, `key.not_granted`.
 */
export async function openCase(
  tx: Tx,
  actor: Actor,
  { id, contacts, danger, country, synthetic = false }: OpenCase & { readonly synthetic?: boolean },
  now = Date.now(),
): Promise<Case> {
  authorize(mayOpenCase(actor), "case.open");
  const keys = await openKeys(tx, actor);
  const { orgId, userId } = actor;
  const known = id === undefined ? undefined : await isKnown(tx, actor, id);
  if (known !== undefined) return presentCase(tx, actor, keys, await findCase(tx, actor, known), now);
  const place = { org_id: orgId, case_id: (id ?? makeId<CaseId>()) as CaseId };
  const at = instantOf(now);
  const joined: ContactId[] = [];
  for (const contact of new Set(contacts))
    joined.push((await findContact(tx, actor, contact, { lock: true })).contact_id);
  await insertHead(tx, {
    ...place,
    status: "active",
    stage: "intake",
    danger,
    country,
    owner: userId,
    dormant_days: usualDormantDays,
    opened_by: userId,
    opened_at: at,
    touched_at: at,
    dormant_at: dormantAt(now, usualDormantDays),
    synthetic,
  });
  await storeCaseKey(tx, keys, place.case_id);
  await tx
    .insertInto("case_workers")
    .values({ ...place, user_id: userId, since: at })
    .execute();
  if (joined.length > 0) {
    await tx
      .insertInto("case_contacts")
      .values(joined.map((contact) => ({ ...place, contact_id: contact, by_user: userId, at })))
      .execute();
  }
  await tellCase(tx, actor, { caseId: place.case_id, kind: "opened", details: { contacts: joined.length }, now });
  return presentCase(tx, actor, keys, await findCase(tx, actor, place.case_id), now);
}

async function isKnown(tx: Tx, { orgId }: Actor, id: string): Promise<CaseId | undefined> {
  if (!isUuidV7(id)) throw new SuarError("call.invalid", { field: "id" });
  const row = await tx
    .selectFrom("cases")
    .select("case_id")
    .where("org_id", "=", orgId)
    .where("case_id", "=", id as CaseId)
    .executeTakeFirst();
  return row?.case_id;
}

async function insertHead(tx: Tx, head: Omit<Insertable<CaseTable>, "number">): Promise<void> {
  for (let at = 0; at < tries; at += 1) {
    const number = caseNumberOf(randomInt(1_000_000_000));
    const made = await tx
      .insertInto("cases")
      .values({ ...head, number })
      .onConflict((conflict) => conflict.columns(["org_id", "number"]).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 1n) return;
  }
  throw new SuarError("internal", { reason: "no_free_case_number" });
}
