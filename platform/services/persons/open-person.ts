import { appendAudit, type Database, type Tx } from "@suar/database";
import {
  fieldClasses,
  foldAfterMs,
  personFieldKinds,
  type FieldClass,
  type GiveReason,
  type OpenField,
  type OpenPerson,
} from "@suar/domain";
import { openKeys, type PersonKey } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { countOpening, withOpeningLimit } from "./opening-limit.ts";
import { findPersonKey } from "./person-key.ts";
import { mayOpenPerson, readableClasses } from "./person-policy.ts";
import { fieldsOf, findPerson, type FieldRecord } from "./person-queries.ts";
import { inPageOrder } from "./present-person.ts";
import { openingRow, readReasonWords } from "./record-opening.ts";
import { openFact } from "./seal-fact.ts";

/**
 * Opens who a person is, as far as the actor's roles reach, for a reason that is kept: in the trail, and beside the person.
 * Errors: `person.not_found`; `person.too_many_openings` (recorded); `key.locked`, `key.not_granted`, `key.missing`.
 */
export async function openPerson(
  transaction: Database["transaction"],
  actor: Actor,
  { id, ...why }: GiveReason & { readonly id: string },
  now = Date.now(),
): Promise<OpenPerson> {
  authorize(mayOpenPerson(actor), "person.open");
  return withOpeningLimit(transaction, actor, (tx) => open(tx, actor, { id, why, now }));
}

async function open(
  tx: Tx,
  actor: Actor,
  { id, why, now }: { readonly id: string; readonly why: GiveReason; readonly now: number },
): Promise<OpenPerson> {
  const row = await findPerson(tx, actor, id);
  const person = row.person_id;
  const keys = await openKeys(tx, actor);
  await countOpening(tx, actor, person, now);
  const key = await findPersonKey(tx, keys, person);
  const rows = await fieldsOf(tx, actor.orgId, person);
  const there = fieldClasses.filter((one) => rows.some(({ kind }) => classOf(kind) === one));
  const readable = readableClasses(actor, row);
  const classes = there.filter((one) => readable.includes(one));
  const opening = openingRow(key, actor, { person, how: "page", why, classes, now });
  const words = await readReasonWords(tx, key, actor, person);
  await tx.insertInto("person_openings").values(opening).execute();
  const subject = { kind: "person", id: person };
  const details = { reason: why.reason, classes };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.opened", subject, details });
  return {
    opening: opening.opening_id,
    foldAfterMs,
    fields: openFields(
      key,
      rows.filter(({ kind }) => classes.includes(classOf(kind))),
    ),
    kept: there.filter((one) => !readable.includes(one)),
    words,
  };
}

const classOf = (kind: FieldRecord["kind"]): FieldClass => personFieldKinds[kind].class;

function openFields(key: PersonKey, rows: readonly FieldRecord[]): OpenField[] {
  const byId = new Map(rows.map((row) => [row.field_id, row]));
  return inPageOrder(rows.filter(({ replaced_at }) => replaced_at === null)).map((row) => {
    const earlier: FieldRecord[] = [];
    for (let at = before(row, byId); at !== undefined; at = before(at, byId)) earlier.push(at);
    return {
      ...presentVersion(key, row),
      id: row.field_id,
      kind: row.kind,
      isPicture: row.kind === "face" && row.state === "answered",
      earlier: earlier.map((version) => presentVersion(key, version)),
    };
  });
}

const before = (row: FieldRecord, byId: ReadonlyMap<string, FieldRecord>): FieldRecord | undefined =>
  row.corrects === null ? undefined : byId.get(row.corrects);

/** A picture comes by itself: here it only says that there is one. */
const presentVersion = (key: PersonKey, row: FieldRecord) => ({
  answer:
    row.kind === "face" && row.state === "answered" ? { kind: "answered" as const, value: "·" } : openFact(key, row),
  told: row.told,
  source: row.source,
  certainty: row.certainty,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
});
