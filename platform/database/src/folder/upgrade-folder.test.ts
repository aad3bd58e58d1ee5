import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openAuditSigner } from "../audit/audit-keys.ts";
import { verifyAudit } from "../audit/verify-audit.ts";
import { backupToFile } from "../backup/backup-to-file.ts";
import { makeBackupRecipient } from "../backup/backup-recipient.ts";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../open-database.ts";
import { openHandle } from "../open-handle.ts";
import { singleConnectionPool } from "../pglite/single-connection-pool.ts";
import { startPGlite, stopPGlite } from "../pglite/start-pglite.ts";
import { fillDatabase } from "../testing/fill-database.ts";
import { readAllRows } from "../testing/read-all-rows.ts";
import { embeddedMajor, exporters, upgradeFolder } from "./upgrade-folder.ts";

// Three embedded databases are started one after the other.
vi.setConfig({ testTimeout: 180_000 });

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "suar-upgrade-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const majorIn = async (folder: string): Promise<string> =>
  (await readFile(join(dataDir, folder, "PG_VERSION"), "utf8")).trim();

const isThere = (name: string): Promise<boolean> =>
  stat(join(dataDir, name)).then(
    () => true,
    () => false,
  );

/** A folder as a program with the PGlite of an older major would have left it. */
async function makeOlderFolder(name: string): Promise<readonly string[]> {
  const port = await startPGlite({ kind: "older", folder: join(dataDir, "database"), package: name });
  const database = await openHandle({
    kind: "pglite",
    dataDir,
    signer: await openAuditSigner(dataDir),
    connect: async (beforeConnect) => ({
      pool: singleConnectionPool(port, beforeConnect, () => stopPGlite(port)),
      syncs: async () => null,
    }),
  });
  await database.transaction((tx) => migrate(tx));
  await fillDatabase(database, 50);
  const rows = await readAllRows(database);
  await database.close();
  return rows;
}

describe("upgradeFolder", () => {
  test.each([
    ["a major that is not out yet", String(embeddedMajor + 1), { code: "data.newer" }],
    ["a major without an exporter", "16", { code: "data.too_old", details: { found: 16, needed: embeddedMajor } }],
  ])("refuses a folder of %s and leaves it as it is", async (_what, major, error) => {
    await mkdir(join(dataDir, "database"));
    await writeFile(join(dataDir, "database", "PG_VERSION"), `${major}\n`);
    await expect(openDatabase({ dataDir })).rejects.toMatchObject(error);
    expect(await majorIn("database")).toBe(major);
  });

  test("leaves an empty data folder alone", async () => {
    expect(await upgradeFolder(dataDir)).toBe(false);
  });

  test.each([...exporters])(
    "brings a folder of major %i over, whole, and keeps it until the first backup",
    async (major, name) => {
      const before = await makeOlderFolder(name);
      expect(await majorIn("database")).toBe(String(major));
      // What a start that was killed in the middle of an upgrade leaves behind.
      await mkdir(join(dataDir, "database.new"));
      await writeFile(join(dataDir, "database.new", "PG_VERSION"), "18\n");

      const database = await openDatabase({ dataDir });
      expect(await readAllRows(database)).toEqual(before);
      expect(await verifyAudit(database)).toMatchObject({ intact: true, chains: [{ entries: 50 }] });
      expect(await majorIn("database")).toBe(String(embeddedMajor));
      expect(await majorIn(`database.before-${embeddedMajor}`)).toBe(String(major));

      await makeBackupRecipient(dataDir);
      await backupToFile(database, join(dataDir, "backup.age"));
      expect(await isThere(`database.before-${embeddedMajor}`)).toBe(false);
      await database.close();

      // A crash between the two renames: the old folder is aside already, the new one not yet in its place.
      await rename(join(dataDir, "database"), join(dataDir, "database.new"));
      await mkdir(join(dataDir, `database.before-${embeddedMajor}`));
      const again = await openDatabase({ dataDir });
      expect(await readAllRows(again)).toEqual(before);
      await again.close();
    },
  );
});
