import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { newestMigration } from "../migrate.ts";
import type { Database } from "../open-handle.ts";
import { tables } from "../schema.ts";
import { fillDatabase } from "../testing/fill-database.ts";
import { withTestDatabases } from "../testing/index.ts";
import { openTestDatabase } from "../testing/open-test-database.ts";
import { testServer } from "../testing/postgres-databases.ts";
import { readAllRows } from "../testing/read-all-rows.ts";
import type { ErasureSources } from "../erasures/erasure-filter.ts";
import { backupToFile } from "./backup-to-file.ts";
import { makeBackupRecipient } from "./backup-recipient.ts";
import { restoreBackup } from "./restore-backup.ts";
import { notBackedUp, writeBackup } from "./write-backup.ts";

const keys = { identity: "", recipient: "" };
beforeAll(async () => {
  keys.identity = await generateX25519Identity();
  keys.recipient = await identityToRecipient(keys.identity);
});

// Bytes that gzip cannot shorten, so that the backup has many pieces to cut between.
const corpus = Buffer.concat(Array.from({ length: 40_000 }, (_, n) => createHash("sha256").update(String(n)).digest()));

async function filled(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await fillDatabase(database);
  const folder = join(database.dataDir, "corpora", "import-1", "records");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "part-00000.parquet"), corpus);
  await writeFile(join(folder, "empty"), "");
  return database;
}

async function backupOf(database: Database, corpora = true): Promise<Buffer> {
  const output = new PassThrough();
  const read = buffer(output);
  await writeBackup(database, output, { recipient: keys.recipient, corpora });
  return read;
}

const restore = (
  database: Database,
  bytes: Uint8Array,
  identity = keys.identity,
  erasures: ErasureSources = { without: true },
) => restoreBackup(database, { input: Readable.from([bytes]), identity, erasures });

/** A backup with whatever lines a test wants, encrypted to the right recipient. */
async function forged(lines: readonly unknown[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(keys.recipient);
  return encrypter.encrypt(new Uint8Array(gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(""))));
}

const header = {
  suar: "backup",
  version: 1,
  schema: newestMigration(),
  at: "2026-11-21T20:30:00.000Z",
  from: "pglite",
  corpora: true,
  auditKeys: [],
};

withTestDatabases("backup", (open, kind) => {
  describe("writeBackup", () => {
    test("refuses a node without a recipient", async () => {
      const database = await open();
      const backup = backupToFile(database, join(database.dataDir, "out.age"));
      await expect(backup).rejects.toMatchObject({ code: "backup.no_recipient" });
      await expect(stat(join(database.dataDir, "out.age.partial"))).rejects.toMatchObject({ code: "ENOENT" });
    });

    test("refuses what is no recipient", async () => {
      const database = await open();
      const backup = writeBackup(database, new PassThrough(), { recipient: "age1nonsense" });
      await expect(backup).rejects.toMatchObject({ code: "call.invalid", details: { field: "recipient" } });
    });

    test("names a file it cannot write", async () => {
      const database = await open();
      const path = join(database.dataDir, "no-such-folder", "out.age");
      const backup = backupToFile(database, path, { recipient: keys.recipient });
      await expect(backup).rejects.toMatchObject({ code: "output.unwritable", details: { reason: "ENOENT" } });
    });

    test("passes on the failure of its output and leaves the database usable", async () => {
      const database = await filled(open);
      const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error("disk full")) });
      await expect(writeBackup(database, output, { recipient: keys.recipient })).rejects.toThrow("disk full");
      expect(await database.db.selectFrom("leads").select("lead_id").execute()).toHaveLength(3);
    });

    test("stops when it is told to", async () => {
      const database = await filled(open);
      const stopped = writeBackup(database, new PassThrough(), {
        recipient: keys.recipient,
        signal: AbortSignal.abort(),
      });
      await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    });

    test("removes the folder an upgrade kept aside only once the backup is whole", async () => {
      const database = await filled(open);
      const kept = join(database.dataDir, "database.before-18");
      await mkdir(kept);
      const failing = backupToFile(database, join(database.dataDir, "none", "out.age"), { recipient: keys.recipient });
      await expect(failing).rejects.toMatchObject({ code: "output.unwritable" });
      expect((await stat(kept)).isDirectory()).toBe(true);
      const path = join(database.dataDir, "out.age");
      const made = await makeBackupRecipient(database.dataDir);
      expect(made?.identity).toMatch(/^AGE-SECRET-KEY-1/);
      expect(await makeBackupRecipient(database.dataDir)).toBeNull();
      await backupToFile(database, path);
      await expect(stat(kept)).rejects.toMatchObject({ code: "ENOENT" });
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      const target = await open();
      await restore(target, await readFile(path), `# created by suar\n${made?.identity}\n`);
      expect(await readAllRows(target)).toEqual(await readAllRows(database, notBackedUp));
    });
  });

  describe("restoreBackup", () => {
    test("refuses a database that is in use", async () => {
      const database = await filled(open);
      const restoring = restore(database, await backupOf(database));
      await expect(restoring).rejects.toMatchObject({ code: "backup.target_not_empty" });
    });

    test("refuses another person's identity, a damaged file and one that was cut, and leaves nothing", async () => {
      const source = await filled(open);
      const whole = await backupOf(source);
      const target = await open();
      const before = await readAllRows(target);
      const damaged = Buffer.from(whole);
      damaged[whole.length - 100] = (damaged[whole.length - 100] ?? 0) ^ 1;
      const stranger = await generateX25519Identity();
      const denials: readonly (readonly [Uint8Array, string, string])[] = [
        [whole, stranger, "identity"],
        [whole, "not a key", "identity"],
        [Buffer.from("no backup at all"), keys.identity, "damaged"],
        [new Uint8Array(), keys.identity, "damaged"],
        [damaged, keys.identity, "damaged"],
        ...[200, 70_000, 1_000_000, whole.length - 1, whole.length - 17].map(
          (end) => [whole.subarray(0, end), keys.identity, "damaged"] as const,
        ),
      ];
      for (const [bytes, identity, reason] of denials) {
        await expect(restore(target, bytes, identity), reason).rejects.toMatchObject({
          code: "backup.unreadable",
          details: { reason },
        });
      }
      expect(await readAllRows(target)).toEqual(before);
      await expect(stat(join(target.dataDir, "corpora"))).rejects.toMatchObject({ code: "ENOENT" });
    });

    test.each([
      ["no header", [{}], { code: "backup.unreadable", details: { reason: "format" } }],
      ["a newer format", [{ ...header, version: 2 }], { code: "data.newer" }],
      [
        "a newer schema",
        [{ ...header, schema: "9999-later" }],
        { code: "data.newer", details: { schema: "9999-later" } },
      ],
      ["no end", [header], { code: "backup.unreadable", details: { reason: "format" } }],
      [
        "an unknown table",
        [header, { table: "secrets", row: {} }],
        { code: "backup.unreadable", details: { reason: "rows" } },
      ],
      [
        "unknown columns",
        [header, { table: "node", row: { x: 1 } }],
        { code: "backup.unreadable", details: { reason: "rows" } },
      ],
      [
        "a file outside",
        [header, { file: "../keys/audit-current" }],
        { code: "backup.unreadable", details: { reason: "format" } },
      ],
      [
        "false counts",
        [header, { end: true, rows: { leads: 1 }, files: 0 }],
        { code: "backup.unreadable", details: { reason: "counts" } },
      ],
      [
        "more after the end",
        [header, { end: true, rows: {}, files: 0 }, {}],
        { code: "backup.unreadable", details: { reason: "counts" } },
      ],
      [
        "a false key",
        [
          { ...header, auditKeys: ["x"] },
          { end: true, rows: {}, files: 0 },
        ],
        { code: "backup.unreadable", details: { reason: "format" } },
      ],
    ])("refuses a backup with %s", async (_what, lines, error) => {
      const target = await open();
      await expect(restore(target, await forged(lines))).rejects.toMatchObject(error);
      expect(await readAllRows(target)).toEqual([]);
    });

    const targets = testServer() === undefined ? (["pglite"] as const) : (["pglite", "postgres"] as const);
    test.each(targets)("gives back on %s every row, file and proof", async (targetKind) => {
      const source = await filled(open);
      const backup = await backupOf(source);
      expect(backup.includes("synthetic")).toBe(false);
      const target = await openTestDatabase(targetKind, testServer());
      try {
        const summary = await restore(target, backup);
        expect(summary).toMatchObject({ schema: newestMigration(), files: 2, rows: { leads: 3, notes: 6 } });
        const rows = await readAllRows(target);
        expect(rows).toEqual(await readAllRows(source, notBackedUp));
        for (const table of tables.filter((name) => notBackedUp.every((left) => left !== name))) {
          expect(rows.some((row) => row.startsWith(`{"table":"${table}"`))).toBe(true);
        }
        const folder = join(target.dataDir, "corpora", "import-1", "records");
        expect((await readFile(join(folder, "part-00000.parquet"))).equals(corpus)).toBe(true);
        expect(await readFile(join(folder, "empty"), "utf8")).toBe("");
        expect(await verifyAudit(target)).toMatchObject({ intact: true, chains: [{ entries: 3 }] });
      } finally {
        await target.close();
      }
    });

    test("leaves the corpora out when it is told to, and takes a target that nobody has claimed", async () => {
      const source = await filled(open);
      const target = await open();
      const unclaimed = { node_id: "01a1ffd6-dd88-7270-a5ba-cd77685cd373", created_at: "2026-11-21T20:30:00.000Z" };
      await target.db
        .insertInto("node")
        .values({ ...unclaimed, created_at: unclaimed.created_at as never })
        .execute();
      expect(await restore(target, await backupOf(source, false))).toMatchObject({ files: 0 });
      expect(await readAllRows(target)).toEqual(await readAllRows(source, notBackedUp));
      expect(kind).toBe(target.kind);
    });
  });
});
