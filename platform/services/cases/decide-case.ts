import type { Tx } from "@suar/database";
import {
  instantOf,
  SuarError,
  type CaseDecision,
  type CaseDecisionId,
  type Instant,
  type NewDecision,
  type PersonId,
} from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { findCaseKey, sealPart } from "./case-key.ts";
import { mayDecideCase } from "./case-policy.ts";
import { findCase, type CaseRecord } from "./case-queries.ts";
import { requireOnCase } from "./require-on-case.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/**
 * Records a named worker's own decision, with its standard of proof and reason. It takes the place of the one that it says it
 * `replaces`, which stays in the history; one that it `reviews` is a colleague's. Nothing computed becomes a decision, and
 * this one changes no role and no view.
 * Errors: `case.not_found`; `person.not_found` for somebody who does not stand on the case; `call.invalid` for a
 * decision to replace or review that is none of this case, is about something else, or is the actor's own to review;
 * `key.locked`, `key.missing`.
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
  const at = instantOf(now);
  await followUp(tx, actor, row, decision, at);
  const decisionId = makeId<CaseDecisionId>();
  const place = { orgId: row.org_id, caseId, table: "case_decisions", id: decisionId };
  const sealed = sealPart(key, place, JSON.stringify(decision));
  const about = { org_id: row.org_id, case_id: caseId, matter: decision.matter, person_id: person };
  await tx
    .insertInto("case_decisions")
    .values({ ...about, decision_id: decisionId, sealed, by_user: actor.userId, at })
    .execute();
  await touchCase(tx, row, now);
  const details = { matter: decision.matter, standard: decision.standard };
  await tellCase(tx, actor, { caseId, kind: "decided", subject: decisionId, details, now });
  return { ...decision, id: decisionId, by: actor.name, at, replacedAt: null };
}

/** Ends the decision that a new one replaces, and checks the one that it reviews. Errors: `call.invalid`. */
async function followUp(
  tx: Tx,
  actor: Actor,
  row: CaseRecord,
  { matter, person, replaces, reviews }: NewDecision,
  at: Instant,
): Promise<void> {
  if (replaces === null && reviews === null) return;
  const known = await tx
    .selectFrom("case_decisions")
    .select(["decision_id", "by_user", "replaced_at"])
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("matter", "=", matter)
    .where("person_id", person === null ? "is" : "=", person as PersonId | null)
    .execute();
  const earlier = known.find(({ decision_id }) => decision_id === replaces);
  if (replaces !== null && earlier?.replaced_at !== null) throw new SuarError("call.invalid", { field: "replaces" });
  const reviewed = known.find(({ decision_id }) => decision_id === reviews);
  if (reviews !== null && (reviewed === undefined || reviewed.by_user === actor.userId)) {
    throw new SuarError("call.invalid", { field: "reviews" });
  }
  if (earlier === undefined) return;
  await tx
    .updateTable("case_decisions")
    .set({ replaced_at: at })
    .where("org_id", "=", row.org_id)
    .where("case_id", "=", row.case_id)
    .where("decision_id", "=", earlier.decision_id)
    .execute();
}
