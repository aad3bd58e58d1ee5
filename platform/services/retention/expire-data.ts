import { appendAudit, type Database, type Tx } from "@suar/database";
import { expiringClasses, type ExpiringClass, type OrgId } from "@suar/domain";
import { endThings } from "./end-things.ts";
import { bornBefore, takeExpiring } from "./expiring-rows.ts";
import { daysInForce, readRules } from "./rules-in-force.ts";

/** Things of one class and organisation that go in one transaction. */
const batch = 200;

/**
 * Ends everything whose days are over, in every organisation: as the class says, with an entry in the trail for each
 * batch. Returns how many things went, by class.
 */
export async function expireData(
  { transaction, corpora }: Pick<Database, "transaction"> & { readonly corpora: string },
  now = Date.now(),
): Promise<Readonly<Partial<Record<ExpiringClass, number>>>> {
  const organisations = await transaction((tx) => tx.selectFrom("organisations").select("org_id").execute());
  const gone: Partial<Record<ExpiringClass, number>> = {};
  for (const { org_id: orgId } of organisations) {
    for (const id of expiringClasses) {
      const count = await expireClass({ transaction, corpora }, { orgId, id, now });
      if (count > 0) gone[id] = (gone[id] ?? 0) + count;
    }
  }
  return gone;
}

interface Expiring {
  readonly orgId: OrgId;
  readonly id: ExpiringClass;
  readonly now: number;
}

async function expireClass(
  { transaction, corpora }: Pick<Database, "transaction"> & { readonly corpora: string },
  expiring: Expiring,
): Promise<number> {
  let gone = 0;
  for (;;) {
    const { ids, after } = await transaction((tx) => expireBatch(tx, expiring, corpora));
    await after();
    gone += ids.length;
    if (ids.length < batch) return gone;
  }
}

async function expireBatch(
  tx: Tx,
  { orgId, id, now }: Expiring,
  corpora: string,
): Promise<{ readonly ids: readonly string[]; readonly after: () => Promise<void> }> {
  const days = daysInForce(await readRules(tx, orgId), id);
  const nothing = { ids: [], after: async () => undefined };
  if (days === null) return nothing;
  const ids = await takeExpiring(tx, orgId, id, { before: bornBefore(now, days), limit: batch });
  if (ids.length === 0) return nothing;
  const after = await endThings[id](tx, { orgId, ids, corpora });
  const subject = { kind: "kept_class", id };
  const details = { class: id, things: ids.length, days };
  await appendAudit(tx, { orgId, actor: null, action: "retention.expired", subject, details });
  return { ids, after };
}
