import { appendAudit, type Tx } from "@suar/database";
import { instantOf, shortestReason, SuarError, type ChangeRetention, type Retention } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { changeableClass } from "./changeable-class.ts";
import { listRetention } from "./list-retention.ts";
import { daysInForce, readRules } from "./rules-in-force.ts";

/**
 * Sets how many days a class of data stays here; null goes back to the usual. Fewer days need no reason; more than the
 * class's maximum need one, which is kept and shown. What is older already goes within a quarter of an hour.
 * Errors: `session.forbidden`; `call.invalid` for a class without days; `retention.reason_needed`.
 */
export async function changeRetention(
  tx: Tx,
  actor: Actor,
  { id, days, reason }: ChangeRetention & { readonly id: string },
  now = Date.now(),
): Promise<Retention> {
  authorize(may(actor, "retention.change"), "retention.change");
  const known = changeableClass(id);
  const isLong = days !== null && days > known.maxDays;
  if (isLong && reason.length < shortestReason) throw new SuarError("retention.reason_needed", { field: "reason" });
  const from = daysInForce(await readRules(tx, actor.orgId), known.id) ?? known.days;
  const { orgId, userId } = actor;
  if (days === null) {
    await tx.deleteFrom("retention_rules").where("org_id", "=", orgId).where("class", "=", known.id).execute();
  } else {
    const rule = { days, reason, changed_by: userId, changed_at: instantOf(now) };
    await tx
      .insertInto("retention_rules")
      .values({ org_id: orgId, class: known.id, ...rule })
      .onConflict((conflict) => conflict.columns(["org_id", "class"]).doUpdateSet(rule))
      .execute();
  }
  const subject = { kind: "kept_class", id: known.id };
  const details = { from, to: days ?? known.days, aboveMaximum: isLong };
  await appendAudit(tx, { orgId, actor: userId, action: "retention.changed", subject, details });
  return listRetention(tx, actor, now);
}
