import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { openKeys, type KeyedAsker } from "./open-keys.ts";
import type { OrganisationKeys } from "./organisation-key.ts";

/** The organisation's keys when this session carries them, for pages that show less without; `undefined` otherwise. */
export async function openKeysIfAny(tx: Tx, actor: KeyedAsker): Promise<OrganisationKeys | undefined> {
  try {
    return await openKeys(tx, actor);
  } catch (error) {
    const isFolded = error instanceof SuarError && (error.code === "key.locked" || error.code === "key.not_granted");
    if (isFolded) return undefined;
    throw error;
  }
}
