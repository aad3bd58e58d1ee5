import type { Tx } from "@suar/database";
import { keptClassIds, keptClassOf, type KeptClassId, type OrgId } from "@suar/domain";

/** What an organisation said of one class. */
export interface RuleRow {
  readonly class: string;
  readonly days: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The organisation's own rules, those for classes that this program does not know included. */
export const readRules = (tx: Tx, orgId: OrgId): Promise<RuleRow[]> =>
  tx
    .selectFrom("retention_rules as r")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "r.org_id").onRef("u.user_id", "=", "r.changed_by"))
    .select(["r.class", "r.days", "r.reason", "r.changed_at as at", "u.name as by"])
    .where("r.org_id", "=", orgId)
    .orderBy("r.class")
    .execute();

/** Days in force for a class: the organisation's own, else the class's; null where nothing runs out. */
export const daysInForce = (rules: readonly RuleRow[], id: KeptClassId): number | null =>
  rules.find((rule) => rule.class === id)?.days ?? keptClassOf(id).days;

/** Rules that do nothing, because no class here has their name: shown, never silently dropped. */
export const unmatchedRules = (rules: readonly RuleRow[]): readonly string[] =>
  rules.map((rule) => rule.class).filter((name) => !keptClassIds.some((id) => id === name));
