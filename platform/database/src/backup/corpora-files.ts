import { mkdir, open, readdir, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Name of a file inside the corpora folder, parts joined by `/`. */
export type CorpusFile = string;

const pieceBytes = 1 << 20;

/** Every regular file under `folder`, sorted; none when there is no such folder. Links are not followed. */
export async function listCorpora(folder: string): Promise<readonly CorpusFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return names.toSorted();
}

/** The bytes of one file in pieces of at most 1 MiB; null when it is gone (its import was removed meanwhile). */
export async function openCorpusFile(folder: string, name: CorpusFile): Promise<AsyncIterable<Buffer> | null> {
  const file = await open(join(folder, name), "r").catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  return file?.createReadStream({ highWaterMark: pieceBytes }) ?? null;
}

/** Makes the file and its folders, readable by the owner only. Errors: EEXIST when it is there. */
export async function createCorpusFile(folder: string, name: CorpusFile): Promise<FileHandle> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return open(path, "wx", 0o600);
}

/** True for a name that stays inside its folder on every system. */
export const isSafeName = (name: string): boolean =>
  name.length < 1000 &&
  name.split("/").every((part) => /^[^/\\:\0]{1,255}$/.test(part) && part !== "." && part !== "..");

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
