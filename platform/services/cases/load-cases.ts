import { appendAuditEntries, insertRows, later, type BulkRow, type Tx } from "@suar/database";
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
import { sql } from "kysely";
import { randomInt } from "node:crypto";
import { newFileKey, type OrganisationKeys } from "../keys/index.ts";
import { loadPersons } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-policy.ts";
import { loadedStatements } from "./loaded-statements.ts";
import { dormantAt } from "./touch-case.ts";
import { rememberTokens } from "./value-tokens.ts";

/** Numbers that are tried before one is free: with a million cases one in a thousand is taken. */
const tries = 20;

/** Cases of a file that is brought in, and the import they come from. */
export interface LoadCases {
  readonly cases: readonly PlannedCase[];
  readonly from: string;
  readonly now: number;
}

/**
 * Writes several cases at once, as `openCase`, `recordPerson` and `saveStatement` would one after the other: same keys, seals,
 * blind tokens and trail. Rows with the same id of a case open one, each with its person; the head is the first row's. Nobody
 * owns them yet.
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
  const made = placeRows(actor, cases);
  const opened = made.filter(({ isFirst }) => isFirst);
  const persons = await loadPersons(tx, actor, keys, {
    persons: made.flatMap(({ planned, person: id }) =>
      id === null ? [] : [{ id, facts: planned.person?.facts ?? [], synthetic: planned.synthetic }],
    ),
    from,
    now,
  });
  await insertHeads(
    tx,
    opened.map(({ planned, place }) => headOf(planned, place, actor, now)),
  );
  const files = new Map(opened.map(({ place: { case_id: id } }) => [id, newFileKey(keys, "case", id)]));
  const { version } = keys.current;
  await later(
    tx,
    insertRows(
      "case_keys",
      opened.map(({ place }) => ({ ...place, version, wrapped: files.get(place.case_id)?.row.wrapped ?? "" })),
    ),
  );
  await insertPersons(tx, actor, made, now);
  const tokensOf = rememberTokens(keys);
  const said = made.map(({ place, person, statements }) =>
    loadedStatements(actor, {
      place,
      person,
      statements,
      now,
      keyOf: (ofPerson) => (ofPerson && person !== null ? persons.get(person) : files.get(place.case_id)?.key),
      tokensOf,
    }),
  );
  const rows = said.flatMap(({ rows: each }) => each);
  if (rows.length > 0) await later(tx, insertRows("case_statements", rows));
  const index = said.flatMap(({ index: each }) => each);
  if (index.length > 0) await later(tx, insertRows("case_index", index));
  await tellOpened(
    tx,
    actor,
    opened.map(({ place }) => place),
    { from, now },
  );
}

/** A row of a file, and where it goes. */
interface PlacedRow {
  readonly planned: PlannedCase;
  readonly place: Place;
  readonly person: PersonId | null;
  /** What it states and no row of its case before it did. */
  readonly statements: PlannedCase["statements"];
  /** It opens its case; a row of the same case after it adds its person and what it states beside. */
  readonly isFirst: boolean;
}

function placeRows({ orgId }: Actor, rows: readonly PlannedCase[]): readonly PlacedRow[] {
  const open = new Map<string, { readonly place: Place; readonly said: Set<string> }>();
  return rows.map((planned) => {
    const { sameCase } = planned;
    const known = sameCase === null ? undefined : open.get(sameCase);
    const at = known ?? { place: { org_id: orgId, case_id: makeId<CaseId>() }, said: new Set<string>() };
    if (sameCase !== null) open.set(sameCase, at);
    const statements = planned.statements.filter(({ ofPerson, ...statement }) => {
      if (ofPerson) return true;
      const text = JSON.stringify(statement);
      const isNew = !at.said.has(text);
      at.said.add(text);
      return isNew;
    });
    const person = planned.person === null ? null : makeId<PersonId>();
    return { planned, place: at.place, person, statements, isFirst: known === undefined };
  });
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

async function insertHeads(tx: Tx, heads: readonly Omit<BulkRow<"cases">, "number">[]): Promise<void> {
  let waiting = heads;
  for (let at = 0; at < tries && waiting.length > 0; at += 1) {
    const numbered = waiting.map((head) => ({ ...head, number: caseNumberOf(randomInt(1_000_000_000)) }));
    const { rows: made } = await sql<{ case_id: CaseId }>`${insertRows("cases", numbered)}
      on conflict (org_id, number) do nothing returning case_id`.execute(tx);
    const done = new Set(made.map(({ case_id }) => case_id));
    waiting = waiting.filter(({ case_id }) => !done.has(case_id));
  }
  if (waiting.length > 0) throw new SuarError("internal", { reason: "no_free_case_number" });
}

async function insertPersons(tx: Tx, { userId }: Actor, made: readonly PlacedRow[], now: number): Promise<void> {
  const there = made.flatMap(({ planned, place, person }) =>
    person === null ? [] : [{ ...place, person_id: person, by_user: userId, at: instantOf(now), planned }],
  );
  if (there.length === 0) return;
  const origin = { source: "import" as const, certainty: "possible" as const };
  await later(
    tx,
    insertRows(
      "case_persons",
      there.map(({ planned: _planned, ...row }) => row),
    ),
    insertRows(
      "case_roles",
      there.flatMap(({ planned, ...row }) =>
        (planned.person?.roles ?? []).map((role) => ({ ...row, ...origin, role_id: makeId<string>(), role })),
      ),
    ),
  );
}

async function tellOpened(
  tx: Tx,
  { orgId, userId }: Actor,
  places: readonly Place[],
  { from, now }: { readonly from: string; readonly now: number },
): Promise<void> {
  const details = { contacts: 0, import: from };
  const at = instantOf(now);
  await later(
    tx,
    insertRows(
      "case_events",
      places.map((place) => ({
        ...place,
        event_id: makeId<CaseEventId>(),
        kind: "opened" as const,
        details,
        by_user: userId,
        at,
      })),
    ),
  );
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
