import { SuarError } from "@suar/domain";
import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { corpusFolder, sourceFile } from "./corpus-folder.ts";

/** What arrived: its length and SHA-256 (hexadecimal), so that one can later prove which file was read. */
export interface StoredUpload {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Streams an upload into its corpus folder and returns only when file and folders are on the disk (fsync). Memory does
 * not depend on the size.
 * Errors: `call.too_large` beyond `limitBytes`; `input.empty`; `output.unwritable` when the disk is full. Whatever goes
 * wrong, also a sender who hangs up, nothing of the upload stays.
 */
export async function storeUpload(
  corpora: string,
  importId: string,
  body: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<StoredUpload> {
  const dir = corpusFolder(corpora, importId);
  const part = `${sourceFile(corpora, importId)}.part`;
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const stored = await writePart(part, body, limitBytes);
    await rename(part, sourceFile(corpora, importId));
    for (const folder of [dir, corpora, dirname(corpora)]) await syncFolder(folder);
    return stored;
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw asUnwritable(error);
  }
}

async function writePart(part: string, body: AsyncIterable<Uint8Array>, limitBytes: number): Promise<StoredUpload> {
  await using file = await open(part, "wx", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) throw new SuarError("call.too_large", { limitBytes });
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  if (bytes === 0) throw new SuarError("input.empty");
  await file.sync();
  return { bytes, sha256: hash.digest("hex") };
}

/** Makes a new name in a folder survive a power cut. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  await using handle = await open(folder, "r");
  await handle.sync();
}

function asUnwritable(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EIO"].includes(code)
    ? new SuarError("output.unwritable", { file: "source", reason: code }, { cause: error })
    : error;
}
