import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { instantOf } from "@suar/domain";
import { sql } from "kysely";
import { asUnwritable } from "../backup/backup-to-file.ts";
import { readBackupRecipient } from "../backup/backup-recipient.ts";
import { encrypterTo } from "../backup/write-backup.ts";
import { appendAudit } from "../audit/append-audit.ts";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { mirroredTables, mirrorVersion, type MirroredTable } from "./mirror-format.ts";

/** What a mirror holds. */
export interface MirrorSummary {
  readonly at: string;
  readonly rows: Readonly<Record<string, number>>;
}

const rowsAtOnce = 2000;

/**
 * Writes the keys as they are now to `path` (mode 600), encrypted to the node's backup recipient; an earlier file there is
 * replaced when the new one is whole and on the disk. Whoever was erased before this moment is not in it, so only the
 * newest mirror is worth keeping. Errors: `backup.no_recipient`; `call.invalid` for a recipient that is none;
 * `output.unwritable`.
 */
export async function writeKeyMirror(
  database: Database,
  path: string,
  { recipient }: { readonly recipient?: string } = {},
): Promise<MirrorSummary> {
  const encrypter = await encrypterTo(recipient ?? (await readBackupRecipient(database.dataDir)));
  const partial = `${path}.partial`;
  const at = instantOf(Date.now());
  const rows: Record<string, number> = {};
  const sealed = async function* (zipped: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* await encrypter.encrypt(ReadableStream.from(zipped));
  };
  try {
    const output = (await open(partial, "w", 0o600)).createWriteStream({ flush: true });
    await database.transaction(
      async (tx) => pipeline(Readable.from(linesOf(tx, at, rows)), createGzip({ level: 4 }), sealed, output),
      { isolation: "repeatable read" },
    );
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw asUnwritable(error, path);
  }
  await database.transaction(async (tx) => {
    const organisations = await tx.selectFrom("organisations").select("org_id").execute();
    for (const { org_id: orgId } of organisations) {
      const subject = { kind: "key", id: orgId };
      await appendAudit(tx, { orgId, actor: null, action: "key.mirrored", subject, details: {} });
    }
  });
  return { at, rows };
}

async function* linesOf(tx: Tx, at: string, rows: Record<string, number>): AsyncGenerator<string> {
  yield `${JSON.stringify({ suar: "key-mirror", version: mirrorVersion, at })}\n`;
  for (const table of mirroredTables) {
    rows[table] = 0;
    for await (const batch of batchesOf(tx, table)) {
      rows[table] += batch.length;
      yield batch.map((row) => `{"table":"${table}","row":${row}}\n`).join("");
    }
  }
  yield `${JSON.stringify({ end: true, rows })}\n`;
}

async function* batchesOf(tx: Tx, table: MirroredTable): AsyncGenerator<readonly string[]> {
  const cut = table === "users" ? sql`(select org_id, user_id, password_hash from users)` : sql.table(table);
  await sql`declare mirrored no scroll cursor for select to_jsonb(t)::text as row from ${cut} t`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch forward ${sql.lit(rowsAtOnce)} from mirrored`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql`close mirrored`.execute(tx);
}
