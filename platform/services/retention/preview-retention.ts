import type { Tx } from "@suar/database";
import { expiringClasses, SuarError, type RetentionPreview } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { bornBefore, countExpiring } from "./expiring-rows.ts";
import { changeableClass } from "./changeable-class.ts";

/** What a change to so many days would do at once, before anybody does it. Errors: as `changeRetention`. */
export async function previewRetention(
  tx: Tx,
  actor: Actor,
  { id, days }: { readonly id: string; readonly days: number },
  now = Date.now(),
): Promise<RetentionPreview> {
  authorize(may(actor, "retention.change"), "retention.change");
  const { id: known, maxDays } = changeableClass(id);
  if (days < 1) throw new SuarError("call.invalid", { field: "days" });
  const expiring = expiringClasses.find((one) => one === known);
  const gone = expiring && (await countExpiring(tx, actor.orgId, expiring, bornBefore(now, days)));
  return { goesNow: gone?.count ?? 0, needsReason: days > maxDays };
}
