import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { JudgeCampaigns } from "@suar/domain";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCampaigns } from "../campaigns/index.ts";
import { type MadeRecord, makeCorpusFolder } from "../campaigns/testing/make-corpus-folder.ts";
import { uploadImport } from "../imports/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import {
  decideLead,
  exportJudgements,
  judgeCampaigns,
  listImportCampaigns,
  listJudgements,
  openLead,
  readImportCampaign,
  takeBackJudgement,
} from "./index.ts";
import { layCorpus } from "./testing/lay-corpus.ts";

const wordings = [
  (at: number) => `Bavet office hires ${10 + at} typists who speak Chinese, 950 dollars a month, room and meals free`,
  (at: number) =>
    `Hotel group on the coast looks for chat agents, ${at + 20} rooms free, leave tomorrow, no visa needed`,
  (at: number) =>
    `Night market stall number ${at + 40} seeks two cooks with experience in noodles and soup, start soon`,
];
const records: readonly MadeRecord[] = wordings.flatMap((write, campaign) =>
  Array.from({ length: 8 - campaign }, (_, at) => ({ id: `synthetic-${campaign}-${at}`, text: write(at) })),
);

const folders: string[] = [];
let corpus = "";
beforeAll(async () => {
  corpus = await makeCorpusFolder(records);
  folders.push(corpus);
  await findCampaigns({ dir: corpus });
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The same corpus as a later search may leave it: a campaign became part of another, or went. */
async function searchedAgain({ from, to }: { readonly from: string; readonly to: string | null }): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "suar-judgements-"));
  folders.push(dir);
  await cp(corpus, dir, { recursive: true });
  const rows = join(dir, "found", "rows.jsonl");
  const lines = (await readFile(rows, "utf8")).split("\n").filter((line) => !line.includes(`"campaign":"${from}"`));
  await writeFile(rows, lines.join("\n"));
  await writeFile(join(dir, "found", "aliases.json"), JSON.stringify(to === null ? {} : { [from]: to }));
  return dir;
}

async function* piece(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,text\n1,a\n");
}

withTestDatabases("judgements on campaigns", (open) => {
  let database: Database;
  let analyst: Actor;
  let importId: string;
  let names: readonly string[];
  const place = () => ({
    transaction: database.transaction,
    corpora: join(database.dataDir, "corpora"),
    limitBytes: 1000,
  });
  const list = async (search = "") =>
    (await listImportCampaigns(place(), analyst, { importId, sort: "size", search, offset: 0, limit: 10 })).campaigns;
  const judge = (judgement: JudgeCampaigns, actor = analyst) => judgeCampaigns(place(), actor, { importId, judgement });
  const merge = (actor = analyst, campaigns = names.slice(0, 2)) =>
    judge({ kind: "merge", campaigns: [...campaigns], words: "One office, two texts" }, actor);
  const split = (chosen: readonly string[], actor = analyst) =>
    judge({ kind: "split", campaign: names[0] ?? "", records: [...chosen], words: "Another office" }, actor);
  const history = (actor = analyst) => listJudgements(place(), actor, { importId });
  const takeBack = (id: string, actor = analyst) => database.transaction((tx) => takeBackJudgement(tx, actor, id));
  const as = (role: "viewer" | "auditor" | "supervisor" | "case_worker"): Promise<Actor> =>
    buildActor(database, { role, orgId: analyst.orgId });
  const own = async (): Promise<string> => {
    const page = await readImportCampaign(place(), analyst, { importId, campaign: names[0] ?? "" });
    return page.campaign.campaign;
  };

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
    importId = (await uploadImport(place(), analyst, { name: "a.csv", body: piece() })).id;
    await layCorpus(database, importId, corpus);
    names = (await list()).map(({ campaign }) => campaign);
  });

  describe("judgeCampaigns", () => {
    test("refuses viewers, strangers, campaigns and records that are not there, and no reason", async () => {
      const viewer = await as("viewer");
      await expect(merge(viewer)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(history(await as("auditor"))).rejects.toMatchObject({ code: "session.forbidden" });
      const stranger = await buildActor(database);
      await expect(merge(stranger)).rejects.toMatchObject({ code: "import.not_found" });
      await expect(history(stranger)).rejects.toMatchObject({ code: "import.not_found" });
      await expect(merge(analyst, [names[0] ?? "", "0123456789ab"])).rejects.toMatchObject({
        code: "campaign.not_found",
      });
      await expect(split(["synthetic-1-0"])).rejects.toMatchObject({ code: "call.invalid" });
      await expect(merge(analyst, [names[0] ?? ""])).rejects.toMatchObject({ code: "call.invalid" });
      await expect(judge({ kind: "merge", campaigns: names.slice(0, 2), words: "  " })).rejects.toMatchObject({
        code: "call.invalid",
      });
      expect(await history()).toEqual([]);
    });

    test("a merge makes one row of several, found by the words of any, and leaves each page as the search made it", async () => {
      const before = await readImportCampaign(place(), analyst, { importId, campaign: names[1] ?? "" });
      const made = await merge();
      expect(made).toMatchObject({ kind: "merge", standing: "holds", by: analyst.name, takenBack: null });
      const rows = await list();
      expect(rows.map(({ judged }) => judged)).toEqual([{ campaigns: 2, records: 15, apart: 0 }, undefined]);
      expect((await list("hotel")).map(({ judged }) => judged?.campaigns)).toEqual([2]);
      const after = await readImportCampaign(place(), analyst, { importId, campaign: names[1] ?? "" });
      expect(after.campaign).toEqual(before.campaign);
      expect(after.judged.joined.map(({ campaign }) => campaign)).toEqual([names[0]]);
      await merge(analyst, names.slice(1, 3));
      expect((await list()).map(({ judged }) => judged)).toEqual([{ campaigns: 3, records: 21, apart: 0 }]);
    });

    test("a split tells which records are another matter; a lead leaves them out", async () => {
      await split(["synthetic-0-1", "synthetic-0-2"]);
      expect((await list())[0]).toMatchObject({ size: 8, judged: { campaigns: 1, records: 8, apart: 2 } });
      const view = await readImportCampaign(place(), analyst, { importId, campaign: names[0] ?? "" });
      expect(view.judged.apart).toEqual(["synthetic-0-1", "synthetic-0-2"]);
      const { lead } = await openLead(place(), analyst, { importId, campaign: names[0] ?? "" });
      expect(lead.evidence.map(({ id }) => id)).not.toContain("synthetic-0-1");
      expect([lead.evidence.length, lead.evidenceTotal]).toEqual([6, 6]);
    });
  });

  describe("takeBackJudgement", () => {
    test("refuses viewers, strangers, what is not there, and somebody else's; a supervisor may", async () => {
      const { id } = await merge();
      await expect(takeBack(id, await as("viewer"))).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(takeBack(id, await buildActor(database))).rejects.toMatchObject({ code: "judgement.not_found" });
      await expect(takeBack("none")).rejects.toMatchObject({ code: "judgement.not_found" });
      const colleague = await as("case_worker");
      await expect(takeBack(id, colleague)).rejects.toMatchObject({ code: "session.forbidden" });
      expect((await history(colleague))[0]?.may).toEqual({ takeBack: false });
      const supervisor = await as("supervisor");
      await takeBack(id, supervisor);
      expect(await history()).toMatchObject([
        { id, standing: "taken_back", takenBack: { by: supervisor.name }, may: { takeBack: false } },
      ]);
      expect(await list()).toHaveLength(3);
    });
  });

  test("after another search a judgement follows its campaigns, or says that it no longer applies", async () => {
    const [first = "", second = "", third = ""] = names;
    await split(["synthetic-0-1"]);
    await merge();
    await merge(analyst, [first, third]);
    await layCorpus(database, importId, await searchedAgain({ from: second, to: first }));
    expect((await history()).map(({ standing }) => standing)).toEqual(["holds", "agrees", "holds"]);
    expect(await own()).toBe(first);
    await layCorpus(database, importId, await searchedAgain({ from: second, to: third }));
    expect((await history()).map(({ standing }) => standing)).toEqual(["holds", "holds", "holds"]);
    expect((await list()).map(({ judged }) => judged?.campaigns)).toEqual([2]);
    await layCorpus(database, importId, await searchedAgain({ from: first, to: null }));
    expect((await history()).map(({ standing, campaigns }) => [standing, campaigns[0]?.now])).toEqual([
      ["gone", null],
      ["gone", null],
      ["gone", null],
    ]);
    expect((await list()).map(({ judged }) => judged)).toEqual([undefined, undefined]);
  });

  test("a lead of joined campaigns keeps all of them, and is the lead of each", async () => {
    await merge();
    const { lead, isNew } = await openLead(place(), analyst, { importId, campaign: names[1] ?? "" });
    expect(isNew).toBe(true);
    expect(lead).toMatchObject({ size: 15, evidenceTotal: 15, whole: { tied: "by_hand", total: 2 } });
    expect(lead.whole?.judgements).toMatchObject([{ by: analyst.name, words: "One office, two texts" }]);
    expect(new Set(lead.evidence.map(({ campaign }) => campaign))).toEqual(new Set(names.slice(0, 2)));
    const again = await openLead(place(), analyst, { importId, campaign: names[0] ?? "" });
    expect([again.isNew, again.lead.id]).toEqual([false, lead.id]);
    expect((await list())[0]?.leadId).toBe(lead.id);
  });

  describe("exportJudgements", () => {
    test("refuses viewers; gives every judgement with who, when and why, and nobody else's", async () => {
      const ask = (format: "csv" | "json", actor = analyst) => exportJudgements(database, actor, { format });
      await expect(ask("json", await as("viewer"))).rejects.toMatchObject({ code: "session.forbidden" });
      const { id } = await merge();
      await takeBack(id);
      await split(["synthetic-0-1"]);
      const { lead } = await openLead(place(), analyst, { importId, campaign: names[2] ?? "" });
      const decision = { id: lead.id, version: 1, verdict: "not_useful", reason: "other", words: "=1+1" } as const;
      await database.transaction((tx) => decideLead(tx, analyst, decision));
      const { judgements } = JSON.parse(await ask("json")) as { judgements: Record<string, unknown>[] };
      expect(judgements.map(({ kind, takenBackAt }) => [kind, takenBackAt !== null])).toEqual([
        ["merge", true],
        ["split", false],
        ["verdict", false],
      ]);
      expect(judgements[1]).toMatchObject({ records: ["synthetic-0-1"], by: analyst.name, words: "Another office" });
      expect(await ask("csv")).toContain("'=1+1");
      expect(JSON.parse(await ask("json", await buildActor(database)))).toMatchObject({ judgements: [] });
    });
  });
});
