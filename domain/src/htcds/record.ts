import type { HtcdsCode, HtcdsCodeListId } from "./code-lists.ts";
import type { HtcdsFieldBody } from "./field.ts";
import type { HtcdsFieldId, htcdsFields } from "./fields.ts";

type CodeIn<Field> = Field extends { readonly codeList: infer Id extends HtcdsCodeListId } ? HtcdsCode<Id> : never;

type ValueOf<Field extends HtcdsFieldBody> = Field["type"] extends "codes"
  ? readonly CodeIn<Field>[]
  : Field["type"] extends "code"
    ? CodeIn<Field>
    : Field["type"] extends "countries"
      ? readonly string[]
      : Field["type"] extends "boolean"
        ? boolean
        : Field["type"] extends "number" | "whole-number" | "latitude" | "longitude"
          ? number
          : string;

/**
 * One row of HTCDS: any of its fields. A field that is left out was not stated.
 * Dates are Gregorian ISO 8601 days, countries ISO 3166-1 alpha-2, languages ISO 639-2 (terminological).
 */
export type HtcdsRecord = { readonly [Id in HtcdsFieldId]?: ValueOf<(typeof htcdsFields)[Id]> };

/** Any value that a field of a row can hold. */
export type HtcdsValue = string | number | boolean | readonly string[];
