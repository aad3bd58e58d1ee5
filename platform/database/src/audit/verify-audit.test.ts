import { randomBytes } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { instantOf, makeUuidV7, type OrgId } from "@suar/domain";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Database } from "../open-handle.ts";
import { withTestDatabases } from "../testing/index.ts";
import { appendAudit } from "./append-audit.ts";
import { entryHash, genesisHash } from "./chain-hash.ts";
import { verifyAudit } from "./verify-audit.ts";

const orgId = makeUuidV7<OrgId>(Date.UTC(2026, 10, 21), randomBytes(10));
const subject = { kind: "lead", id: "synthetic-lead" };

async function chainOf(database: Database, entries: number): Promise<void> {
  await database.transaction(async (tx) => {
    await tx
      .insertInto("organisations")
      .values({ org_id: orgId, name: "Test", created_at: instantOf(0) })
      .execute();
    for (let n = 1; n <= entries; n += 1) {
      await appendAudit(tx, { orgId, actor: null, action: "lead.opened", subject, details: { n, size: n / 3 } });
    }
  });
}

/** What somebody with all rights on the database could do behind the program's back. */
const tamper = (database: Database, statement: string): Promise<void> =>
  database.transaction(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql.raw(statement).execute(tx);
  });

const brokenLink = async (database: Database) => {
  const proof = await verifyAudit(database);
  expect(proof.intact).toBe(proof.chains.every(({ broken }) => broken === null));
  return proof.chains[0]?.broken;
};

withTestDatabases("audit trail", (open) => {
  describe("appendAudit", () => {
    test.each(["update audit_entries set action = 'x'", "delete from audit_entries", "truncate audit_entries"])(
      "refuses to change what is written: %s",
      async (statement) => {
        const database = await open();
        await chainOf(database, 2);
        await expect(sql.raw(statement).execute(database.db)).rejects.toMatchObject({ code: "23001" });
        expect(await brokenLink(database)).toBeNull();
      },
    );

    test("refuses details that could hold a person's words", async () => {
      const database = await open();
      await chainOf(database, 1);
      const prose = { words: "x".repeat(201) };
      const append = database.transaction((tx) =>
        appendAudit(tx, { orgId, actor: null, action: "lead.noted", subject, details: prose }),
      );
      await expect(append).rejects.toMatchObject({ code: "call.invalid", details: { field: "details.words" } });
    });

    test("proves whatever details it took", async () => {
      const database = await open();
      await chainOf(database, 0);
      const plain = fc.oneof(
        fc.string({ unit: "binary", maxLength: 100 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      );
      const samples = fc.sample(fc.dictionary(fc.string({ unit: "binary" }), plain), {
        numRuns: 100,
        seed: 20_261_121,
      });
      await database.transaction(async (tx) => {
        for (const details of [{ "\0": "\0\ud800\\u0000" }, { n: 1e21 }, { n: -0 }, ...samples]) {
          await appendAudit(tx, { orgId, actor: null, action: "lead.opened", subject, details });
        }
      });
      expect(await verifyAudit(database)).toMatchObject({
        intact: true,
        chains: [{ orgId, entries: 103, broken: null }],
      });
    });

    test("leaves no entry when the action it stands for is rolled back", async () => {
      const database = await open();
      await chainOf(database, 1);
      const failing = database.transaction(async (tx) => {
        await appendAudit(tx, { orgId, actor: null, action: "lead.opened", subject });
        throw new RangeError("no");
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await verifyAudit(database)).toMatchObject({
        intact: true,
        chains: [{ orgId, entries: 1, broken: null }],
      });
    });

    test("never forks when many append at once", async () => {
      const database = await open();
      await chainOf(database, 0);
      const append = () =>
        database.transaction((tx) => appendAudit(tx, { orgId, actor: null, action: "lead.opened", subject }));
      const numbers = await Promise.all(Array.from({ length: 20 }, append));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      expect(await verifyAudit(database)).toMatchObject({
        intact: true,
        chains: [{ orgId, entries: 20, broken: null }],
      });
    });
  });

  describe("verifyAudit", () => {
    test.each([
      [
        "a changed detail",
        `update audit_entries set details = '{"n":9}' where seq = 3`,
        { seq: 3, difference: "hash" },
      ],
      [
        "a changed time",
        "update audit_entries set at = at + interval '1 ms' where seq = 1",
        { seq: 1, difference: "hash" },
      ],
      ["a missing entry", "delete from audit_entries where seq = 2", { seq: 2, difference: "gap" }],
      ["a missing first entry", "delete from audit_entries where seq = 1", { seq: 1, difference: "gap" }],
      ["a cut tail", "delete from audit_entries where seq >= 4", { seq: 4, difference: "tail" }],
      ["an emptied trail", "delete from audit_entries", { seq: 1, difference: "tail" }],
      ["a missing head", "delete from audit_heads", { seq: 5, difference: "head" }],
      ["a moved head", "update audit_heads set hash = repeat('0', 64)", { seq: 5, difference: "head" }],
      ["a false signature", "update audit_heads set signature = 'AAAA'", { seq: 5, difference: "signature" }],
      ["an unsigned head", "update audit_heads set signature = null", { seq: 5, difference: "signature" }],
      [
        "another time on the head",
        "update audit_heads set at = at + interval '1 ms'",
        { seq: 5, difference: "signature" },
      ],
    ])("names %s", async (_what, statement, broken) => {
      const database = await open();
      await chainOf(database, 5);
      await tamper(database, statement);
      expect(await brokenLink(database)).toEqual(broken);
    });

    test("names an entry that was written anew with a right hash of its own", async () => {
      const database = await open();
      await chainOf(database, 5);
      const entry = await database.db
        .selectFrom("audit_entries")
        .selectAll()
        .where("seq", "=", 3)
        .executeTakeFirstOrThrow();
      const hash = entryHash({ ...entry, action: "lead.removed" });
      await tamper(database, `update audit_entries set action = 'lead.removed', hash = '${hash}' where seq = 3`);
      expect(await brokenLink(database)).toEqual({ seq: 4, difference: "prev" });
    });

    test("names a tail that was cut together with its head", async () => {
      const database = await open();
      await chainOf(database, 5);
      const third = await database.db
        .selectFrom("audit_entries")
        .selectAll()
        .where("seq", "=", 3)
        .executeTakeFirstOrThrow();
      await tamper(database, "delete from audit_entries where seq > 3");
      await tamper(database, `update audit_heads set seq = 3, hash = '${third.hash}'`);
      expect(await brokenLink(database)).toEqual({ seq: 3, difference: "signature" });
    });

    test("names an older state that was put back whole, once a check has seen the newer one", async () => {
      const database = await open();
      await chainOf(database, 3);
      const older = await database.db.selectFrom("audit_heads").selectAll().executeTakeFirstOrThrow();
      await database.transaction((tx) => appendAudit(tx, { orgId, actor: null, action: "lead.removed", subject }));
      expect(await brokenLink(database)).toBeNull();
      await tamper(database, "delete from audit_entries where seq > 3");
      await tamper(
        database,
        `update audit_heads set seq = 3, hash = '${older.hash}', at = '${older.at}', signature = '${older.signature}'`,
      );
      expect(await brokenLink(database)).toEqual({ seq: 4, difference: "rolled_back" });
    });

    test("names a chain whose organisation is gone", async () => {
      const database = await open();
      await chainOf(database, 3);
      expect(await brokenLink(database)).toBeNull();
      await tamper(database, "delete from audit_entries");
      await tamper(database, "delete from audit_heads");
      await tamper(database, "delete from organisations");
      expect(await brokenLink(database)).toEqual({ seq: 1, difference: "rolled_back" });
    });

    test("does not take one organisation's chain for another's", () => {
      const other = makeUuidV7<OrgId>(0, randomBytes(10));
      expect(genesisHash(orgId)).not.toBe(genesisHash(other));
    });

    test("says so when its own note of seen heads is damaged", async () => {
      const database = await open();
      await chainOf(database, 1);
      await verifyAudit(database);
      const file = join(database.dataDir, "keys", "audit-seen.json");
      await writeFile(file, (await readFile(file, "utf8")).slice(0, -5));
      await expect(verifyAudit(database)).rejects.toMatchObject({ code: "data.broken" });
      await rm(file);
      expect(await brokenLink(database)).toBeNull();
    });
  });
});
