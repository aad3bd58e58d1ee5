import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Where the search keeps its results and, while it runs, its checkpoints. All below `<corpus>/found`. */
export interface FoundFolder {
  readonly dir: string;
  /** Checkpoints; gone when the search is complete. */
  readonly work: string;
  /** What is kept of each batch of campaigns: evidence, views, rows, assignments. */
  readonly parts: string;
  /** One line a campaign in rank order, with the places of the rest. */
  readonly rows: string;
  /** The rings that campaigns belong to, one a line in rank order. */
  readonly rings: string;
  /** Accounts that post the same at the same time, a group a line. */
  readonly coordination: string;
  /** What else was found of accounts: flooded tags, employers that many speak of alone. */
  readonly accounts: string;
  /** Ids of campaigns that became part of another, and that one; only in a collection. */
  readonly aliases: string;
  /** Written last: the search is complete. */
  readonly done: string;
}

/** Paths of the results of the corpus in `corpus`. */
export function foundFolder(corpus: string): FoundFolder {
  const dir = join(corpus, "found");
  const inside = (name: string): string => join(dir, name);
  return {
    dir,
    work: inside("work"),
    parts: inside("parts"),
    rows: inside("rows.jsonl"),
    rings: inside("rings.jsonl"),
    coordination: inside("coordination.jsonl"),
    accounts: inside("accounts.json"),
    aliases: inside("aliases.json"),
    done: inside("done.json"),
  };
}

/** `part-00007` and the like: names sort as their numbers do. */
export const partName = (prefix: string, number: number, ending: string): string =>
  `${prefix}-${String(number).padStart(5, "0")}.${ending}`;

/** True when there is such a file or folder. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Makes a file once: `write` fills a temporary file beside it, which reaches the disk and then takes its name in one
 * step. A file that is there already is complete and is left alone.
 */
export async function makeOnce(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  if (await exists(path)) return;
  const temporary = `${path}.tmp`;
  await rm(temporary, { force: true });
  await write(temporary);
  await syncFile(temporary);
  await rename(temporary, path);
}

async function syncFile(path: string): Promise<void> {
  await using handle = await open(path, "r+");
  await handle.sync();
}

/** The parsed file, or `null` when it is not there. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as unknown);
}

/** A path as an SQL text literal. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
