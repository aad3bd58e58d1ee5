import { createReadStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { restoreBackup } from "../backup/restore-backup.ts";
import { notBackedUp, writeBackup } from "../backup/write-backup.ts";
import type { Database } from "../open-handle.ts";
import { fillDatabase } from "../testing/fill-database.ts";
import { withTestDatabases } from "../testing/index.ts";
import { openTestDatabase } from "../testing/open-test-database.ts";
import { testServer } from "../testing/postgres-databases.ts";
import { restoreKeyMirror } from "./restore-key-mirror.ts";
import { writeKeyMirror } from "./write-key-mirror.ts";

const keys = { identity: "", recipient: "" };
beforeAll(async () => {
  keys.identity = await generateX25519Identity();
  keys.recipient = await identityToRecipient(keys.identity);
});

async function backupOf(database: Database): Promise<Buffer> {
  const output = new PassThrough();
  const read = buffer(output);
  await writeBackup(database, output, { recipient: keys.recipient, corpora: false });
  return read;
}

async function linesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(keys.identity);
  return gunzipSync(await decrypter.decrypt(bytes))
    .toString("utf8")
    .trimEnd()
    .split("\n");
}

withTestDatabases("a mirror of keys", (open, kind) => {
  let source: Database;
  let file: string;
  beforeEach(async () => {
    source = await open();
    await fillDatabase(source);
    file = join(source.dataDir, "keys.age");
  });
  const mirror = () => writeKeyMirror(source, file, { recipient: keys.recipient });
  const restore = (target: Database, path = file, identity = keys.identity) =>
    restoreKeyMirror(target, { input: createReadStream(path), identity });
  const restoreFrom = async (backup: Buffer): Promise<Database> => {
    const target = await openTestDatabase(kind, testServer());
    const input = Readable.from([backup]);
    await restoreBackup(target, { input, identity: keys.identity, erasures: { without: true } });
    return target;
  };
  const keysOf = (database: Database) => database.db.selectFrom("person_keys").selectAll().execute();

  test("refuses a node without a recipient, and a file that cannot be written", async () => {
    await expect(writeKeyMirror(source, file)).rejects.toMatchObject({ code: "backup.no_recipient" });
    const nowhere = writeKeyMirror(source, join(source.dataDir, "none", "keys.age"), { recipient: keys.recipient });
    await expect(nowhere).rejects.toMatchObject({ code: "output.unwritable" });
    await expect(stat(file)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a backup holds no key of a person, no session and no request to come back", async () => {
    const lines = await linesIn(await backupOf(source));
    const held = new Set(lines.map((line) => /^\{"table":"(\w+)"/.exec(line)?.[1]));
    expect(held).toContain("persons");
    for (const table of notBackedUp) expect(held).not.toContain(table);
    for (const table of ["person_keys", "sessions"] as const) {
      expect(await source.db.selectFrom(table).selectAll().execute()).not.toEqual([]);
    }
  });

  test("a mirror holds keys and nothing of a person", async () => {
    const { rows } = await mirror();
    expect(rows).toMatchObject({ person_keys: 1, organisation_keys: 1, organisation_key_grants: 1 });
    const text = (await linesIn(await buffer(createReadStream(file)))).join("\n");
    expect(text).not.toMatch(/person_fields|Synthetic analyst|analyst@example/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  describe("restoreKeyMirror", () => {
    test("refuses a node that has keys of persons, another secret, and a file that was cut or is none", async () => {
      await mirror();
      await expect(restore(source)).rejects.toMatchObject({ code: "backup.target_not_empty" });
      const target = await restoreFrom(await backupOf(source));
      try {
        const other = await generateX25519Identity();
        const wrong = { code: "backup.unreadable", details: { reason: "identity" } };
        await expect(restore(target, file, other)).rejects.toMatchObject(wrong);
        const whole = await buffer(createReadStream(file));
        const cut = join(source.dataDir, "cut.age");
        await writeFile(cut, whole.subarray(0, whole.length - 20));
        await expect(restore(target, cut)).rejects.toMatchObject({ code: "backup.unreadable" });
        await writeFile(cut, "no mirror");
        await expect(restore(target, cut)).rejects.toMatchObject({ code: "backup.unreadable" });
        await writeFile(cut, await backupOf(source));
        await expect(restore(target, cut)).rejects.toMatchObject({ details: { reason: "format" } });
        expect(await keysOf(target)).toEqual([]);
      } finally {
        await target.close();
      }
    });

    test("brings the keys back; the newest password, grants and members are those of the mirror", async () => {
      const backup = await backupOf(source);
      await source.db.updateTable("users").set({ password_hash: "newer" }).execute();
      await source.db.updateTable("member_key_wraps").set({ sealed: "newer" }).execute();
      await source.db.deleteFrom("organisation_key_grants").execute();
      await mirror();
      const target = await restoreFrom(backup);
      try {
        expect(await keysOf(target)).toEqual([]);
        expect(await restore(target)).toMatchObject({ persons: 1, keptOut: 0, missing: 0 });
        expect(await keysOf(target)).toEqual(await keysOf(source));
        expect(await target.db.selectFrom("users").select("password_hash").execute()).toEqual([
          { password_hash: "newer" },
        ]);
        expect(await target.db.selectFrom("member_key_wraps").select("sealed").execute()).toEqual([
          { sealed: "newer" },
        ]);
        expect(await target.db.selectFrom("organisation_key_grants").selectAll().execute()).toEqual([]);
      } finally {
        await target.close();
      }
    });

    test("leaves out who was erased and who left, and says who stays unreadable", async () => {
      const backup = await backupOf(source);
      await source.db.deleteFrom("member_keys").execute();
      await source.db.deleteFrom("person_keys").execute();
      await mirror();
      const target = await restoreFrom(backup);
      try {
        expect(await restore(target)).toMatchObject({ persons: 0, keptOut: 0, missing: 1 });
        expect(await target.db.selectFrom("member_keys").selectAll().execute()).toEqual([]);
        expect(await target.db.selectFrom("organisation_key_grants").selectAll().execute()).toEqual([]);
      } finally {
        await target.close();
      }
    });
  });
});
