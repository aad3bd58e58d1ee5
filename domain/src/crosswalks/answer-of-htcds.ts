import type { StatedAnswer, StatedValue } from "../cases/statement.ts";
import { htcdsField, type HtcdsFieldId } from "../htcds/fields.ts";
import type { HtcdsType } from "../htcds/field.ts";
import type { HtcdsValue } from "../htcds/record.ts";
import type { ToldDate } from "../time.ts";
import { findStatedField } from "../stated-fields/stated-fields.ts";

/** A day of the file: it told no zone. */
const dayOf = (value: string): ToldDate => ({ value, precision: "day", calendar: "gregory", zone: "UTC" });

/**
 * The answer that a cell of HTCDS states, in the form of the field `stated` that it is kept under.
 * Shapes: a value as the reader gives it. Errors: none; `undefined` for a text with nothing in it.
 */
export function answerOfHtcds(id: HtcdsFieldId, stated: string, value: HtcdsValue): StatedAnswer | undefined {
  const found = valueOf(htcdsField(id)?.type ?? "text", findStatedField(stated)?.value.kind, value);
  return found === undefined ? undefined : { kind: "answered", value: found };
}

function valueOf(type: HtcdsType, kind: string | undefined, value: HtcdsValue): StatedValue | undefined {
  if (typeof value === "boolean") return { kind: "yes_no", yes: value };
  if (typeof value === "number") {
    return kind === "number" ? { kind: "number", number: value, unit: "year" } : { kind: "number", number: value };
  }
  if (typeof value !== "string") {
    const [first] = value;
    if (first === undefined) return undefined;
    return kind === "code" ? { kind: "code", code: first } : { kind: "codes", codes: [...value] };
  }
  const text = value.trim();
  if (text === "") return undefined;
  if (type === "date") return { kind: "date", date: dayOf(text) };
  if (type === "code" || type === "country" || type === "language") {
    return kind === "codes" || kind === "countries" || kind === "languages"
      ? { kind: "codes", codes: [text] }
      : { kind: "code", code: text };
  }
  return { kind: "text", text };
}

/** What a stated value is as a cell of a type, and what of it does not fit there. */
export interface CellOfValue {
  readonly cell: HtcdsValue | undefined;
  /** `undefined` where all of it fits. */
  readonly lost?: "rounded" | "extra_values" | "no_target";
}

/** The reverse of `answerOfHtcds`. Errors: none; a value that the type cannot hold gives no cell. */
export function cellOfValue(type: HtcdsType, value: StatedValue): CellOfValue {
  const lost: CellOfValue = { cell: undefined, lost: "no_target" };
  switch (value.kind) {
    case "code":
      return isCode(type) ? { cell: value.code } : isCodes(type) ? { cell: [value.code] } : lost;
    case "codes": {
      if (isCodes(type)) return { cell: value.codes };
      if (!isCode(type)) return lost;
      return value.codes.length === 1 ? { cell: value.codes[0] } : { cell: value.codes[0], lost: "extra_values" };
    }
    case "number":
      return isNumber(type) ? { cell: value.number } : lost;
    case "yes_no":
      return type === "boolean" ? { cell: value.yes } : lost;
    case "date": {
      const { value: told, precision } = value.date;
      if (type !== "date") return lost;
      if (precision === "day") return { cell: told };
      return precision === "minute" ? { cell: told.slice(0, 10), lost: "rounded" } : { ...lost, lost: "rounded" };
    }
    case "text":
      return isText(type) ? { cell: value.text } : lost;
    case "ai_use":
      return lost;
  }
}

const isCode = (type: HtcdsType): boolean => type === "code" || type === "country" || type === "language";
const isCodes = (type: HtcdsType): boolean => type === "codes" || type === "countries";
const isNumber = (type: HtcdsType): boolean => ["number", "whole-number", "latitude", "longitude"].includes(type);
const isText = (type: HtcdsType): boolean => ["text", "long-text", "phone", "email", "lookup"].includes(type);
