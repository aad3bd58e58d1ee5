import { randomBytes } from "node:crypto";
import { appendFile, copyFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { instantOf, makeUuidV7, type OrgId } from "@suar/domain";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Database } from "../open-handle.ts";
import { withTestDatabases } from "../testing/index.ts";
import { appendAuditEntries } from "./append-audit.ts";
import { canonicalJson } from "./canonical-json.ts";
import { canonicalDetails } from "./chain-rows.ts";
import { keptHeadsFile, makeHeadKeeper, readKeptHeads } from "./kept-heads.ts";
import { printHead, readPrintedHead } from "./known-heads.ts";
import { verifyAudit } from "./verify-audit.ts";

const orgId = makeUuidV7<OrgId>(Date.UTC(2026, 10, 21), randomBytes(10));
const length = 60;

const append = (database: Database, entries: number) =>
  database.transaction((tx) =>
    appendAuditEntries(
      tx,
      orgId,
      Array.from({ length: entries }, (_, n) => ({
        actor: null,
        action: "lead.opened" as const,
        subject: { kind: "lead", id: `synthetic-${n}` },
        details: n % 3 === 0 ? {} : { n, reason: "referral", fields: ["name", "contact"] },
      })),
    ),
  );

async function chained(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await database.transaction((tx) =>
    tx
      .insertInto("organisations")
      .values({ org_id: orgId, name: "Test", created_at: instantOf(0) })
      .execute(),
  );
  await append(database, length);
  return database;
}

const tamper = (database: Database, statement: string): Promise<void> =>
  database.transaction(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql.raw(statement).execute(tx);
  });

const seq = fc.integer({ min: 1, max: length });
const columns = {
  at: "at + interval '1 ms'",
  actor: "'0190a000-0000-7000-8000-000000000000'",
  action: "action || 'x'",
  subject_kind: "'person'",
  subject_id: "subject_id || '0'",
  details: `details || '{"m": 1}'`,
  prev_hash: "reverse(prev_hash)",
  hash: "reverse(hash)",
} as const;

/** Ways in which somebody with all rights on the database may bend the trail. */
const changed = fc
  .tuple(seq, fc.constantFrom(...(Object.keys(columns) as (keyof typeof columns)[])))
  .map(([at, column]) => `update audit_entries set ${column} = ${columns[column]} where seq = ${at}`);
const removed = seq.map((at) => `delete from audit_entries where seq = ${at}`);
const stretch = fc
  .tuple(seq, fc.integer({ min: 0, max: length }))
  .map(([from, more]) => `delete from audit_entries where seq between ${from} and ${from + more}`);
const closedUp = fc.integer({ min: 1, max: length - 1 }).map(
  (at) =>
    `delete from audit_entries where seq = ${at}; update audit_entries set seq = -seq where seq > ${at};
     update audit_entries set seq = -seq - 1 where seq < 0`,
);
const swapped = fc
  .tuple(seq, seq)
  .filter(([one, other]) => one !== other)
  .map(
    ([one, other]) =>
      `update audit_entries set seq = -1 where seq = ${one}; update audit_entries set seq = ${one} where seq = ${other};
       update audit_entries set seq = ${other} where seq = -1`,
  );
const hidden = fc.integer({ min: 1, max: length - 1 }).map(
  (at) =>
    `update audit_entries e set subject_id = concat_ws(chr(31), e.subject_id, e.details, e.prev_hash, e.hash, n.seq, n.at,
         '', n.action, n.subject_kind, n.subject_id), details = n.details, prev_hash = n.prev_hash, hash = n.hash
       from audit_entries n where e.seq = ${at} and n.seq = ${at + 1}; delete from audit_entries where seq = ${at + 1}`,
);
/** What the schema itself would refuse, and who owns the database drops first. */
const constraints = {
  audit_entries_seq_check: "check (seq >= 1)",
  audit_entries_org_id_prev_hash_key: "unique (org_id, prev_hash)",
};
const tampering = fc.oneof(changed, removed, stretch, closedUp, swapped, hidden);

withTestDatabases("a bent trail", (open) => {
  test("is found, however it was bent, and whole again when it is put back", { timeout: 120_000 }, async () => {
    const database = await chained(open);
    await tamper(database, "create table kept_entries as table audit_entries");
    try {
      // Checks never see what was not there: the file of seen heads must not be what finds it.
      const seen = join(database.dataDir, "keys", "audit-seen.json");
      for (const name of Object.keys(constraints)) {
        await tamper(database, `alter table audit_entries drop constraint if exists ${name}`);
      }
      await fc.assert(
        fc.asyncProperty(tampering, async (statements) => {
          for (const statement of statements.split(";")) await tamper(database, statement);
          await rm(seen, { force: true });
          const { intact, chains } = await verifyAudit(database);
          expect([intact, chains[0]?.broken === null]).toEqual([false, false]);
          await tamper(database, "delete from audit_entries");
          await tamper(database, "insert into audit_entries select * from kept_entries");
          expect(await verifyAudit(database)).toMatchObject({ intact: true, chains: [{ entries: length }] });
        }),
        { numRuns: 40, seed: 20_261_122 },
      );
    } finally {
      await tamper(database, "drop table kept_entries");
      for (const [name, rule] of Object.entries(constraints)) {
        await tamper(database, `alter table audit_entries add constraint ${name} ${rule}`);
      }
    }
  });

  test("details are hashed alike whether they were just written or read back", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value);
        expect(canonicalDetails(text)).toBe(canonicalJson(JSON.parse(text)));
      }),
    );
  });

  describe("heads outside the database", () => {
    /** The trail cut back to 40 entries with its head of that day, as one who kept a copy of the database could. */
    async function rolledBack(): Promise<{ database: Database; copy: string }> {
      const database = await chained(open);
      const older = await database.db.selectFrom("audit_heads").selectAll().executeTakeFirstOrThrow();
      await append(database, 5);
      const keeper = makeHeadKeeper(database);
      expect(await keeper.keep()).toBe(1);
      expect(await keeper.keep()).toBe(0);
      const copy = join(database.dataDir, "copy.jsonl");
      await copyFile(keptHeadsFile(database.dataDir), copy);
      await tamper(database, `delete from audit_entries where seq > ${length}`);
      const { seq: last, hash, at, signature } = older;
      await tamper(
        database,
        `update audit_heads set seq = ${last}, hash = '${hash}', at = '${at}', signature = '${signature}'`,
      );
      return { database, copy };
    }

    test("find an older state that was put back whole; without them it passes", async () => {
      const { database, copy } = await rolledBack();
      const broken = { seq: length + 1, difference: "rolled_back" };
      expect(await verifyAudit(database)).toMatchObject({ intact: false, chains: [{ broken }] });
      // Whoever can write the folder can also take the node's own list away: then only a copy elsewhere finds it.
      await rm(keptHeadsFile(database.dataDir));
      expect(await verifyAudit(database)).toMatchObject({ intact: true });
      const known = await readKeptHeads(database.dataDir, database.signer, copy);
      expect(await verifyAudit(database, { known })).toMatchObject({ intact: false, chains: [{ broken }] });
    });

    test("on paper prove what stands before them, and do not fit another chain", async () => {
      const database = await chained(open);
      const { hash } = await database.db
        .selectFrom("audit_entries")
        .select("hash")
        .where("seq", "=", 40)
        .executeTakeFirstOrThrow();
      const paper = readPrintedHead(printHead({ seq: 40, hash }));
      const printed = paper === undefined ? [] : [paper];
      expect(await verifyAudit(database, { printed })).toMatchObject({ intact: true, chains: [{ confirmed: 40 }] });
      const other = [{ seq: 41, fingerprint: printed[0]?.fingerprint ?? "" }];
      expect(await verifyAudit(database, { printed: other })).toMatchObject({ intact: false, unmatched: other });
    });

    test("go on in a new file when the old one was moved away, and pass over a line that a crash cut", async () => {
      const database = await chained(open);
      const file = keptHeadsFile(database.dataDir);
      const keeper = makeHeadKeeper(database);
      await keeper.keep();
      await rename(file, `${file}.1`);
      await append(database, 1);
      await keeper.keep();
      await appendFile(file, '{"org_id":"cut');
      await append(database, 1);
      await keeper.keep();
      const heads = await readKeptHeads(database.dataDir, database.signer);
      expect([...(heads.get(orgId)?.keys() ?? [])]).toEqual([length + 1, length + 2]);
      expect(await keeper.keep({ entries: 10, minutes: 60 })).toBe(0);
      await append(database, 9);
      expect(await keeper.keep({ entries: 10, minutes: 60 })).toBe(0);
      await append(database, 1);
      expect(await keeper.keep({ entries: 10, minutes: 60 })).toBe(1);
    });

    test("are refused when the node did not sign them", async () => {
      const database = await chained(open);
      await makeHeadKeeper(database).keep();
      const file = keptHeadsFile(database.dataDir);
      const head = JSON.parse(await readFile(file, "utf8")) as object;
      await writeFile(file, `${JSON.stringify({ ...head, hash: "0".repeat(64) })}\n`);
      await expect(verifyAudit(database)).rejects.toMatchObject({ code: "data.broken", details: { line: 1 } });
      const missing = readKeptHeads(database.dataDir, database.signer, `${file}.none`);
      await expect(missing).rejects.toMatchObject({ code: "input.missing" });
    });
  });

  test.each(["", "12", "x 7f3a-9c21-44be-0d17-52aa", "12 7f3a", "12 7f3a-9c21-44be-0d17-52aaff"])(
    "%j is no number of a paper",
    (text) => expect(readPrintedHead(text)).toBeUndefined(),
  );
});
