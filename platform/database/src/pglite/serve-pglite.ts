import { readFile } from "node:fs/promises";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { SuarError } from "@suar/domain";
import { sessionSettings } from "../migrate.ts";
import { valueParsers } from "../value-parsers.ts";
import { DurableNodeFS } from "./durable-node-fs.ts";

/** Where PGlite keeps its files: a folder, or nowhere (tests), started from a template made by `dump`. */
export type PGliteInput =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "memory"; readonly template: string | null };

export interface PGliteAnswer {
  readonly command: string;
  readonly rowCount: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What the thread answers to. */
export type PGliteCalls = {
  readonly query: (asked: { sql: string; parameters: readonly unknown[] }) => Promise<PGliteAnswer>;
  /** Fsyncs so far; 0 in memory. */
  readonly syncs: (asked: null) => Promise<number>;
  readonly dump: (asked: null) => Promise<Uint8Array>;
  readonly close: (asked: null) => Promise<void>;
};

const settings = sessionSettings.flatMap((setting) => ["-c", setting]);

/** Thread side of `connectPGlite`. Errors: `data.not_durable` when the start-up test finds that a commit is not synced. */
export async function serve(input: PGliteInput): Promise<PGliteCalls> {
  const parsers = Object.fromEntries(valueParsers);
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
  await testDurability(pglite, disk);
  return answersOf(pglite, () => disk.syncs);
}

function answersOf(pglite: PGlite, syncs: () => number): PGliteCalls {
  return {
    query: async ({ sql, parameters }) => {
      const { rows, affectedRows, command } = await pglite.query<Record<string, unknown>>(sql, [...parameters]);
      return { rows, rowCount: affectedRows ?? 0, command: command ?? "" };
    },
    syncs: async () => syncs(),
    dump: async () => new Uint8Array(await (await pglite.dumpDataDir("none")).arrayBuffer()),
    close: () => pglite.close(),
  };
}

async function testDurability(pglite: PGlite, disk: DurableNodeFS): Promise<void> {
  const before = disk.syncs;
  await pglite.exec(`create table if not exists public.durability_test (id int primary key, starts bigint not null);
    insert into public.durability_test as test values (1, 1) on conflict (id) do update set starts = test.starts + 1`);
  const { rows } = await pglite.query<{ fsync: string }>("show fsync");
  const fsync = rows[0]?.fsync ?? "unknown";
  if (disk.syncs > before && fsync === "on") return;
  await pglite.close();
  throw new SuarError("data.not_durable", { fsync, syncs: disk.syncs - before });
}
