import { z } from "zod";

/** What the first line of a hand-over says it is. */
export const handOverFormat = "suar-hand-over";
export const handOverVersion = 1;

const id = z.string().describe("UUIDv7");
const ids = z.array(id);
const part = z.looseObject({});
const readable = z.boolean().describe("false: the record's own key is not on this node, so its words are not here");

/**
 * One line of a hand-over. Records name each other by id; columns are snake_case as the database has them, times ISO 8601 in
 * UTC. Further columns may stand in every record.
 */
export const handOverLineSchema = z.discriminatedUnion("record", [
  z.looseObject({
    record: z.literal("head"),
    format: z.literal(handOverFormat),
    version: z.literal(handOverVersion),
    at: z.string(),
    by: z.object({ user_id: id, name: z.string() }),
    organisation: z.object({ org_id: id, name: z.string() }),
    colleagues: z.array(z.object({ user_id: id, name: z.string() })),
    notice: z.string(),
  }),
  z.looseObject({ record: z.literal("desk"), desk_id: id, name: z.string(), private_contact: z.string().nullable() }),
  z.looseObject({
    record: z.literal("contact"),
    contact_id: id,
    readable,
    fields: z.array(z.looseObject({ field: z.string(), version: z.int(), aside: z.boolean(), value: z.unknown() })),
  }),
  z.looseObject({
    record: z.literal("person"),
    person_id: id,
    readable,
    facts: z
      .array(z.looseObject({ field_id: id, kind: z.string(), corrects: id.nullable(), answer: part }))
      .describe("every version; the one in force has no replaced_at"),
  }),
  z.looseObject({
    record: z.literal("case"),
    case_id: id,
    number: z.string(),
    status: z.string(),
    readable,
    workers: z.array(part),
    contacts: ids,
    joined_cases: ids,
    persons: ids,
    roles: z.array(z.looseObject({ person_id: id, role: z.string() })),
    statements: z
      .array(z.looseObject({ statement_id: id, version: z.int(), unit: z.string(), field: z.string() }))
      .describe("every version with answer, happened, told; the one in force has no replaced_at and is not aside"),
    decisions: z.array(z.looseObject({ decision_id: id })),
    tasks: z.array(z.looseObject({ task_id: id })),
    notes: z.array(z.looseObject({ note_id: id })),
    artefacts: z.array(z.looseObject({ artefact_id: id })),
    history: z.array(z.looseObject({ event_id: id, kind: z.string() })),
    shut: z.array(part),
  }),
  z.looseObject({
    record: z.literal("consent_entry"),
    entry_id: id,
    person_id: id,
    readable,
    words: z.record(z.string(), z.string()),
  }),
  z.looseObject({ record: z.literal("consent_withdrawal"), withdrawal_id: id, person_id: id }),
  z.looseObject({
    record: z.literal("referral"),
    referral_id: id,
    direction: z.enum(["sent", "received"]),
    facts: z.array(part),
    withdrawals: z.array(part),
  }),
  z.looseObject({ record: z.literal("end"), counts: z.record(z.string(), z.int()) }),
]);
export type HandOverLine = Readonly<z.infer<typeof handOverLineSchema>>;

/** The same as a JSON Schema 2020-12, for who reads a hand-over without Suar. */
export const handOverJsonSchema = (): object => ({
  ...z.toJSONSchema(handOverLineSchema, { target: "draft-2020-12" }),
  title: "One line of a hand-over of Suar, version 1",
  description: "JSON Lines in UTF-8: a head, a record a line, an end that counts them. Without an end the file is cut.",
});
