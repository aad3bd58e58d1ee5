import type { Tx } from "@suar/database";
import { SuarError, type CaseId, type OrgId } from "@suar/domain";
import {
  newFileKey,
  openField,
  openFileKey,
  sealField,
  type FieldPlace,
  type FileKey,
  type OrganisationKeys,
  type PersonKey,
} from "../keys/index.ts";
import { caseKeyVersion } from "./case-times.ts";

/** Makes a case's own key and keeps it, wrapped. */
export async function storeCaseKey(tx: Tx, keys: OrganisationKeys, id: CaseId): Promise<FileKey> {
  const { key, row } = newFileKey(keys, "case", id);
  await tx
    .insertInto("case_keys")
    .values({ org_id: keys.orgId, case_id: id, version: row.version, wrapped: row.wrapped })
    .execute();
  return key;
}

/** Opens a case's own key. Errors: `key.missing` when it is not here; those of `openFileKey`. */
export async function findCaseKey(tx: Tx, keys: OrganisationKeys, id: CaseId): Promise<FileKey> {
  return openCaseKey(keys, id, await selectCaseKey(tx, keys.orgId, id).execute());
}

/** The row that `openCaseKey` opens, for a trip that asks for more. */
export const selectCaseKey = (tx: Tx, orgId: OrgId, id: CaseId) =>
  tx.selectFrom("case_keys").select(["version", "wrapped"]).where("org_id", "=", orgId).where("case_id", "=", id);

/** Errors: as `findCaseKey`. */
export function openCaseKey(
  keys: OrganisationKeys,
  id: CaseId,
  [row]: readonly { readonly version: number; readonly wrapped: string }[],
): FileKey {
  if (row === undefined) throw new SuarError("key.missing");
  return openFileKey(keys, { kind: "case", id, ...row });
}

/** Where sealed words of a case stand: which table, which row. */
export interface PartPlace {
  readonly orgId: OrgId;
  readonly caseId: CaseId;
  readonly table: string;
  readonly id: string;
}

/** Seals words of a case, by its own key or by that of the person they are about. */
export const sealPart = (key: FileKey | PersonKey, place: PartPlace, words: string): string =>
  sealField(key, placeOf(place), words);

/** Errors: `key.broken_seal`. */
export const openPart = (key: FileKey | PersonKey, place: PartPlace, sealed: string): string =>
  openField(key, placeOf(place), sealed);

const placeOf = ({ orgId, caseId, table, id }: PartPlace): FieldPlace => ({
  orgId,
  table: `${table}/${caseId}`,
  id,
  field: "words",
  version: caseKeyVersion,
});
