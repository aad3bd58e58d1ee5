import type { Absence, CasePersonRole, StatedAnswer, StatedValue, StatementContent, StatementUnit } from "@suar/domain";
import type { FieldValue } from "@suar/domain/stated-fields";
import { readTold } from "../persons/fact-draft.ts";
import { type AiUseDraft, draftOfAiUse, emptyAiUse, wholeAiUse } from "./ai-use-draft.ts";

/** A statement being written down: every kind of answer has its own place, so that changing one's mind loses nothing. */
export interface StatementDraft {
  readonly state: "answered" | Absence;
  readonly codes: readonly string[];
  /** What is written: a text, a number or a date. */
  readonly text: string;
  /** The currency of a number of money, ISO 4217; empty when not known. */
  readonly unit: string;
  readonly yes: boolean | null;
  readonly use: AiUseDraft;
  readonly happened: string;
  readonly told: string;
  readonly source: StatementContent["source"];
  readonly certainty: StatementContent["certainty"];
}

export const emptyStatement: StatementDraft = {
  state: "answered",
  codes: [],
  text: "",
  unit: "",
  yes: null,
  use: emptyAiUse,
  happened: "",
  told: "",
  source: "person",
  certainty: "probable",
};

/** What was stated, to be corrected. */
export function draftOfStatement(content: StatementContent): StatementDraft {
  const { answer, happened, told, source, certainty } = content;
  const origin = { happened: happened?.value ?? "", told: told?.value ?? "", source, certainty };
  if (answer.kind !== "answered") return { ...emptyStatement, ...origin, state: answer.kind };
  return { ...emptyStatement, ...origin, ...placesOf(answer.value) };
}

function placesOf(value: StatedValue): Partial<StatementDraft> {
  if (value.kind === "code") return { codes: [value.code] };
  if (value.kind === "codes") return { codes: value.codes };
  if (value.kind === "yes_no") return { yes: value.yes };
  if (value.kind === "number") return { text: String(value.number), unit: value.unit ?? "" };
  if (value.kind === "date") return { text: value.date.value };
  return value.kind === "text" ? { text: value.text } : { use: draftOfAiUse(value.use) };
}

/**
 * The statement as the node takes it; `undefined` while something of it is missing or cannot be read.
 * Shapes: `field` is what the registry says of the field; `zone` an IANA name. Errors: none.
 */
export function wholeStatement(draft: StatementDraft, field: FieldValue, zone: string): StatementContent | undefined {
  const happened = readTold(draft.happened, zone);
  const told = readTold(draft.told, zone);
  const answer = answerOf(draft, field, zone);
  if (happened === undefined || told === undefined || answer === undefined) return undefined;
  return { answer, happened, told, source: draft.source, certainty: draft.certainty };
}

function answerOf(draft: StatementDraft, field: FieldValue, zone: string): StatedAnswer | undefined {
  if (draft.state !== "answered") return { kind: draft.state };
  const value = valueOf(draft, field, zone);
  return value === undefined ? undefined : { kind: "answered", value };
}

function valueOf(draft: StatementDraft, field: FieldValue, zone: string): StatedValue | undefined {
  const [code] = draft.codes;
  const text = draft.text.trim();
  switch (field.kind) {
    case "code":
    case "country":
    case "language":
      return code === undefined ? undefined : { kind: "code", code };
    case "codes":
    case "countries":
    case "languages":
      return code === undefined ? undefined : { kind: "codes", codes: [...draft.codes] };
    case "yes_no":
      return draft.yes === null ? undefined : { kind: "yes_no", yes: draft.yes };
    case "date": {
      const date = readTold(text, zone);
      return date === undefined || date === null ? undefined : { kind: "date", date };
    }
    case "number": {
      const number = Number(text);
      if (text === "" || !Number.isFinite(number) || number < 0 || number > field.max) return undefined;
      return { kind: "number", number, ...(draft.unit === "" ? {} : { unit: draft.unit }) };
    }
    case "text":
      return text === "" || text.length > field.maxLength ? undefined : { kind: "text", text };
    case "ai_use": {
      const use = wholeAiUse(draft.use, zone);
      return use === undefined ? undefined : { kind: "ai_use", use };
    }
  }
}

const unitOfRole = {
  victim: "victim",
  smuggled: "victim",
  dependent: "victim",
  witness: "victim",
  other: "victim",
  suspect: "perpetrator",
  reporter: "reporting_entity",
  relative: "reporting_entity",
} as const satisfies Readonly<Record<CasePersonRole, StatementUnit>>;

/** As what somebody is usually spoken of: the first of their roles that says so; without one, as somebody who may need help. */
export const unitOfRoles = (roles: readonly CasePersonRole[]): Exclude<StatementUnit, "event"> => {
  const units = roles.map((role) => unitOfRole[role]);
  return units.includes("victim") ? "victim" : (units[0] ?? "victim");
};
