import type { Readable } from "node:stream";
import { SuarError } from "@suar/domain";
import type { Decrypter } from "age-encryption";
import { newestMigration } from "../migrate.ts";
import { backupVersion, headerSchema, type BackupHeader } from "./backup-format.ts";
import { readFrames, type FrameReader } from "./read-frames.ts";
import { unreadable } from "./unreadable.ts";

export interface OpenedBackup {
  readonly header: BackupHeader;
  readonly frames: FrameReader;
}

/**
 * Decrypts the start of a backup and reads its header; what follows is decrypted and proven piece by piece as it is read.
 * Shapes: `identity` is the text that holds `AGE-SECRET-KEY-1...`, comment lines allowed.
 * Errors: `backup.unreadable` with `reason` `identity` (not the key of this backup), `damaged` or `format`; `data.newer`
 * when a newer program wrote it.
 */
export async function openBackup(input: Readable, identity: string): Promise<OpenedBackup> {
  const frames = await openSealedLines(input, identity);
  return { header: await readHeader(frames), frames };
}

/** The lines inside an age file around gzip. Errors: as `openBackup`, but for the header. */
export async function openSealedLines(input: Readable, identity: string): Promise<FrameReader> {
  const decrypter = await decrypterWith(identity);
  const zipped = await decrypter.decrypt(ReadableStream.from<Uint8Array>(input)).catch((error: unknown) => {
    const isForeign = error instanceof Error && error.message.includes("no identity matched");
    throw unreadable(isForeign ? "identity" : "damaged", error);
  });
  return readFrames(proven(zipped.pipeThrough(new DecompressionStream("gzip"))));
}

async function decrypterWith(identity: string): Promise<Decrypter> {
  const { Decrypter } = await import("age-encryption");
  const key = identity.split(/\s+/).find((word) => word.startsWith("AGE-SECRET-KEY-"));
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(key ?? "");
  } catch (error) {
    throw unreadable("identity", error);
  }
  return decrypter;
}

async function* proven(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw unreadable("damaged", error);
  }
}

async function readHeader(frames: FrameReader): Promise<BackupHeader> {
  const line = await frames.line();
  const header = headerSchema.safeParse(parseLine(line ?? ""));
  if (!header.success) throw unreadable("format", header.error);
  const { version, schema } = header.data;
  if (version > backupVersion || schema > newestMigration()) {
    throw new SuarError("data.newer", { schema, known: newestMigration() });
  }
  return header.data;
}

/** Errors: `backup.unreadable`, reason `format`, for a line that is no JSON. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw unreadable("format", error);
  }
}
