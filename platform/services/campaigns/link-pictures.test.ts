import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashPictureFile } from "../pictures/index.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportCampaign } from "./export-campaign.ts";
import { findCampaigns } from "./find-campaigns-later.ts";
import { foundFolder } from "./found-folder.ts";
import { growCampaigns } from "./grow/index.ts";
import { linkPictures } from "./link-pictures.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { readPictures } from "./read-pictures.ts";
import { layDown, makeCollection } from "./testing/make-collection.ts";
import { type MadeRecord, makeCorpusFolder } from "./testing/make-corpus-folder.ts";

const hash = (digits: string): string => digits.repeat(64 / digits.length);
/** `hash("5a")` with its first bits turned. */
const near = (bits: number): string => "4".repeat(bits) + hash("5a").slice(bits);
const stock = hash("3c");
const topics = [
  "typing office in a border town needs clerks, free ticket, passport kept by the leader",
  "hotel group on the coast looks for chat agents, rooms are free, leave tomorrow",
  "weekend crew wanted by a warehouse near the old harbour, boots and gloves provided",
  "night market stall seeks two cooks with experience in noodles and clear soup",
  "orchard in the hills pays pickers by the basket, tents and three meals a day",
  "small garage teaches two apprentices to mend brakes, gearboxes and old radios",
  "school kitchen hires helpers for the morning shift, uniforms are washed for you",
];

/** Seven adverts, six records each; all show a stock picture, the first two one more, a little edited in the second. */
const made = (pictures: (topic: number, at: number) => readonly string[]): readonly MadeRecord[] =>
  topics.flatMap((text, topic) =>
    Array.from({ length: 6 }, (_, at) => ({
      id: `synthetic-${topic}-${at}`,
      text: `${text}, place number ${at + 3}`,
      pictures: pictures(topic, at),
    })),
  );
const shared = made((topic, at) => {
  if (topic === 0) return [stock, hash("5a")];
  return topic === 1 && at < 4 ? [stock, near(9)] : [stock];
});

let dir = "";
let plain = "";
beforeAll(async () => {
  dir = await makeCorpusFolder(shared);
  plain = await makeCorpusFolder(shared.map(({ id, text }) => ({ id, text })));
  await findCampaigns({ dir });
  await findCampaigns({ dir: plain });
});
afterAll(async () => {
  for (const one of [dir, plain]) await rm(one, { recursive: true, force: true });
});

const campaignOf = async (corpus: string, search: string): Promise<string> =>
  (await listCampaigns(corpus, { sort: "size", offset: 0, limit: 5, search })).rows[0]?.campaign ?? "";

describe("pictures among campaigns", () => {
  test("a folder that was not searched has none", async () => {
    expect(await readPictures("/nowhere", "0123456789ab")).toBeNull();
    await expect(linkPictures("/nowhere", { links: true })).rejects.toMatchObject({ code: "data.missing" });
  });

  test("a picture that two campaigns show, edited in one, is told with how far apart; the stock picture is common", async () => {
    const [typing, hotel] = [await campaignOf(dir, "typing office"), await campaignOf(dir, "hotel group")];
    const found = await readPictures(dir, typing);
    expect(found).toMatchObject({ total: 2, named: 6, nearBits: 31 });
    expect(found?.pictures[0]).toMatchObject({ hash: hash("5a"), records: 6, forms: 2, isCommon: false, campaigns: 1 });
    expect(found?.pictures[0]?.others).toMatchObject([{ campaign: hotel, records: 4, sameRing: false }]);
    expect(found?.pictures[0]?.others[0]?.bits).toBeGreaterThan(0);
    expect(found?.pictures[1]).toMatchObject({ hash: stock, isCommon: true, campaigns: 6 });
    expect((await readPictures(dir, hotel))?.pictures[0]?.others).toMatchObject([{ campaign: typing, records: 6 }]);
    expect(await readPictures(dir, await campaignOf(dir, "orchard"))).toMatchObject({
      total: 1,
      pictures: [{ isCommon: true }],
    });
  });

  test("no rank, no reason and no ring changes: the same adverts without pictures give the same files", async () => {
    for (const path of [foundFolder(dir).rows, foundFolder(dir).rings]) {
      expect(await readFile(path, "utf8")).toBe(await readFile(path.replace(dir, plain), "utf8"));
    }
    expect(await readPictures(plain, await campaignOf(plain, "typing office"))).toMatchObject({ named: 0, total: 0 });
  });

  test("an export of the campaign says it too", async () => {
    let text = "";
    for await (const piece of exportCampaign(dir, await campaignOf(dir, "hotel group"), "json")) text += piece;
    expect(JSON.parse(text)).toMatchObject({
      pictures: { total: 2, pictures: [{ hash: hash("5a") }, { hash: stock }] },
    });
  });

  test("where contacts are not linked, pictures are not either", async () => {
    const corpus = await makeCollection();
    try {
      await layDown(corpus, "2026-11-20", shared);
      await growCampaigns({ dir: corpus, day: "2026-11-20", keepDays: 30, tiesContacts: false });
      expect(await readPictures(corpus, await campaignOf(corpus, "typing office"))).toMatchObject({
        named: 0,
        total: 0,
      });
    } finally {
      await rm(corpus, { recursive: true, force: true });
    }
  });

  test("a collection finds a picture again on another day, and forgets it with the records", async () => {
    const corpus = await makeCollection();
    try {
      const lone = { id: "synthetic-lone", text: "lost a grey cat near the old water tower", pictures: [hash("69")] };
      const [first, later] = [shared.filter(({ id }) => id.startsWith("synthetic-0")), shared.slice(6, 12)];
      await layDown(corpus, "2026-09-01", [...first, lone]);
      await growCampaigns({ dir: corpus, day: "2026-09-01", keepDays: 30 });
      await layDown(corpus, "2026-11-20", later);
      await growCampaigns({ dir: corpus, day: "2026-11-20", keepDays: 30 });
      const found = await readPictures(corpus, await campaignOf(corpus, "hotel group"));
      expect(found?.pictures.map(({ hash: one, campaigns }) => [one, campaigns])).toContainEqual([hash("5a"), 1]);
      for (const name of await readdir(join(corpus, "days", "2026-09-01", "records"))) {
        const bytes = await readFile(join(corpus, "days", "2026-09-01", "records", name));
        expect(bytes.includes("synthetic-lone")).toBe(false);
        expect(bytes.includes(hash("69"))).toBe(false);
      }
    } finally {
      await rm(corpus, { recursive: true, force: true });
    }
  });
});

describe("published edits of one photograph (needs ../shared/data/pdq)", () => {
  const folder = fileURLToPath(new URL("../../../../shared/data/pdq/", import.meta.url));
  const hashOf = async (path: string): Promise<string> => hashPictureFile(await readFile(join(folder, path))).hash;

  test("two campaigns that show edits of it are told of each other; another picture ties nobody", async () => {
    const edits = await Promise.all(
      (await readdir(join(folder, "bridge-mods")))
        .toSorted()
        .slice(0, 4)
        .map((name) => hashOf(join("bridge-mods", name))),
    );
    const other = await hashOf("misc/c.png");
    const corpus = await makeCorpusFolder(
      made((topic, at) => {
        if (topic < 2) return [edits[topic * 2 + (at % 2)] ?? ""];
        return topic === 2 ? [other] : [];
      }),
    );
    try {
      await findCampaigns({ dir: corpus });
      const found = await readPictures(corpus, await campaignOf(corpus, "typing office"));
      expect(found).toMatchObject({ total: 1, pictures: [{ records: 6, campaigns: 1, isCommon: false }] });
      expect(found?.pictures[0]?.others).toMatchObject([
        { campaign: await campaignOf(corpus, "hotel group"), records: 6 },
      ]);
      expect((await readPictures(corpus, await campaignOf(corpus, "weekend crew")))?.pictures).toMatchObject([
        { hash: other, records: 6, campaigns: 0 },
      ]);
    } finally {
      await rm(corpus, { recursive: true, force: true });
    }
  });
});
