import { appendAudit, json, later, type EventDetails, type Tx } from "@suar/database";
import { instantOf, type AuditAction, type CaseEventId, type CaseEventKind, type CaseId } from "@suar/domain";
import type { FileKey } from "../keys/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { sealPart } from "./case-key.ts";

/** What the trail calls each thing that a case's own history tells. */
const actionOf = {
  opened: "case.opened",
  contact_joined: "case.joined",
  contact_parted: "case.parted",
  case_joined: "case.joined",
  case_parted: "case.parted",
  person_added: "case.joined",
  person_parted: "case.parted",
  role_given: "case.role_given",
  role_ended: "case.role_ended",
  stated: "case.stated",
  corrected: "case.corrected",
  withdrawn: "case.statement_withdrawn",
  conflict_kept: "case.conflict_kept",
  conflict_settled: "case.corrected",
  decided: "case.decided",
  noted: "case.noted",
  task_added: "case.task_added",
  task_done: "case.task_done",
  artefact_added: "case.artefact_added",
  assigned: "case.assigned",
  unassigned: "case.assigned",
  changed: "case.changed",
  closed: "case.closed",
  reopened: "case.reopened",
  restricted: "case.changed",
  unrestricted: "case.changed",
  removed: "case.removed",
  restored: "case.restored",
} as const satisfies Readonly<Record<CaseEventKind, AuditAction>>;

/** Something that happened in a case. */
export interface CaseHappening {
  readonly caseId: CaseId;
  readonly kind: CaseEventKind;
  /** The contact, person, statement, colleague or other thing that it happened to. */
  readonly subject?: string | undefined;
  readonly details?: EventDetails;
  readonly now: number;
}

/** Writes it into the case's history and the trail. `words` are sealed by the case's key, and stand in its history only. */
export async function tellCase(
  tx: Tx,
  actor: Actor,
  { caseId, kind, subject, details = {}, now }: CaseHappening,
  words?: { readonly key: FileKey; readonly text: string },
): Promise<void> {
  const { orgId, userId } = actor;
  const id = makeId<CaseEventId>();
  const place = { orgId, caseId, table: "case_events", id };
  await later(
    tx,
    tx.insertInto("case_events").values({
      org_id: orgId,
      case_id: caseId,
      event_id: id,
      kind,
      subject_id: subject ?? null,
      details: json(details),
      sealed_words: words === undefined || words.text === "" ? null : sealPart(words.key, place, words.text),
      by_user: userId,
      at: instantOf(now),
    }),
  );
  const told = { kind, ...(subject === undefined ? {} : { about: subject }), ...details };
  const audited = {
    orgId,
    actor: userId,
    action: actionOf[kind],
    subject: { kind: "case", id: caseId },
    details: told,
  };
  await appendAudit(tx, audited);
}
