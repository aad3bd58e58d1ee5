import type { Tx } from "@suar/database";
import { instantOf, type CaseDecision, type CaseDecisionId, type NewDecision, type PersonId } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { findCaseKey, sealPart } from "./case-key.ts";
import { mayDecideCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { requireOnCase } from "./require-on-case.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/**
 * Records a named worker's own decision, with its standard of proof and reason. An earlier one on the same matter and person
 * stays in the history. Nothing computed becomes a decision, and this one changes no role and no view.
 * Errors: `case.not_found`; `person.not_found` for somebody who does not stand on the case; `key.locked`, `key.missing`.
 */
export async function decideCase(
  tx: Tx,
  actor: Actor,
  { id, decision }: { readonly id: string; readonly decision: NewDecision },
  now = Date.now(),
): Promise<CaseDecision> {
  authorize(mayDecideCase(actor), "case.decide");
  const row = await findCase(tx, actor, id, { lock: true });
  const keys = await openKeys(tx, actor);
  const person = decision.person as PersonId | null;
  const caseId = row.case_id;
  if (person !== null) await requireOnCase(tx, { orgId: row.org_id, caseId, person });
  const key = person === null ? await findCaseKey(tx, keys, caseId) : await findPersonKey(tx, keys, person);
  const decisionId = makeId<CaseDecisionId>();
  const at = instantOf(now);
  const about = { org_id: row.org_id, case_id: caseId, matter: decision.matter, person_id: person };
  await tx
    .updateTable("case_decisions")
    .set({ replaced_at: at })
    .where("org_id", "=", about.org_id)
    .where("case_id", "=", caseId)
    .where("matter", "=", about.matter)
    .where("person_id", person === null ? "is" : "=", person)
    .where("replaced_at", "is", null)
    .execute();
  const place = { orgId: row.org_id, caseId, table: "case_decisions", id: decisionId };
  const sealed = sealPart(key, place, JSON.stringify(decision));
  await tx
    .insertInto("case_decisions")
    .values({ ...about, decision_id: decisionId, sealed, by_user: actor.userId, at })
    .execute();
  await touchCase(tx, row, now);
  const details = { matter: decision.matter, standard: decision.standard };
  await tellCase(tx, actor, { caseId, kind: "decided", subject: decisionId, details, now });
  return { ...decision, id: decisionId, by: actor.name, at, replacedAt: null };
}
