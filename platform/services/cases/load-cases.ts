import { appendAuditEntries, json, type CaseTable, type Tx } from "@suar/database";
import {
  caseNumberOf,
  instantOf,
  SuarError,
  usualDormantDays,
  type CaseEventId,
  type CaseId,
  type PersonId,
} from "@suar/domain";
import type { PlannedCase } from "@suar/domain/crosswalks";
import type { Insertable } from "kysely";
import { randomInt } from "node:crypto";
import { newFileKey, type OrganisationKeys } from "../keys/index.ts";
import { loadPersons } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-policy.ts";
import { loadedStatements } from "./loaded-statements.ts";
import { dormantAt } from "./touch-case.ts";

/** Numbers that are tried before one is free: with a million cases one in a thousand is taken. */
const tries = 20;

/** Cases of a file that is brought in, and the import they come from. */
export interface LoadCases {
  readonly cases: readonly PlannedCase[];
  readonly from: string;
  readonly now: number;
}

/**
 * Writes several cases at once, each with at most one person, as `openCase`, `recordPerson` and `saveStatement` would one
 * after the other: same keys, seals, blind tokens and trail. Nobody owns them yet.
 * Errors: `session.forbidden`; those of the database, and then none of them is there.
 */
export async function loadCases(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  { cases, from, now }: LoadCases,
): Promise<void> {
  authorize(mayImportCases(actor), "case.import");
  if (cases.length === 0) return;
  const made = cases.map((planned) => {
    const place = { org_id: actor.orgId, case_id: makeId<CaseId>() };
    return { planned, place, person: planned.person === null ? null : makeId<PersonId>() };
  });
  const persons = await loadPersons(tx, actor, keys, {
    persons: made.flatMap(({ planned, person: id }) =>
      id === null ? [] : [{ id, facts: planned.person?.facts ?? [], synthetic: planned.synthetic }],
    ),
    from,
    now,
  });
  await insertHeads(
    tx,
    made.map(({ planned, place }) => headOf(planned, place, actor, now)),
  );
  const files = made.map(({ place }) => newFileKey(keys, "case", place.case_id));
  await tx
    .insertInto("case_keys")
    .values(
      made.map(({ place }, at) => ({ ...place, version: keys.current.version, wrapped: files[at]?.row.wrapped ?? "" })),
    )
    .execute();
  await insertPersons(tx, actor, made, now);
  const said = made.map(({ planned, place, person }, at) =>
    loadedStatements(keys, actor, {
      place,
      person,
      statements: planned.statements,
      now,
      keyOf: (ofPerson) => (ofPerson && person !== null ? persons.get(person) : files[at]?.key),
    }),
  );
  const rows = said.flatMap(({ rows: each }) => each);
  if (rows.length > 0) await tx.insertInto("case_statements").values(rows).execute();
  const index = said.flatMap(({ index: each }) => each);
  if (index.length > 0) await tx.insertInto("case_index").values(index).execute();
  await tellOpened(
    tx,
    actor,
    made.map(({ place }) => place),
    { from, now },
  );
}

interface Place {
  readonly org_id: Actor["orgId"];
  readonly case_id: CaseId;
}

function headOf({ status, country, registered, synthetic }: PlannedCase, place: Place, { userId }: Actor, now: number) {
  const isOpen = status === "active" || status === "follow_up";
  return {
    ...place,
    status,
    stage: "intake" as const,
    danger: "unknown" as const,
    country,
    synthetic,
    dormant_days: usualDormantDays,
    opened_by: userId,
    opened_at: instantOf(registered === null ? now : Date.parse(registered)),
    touched_at: instantOf(now),
    dormant_at: isOpen ? dormantAt(now, usualDormantDays) : null,
    closed_at: isOpen ? null : instantOf(now),
  };
}

async function insertHeads(tx: Tx, heads: readonly Omit<Insertable<CaseTable>, "number">[]): Promise<void> {
  let waiting = heads;
  for (let at = 0; at < tries && waiting.length > 0; at += 1) {
    const made = await tx
      .insertInto("cases")
      .values(waiting.map((head) => ({ ...head, number: caseNumberOf(randomInt(1_000_000_000)) })))
      .onConflict((conflict) => conflict.columns(["org_id", "number"]).doNothing())
      .returning("case_id")
      .execute();
    const done = new Set(made.map(({ case_id }) => case_id));
    waiting = waiting.filter(({ case_id }) => !done.has(case_id));
  }
  if (waiting.length > 0) throw new SuarError("internal", { reason: "no_free_case_number" });
}

async function insertPersons(
  tx: Tx,
  { userId }: Actor,
  made: readonly { readonly planned: PlannedCase; readonly place: Place; readonly person: PersonId | null }[],
  now: number,
): Promise<void> {
  const there = made.flatMap(({ planned, place, person }) =>
    person === null ? [] : [{ ...place, person_id: person, by_user: userId, at: instantOf(now), planned }],
  );
  if (there.length === 0) return;
  await tx
    .insertInto("case_persons")
    .values(there.map(({ planned: _planned, ...row }) => row))
    .execute();
  const origin = { source: "import" as const, certainty: "possible" as const };
  await tx
    .insertInto("case_roles")
    .values(
      there.flatMap(({ planned, ...row }) =>
        (planned.person?.roles ?? []).map((role) => ({ ...row, ...origin, role_id: makeId<string>(), role })),
      ),
    )
    .execute();
}

async function tellOpened(
  tx: Tx,
  { orgId, userId }: Actor,
  places: readonly Place[],
  { from, now }: { readonly from: string; readonly now: number },
): Promise<void> {
  const details = { contacts: 0, import: from };
  const at = instantOf(now);
  await tx
    .insertInto("case_events")
    .values(
      places.map((place) => ({
        ...place,
        event_id: makeId<CaseEventId>(),
        kind: "opened" as const,
        details: json(details),
        by_user: userId,
        at,
      })),
    )
    .execute();
  await appendAuditEntries(
    tx,
    orgId,
    places.map(({ case_id: id }) => ({
      actor: userId,
      action: "case.opened" as const,
      subject: { kind: "case", id },
      details: { kind: "opened", ...details },
    })),
  );
}
