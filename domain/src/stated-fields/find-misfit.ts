import type { StatedAnswer, StatedValue } from "../cases/statement.ts";
import { countryCodes } from "../countries.ts";
import { languageCodes } from "../languages.ts";
import type { FieldValue } from "./stated-field.ts";
import { findStatedField } from "./stated-fields.ts";

/** Why an answer does not fit its field. */
export const misfits = [
  "other_kind",
  "unknown_code",
  "deprecated_code",
  "too_many_codes",
  "too_large",
  "too_long",
] as const;
export type Misfit = (typeof misfits)[number];

/**
 * Why an answer does not fit the field that it is given to; `undefined` when it does. Every field takes every kind of absence.
 * A field that this version does not know takes anything: a newer version, or an exchange, may have stated it.
 * Shapes: a well-formed answer. Errors: none.
 */
export function findMisfit(field: string, answer: StatedAnswer): Misfit | undefined {
  const value = findStatedField(field)?.value;
  if (value === undefined || answer.kind !== "answered") return undefined;
  const stated = answer.value;
  if (stated.kind === "code" || stated.kind === "codes") return misfitOfCodes(value, stated);
  if (stated.kind !== value.kind) return "other_kind";
  if (stated.kind === "number" && value.kind === "number") {
    return stated.number < 0 || stated.number > value.max ? "too_large" : undefined;
  }
  return stated.kind === "text" && value.kind === "text" && stated.text.length > value.maxLength
    ? "too_long"
    : undefined;
}

function misfitOfCodes(
  value: FieldValue,
  stated: StatedValue & { readonly kind: "code" | "codes" },
): Misfit | undefined {
  const known = codesOfField(value);
  if (known === undefined) return "other_kind";
  const codes = stated.kind === "code" ? [stated.code] : stated.codes;
  if (codes.length > 1 && ["code", "country", "language"].includes(value.kind)) return "too_many_codes";
  if (codes.some((code) => !known.has(code))) return "unknown_code";
  return codes.some((code) => known.get(code) === "deprecated") ? "deprecated_code" : undefined;
}

const countries = new Map(countryCodes.map((code) => [code as string, "offered" as const]));
const languages = new Map(languageCodes.map((code) => [code as string, "offered" as const]));

function codesOfField(value: FieldValue): ReadonlyMap<string, "offered" | "deprecated"> | undefined {
  if (value.kind === "country" || value.kind === "countries") return countries;
  if (value.kind === "language" || value.kind === "languages") return languages;
  if (value.kind !== "code" && value.kind !== "codes") return undefined;
  return new Map(value.list.codes.map(({ id, deprecated }) => [id, deprecated === true ? "deprecated" : "offered"]));
}
