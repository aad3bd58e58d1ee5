import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { AccountGroup } from "@suar/domain";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCollection } from "../collections/index.ts";
import { uploadImport } from "../imports/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { listAccountGroups, readImportAccountGroup } from "./index.ts";
import { layCorpus } from "./testing/lay-corpus.ts";

const group: AccountGroup = {
  group: "0123456789ab",
  accounts: [{ account: "synthetic-a", posts: 9, together: 8, expected: 0.2 }],
  objects: [{ kind: "campaign", value: "aaaaaaaaaaaa", accounts: 3 }],
  edges: [],
  hours: Array.from({ length: 24 }, () => 0),
  quietHours: 7,
  bursts: [],
  bits: 40,
  total: { accounts: 3, objects: 1, edges: 0, posts: 9 },
  synthetic: true,
};
const row = { campaign: "aaaaaaaaaaaa", title: "Typists for Bavet", languages: { eng: 8, tha: 1 }, size: 9 };

let corpus = "";
beforeAll(async () => {
  corpus = await mkdtemp(join(tmpdir(), "suar-accounts-"));
  const found = join(corpus, "found");
  await mkdir(found);
  // An earlier program left groups without ids.
  await writeFile(join(found, "coordination.jsonl"), `${JSON.stringify({ accounts: [] })}\n${JSON.stringify(group)}\n`);
  await writeFile(join(found, "accounts.json"), JSON.stringify({ tags: [], choruses: [], hasAccounts: true }));
  await writeFile(join(found, "rows.jsonl"), `${JSON.stringify({ row })}\n`);
  await writeFile(join(found, "done.json"), "{}");
});
afterAll(() => rm(corpus, { recursive: true, force: true }));

async function* piece(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,text\n1,a\n");
}

withTestDatabases("groups of accounts", (open) => {
  let database: Database;
  let analyst: Actor;
  let importId: string;
  const place = () => ({
    transaction: database.transaction,
    corpora: join(database.dataDir, "corpora"),
    limitBytes: 100,
  });
  const list = (actor = analyst, id = importId) => listAccountGroups(place(), actor, { importId: id });
  const read = (name: string, actor = analyst, id = importId) =>
    readImportAccountGroup(place(), actor, { importId: id, group: name });

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
    importId = (await uploadImport(place(), analyst, { name: "a.csv", body: piece() })).id;
    await layCorpus(database, importId, corpus);
  });

  test("refuse auditors and strangers, and what is no group", async () => {
    const auditor = await buildActor(database, { role: "auditor", orgId: analyst.orgId });
    await expect(list(auditor)).rejects.toMatchObject({ code: "session.forbidden" });
    await expect(read(group.group, auditor)).rejects.toMatchObject({ code: "session.forbidden" });
    const stranger = await buildActor(database);
    await expect(list(stranger)).rejects.toMatchObject({ code: "import.not_found" });
    await expect(read(group.group, stranger)).rejects.toMatchObject({ code: "import.not_found" });
    await expect(read("../found")).rejects.toMatchObject({ code: "account_group.not_found" });
  });

  test("are told with what they posted together, in the words of the campaigns", async () => {
    expect(await list()).toMatchObject({
      total: 1,
      hasAccounts: true,
      groups: [{ group: group.group, names: ["synthetic-a"] }],
    });
    expect(await read(group.group)).toMatchObject({
      importName: "a.csv",
      campaigns: [{ campaign: row.campaign, title: row.title, language: "eng", size: 9 }],
    });
  });

  test("are none of adult-service adverts", async () => {
    const supervisor = await buildActor(database, { role: "supervisor", orgId: analyst.orgId });
    const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    const now = Date.now();
    const made = await database.transaction((tx) =>
      createCollection(
        tx,
        supervisor,
        {
          name: "Platform",
          kind: "adult_services",
          holds: "Adult-service adverts",
          purpose: "Trafficking alone",
          access: "Under the agreement",
          keepDays: 30,
          agreement: {
            purpose: "trafficking",
            forbids: ["prostitution", "immigration", "tax", "licences"],
            party: "A platform",
            signedBy: "A. Person, an office",
            reference: "paper 1",
            from: day(now - 86_400_000),
            until: day(now + 86_400_000),
          },
        },
        now,
      ),
    );
    await layCorpus(database, made.id, corpus);
    expect(await list(supervisor, made.id)).toEqual({
      groups: [],
      total: 0,
      tags: [],
      choruses: [],
      hasAccounts: false,
    });
    await expect(read(group.group, supervisor, made.id)).rejects.toMatchObject({ code: "account_group.not_found" });
  });
});
