import { appendAudit, json, type Tx } from "@suar/database";
import { instantOf, SuarError, type DeskId, type DeskView, type PartnerId, type WriteDesk } from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayWriteDesks } from "./desk-policy.ts";
import { findDesk } from "./desk-queries.ts";
import { readDesk } from "./read-desks.ts";
import { keepContact } from "./sealed-contact.ts";

/** Writes a desk into the directory; nobody has vouched for it yet. Errors: `partner.not_found`; `key.no_organisation_key`. */
export async function recordDesk(tx: Tx, actor: Actor, input: WriteDesk, now = Date.now()): Promise<DeskView> {
  authorize(mayWriteDesks(actor), "desk.write");
  const id = makeId<DeskId>();
  await tx
    .insertInto("desks")
    .values({
      org_id: actor.orgId,
      desk_id: id,
      ...(await columnsOf(tx, actor, id, input)),
      recorded_by: actor.userId,
      recorded_at: instantOf(now),
    })
    .execute();
  const subject = { kind: "desk", id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "desk.recorded", subject });
  return readDesk(tx, actor, id, now);
}

/**
 * Writes a desk anew. Whoever it was vetted as is no longer there: it waits for a new check when its name, kind, powers
 * or memory change.
 * Errors: `desk.not_found`; `desk.changed` when somebody else changed it meanwhile, or it is closed.
 */
export async function changeDesk(
  tx: Tx,
  actor: Actor,
  { id, version, ...input }: WriteDesk & { readonly id: string; readonly version: number },
  now = Date.now(),
): Promise<DeskView> {
  authorize(mayWriteDesks(actor), "desk.write");
  const row = await findDesk(tx, actor.orgId, id, { lock: true });
  if (row.version !== version || row.closed_at !== null) throw new SuarError("desk.changed", { version: row.version });
  const isOther =
    row.name !== input.name ||
    row.kind !== input.kind ||
    row.can_hold_or_remove !== input.canHoldOrRemove ||
    row.forgetting !== input.forgetting ||
    row.partner_id !== input.partnerId;
  await tx
    .updateTable("desks")
    .set({
      ...(await columnsOf(tx, actor, row.desk_id, input)),
      ...(isOther ? { vetted_by: null, vetted_at: null, vetted_ways: null, next_check: null } : {}),
      version: row.version + 1,
    })
    .where("org_id", "=", actor.orgId)
    .where("desk_id", "=", row.desk_id)
    .execute();
  const subject = { kind: "desk", id: row.desk_id };
  const details = { vettingEnded: isOther && row.vetted_at !== null };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "desk.changed", subject, details });
  return readDesk(tx, actor, id, now);
}

async function columnsOf(tx: Tx, { orgId }: Actor, id: DeskId, input: WriteDesk) {
  if (input.partnerId !== null) await requirePartner(tx, orgId, input.partnerId as PartnerId);
  return {
    name: input.name,
    kind: input.kind,
    country: input.country,
    area: input.area,
    languages: json(input.languages),
    purposes: json(input.purposes),
    can_hold_or_remove: input.canHoldOrRemove,
    forgetting: input.forgetting,
    forgetting_law: input.forgettingLaw,
    closed_to: json(input.closedTo),
    partner_id: input.partnerId as PartnerId | null,
    ...(await keepContact(tx, orgId, id, input)),
  };
}

async function requirePartner(tx: Tx, orgId: Actor["orgId"], id: PartnerId): Promise<void> {
  const known = await tx
    .selectFrom("partners")
    .select("partner_id")
    .where("org_id", "=", orgId)
    .where("partner_id", "=", id)
    .executeTakeFirst();
  if (known === undefined) throw new SuarError("partner.not_found");
}
