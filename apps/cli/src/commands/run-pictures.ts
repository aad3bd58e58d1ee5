import { SuarError } from "@suar/domain";
import { describeError } from "@suar/i18n";
import { createPictureIndex } from "@suar/pictures";
import { type HashedFile, hashPictureFile } from "@suar/services/pictures";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { reportProgress } from "../output/report-progress.ts";
import { writeLines } from "../output/write-lines.ts";
import type { picturesOptions } from "./pictures.ts";

/**
 * `suar pictures FOLDER`: the hash of every JPEG and PNG below a folder as JSON Lines, each with the files that look like it.
 * A file that cannot be read is named on standard error and costs the others nothing. Pictures are decoded in memory and kept nowhere.
 */
export async function runPictures({
  operands: [folder = "."],
  options,
  host,
  translate,
}: Call<typeof picturesOptions>): Promise<ExitStatus> {
  const files = await listFiles(folder);
  const progress = reportProgress(host, options.quiet, translate);
  const hashed: { readonly file: string; readonly picture: HashedFile }[] = [];
  const index = createPictureIndex<string>();
  for (const [at, path] of files.entries()) {
    host.signal.throwIfAborted();
    const file = relative(folder, path);
    try {
      const picture = hashPictureFile(await readFile(path));
      hashed.push({ file, picture });
      if (picture.comparable) index.add(file, picture.hash);
    } catch (error) {
      if (!(error instanceof SuarError)) throw error;
      progress.clear();
      const { intl } = await translate();
      host.stderr.write(`${file}: ${describeError(intl, error.code, error.details).sentence}\n`);
    }
    progress.tell(({ t }) => t("cli.progress.share", { records: at + 1, share: (at + 1) / files.length }));
  }
  progress.clear();
  const out = writeLines(host.stdout, host.signal);
  for (const { file, picture } of hashed) {
    const near = picture.comparable ? index.near(picture.hash) : [];
    const alike = near.filter(({ key }) => key !== file).map(({ key, distance }) => ({ file: key, distance }));
    out.add(JSON.stringify({ file, ...picture, near: alike }));
    if (out.isFull) await out.flush();
  }
  await out.flush();
  return hashed.length === files.length ? 0 : 1;
}

/** Files below a folder, in order of their names. Errors: `input.missing` when there is no folder or nothing in it. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const about = await stat(folder).catch(() => null);
  if (!about?.isDirectory()) throw new SuarError("input.missing", { file: folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new SuarError("input.missing", { file: join(folder, "*") });
  return files.sort();
}
