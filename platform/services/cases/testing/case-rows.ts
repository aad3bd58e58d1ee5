import { json } from "@suar/database";
import {
  caseNumberOf,
  dangerLevels,
  instantOf,
  usualDormantDays,
  type CaseEventId,
  type CaseId,
  type CaseNoteId,
  type CasePersonRole,
  type PersonId,
  type StatementContent,
  type StatementId,
  type UserId,
} from "@suar/domain";
import { newFileKey, type OrganisationKeys, type PersonKey } from "../../keys/index.ts";
import { makeId, type Actor } from "../../sessions/index.ts";
import { sealPart } from "../case-key.ts";
import { sealStatement } from "../seal-statement.ts";
import { dormantAt } from "../touch-case.ts";
import { answerTokens } from "../value-tokens.ts";
import { joinTokens } from "../write-tokens.ts";

/** What a made-up case is about. `number` is 0 .. 999,999,999 and no other case's. */
export interface MadeCase {
  readonly number: number;
  readonly worker: UserId;
  readonly isOpen: boolean;
  readonly person: PersonId;
  readonly personKey: PersonKey;
  readonly role: CasePersonRole;
  /** Fields and what is stated in them of the person; the last in words. */
  readonly stated: readonly { readonly field: string; readonly answer: StatementContent["answer"] }[];
  readonly note: string;
  readonly now: number;
}

/**
 * The rows that opening a case, putting somebody on it and stating things about them write, for measurements that write
 * very many at once: same keys, seals and tokens, without the trail. Every one is marked synthetic.
 */
export function caseRows(keys: OrganisationKeys, actor: Actor, made: MadeCase) {
  const { worker, isOpen, person, now } = made;
  const id = makeId<CaseId>();
  const place = { org_id: actor.orgId, case_id: id };
  const at = instantOf(now);
  const { key, row } = newFileKey(keys, "case", id);
  const statements = made.stated.map(({ field, answer }) => {
    const statement = { ...place, statement_id: makeId<StatementId>(), version: 1 };
    const content: StatementContent = { answer, happened: null, told: null, source: "person", certainty: "probable" };
    const tokens = answerTokens(keys, field, answer);
    const said = { unit: "victim" as const, person_id: person, field, state: answer.kind, tokens: joinTokens(tokens) };
    const sealed = sealStatement(made.personKey, statement, content);
    const rest = { source: content.source, certainty: content.certainty, by_user: worker, began_at: at, at };
    return { row: { ...statement, ...said, sealed, ...rest }, tokens };
  });
  const note = makeId<CaseNoteId>();
  return {
    case: {
      ...place,
      number: caseNumberOf(made.number),
      status: isOpen ? ("active" as const) : ("closed" as const),
      stage: "assessment" as const,
      danger: dangerLevels[made.number % dangerLevels.length] ?? "unknown",
      country: "KH",
      owner: worker,
      dormant_days: usualDormantDays,
      opened_by: worker,
      opened_at: at,
      touched_at: at,
      dormant_at: isOpen ? dormantAt(now, usualDormantDays) : null,
      closed_at: isOpen ? null : at,
      synthetic: true,
    },
    key: { ...place, version: row.version, wrapped: row.wrapped },
    worker: { ...place, user_id: worker, is_open: isOpen, since: at },
    person: { ...place, person_id: person, by_user: worker, at },
    role: {
      ...place,
      role_id: makeId<string>(),
      person_id: person,
      role: made.role,
      source: "person" as const,
      certainty: "probable" as const,
      by_user: worker,
      at,
    },
    statements: statements.map((statement) => statement.row),
    index: statements.flatMap((statement) =>
      statement.tokens.map((token) => ({
        ...place,
        token,
        statement_id: statement.row.statement_id,
        person_id: person,
      })),
    ),
    note: {
      ...place,
      note_id: note,
      sealed: sealPart(key, { orgId: actor.orgId, caseId: id, table: "case_notes", id: note }, made.note),
      by_user: worker,
      at,
    },
    event: {
      ...place,
      event_id: makeId<CaseEventId>(),
      kind: "opened" as const,
      details: json({ contacts: 0 }),
      by_user: worker,
      at,
    },
  };
}
