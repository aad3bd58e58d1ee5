import type { Database } from "@suar/database";
import { isUuidV7, type ImportId } from "@suar/domain";
import { mkdir, readdir, rm } from "node:fs/promises";
import { corpusFolder } from "./corpus-folder.ts";
import { uploadMs } from "./import-times.ts";

/**
 * Deletes folders that no import knows: uploads that a crash cut off, files of purged imports. Run at start. Where other
 * processes may be taking an upload right now (`isAlone` false), young folders are left. Returns how many went.
 */
export async function sweepCorpora(
  { transaction, corpora }: { readonly transaction: Database["transaction"]; readonly corpora: string },
  { isAlone, now = Date.now() }: { readonly isAlone: boolean; readonly now?: number },
): Promise<number> {
  await mkdir(corpora, { recursive: true, mode: 0o700 });
  const folders = (await readdir(corpora)).filter(isUuidV7) as ImportId[];
  if (folders.length === 0) return 0;
  const known = await transaction((tx) =>
    tx.selectFrom("imports").select("import_id").where("import_id", "in", folders).execute(),
  );
  const ids = new Set(known.map((row) => row.import_id));
  const strays = folders.filter((id) => !ids.has(id) && (isAlone || now - bornAt(id) > uploadMs));
  for (const id of strays) await rm(corpusFolder(corpora, id), { recursive: true, force: true });
  return strays.length;
}

/** The time inside a UUIDv7 (RFC 9562, section 5.7): its first 48 bits, milliseconds since 1970. */
const bornAt = (id: string): number => Number.parseInt(id.replace("-", "").slice(0, 12), 16);
