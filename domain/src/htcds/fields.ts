import type { HtcdsField, HtcdsFieldBody } from "./field.ts";
import { caseFields } from "./fields/case-fields.ts";
import { organisationFields } from "./fields/organisation-fields.ts";
import { personFields } from "./fields/person-fields.ts";
import { suarFields } from "./fields/suar-fields.ts";
import { victimFields } from "./fields/victim-fields.ts";

/** All 83 named fields of HTCDS 2.0 under the standard's names, in its order; three are deprecated there. */
export const htcdsStandardFields = { ...organisationFields, ...personFields, ...victimFields, ...caseFields } as const;

/** Suar's extension, apart: names begin with `suar_`. */
export const htcdsExtensionFields = suarFields;

export const htcdsFields = { ...htcdsStandardFields, ...suarFields } as const;

export type HtcdsStandardFieldId = keyof typeof htcdsStandardFields;
export type HtcdsFieldId = keyof typeof htcdsFields;

/** The fields as a list, in the order of the standard with Suar's at the end. */
export const htcdsFieldList: readonly (HtcdsField & { readonly id: HtcdsFieldId })[] = (
  Object.keys(htcdsFields) as HtcdsFieldId[]
).map((id) => ({ id, ...(htcdsFields[id] as HtcdsFieldBody) }));

/** The field of a name; `undefined` for a name that neither the standard nor Suar has. */
export const htcdsField = (name: string): HtcdsFieldBody | undefined =>
  Object.hasOwn(htcdsFields, name) ? htcdsFields[name as HtcdsFieldId] : undefined;
