import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SuarError, type OrgId } from "@suar/domain";
import { z } from "zod";

/** Heads that an earlier check found whole, by organisation. */
export type SeenHeads = ReadonlyMap<OrgId, { readonly seq: number; readonly hash: string }>;

const seenSchema = z.record(z.string(), z.object({ seq: z.int().nonnegative(), hash: z.string() }));

const fileIn = (dataDir: string): string => join(dataDir, "keys", "audit-seen.json");

/** Errors: `data.broken` when the file is not what `writeSeenHeads` leaves. */
export async function readSeenHeads(dataDir: string): Promise<SeenHeads> {
  try {
    const seen = seenSchema.parse(JSON.parse(await readFile(fileIn(dataDir), "utf8")));
    return new Map(Object.entries(seen).map(([orgId, head]) => [orgId as OrgId, head]));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw new SuarError("data.broken", { reason: "audit_seen", file: "audit-seen.json" }, { cause: error });
  }
}

/** Replaces the file in one step. */
export async function writeSeenHeads(dataDir: string, heads: SeenHeads): Promise<void> {
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, `${JSON.stringify(Object.fromEntries(heads))}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}

/** After a restore: what an earlier check saw was another database. */
export const forgetSeenHeads = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });
