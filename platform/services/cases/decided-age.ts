import type { Tx } from "@suar/database";
import { decisionContentSchema, type PersonId, type TreatedAs } from "@suar/domain";
import type { OrganisationKeys } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { openPart } from "./case-key.ts";

/**
 * As what workers decided to treat a person, over all their cases: a child where any decision that stands says so;
 * `undefined` when nobody decided. Errors: `key.missing`, `key.broken_seal`.
 */
export async function decidedAge(tx: Tx, keys: OrganisationKeys, person: PersonId): Promise<TreatedAs | undefined> {
  const rows = await tx
    .selectFrom("case_decisions")
    .select(["case_id", "decision_id", "sealed"])
    .where("org_id", "=", keys.orgId)
    .where("person_id", "=", person)
    .where("matter", "=", "age_treated_as")
    .where("replaced_at", "is", null)
    .execute();
  if (rows.length === 0) return undefined;
  const key = await findPersonKey(tx, keys, person);
  const outcomes = rows.map(({ case_id: caseId, decision_id: id, sealed }) => {
    const place = { orgId: keys.orgId, caseId, table: "case_decisions", id };
    return decisionContentSchema.parse(JSON.parse(openPart(key, place, sealed))).outcome;
  });
  if (outcomes.includes("child")) return "child";
  return outcomes.includes("adult") ? "adult" : undefined;
}
