import type { Database } from "@suar/database";
import {
  disclosedClassOf,
  personFieldKinds,
  SuarError,
  type OpenField,
  type PrepareReferral,
  type SentFact,
} from "@suar/domain";
import { openPerson } from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";

/**
 * The facts that were chosen, as they would leave. The person is opened as on the page, with the reason kept.
 * Errors: those of `openPerson`; `call.invalid` (`fields`) for a fact that the sender may not open, that is not
 * answered, or that never leaves: a face, a place of safety.
 */
export async function gatherFacts(
  transaction: Database["transaction"],
  actor: Actor,
  { personId, urgent, fields, words }: PrepareReferral,
  now: number,
): Promise<readonly SentFact[]> {
  const why = { reason: urgent ? "danger" : "working_on_case", words: "" } as const;
  const opened =
    fields.length === 0 ? [] : (await openPerson(transaction, actor, { id: personId, ...why }, now)).fields;
  const byId = new Map(opened.map((field) => [field.id, field]));
  const chosen = [...new Set(fields)].map((id) => {
    const fact = factOf(byId.get(id));
    if (fact === undefined) throw new SuarError("call.invalid", { field: "fields" });
    return fact;
  });
  const written = words.map(
    ({ class: dataClass, value, certainty }): SentFact => ({
      class: dataClass,
      kind: "words",
      value,
      certainty,
      told: null,
    }),
  );
  return [...chosen, ...written];
}

function factOf(field: OpenField | undefined): SentFact | undefined {
  if (field === undefined || field.answer.kind !== "answered") return undefined;
  const { kind, certainty, told, answer } = field;
  if (kind === "face" || kind === "place_of_safety") return undefined;
  const dataClass = disclosedClassOf(personFieldKinds[kind].class);
  return dataClass === null ? undefined : { class: dataClass, kind, value: answer.value, certainty, told };
}
