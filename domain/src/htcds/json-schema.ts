import type { CodeList } from "../code-list.ts";
import { countryCodes } from "../countries.ts";
import { iso6392Codes } from "../iso-639-2.ts";
import { htcdsCodeLists } from "./code-lists.ts";
import type { HtcdsFieldBody } from "./field.ts";
import { htcdsExtensionFields, htcdsStandardFields } from "./fields.ts";
import { htcdsNotice } from "./notice.ts";

/** A part of a JSON Schema document. */
export type SchemaNode = Readonly<Record<string, unknown>>;

const codesName = (id: string): string => `codes.${id}`;
const ref = (name: string): SchemaNode => ({ $ref: `#/$defs/${name}` });
const listOf = (items: SchemaNode): SchemaNode => ({ type: "array", items, uniqueItems: true, minItems: 1 });

const codeNode = ({ id, labels, deprecated }: CodeList["codes"][number]): SchemaNode => ({
  const: id,
  title: labels.en,
  ...(deprecated && { deprecated }),
});

/** The codes of the standard and, apart and marked, those that its definitions, its guidance or Suar add. */
function listNode(list: CodeList): SchemaNode {
  const standard = list.codes.filter(({ standing }) => standing === undefined);
  const added = list.codes.filter(({ standing }) => standing !== undefined);
  const extension = { "x-suar-extension": true, oneOf: added.map(codeNode) };
  const node = { $comment: list.source, type: "string" };
  if (added.length === 0) return { ...node, oneOf: standard.map(codeNode) };
  if (standard.length === 0) return { ...node, ...extension };
  return { ...node, anyOf: [{ oneOf: standard.map(codeNode) }, extension] };
}

const bounds = (least: number, most: number | undefined): SchemaNode => ({
  minimum: least,
  ...(most !== undefined && { maximum: most }),
});

function valueNode(field: HtcdsFieldBody): SchemaNode {
  const codes = field.codeList === undefined ? {} : ref(codesName(field.codeList));
  switch (field.type) {
    case "code":
      return codes;
    case "codes":
      return listOf(codes);
    case "country":
      return ref("country");
    case "countries":
      return listOf(ref("country"));
    case "language":
      return ref("language");
    case "date":
      return { type: "string", format: "date", pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
    case "email":
      return { type: "string", format: "email" };
    case "phone":
      return { type: "string", ...(field.pattern !== undefined && { pattern: field.pattern }) };
    case "boolean":
      return { type: "boolean" };
    case "whole-number":
      return { type: "integer", ...bounds(0, field.maximum) };
    case "latitude":
      return { type: "number", ...bounds(-90, 90) };
    case "longitude":
      return { type: "number", ...bounds(-180, 180) };
    case "number":
      return { type: "number" };
    case "text":
    case "long-text":
    case "lookup":
      return { type: "string", minLength: 1 };
  }
}

function properties(fields: Readonly<Record<string, HtcdsFieldBody>>): SchemaNode {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    {
      title: field.standardLabel,
      ...(field.note !== undefined && { description: field.note }),
      ...(field.deprecated && { deprecated: true }),
      "x-section": field.section,
      ...(field.core && { "x-core": true }),
      ...(field.identifying && { "x-identifying": true }),
      ...(field.lookup !== undefined && { "x-lookup": field.lookup }),
      ...valueNode(field),
    },
  ]);
  return Object.fromEntries(entries);
}

/**
 * HTCDS 2.0 as one JSON Schema: a row under the standard's field names, Suar's fields and codes apart and marked with
 * `x-suar-extension`. Source: JSON Schema 2020-12; HTCDS 2.0. Errors: none.
 */
export function htcdsJsonSchema(): SchemaNode {
  const lists = Object.values(htcdsCodeLists).map((list) => [codesName(list.id), listNode(list)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:suar:schema:htcds:2.0",
    title: `${htcdsNotice.standard} ${htcdsNotice.version}: one row`,
    $comment: `${htcdsNotice.standard} by ${htcdsNotice.author}, ${htcdsNotice.licence} (${htcdsNotice.licenceUrl}), ${htcdsNotice.source} at ${htcdsNotice.commit}. ${htcdsNotice.changes} ${htcdsNotice.endorsement}`,
    type: "object",
    allOf: [ref("standard"), ref("extension")],
    unevaluatedProperties: false,
    $defs: {
      standard: { type: "object", properties: properties(htcdsStandardFields) },
      extension: { "x-suar-extension": true, type: "object", properties: properties(htcdsExtensionFields) },
      country: { $comment: "ISO 3166-1 alpha-2", type: "string", enum: countryCodes },
      language: { $comment: "ISO 639-2, terminological", type: "string", enum: iso6392Codes },
      ...Object.fromEntries(lists),
    },
  };
}
