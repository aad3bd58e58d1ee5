import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isUuidV7, SuarError, type Instant, type OrgId } from "@suar/domain";
import { z } from "zod";
import type { Database } from "../open-handle.ts";
import type { AuditSigner } from "./audit-keys.ts";
import { headText } from "./chain-hash.ts";
import type { KnownHeads } from "./known-heads.ts";

/** Where the node keeps signed heads of its trail outside the database, one JSON line a head, oldest first. */
export const keptHeadsFile = (dataDir: string): string => join(dataDir, "keys", "audit-heads.jsonl");

const headSchema = z.object({
  org_id: z.string().refine(isUuidV7),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  key_id: z.string(),
  signature: z.string(),
});

/** When a head is due: after so many new entries, or when the kept one is so old and there is any newer entry. */
export interface KeepWhen {
  readonly entries: number;
  readonly minutes: number;
}

const always: KeepWhen = { entries: 1, minutes: 0 };

/** Writes signed heads down, as they come due. `close` writes what is newer than the file. */
export interface HeadKeeper {
  /** Appends the heads that are due, on the disk before it returns. Returns how many. */
  keep(when?: KeepWhen): Promise<number>;
}

/**
 * Keeps heads of the database's chains in `keys/audit-heads.jsonl`. The file is opened anew for each write, so it may be
 * moved away (rotated, copied to another machine) at any time; a line is one write and reaches the disk at once.
 */
export function makeHeadKeeper({ dataDir, db }: Pick<Database, "dataDir" | "db">): HeadKeeper {
  const last = new Map<OrgId, { readonly seq: number; readonly atMs: number }>();
  return {
    keep: async ({ entries, minutes } = always) => {
      const heads = await db.selectFrom("audit_heads").selectAll().where("seq", ">", 0).execute();
      const now = Date.now();
      const due = heads.filter(({ org_id: orgId, seq, signature }) => {
        const kept = last.get(orgId);
        const isNewer = signature !== null && seq > (kept?.seq ?? 0);
        return isNewer && (kept === undefined || seq - kept.seq >= entries || now - kept.atMs >= minutes * 60_000);
      });
      if (due.length === 0) return 0;
      await appendLines(
        keptHeadsFile(dataDir),
        due.map((head) => JSON.stringify(head)),
      );
      for (const { org_id: orgId, seq } of due) last.set(orgId, { seq, atMs: now });
      return due.length;
    },
  };
}

/** Adds whole lines to a file (mode 600) and returns when they are on the disk. A line that a crash cut is ended first. */
export async function appendLines(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
  const file = await open(path, "a+", 0o600);
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(1, "\n");
    if (size > 0) await file.read(end, 0, 1, size - 1);
    const start = end.toString() === "\n" ? "" : "\n";
    await file.appendFile(`${start}${lines.join("\n")}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * The heads that this node kept, or those in `file` (a copy that a colleague keeps). A line that a crash cut short counts
 * for nothing; one with a foreign or false signature is refused, because whoever wrote it wants to be believed.
 * Errors: `data.broken` with file and line; `input.missing` for a `file` that is not there. Own heads: none yet is no error.
 */
export async function readKeptHeads(
  dataDir: string,
  signer: Pick<AuditSigner, "isSignedBy">,
  file?: string,
): Promise<KnownHeads> {
  const path = file ?? keptHeadsFile(dataDir);
  const heads = new Map<OrgId, Map<number, string>>();
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const head = parseHead(line);
      if (head === undefined) continue;
      const { org_id, seq, hash, at, key_id: keyId, signature } = head;
      const orgId = org_id as OrgId;
      const text = headText({ org_id: orgId, seq, hash, at: at as Instant });
      if (!signer.isSignedBy(keyId, text, signature)) {
        throw new SuarError("data.broken", { reason: "audit_heads", file: path, line: number });
      }
      const chain = heads.get(orgId) ?? new Map<number, string>();
      heads.set(orgId, chain.set(seq, hash));
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    if (file !== undefined) throw new SuarError("input.missing", { file }, { cause: error });
  }
  return heads;
}

function parseHead(line: string): z.infer<typeof headSchema> | undefined {
  try {
    return headSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
