import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PGlite } from "@electric-sql/pglite";
import { siblingModule } from "@suar/workers";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newestMigration } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { proveDurability } from "./pglite/prove-durability.ts";
import { refuseOldServer } from "./postgres/connect-postgres.ts";
import { fillDatabase } from "./testing/fill-database.ts";
import { pgliteTemplate } from "./testing/pglite-instances.ts";
import { dropPostgresDatabase, makeBlankPostgresDatabase, testServer } from "./testing/postgres-databases.ts";

vi.setConfig({ testTimeout: 120_000 });

let dataDir = "";
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "suar-open-"));
  const database = await openDatabase({ dataDir });
  await fillDatabase(database, 0);
  await database.close();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe("openDatabase on PGlite", () => {
  test("refuses a folder that another process holds, with its process id", async () => {
    const script = siblingModule("./testing/write-until-killed", import.meta.url);
    const child = spawn(process.execPath, ["--conditions=source", script.pathname, dataDir], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    for await (const line of createInterface({ input: child.stdout })) if (line === "open") break;
    const locked = { code: "data.locked", details: { pid: child.pid } };
    await expect(openDatabase({ dataDir })).rejects.toMatchObject(locked);
    await expect(openDatabase({ dataDir })).rejects.toMatchObject(locked);
    child.kill("SIGKILL");
    await ended;
    await (await openDatabase({ dataDir })).close();
  });

  test("refuses a second opening in the same process, and keeps the first one's lock", async () => {
    const database = await openDatabase({ dataDir });
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({
      code: "data.locked",
      details: { pid: process.pid },
    });
    expect(await database.db.selectFrom("users").select("user_id").execute()).toHaveLength(1);
    await database.close();
    await database.close();
  });

  test("says that a damaged database is broken and gives the lock back", async () => {
    const damaged = await mkdtemp(join(tmpdir(), "suar-damaged-"));
    try {
      await cp(dataDir, damaged, { recursive: true });
      await truncate(join(damaged, "database", "global", "pg_control"), 100);
      await expect(openDatabase({ dataDir: damaged })).rejects.toMatchObject({ code: "data.broken" });
      await rm(join(damaged, "database", "PG_VERSION"));
      await expect(openDatabase({ dataDir: damaged })).rejects.toMatchObject({ code: "data.broken" });
      await expect(stat(join(damaged, "database.pid"))).rejects.toMatchObject({ code: "ENOENT" });
    } finally {
      await rm(damaged, { recursive: true, force: true });
    }
  });

  test("refuses a folder that a newer program wrote, by its version file and by the database itself", async () => {
    const file = join(dataDir, "version.json");
    const version = await readFile(file, "utf8");
    await writeFile(file, JSON.stringify({ format: 1, schema: "9999-later" }));
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({
      code: "data.newer",
      details: { schema: "9999-later" },
    });
    await writeFile(file, JSON.stringify({ format: 2, schema: newestMigration() }));
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: "data.newer" });
    await writeFile(file, "{");
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({
      code: "data.broken",
      details: { file: "version.json" },
    });
    await writeFile(file, version);

    const database = await openDatabase({ dataDir });
    await sql`insert into schema_migrations (name) values ('9999-later')`.execute(database.db);
    await database.close();
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({
      code: "data.newer",
      details: { schema: "9999-later" },
    });
    const again = openDatabase({ dataDir });
    await expect(again).rejects.toMatchObject({ code: "data.newer" });
  });

  test("makes a first start anew that was killed before anybody was answered", async () => {
    const half = await mkdtemp(join(tmpdir(), "suar-half-"));
    try {
      await writeFile(join(half, "database.creating"), "");
      await mkdir(join(half, "database"));
      await writeFile(join(half, "database", "PG_VERSION"), "");
      const database = await openDatabase({ dataDir: half });
      expect(await database.db.selectFrom("users").selectAll().execute()).toEqual([]);
      // Every commit reaches the disk before it is acknowledged.
      const before = (await database.syncs()) ?? 0;
      for (let n = 0; n < 10; n += 1) await sql`create table ${sql.table(`t${n}`)} (id int)`.execute(database.db);
      expect(await database.syncs()).toBeGreaterThanOrEqual(before + 10);
      await database.close();
      await expect(stat(join(half, "database.creating"))).rejects.toMatchObject({ code: "ENOENT" });
      expect((await stat(join(half, "database"))).mode & 0o777).toBe(0o700);
      for (const name of ["audit-current", `audit-${database.signer.keyId}.pem`]) {
        expect((await stat(join(half, "keys", name))).mode & 0o777).toBe(0o600);
      }
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  });

  test("names a folder that it cannot make or write", async () => {
    const file = join(dataDir, "version.json");
    await expect(openDatabase({ dataDir: file })).rejects.toMatchObject({
      code: "output.unwritable",
      details: { file },
    });
    await expect(openDatabase({ dataDir: join(file, "below") })).rejects.toMatchObject({ code: "output.unwritable" });
    const blocked = await mkdtemp(join(tmpdir(), "suar-blocked-"));
    await mkdir(join(blocked, "database.lock"));
    await expect(openDatabase({ dataDir: blocked })).rejects.toMatchObject({
      code: "output.unwritable",
      details: { reason: "lock" },
    });
    await rm(blocked, { recursive: true });
  });

  test("refuses a PGlite whose commits do not reach the disk", async () => {
    const unsynced = await PGlite.create({ loadDataDir: new Blob([await readFile(await pgliteTemplate())]) });
    const refused = proveDurability(unsynced, { syncs: 0 });
    await expect(refused).rejects.toMatchObject({ code: "data.not_durable", details: { fsync: "off", syncs: 0 } });
    await unsynced.close();
  });
});

describe("openDatabase on PostgreSQL", () => {
  test.each([
    [
      "nobody listens",
      "postgres://user:secret@127.0.0.1:1/suar",
      { host: "127.0.0.1", port: 1, reason: "ECONNREFUSED" },
    ],
    ["no such host", "postgres://user:secret@no-such-host.invalid/suar", { host: "no-such-host.invalid", port: 5432 }],
  ])("is unreachable when %s, and never says the password", async (_what, url, details) => {
    const refused = await openDatabase({ dataDir, url }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "database.unreachable", details: { ...details, database: "suar" } });
    expect(String(refused)).not.toContain("secret");
  });

  test("refuses a server older than 15", () => {
    expect(() => refuseOldServer(140_012)).toThrow(
      expect.objectContaining({ code: "database.too_old", details: { found: 14, needed: 15 } }),
    );
    expect(() => refuseOldServer(Number.NaN)).toThrow(expect.objectContaining({ code: "database.too_old" }));
    expect(() => refuseOldServer(150_000)).not.toThrow();
  });

  const server = testServer();
  const onServer = server === undefined ? test.skip : test;
  onServer("names a database that is not there", async () => {
    const url = new URL(server ?? "");
    url.pathname = "/no_such_database";
    await expect(openDatabase({ dataDir, url: url.href })).rejects.toMatchObject({
      code: "database.unreachable",
      details: { database: "no_such_database", reason: "3D000" },
    });
  });

  onServer("lets two processes' worth of handles migrate a blank database at once", async () => {
    const url = await makeBlankPostgresDatabase(server ?? "");
    const both = await Promise.all([openDatabase({ dataDir, url }), openDatabase({ dataDir, url })]);
    for (const database of both) {
      expect(database.kind).toBe("postgres");
      expect(await database.syncs()).toBeNull();
      expect(await database.db.selectFrom("users").selectAll().execute()).toEqual([]);
      await database.close();
    }
    await dropPostgresDatabase(server ?? "", url);
  });
});
