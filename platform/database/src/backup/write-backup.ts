import { join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { instantOf, SuarError } from "@suar/domain";
import type { Encrypter } from "age-encryption";
import { writeErasures } from "../erasures/erasures-file.ts";
import { exportRows } from "../export/export-rows.ts";
import { newestMigration } from "../migrate.ts";
import type { Database } from "../open-handle.ts";
import { backupVersion, type BackupHeader } from "./backup-format.ts";
import { readBackupRecipient } from "./backup-recipient.ts";
import { listCorpora, openCorpusFile } from "./corpora-files.ts";

export interface BackupOptions {
  /** Default: the recipient in the data folder. */
  readonly recipient?: string;
  /** Whether uploaded sources and corpora go along. Default: true. Without them, leads stay whole and imports do not. */
  readonly corpora?: boolean;
  readonly signal?: AbortSignal;
}

export interface BackupSummary {
  readonly schema: string;
  readonly at: string;
  readonly rows: Readonly<Record<string, number>>;
  /** Files of the corpora. */
  readonly files: number;
}

/**
 * Tables whose rows stay behind. A restored node asks everybody to sign in again. The keys of persons are mirrored apart, as
 * they are now: what was erased must not come back with an old backup.
 */
export const notBackedUp = [
  "sessions",
  "sign_in_challenges",
  "person_keys",
  "contact_keys",
  "case_keys",
  "recovery_requests",
  "recovery_approvals",
] as const;

type Send = (chunk: string | Uint8Array) => Promise<void>;

/**
 * Writes an encrypted backup of the database, as of one moment, and of the corpora to `output`. Streams: memory does not
 * grow with the size of either. The embedded database answers nobody else while its rows are read.
 * Errors: `backup.no_recipient`; `call.invalid` for a recipient that is none; the output's own error; `signal.reason`.
 * A failed backup leaves `output` destroyed: what was written is no backup.
 */
export async function writeBackup(
  database: Database,
  output: Writable,
  { recipient, corpora = true, signal }: BackupOptions = {},
): Promise<BackupSummary> {
  const encrypter = await encrypterTo(recipient ?? (await readBackupRecipient(database.dataDir)));
  // Beside every backup there is a list of what was erased, be it an empty one: a restore asks for it.
  await writeErasures(database.dataDir, []);
  const channel = new TransformStream<Uint8Array, Uint8Array>();
  const writer = channel.writable.getWriter();
  const sealed = async function* (zipped: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* await encrypter.encrypt(ReadableStream.from(zipped));
  };
  const written = pipeline(channel.readable, createGzip({ level: 4 }), sealed, output, signal ? { signal } : {});
  // An end of either side ends the other: the reader hears why the writer failed, and nobody waits for the dead.
  const freed = written.catch((error: unknown) => writer.abort(error));
  const sent = sendAll(database, (chunk) => writer.write(Buffer.from(chunk)), corpora).then(
    async (summary) => {
      await writer.close();
      return summary;
    },
    async (error: unknown) => {
      await writer.abort(error);
      throw error;
    },
  );
  // Whatever happens, the transaction in `sent` ends before this function does.
  await Promise.allSettled([freed, sent]);
  await written;
  return sent;
}

async function sendAll(database: Database, send: Send, corpora: boolean): Promise<BackupSummary> {
  const header: BackupHeader = {
    suar: "backup",
    version: backupVersion,
    schema: newestMigration(),
    at: instantOf(Date.now()),
    from: database.kind,
    corpora,
    auditKeys: [...database.signer.publicKeys()],
  };
  await send(`${JSON.stringify(header)}\n`);
  const rows = await sendRows(database, send);
  const files = corpora ? await sendCorpora(join(database.dataDir, "corpora"), send) : 0;
  await send(`${JSON.stringify({ end: true, rows, files })}\n`);
  return { schema: header.schema, at: header.at, rows, files };
}

const sendRows = (database: Database, send: Send): Promise<Record<string, number>> =>
  database.transaction(
    async (tx) => {
      const rows: Record<string, number> = {};
      for await (const lines of exportRows(tx, notBackedUp)) {
        await send(lines.text);
        rows[lines.table] = (rows[lines.table] ?? 0) + lines.rows;
      }
      return rows;
    },
    { isolation: "repeatable read" },
  );

async function sendCorpora(folder: string, send: Send): Promise<number> {
  let files = 0;
  for (const name of await listCorpora(folder)) {
    const pieces = await openCorpusFile(folder, name);
    if (pieces === null) continue;
    await send(`${JSON.stringify({ file: name })}\n`);
    for await (const piece of pieces) {
      await send(`${JSON.stringify({ bytes: piece.length })}\n`);
      await send(piece);
    }
    await send(`${JSON.stringify({ bytes: 0 })}\n`);
    files += 1;
  }
  return files;
}

/** Encrypts to an age recipient. Errors: `call.invalid` with the field `recipient`. */
export async function encrypterTo(recipient: string): Promise<Encrypter> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch (error) {
    throw new SuarError("call.invalid", { field: "recipient" }, { cause: error });
  }
  return encrypter;
}
