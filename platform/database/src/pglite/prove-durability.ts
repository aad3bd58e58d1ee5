import type { PGlite } from "@electric-sql/pglite";
import { SuarError } from "@suar/domain";

/**
 * The test of every start: commits one row and looks whether it reached the disk. Without it a changed inner part of
 * PGlite would quietly take the fsync away again.
 * Errors: `data.not_durable` with what `show fsync` said and how many syncs the commit made.
 */
export async function proveDurability(pglite: PGlite, disk: { readonly syncs: number }): Promise<void> {
  const before = disk.syncs;
  await pglite.exec(`create table if not exists public.durability_test (id int primary key, starts bigint not null);
    insert into public.durability_test as test values (1, 1) on conflict (id) do update set starts = test.starts + 1`);
  const syncs = disk.syncs - before;
  const { rows } = await pglite.query<{ fsync: string }>("show fsync");
  const fsync = rows[0]?.fsync ?? "unknown";
  if (syncs < 1 || fsync !== "on") throw new SuarError("data.not_durable", { fsync, syncs });
}
