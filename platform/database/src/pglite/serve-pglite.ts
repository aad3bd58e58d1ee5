import { readFile } from "node:fs/promises";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { sessionSettings } from "../migrate.ts";
import type { Answer, Statement } from "../trips.ts";
import { valueParsers } from "../value-parsers.ts";
import { DurableNodeFS } from "./durable-node-fs.ts";
import { proveDurability } from "./prove-durability.ts";

/** Where PGlite keeps its files: a folder, one of an older PGlite, or nowhere (tests), started from a `dump`. */
export type PGliteInput =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "older"; readonly folder: string; readonly package: string }
  | { readonly kind: "memory"; readonly template: string | null };

/** What the thread answers to. */
export type PGliteCalls = {
  /** One after the other, until one fails. */
  readonly run: (statements: readonly Statement[]) => Promise<readonly Answer[]>;
  /** Fsyncs so far; 0 in memory. */
  readonly syncs: (asked: null) => Promise<number>;
  readonly dump: (asked: null) => Promise<Uint8Array>;
  readonly close: (asked: null) => Promise<void>;
};

const settings = sessionSettings.flatMap((setting) => ["-c", setting]);

/** Thread side of `connectPGlite`. Errors: `data.not_durable` when the start-up test finds that a commit is not synced. */
export async function serve(input: PGliteInput): Promise<PGliteCalls> {
  const parsers = Object.fromEntries(valueParsers);
  if (input.kind === "older") return serveOlder(input);
  if (input.kind === "memory") {
    const options: PGliteOptions = { parsers, startParams: [...PGlite.defaultStartParams, ...settings] };
    if (input.template !== null) options.loadDataDir = new Blob([await readFile(input.template)]);
    return answersOf(await PGlite.create(options), () => 0);
  }
  const disk = new DurableNodeFS(input.folder);
  const startParams = PGlite.defaultStartParams
    .filter((param) => param !== "-F")
    .concat("-c", "wal_sync_method=fsync", ...settings);
  const pglite = await PGlite.create({ fs: disk, parsers, startParams });
  try {
    await proveDurability(pglite, disk);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return answersOf(pglite, () => disk.syncs);
}

/** An older PGlite under another package name, only to read its folder: nothing is acknowledged, so nothing is synced. */
async function serveOlder({ folder, package: name }: PGliteInput & { kind: "older" }): Promise<PGliteCalls> {
  const { PGlite: Older }: { PGlite: typeof PGlite } = await import(name);
  const pglite = await Older.create(folder, { parsers: Object.fromEntries(valueParsers) });
  for (const setting of sessionSettings) await pglite.exec(`set ${setting.replace("=", " to ")}`);
  return answersOf(pglite, () => 0);
}

function answersOf(pglite: PGlite, syncs: () => number): PGliteCalls {
  return {
    run: async (statements) => {
      const answers: Answer[] = [];
      for (const { sql, parameters } of statements) {
        const { rows, affectedRows, command } = await pglite.query<Record<string, unknown>>(sql, [...parameters]);
        answers.push({ rows, rowCount: affectedRows ?? 0, command: command ?? "" });
      }
      return answers;
    },
    syncs: async () => syncs(),
    dump: async () => new Uint8Array(await (await pglite.dumpDataDir("none")).arrayBuffer()),
    close: () => pglite.close(),
  };
}
