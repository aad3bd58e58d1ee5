import { deriveKey } from "./crypto/derive-key.ts";
import { blindToken } from "./crypto/blind-token.ts";
import { bytesOf, Secret } from "./crypto/secret.ts";
import { tokenAsUuid } from "./index-tokens.ts";
import { newFileKey, openFileKey, type FileKey, type WrappedFileKey } from "./file-key.ts";
import type { OrganisationKeys } from "./organisation-key.ts";

/** What an organisation's files of cases are sealed with, and what knows their rows again. It never changes, only its wrapping. */
export interface ImportKey {
  readonly seal: FileKey;
  /** The blind token of a row, as a UUID: equal for equal texts, and for nobody without the key. */
  tokenOf(text: string): string;
}

/** An organisation's import key as its row keeps it. */
export type WrappedImportKey = Pick<WrappedFileKey, "version" | "wrapped">;

/** A new key and its row's values. */
export function newImportKey(keys: OrganisationKeys): { readonly key: ImportKey; readonly row: WrappedImportKey } {
  const { key, row } = newFileKey(keys, "import", keys.orgId);
  return { key: importKeyOf(keys, key), row };
}

/** Opens it. Errors: those of `openFileKey`. */
export const openImportKey = (keys: OrganisationKeys, row: WrappedImportKey): ImportKey =>
  importKeyOf(keys, openFileKey(keys, { kind: "import", id: keys.orgId, ...row }));

function importKeyOf({ orgId }: OrganisationKeys, seal: FileKey): ImportKey {
  const index = new Secret("index", deriveKey(bytesOf(seal), Buffer.from(orgId), ["import", "rows"]));
  return { seal, tokenOf: (text) => tokenAsUuid(blindToken(index, "exact", "import_row", text)) };
}
