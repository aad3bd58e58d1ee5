import type { Tx } from "@suar/database";
import { decisionContentSchema, type CaseDecision, type PersonId, type Statement } from "@suar/domain";
import type { FileKey, PersonKey } from "../keys/index.ts";
import { openPart } from "./case-key.ts";
import type { Rows } from "./case-parts.ts";
import type { CaseRecord } from "./case-queries.ts";
import { openStatement, presentStatementVersion, type StatementRecord } from "./seal-statement.ts";
import { selectStatements } from "./statement-queries.ts";

/** The keys that a case is opened with: its own, and those of its people that are here. */
export interface CaseKeys {
  readonly own: FileKey;
  readonly persons: ReadonlyMap<PersonId, PersonKey>;
}

const keyOf = ({ own, persons }: CaseKeys, person: PersonId | null): FileKey | PersonKey | undefined =>
  person === null ? own : persons.get(person);

/** The statements of a case as they stand, in the order in which they were first written down, and what lies aside of each. */
export const selectStanding = (tx: Tx, row: CaseRecord) =>
  selectStatements(tx, row.org_id, row.case_id)
    .where((where) =>
      where.or([
        where.and([where("s.aside", "=", false), where("s.replaced_at", "is", null)]),
        where.and([where("s.aside", "=", true), where("s.settled_at", "is", null)]),
      ]),
    )
    .orderBy("s.statement_id")
    .orderBy("s.version");

export function presentStatements(rows: readonly StatementRecord[], keys: CaseKeys): Statement[] {
  const asides = Map.groupBy(
    rows.filter(({ aside }) => aside),
    ({ statement_id }) => statement_id,
  );
  return rows.flatMap((one) => {
    const key = keyOf(keys, one.person_id);
    if (one.aside || key === undefined) return [];
    return [present(key, one, asides.get(one.statement_id) ?? [])];
  });
}

const present = (key: FileKey | PersonKey, row: StatementRecord, asides: readonly StatementRecord[]): Statement => ({
  ...openStatement(key, row),
  id: row.statement_id,
  version: row.version,
  unit: row.unit,
  person: row.person_id,
  field: row.field,
  recordedAt: row.at,
  recordedBy: row.by_name,
  withdrawn:
    row.withdrawn_at === null
      ? null
      : { at: row.withdrawn_at, by: row.withdrawn_name, reason: row.withdrawn_reason ?? "" },
  corrections: row.version - 1,
  aside: asides.map((version) => presentStatementVersion(key, version)),
});

/** What was decided, newest first, earlier decisions too. */
export const selectDecisions = (tx: Tx, row: CaseRecord) =>
  tx
    .selectFrom("case_decisions as d")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "d.org_id").onRef("u.user_id", "=", "d.by_user"))
    .select(["d.decision_id as id", "d.person_id", "d.sealed", "d.at", "d.replaced_at as replacedAt", "u.name as by"])
    .where("d.org_id", "=", row.org_id)
    .where("d.case_id", "=", row.case_id)
    .orderBy("d.decision_id", "desc")
    .limit(200);

export const presentDecisions = (rows: Rows<typeof selectDecisions>, row: CaseRecord, keys: CaseKeys): CaseDecision[] =>
  rows.flatMap(({ person_id, sealed, ...decision }) => {
    const key = keyOf(keys, person_id);
    if (key === undefined) return [];
    const place = { orgId: row.org_id, caseId: row.case_id, table: "case_decisions", id: decision.id };
    return [{ ...decisionContentSchema.parse(JSON.parse(openPart(key, place, sealed))), ...decision }];
  });
