import { json, type Tx } from "@suar/database";
import {
  countIndependent,
  instantOf,
  neededFacts,
  statedFactSchema,
  SuarError,
  type FactId,
  type KeptFact,
  type LeadId,
  type OrgId,
  type StatedFact,
} from "@suar/domain";
import { readEvidence } from "../campaigns/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";

const recordsAtOnce = 500;

/**
 * The facts that make a lead of adult-service adverts, checked: each from the closed list, shown by records of this very
 * campaign, and two of them independent of each other.
 * Errors: `collection.facts_needed`; `call.invalid` for a fact that is none or whose records are elsewhere.
 */
export async function requireFacts(
  dir: string,
  campaign: string,
  facts: readonly StatedFact[],
): Promise<readonly StatedFact[]> {
  if (!facts.every((fact) => statedFactSchema.safeParse(fact).success)) {
    throw new SuarError("call.invalid", { field: "facts" });
  }
  const given = countIndependent(facts);
  if (given < neededFacts) throw new SuarError("collection.facts_needed", { needed: neededFacts, given });
  const missing = new Set(facts.flatMap((fact) => fact.records));
  for (let offset = 0; missing.size > 0; offset += recordsAtOnce) {
    const { records } = await readEvidence(dir, campaign, { offset, limit: recordsAtOnce });
    if (records.length === 0) throw new SuarError("call.invalid", { field: "facts.records" });
    for (const record of records) missing.delete(record.id);
  }
  return facts;
}

/** Keeps what was stated, with who stated it. */
export async function keepFacts(
  tx: Tx,
  actor: Actor,
  lead: LeadId,
  facts: readonly StatedFact[],
  now: number,
): Promise<void> {
  if (facts.length === 0) return;
  // Ids of one millisecond stand in no order of their own; the facts are read again by them.
  const ids = facts.map(() => makeId<FactId>()).sort();
  await tx
    .insertInto("stated_facts")
    .values(
      facts.map(({ fact, records, words }, at) => ({
        org_id: actor.orgId,
        fact_id: ids[at] ?? makeId<FactId>(),
        lead_id: lead,
        fact,
        records: json(records),
        words,
        by_user: actor.userId,
        at: instantOf(now),
      })),
    )
    .execute();
}

/** The facts that were stated of a lead, in the order in which they were. */
export async function factsOf(tx: Tx, orgId: OrgId, lead: LeadId): Promise<KeptFact[]> {
  const rows = await tx
    .selectFrom("stated_facts as f")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "f.org_id").onRef("u.user_id", "=", "f.by_user"))
    .select(["f.fact", "f.records", "f.words", "f.at", "u.name as by"])
    .where("f.org_id", "=", orgId)
    .where("f.lead_id", "=", lead)
    .orderBy("f.at")
    .orderBy("f.fact_id")
    .execute();
  return rows.map((row) => ({ ...row, records: [...row.records] }));
}
