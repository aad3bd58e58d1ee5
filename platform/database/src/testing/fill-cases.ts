import type {
  ArtefactId,
  CaseDecisionId,
  CaseEventId,
  CaseId,
  CaseNoteId,
  ContactId,
  Instant,
  OrgId,
  PersonId,
  StatementId,
  TaskId,
  UserId,
} from "@suar/domain";
import { json } from "../json-text.ts";
import type { Tx } from "../schema.ts";

interface Filled {
  readonly org_id: OrgId;
  readonly userId: UserId;
  readonly at: Instant;
  idOf<Id extends string>(n: number): Id;
}

/** A contact and two cases with a row in each of their tables; what is sealed is not, for nobody opens it. */
export async function fillCases(tx: Tx, filled: Filled): Promise<void> {
  await fillContact(tx, filled);
  await fillHeads(tx, filled);
  await fillJoins(tx, filled);
  await fillParts(tx, filled);
}

const key = { version: 1, wrapped: "synthetic" } as const;
const token = "00112233-4455-6677-8899-aabbccddeeff";

async function fillContact(tx: Tx, { org_id, userId, at, idOf }: Filled): Promise<void> {
  const contact = { org_id, contact_id: idOf<ContactId>(601) };
  await tx
    .insertInto("contacts")
    .values({
      ...contact,
      class: "crisis",
      channel: "phone",
      danger: "now",
      safe_contact: "not_at_all",
      language: "khm",
      country: "KH",
      taken_by: userId,
      received_at: at,
      changed_at: at,
      synthetic: true,
    })
    .execute();
  await tx
    .insertInto("contact_keys")
    .values({ ...contact, ...key })
    .execute();
  await tx
    .insertInto("contact_fields")
    .values({
      ...contact,
      field: "narrative",
      version: 1,
      sealed: "synthetic",
      by_user: userId,
      began_at: at,
      at,
    })
    .execute();
}

async function fillHeads(tx: Tx, { org_id, userId, at, idOf }: Filled): Promise<void> {
  const head = { org_id, stage: "intake", country: "KH", dormant_days: 14, opened_by: userId } as const;
  await tx
    .insertInto("cases")
    .values([
      {
        ...head,
        case_id: idOf<CaseId>(611),
        number: "4821739064",
        status: "active",
        danger: "life",
        owner: userId,
        restricted: true,
        opened_at: at,
        touched_at: at,
        dormant_at: at,
        synthetic: true,
      },
      {
        ...head,
        case_id: idOf<CaseId>(612),
        number: "0000000000",
        status: "closed_referred",
        danger: "unknown",
        opened_at: at,
        touched_at: at,
        closed_at: at,
        synthetic: true,
      },
    ])
    .execute();
  const one = { org_id, case_id: idOf<CaseId>(611) };
  await tx
    .insertInto("case_keys")
    .values({ ...one, ...key })
    .execute();
  await tx
    .insertInto("case_workers")
    .values({ ...one, user_id: userId, since: at })
    .execute();
  await tx
    .insertInto("case_exclusions")
    .values({
      ...one,
      exclusion_id: idOf<string>(613),
      kind: "partner",
      body_id: idOf<string>(614),
      reason: "official_alleged",
      by_user: userId,
      at,
    })
    .execute();
  await tx
    .insertInto("case_readings")
    .values({ ...one, user_id: userId, at })
    .execute();
}

async function fillJoins(tx: Tx, { org_id, userId, at, idOf }: Filled): Promise<void> {
  const join = { org_id, case_id: idOf<CaseId>(611), by_user: userId, at };
  const person = { ...join, person_id: idOf<PersonId>(701) };
  const sourced = { source: "relative", certainty: "probable" } as const;
  await tx
    .insertInto("case_contacts")
    .values({ ...join, contact_id: idOf<ContactId>(601) })
    .execute();
  await tx
    .insertInto("case_links")
    .values({ ...join, other_id: idOf<CaseId>(612) })
    .execute();
  await tx.insertInto("case_persons").values(person).execute();
  await tx
    .insertInto("case_roles")
    .values([
      { ...person, ...sourced, role_id: idOf<string>(621), role: "victim" },
      { ...person, ...sourced, role_id: idOf<string>(622), role: "suspect", ended_by: userId, ended_at: at },
    ])
    .execute();
  const statement = { ...person, ...sourced, statement_id: idOf<StatementId>(623), unit: "victim" } as const;
  await tx
    .insertInto("case_statements")
    .values({
      ...statement,
      version: 1,
      field: "act",
      state: "answered",
      sealed: "synthetic",
      tokens: token.replaceAll("-", ""),
      began_at: at,
    })
    .execute();
  await tx
    .insertInto("case_index")
    .values({
      org_id,
      token,
      case_id: join.case_id,
      statement_id: statement.statement_id,
      person_id: person.person_id,
    })
    .execute();
}

async function fillParts(tx: Tx, { org_id, userId, at, idOf }: Filled): Promise<void> {
  const part = { org_id, case_id: idOf<CaseId>(611), sealed: "synthetic", by_user: userId, at };
  await tx
    .insertInto("case_decisions")
    .values({
      ...part,
      decision_id: idOf<CaseDecisionId>(631),
      matter: "presumed_victim",
      person_id: idOf<PersonId>(701),
    })
    .execute();
  await tx
    .insertInto("case_tasks")
    .values({ ...part, task_id: idOf<TaskId>(632), due: "2026-11-30", who: userId })
    .execute();
  await tx
    .insertInto("case_notes")
    .values({ ...part, note_id: idOf<CaseNoteId>(633) })
    .execute();
  await tx
    .insertInto("case_artefacts")
    .values({
      ...part,
      artefact_id: idOf<ArtefactId>(634),
      kind: "conversation",
      source: "person",
      certainty: "known",
    })
    .execute();
  const { sealed: _sealed, ...event } = part;
  await tx
    .insertInto("case_events")
    .values({
      ...event,
      event_id: idOf<CaseEventId>(635),
      kind: "closed",
      details: json({ reason: "help_finished" }),
      sealed_words: "synthetic",
    })
    .execute();
}
