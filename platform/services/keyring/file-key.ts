import { randomBytes } from "node:crypto";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { bytesOf, Secret } from "./crypto/secret.ts";
import type { OrganisationKeys } from "./organisation-key.ts";

/** The own key of a contact, of a case or of files that are brought in, open. Destroying its only row destroys what it sealed. */
export type FileKey = Secret<"file">;

/** What has such a key: a contact, a case, all files of cases of an organisation. None opens another, even under the same id. */
export type FileKind = "contact" | "case" | "import";

/** A file's key as its row keeps it. */
export interface WrappedFileKey {
  readonly kind: FileKind;
  readonly id: string;
  /** Version of the organisation's key that wraps it. */
  readonly version: number;
  readonly wrapped: string;
}

/** A new key and its row's values: wrapped by the current version. */
export function newFileKey(
  keys: OrganisationKeys,
  kind: FileKind,
  id: string,
): { readonly key: FileKey; readonly row: WrappedFileKey } {
  const key: FileKey = new Secret("file", randomBytes(32));
  return { key, row: wrap(keys, kind, id, key) };
}

/** Opens a file's key. Errors: `key.not_granted` for a version not open here; `key.broken_seal`. */
export const openFileKey = (keys: OrganisationKeys, { kind, id, version, wrapped }: WrappedFileKey): FileKey =>
  new Secret("file", openFromText(keys.of(version).data, wrapped, placeOf(keys, kind, id, version)));

/** The same key, wrapped by the current version. Nothing that it sealed needs to change. */
export const rewrapFileKey = (keys: OrganisationKeys, row: WrappedFileKey): WrappedFileKey =>
  wrap(keys, row.kind, row.id, openFileKey(keys, row));

function wrap(keys: OrganisationKeys, kind: FileKind, id: string, key: FileKey): WrappedFileKey {
  const { version, data } = keys.current;
  return { kind, id, version, wrapped: sealToText(data, bytesOf(key), placeOf(keys, kind, id, version)) };
}

const placeOf = ({ orgId }: OrganisationKeys, kind: FileKind, id: string, version: number): readonly string[] => [
  "file-key",
  kind,
  orgId,
  id,
  String(version),
];
