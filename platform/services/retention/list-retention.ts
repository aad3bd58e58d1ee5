import type { Tx } from "@suar/database";
import {
  expiringClasses,
  keptClassIds,
  keptClassOf,
  type KeptClassId,
  type Retention,
  type RetentionRow,
} from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { bornBefore, countExpiring, goesAt } from "./expiring-rows.ts";
import { daysInForce, readRules, type RuleRow, unmatchedRules } from "./rules-in-force.ts";

/** So many days before they go, things are shown as going. */
const soonDays = 30;

/** Every class of data the node holds, how long here, and what goes within the next 30 days. Errors: `session.forbidden`. */
export async function listRetention(tx: Tx, actor: Actor, now = Date.now()): Promise<Retention> {
  authorize(may(actor, "retention.read"), "retention.read");
  const rules = await readRules(tx, actor.orgId);
  const classes: RetentionRow[] = [];
  for (const id of keptClassIds) classes.push(await rowOf(tx, actor, id, { rules, now }));
  return { classes, unmatched: [...unmatchedRules(rules)] };
}

async function rowOf(
  tx: Tx,
  actor: Actor,
  id: KeptClassId,
  { rules, now }: { readonly rules: readonly RuleRow[]; readonly now: number },
): Promise<RetentionRow> {
  const { ends, from, days: usualDays, maxDays } = keptClassOf(id);
  const rule = rules.find((one) => one.class === id);
  return {
    id,
    ends,
    from,
    days: daysInForce(rules, id),
    usualDays,
    maxDays,
    rule: rule === undefined ? null : { reason: rule.reason, by: rule.by, at: rule.at },
    soon: await soonOf(tx, actor, id, { days: daysInForce(rules, id), now }),
    may: { change: usualDays !== null && may(actor, "retention.change") },
  };
}

async function soonOf(
  tx: Tx,
  actor: Actor,
  id: KeptClassId,
  { days, now }: { readonly days: number | null; readonly now: number },
): Promise<RetentionRow["soon"]> {
  const expiring = expiringClasses.find((one) => one === id);
  if (expiring === undefined || days === null) return null;
  const { count, oldest } = await countExpiring(tx, actor.orgId, expiring, bornBefore(now, days - soonDays));
  return oldest === null ? null : { count, first: goesAt(oldest, days) };
}
