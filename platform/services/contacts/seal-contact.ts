import type { ContactField, ContactId, OrgId } from "@suar/domain";
import { openField, sealField, type FieldPlace, type FileKey } from "../keys/index.ts";
import { contactKeyVersion } from "./contact-times.ts";

/** Where one version of one field stands. */
interface VersionPlace {
  readonly org_id: OrgId;
  readonly contact_id: ContactId;
  readonly field: ContactField;
  readonly version: number;
}

/** The sealed value of one version of a field. */
export const sealValue = (key: FileKey, place: VersionPlace, value: unknown): string =>
  sealField(key, placeOf(place), JSON.stringify(value));

/** What a version says. Errors: `key.broken_seal`. */
export const openValue = (key: FileKey, row: VersionPlace & { readonly sealed: string }): unknown =>
  JSON.parse(openField(key, placeOf(row), row.sealed));

const placeOf = ({ org_id, contact_id, field, version }: VersionPlace): FieldPlace => ({
  orgId: org_id,
  table: `contact_fields/${contact_id}`,
  id: `${field}/${version}`,
  field,
  version: contactKeyVersion,
});
