import { randomBytes } from "node:crypto";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { instantOf, makeUuidV7, type ErasableKind, type LeadId } from "@suar/domain";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { restoreBackup } from "../backup/restore-backup.ts";
import { writeBackup } from "../backup/write-backup.ts";
import type { Database } from "../open-handle.ts";
import { filledOrg, fillDatabase } from "../testing/fill-database.ts";
import { withTestDatabases } from "../testing/index.ts";
import { readAllRows } from "../testing/read-all-rows.ts";
import { erasable } from "./erasable.ts";
import type { ErasureSources } from "./erasure-filter.ts";
import { erasuresFile } from "./erasures-file.ts";
import { eraseRows, finishErasures } from "./finish-erasures.ts";
import { recordErasure } from "./record-erasure.ts";

const keys = { identity: "", recipient: "" };
beforeAll(async () => {
  keys.identity = await generateX25519Identity();
  keys.recipient = await identityToRecipient(keys.identity);
});

async function backupOf(database: Database): Promise<Buffer> {
  const output = new PassThrough();
  const read = buffer(output);
  await writeBackup(database, output, { recipient: keys.recipient });
  return read;
}

const restore = (database: Database, bytes: Uint8Array, erasures: ErasureSources = {}) =>
  restoreBackup(database, { input: Readable.from([bytes]), identity: keys.identity, erasures });

const leadsOf = async (database: Database): Promise<readonly LeadId[]> =>
  (await database.db.selectFrom("leads").select("lead_id").orderBy("lead_id").execute()).map((row) => row.lead_id);

/** Erases the first lead of the filled database; gives its id. */
async function eraseFirstLead(database: Database): Promise<LeadId> {
  const [id] = await leadsOf(database);
  if (id === undefined) throw new Error("no lead to erase");
  await database.transaction(async (tx) => {
    await eraseRows(tx, { orgId: filledOrg, kind: "lead", id });
    await recordErasure(tx, { orgId: filledOrg, kind: "lead", id });
  });
  return id;
}

/** A node with three leads, backed up, after which the first lead was erased. */
async function erasedAfterBackup(open: () => Promise<Database>) {
  const source = await open();
  await fillDatabase(source);
  // The filled rows name an erasure of an earlier day; a real node's list would have it too.
  const earlier = await source.db.selectFrom("erasures").selectAll().executeTakeFirstOrThrow();
  await source.transaction((tx) =>
    recordErasure(tx, { orgId: filledOrg, kind: "lead", id: earlier.subject_id, at: earlier.at }),
  );
  const corpus = join(source.dataDir, "corpora");
  const backup = await backupOf(source);
  const id = await eraseFirstLead(source);
  return { source, backup, id, corpus, list: erasuresFile(source.dataDir) };
}

withTestDatabases("erasures", (open) => {
  describe("restoreBackup", () => {
    test("refuses without a list of erasures, and leaves nothing", async () => {
      const { backup } = await erasedAfterBackup(open);
      const target = await open();
      await expect(restore(target, backup)).rejects.toMatchObject({ code: "backup.no_erasures" });
      expect(await readAllRows(target)).toEqual([]);
    });

    test("refuses a list that another node signed, one that is none, and one that is older than the backup", async () => {
      const { backup, list } = await erasedAfterBackup(open);
      const target = await open();
      const file = join(target.dataDir, "given.jsonl");
      const given = { files: [file] };
      const [header = "", earlier = "", last = ""] = (await readFile(list, "utf8")).trimEnd().split("\n");
      const other = makeUuidV7<LeadId>(0, randomBytes(10));
      const forged = JSON.stringify({ ...(JSON.parse(last) as object), id: other });
      await writeFile(file, [header, earlier, forged, ""].join("\n"));
      await expect(restore(target, backup, given)).rejects.toMatchObject({
        code: "erasures.unreadable",
        details: { line: 3 },
      });
      await writeFile(file, "lead\n");
      await expect(restore(target, backup, given)).rejects.toMatchObject({ code: "erasures.unreadable" });
      await writeFile(file, `${header}\n`);
      await expect(restore(target, backup, given)).rejects.toMatchObject({ code: "backup.old_erasures" });
      await expect(restore(target, backup, { files: [`${file}.none`] })).rejects.toMatchObject({
        code: "input.missing",
      });
      expect(await readAllRows(target)).toEqual([]);
    });

    test("never brings back what was erased after the backup, and says in the trail that it kept it out", async () => {
      const { source, backup, id, list } = await erasedAfterBackup(open);
      const target = await open();
      const summary = await restore(target, backup, { files: [list] });
      expect(summary.erasures).toEqual({ known: 2, keptOut: 6 });
      expect(await leadsOf(target)).toEqual(await leadsOf(source));
      const rows = await readAllRows(target, ["audit_entries", "erasures"]);
      expect(rows.filter((row) => row.includes(id))).toEqual([]);
      const last = await target.db.selectFrom("audit_entries").selectAll().orderBy("seq", "desc").executeTakeFirst();
      expect(last).toMatchObject({ action: "erasure.replayed", details: { erasures: 2 } });
      expect(await verifyAudit(target)).toMatchObject({ intact: true });
      // The list goes on from here: a second restore of the same backup needs no file.
      expect((await readFile(erasuresFile(target.dataDir), "utf8")).trimEnd().split("\n")).toHaveLength(3);
    });

    test("keeps an erased import's files out, and lets its leads stay", async () => {
      const source = await open();
      await fillDatabase(source);
      await source.db.deleteFrom("erasures").execute();
      const { import_id: id } = await source.db
        .selectFrom("imports")
        .select("import_id")
        .where("kind", "=", "file")
        .executeTakeFirstOrThrow();
      const folder = join(source.dataDir, "corpora", id);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "source"), "synthetic");
      const backup = await backupOf(source);
      await source.transaction(async (tx) => {
        await eraseRows(tx, { orgId: filledOrg, kind: "import", id });
        await recordErasure(tx, { orgId: filledOrg, kind: "import", id });
      });
      const target = await open();
      const summary = await restore(target, backup, { files: [erasuresFile(source.dataDir)] });
      expect(summary).toMatchObject({ files: 0, erasures: { keptOut: 5 } });
      await expect(readFile(join(target.dataDir, "corpora", id, "source"))).rejects.toMatchObject({ code: "ENOENT" });
      expect(await leadsOf(target)).toHaveLength(3);
      expect(await target.db.selectFrom("imports").select("kind").orderBy("kind").execute()).toEqual([
        { kind: "cases" },
        { kind: "collection" },
        { kind: "day" },
      ]);
    });

    test("brings everything back when the person says that nothing was erased", async () => {
      const { backup, id } = await erasedAfterBackup(open);
      const target = await open();
      await restore(target, backup, { without: true });
      expect(await leadsOf(target)).toContain(id);
    });
  });

  describe("recordErasure", () => {
    test("writes nothing when the transaction is rolled back", async () => {
      const database = await open();
      await fillDatabase(database);
      const [id = ""] = await leadsOf(database);
      const failing = database.transaction(async (tx) => {
        await recordErasure(tx, { orgId: filledOrg, kind: "lead", id });
        throw new RangeError("no");
      });
      await expect(failing).rejects.toThrow(RangeError);
      await expect(readFile(erasuresFile(database.dataDir))).rejects.toMatchObject({ code: "ENOENT" });
    });

    test("commits nothing when the list cannot be written", async () => {
      const database = await open();
      await fillDatabase(database);
      await mkdir(erasuresFile(database.dataDir));
      const before = await leadsOf(database);
      await expect(eraseFirstLead(database)).rejects.toMatchObject({ code: "EISDIR" });
      expect(await leadsOf(database)).toEqual(before);
    });

    test("says the same thing once, whoever says it again", async () => {
      const database = await open();
      await fillDatabase(database);
      const id = await eraseFirstLead(database);
      await database.transaction((tx) => recordErasure(tx, { orgId: filledOrg, kind: "lead", id }));
      const rows = await database.db.selectFrom("erasures").selectAll().where("subject_id", "=", id).execute();
      expect(rows).toHaveLength(1);
      expect(await finishErasures(database)).toEqual([]);
    });
  });

  describe("finishErasures", () => {
    test("refuses a line that the node did not sign", async () => {
      const database = await open();
      await fillDatabase(database);
      const [id = ""] = await leadsOf(database);
      await eraseFirstLead(database);
      const file = erasuresFile(database.dataDir);
      const last = JSON.parse((await readFile(file, "utf8")).trimEnd().split("\n").at(-1) ?? "") as object;
      const [next = ""] = await leadsOf(database);
      expect(next).not.toBe(id);
      await appendFile(file, `${JSON.stringify({ ...last, id: next })}\n`);
      await expect(finishErasures(database)).rejects.toMatchObject({ code: "erasures.unreadable" });
      expect(await leadsOf(database)).toContain(next);
    });

    test("erases what the list names and the database still has, and passes over a line that a crash cut", async () => {
      const database = await open();
      await fillDatabase(database);
      const rows = await database.db.selectFrom("leads").selectAll().orderBy("lead_id").execute();
      const id = await eraseFirstLead(database);
      // As after a crash between the list and the commit, or when the database's files were put back by hand.
      const lead = rows.find((row) => row.lead_id === id);
      if (lead === undefined) throw new Error("no lead");
      const json = <Value>(value: Value) => JSON.stringify(value) as never;
      await database.db
        .insertInto("leads")
        .values({
          ...lead,
          languages: json(lead.languages),
          view: json(lead.view),
          evidence: json(lead.evidence),
          whole: lead.whole === null ? null : json(lead.whole),
        })
        .execute();
      await database.db.deleteFrom("erasures").where("subject_id", "=", id).execute();
      await appendFile(erasuresFile(database.dataDir), '{"org":"cut');
      expect(await finishErasures(database)).toMatchObject([{ kind: "lead", id }]);
      expect(await leadsOf(database)).not.toContain(id);
      await database.transaction((tx) =>
        recordErasure(tx, { orgId: filledOrg, kind: "lead", id: makeUuidV7(0, randomBytes(10)), at: instantOf(0) }),
      );
      expect(await finishErasures(database)).toEqual([]);
      expect(await verifyAudit(database)).toMatchObject({ intact: true });
      await rm(erasuresFile(database.dataDir));
    });
  });

  test("every table that points to something erasable is named among what goes with it", async () => {
    const database = await open();
    const columns = { lead: "lead_id", import: "import_id", person: "person_id" } as const;
    for (const [kind, column] of Object.entries(columns)) {
      const { rows } = await sql<{ name: string }>`select table_name::text as name from information_schema.columns
        where table_schema = 'suar' and column_name = ${column}`.execute(database.db);
      const { rows: own, mentions } = erasable[kind as ErasableKind];
      const named = [...own, ...mentions].filter(([, name]) => name === column).map(([table]) => table);
      expect(named.toSorted(), kind).toEqual(rows.map(({ name }) => name).toSorted());
    }
  });

  test("a restored backup brings back neither an erased person nor a copy made for them", async () => {
    const { source: database, backup: bytes } = await erasedAfterBackup(open);
    const person = await database.db.selectFrom("copies").select("person_id").executeTakeFirstOrThrow();
    const erased = { orgId: filledOrg, kind: "person", id: person.person_id } as const;
    await database.transaction(async (tx) => {
      await eraseRows(tx, erased);
      await recordErasure(tx, erased);
    });
    const other = await open();
    await restore(other, bytes, { files: [erasuresFile(database.dataDir)] });
    for (const table of ["persons", "person_fields", "copies", "copy_answers"] as const) {
      const { rows } = await sql`select 1 from ${sql.table(table)} where person_id = ${erased.id}`.execute(other.db);
      expect(rows, table).toEqual([]);
    }
  });
});
