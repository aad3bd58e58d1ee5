import type { Absence, CorrectField, NewField, ToldDate } from "@suar/domain";

/** A fact being written down. */
export interface FactDraft {
  /** Names the draft among others on the page. */
  readonly id: string;
  readonly kind: NewField["kind"];
  readonly state: "answered" | Absence;
  readonly value: string;
  readonly source: NewField["source"];
  readonly certainty: NewField["certainty"];
  readonly told: string;
}

export const emptyFact = (kind: NewField["kind"] = "name"): FactDraft => ({
  id: crypto.randomUUID(),
  kind,
  state: "answered",
  value: "",
  source: "person",
  certainty: "probable",
  told: "",
});

const precisions = { 4: "year", 7: "month", 10: "day" } as const;

/**
 * A date as somebody writes it: year, year and month, or the whole day.
 * Shapes: null for nothing, `undefined` for what is no such date. `zone` is an IANA name. Errors: none.
 */
export function readTold(text: string, zone: string): ToldDate | null | undefined {
  const value = text.trim();
  if (value === "") return null;
  const precision = precisions[value.length as keyof typeof precisions];
  if (precision === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return undefined;
  const whole = `${value}-01-01`.slice(0, 10);
  const at = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== whole) return undefined;
  return { value, precision, calendar: "gregory", zone };
}

/** The fact as the node takes it; `undefined` while something of it is missing. */
export function wholeFact(draft: FactDraft, zone: string): (CorrectField & Pick<NewField, "kind">) | undefined {
  const told = readTold(draft.told, zone);
  if (told === undefined || (draft.state === "answered" && draft.value.trim() === "")) return undefined;
  const { kind, source, certainty, state } = draft;
  const answer = state === "answered" ? { kind: "answered" as const, value: draft.value.trim() } : { kind: state };
  return { kind, answer, told, source, certainty };
}
