import type { Tx } from "@suar/database";
import type { DeskView } from "@suar/domain";
import { openKeysIfAny } from "../keyring/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadDesks } from "./desk-policy.ts";
import { findDesk, selectDesks } from "./desk-queries.ts";
import { presentDesk } from "./present-desk.ts";

/** The directory, by country and name, closed desks last. At most 500. */
export async function listDesks(tx: Tx, actor: Actor, now = Date.now()): Promise<readonly DeskView[]> {
  authorize(mayReadDesks(actor), "desk.read");
  const keys = await openKeysIfAny(tx, actor);
  const rows = await selectDesks(tx, actor.orgId)
    .orderBy("d.closed_at", (order) => order.asc().nullsFirst())
    .orderBy("d.country")
    .orderBy("d.name")
    .limit(500)
    .execute();
  return rows.map((row) => presentDesk(row, { actor, keys, now }));
}

/** One desk. Errors: `desk.not_found`. */
export async function readDesk(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<DeskView> {
  authorize(mayReadDesks(actor), "desk.read");
  const keys = await openKeysIfAny(tx, actor);
  return presentDesk(await findDesk(tx, actor.orgId, id), { actor, keys, now });
}
