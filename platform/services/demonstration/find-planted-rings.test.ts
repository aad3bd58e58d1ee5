import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importRecords } from "@suar/warehouse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCampaigns, readCampaign, writeCampaignOutputs } from "../campaigns/index.ts";
import type { Advert } from "./advert.ts";
import { generateAdverts } from "./generate-adverts.ts";
import { writeAdverts } from "./write-adverts.ts";

const { adverts } = generateAdverts();
const byId = new Map(adverts.map((advert) => [advert.id, advert]));
let dir = "";
let campaigns: ReadonlyMap<string, readonly Advert[]> = new Map();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "suar-demonstration-"));
  const source = join(dir, "demonstration.csv");
  await writeFile(source, [...writeAdverts(adverts, "csv")].join(""));
  const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };
  await importRecords({ source, name: "demonstration.csv", dir, mapping });
  await findCampaigns({ dir });
  await writeCampaignOutputs(dir, join(dir, "out"));
  const lines = (await readFile(join(dir, "out", "assignments.csv"), "utf8")).trim().split(/\r?\n/).slice(1);
  const assigned = lines.map((line) => line.split(",")).map(([id = "", campaign = ""]) => ({ id, campaign }));
  const grouped = Map.groupBy(assigned, ({ campaign }) => campaign);
  campaigns = new Map([...grouped].map(([key, rows]) => [key, rows.flatMap(({ id }) => byId.get(id) ?? [])]));
}, 240_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

/** What one hand wrote in one language; `null` for an honest advert that stands alone. */
const handOf = ({ ring, family, language }: Advert): string | null => (ring === null ? family : `${ring}/${language}`);
const pairs = (count: number): number => (count * (count - 1)) / 2;

function pairsOfOneHand(group: readonly Advert[]): number {
  const hands = Map.groupBy(
    group.filter((advert) => handOf(advert) !== null),
    handOf,
  );
  return [...hands.values()].reduce((sum, members) => sum + pairs(members.length), 0);
}

test("the planted rings and families are found, and few pairs that nobody planted", () => {
  const groups = [...campaigns.values()];
  const joined = groups.reduce((sum, group) => sum + pairs(group.length), 0);
  const right = groups.reduce((sum, group) => sum + pairsOfOneHand(group), 0);
  expect(right / joined).toBeGreaterThanOrEqual(0.95);
  expect(right / pairsOfOneHand(adverts)).toBeGreaterThanOrEqual(0.9);
});

test("every ring is found whole, apart from other rings and from honest adverts", () => {
  const rings = new Set(adverts.flatMap((advert) => (advert.ring === null ? [] : (handOf(advert) ?? []))));
  expect(rings.size).toBe(17);
  for (const ring of rings) {
    const members = adverts.filter((advert) => handOf(advert) === ring).length;
    const best = Math.max(
      ...[...campaigns.values()].map((group) => group.filter((advert) => handOf(advert) === ring).length),
    );
    expect(best / members, ring).toBeGreaterThanOrEqual(0.9);
  }
  for (const [campaign, group] of campaigns) {
    const hands = new Set(group.map(handOf));
    if ([...hands].some((hand) => hand?.includes("/"))) expect([...hands], campaign).toHaveLength(1);
  }
});

test("the ring of two languages shows that its contacts stand elsewhere too, and all is marked as made up", async () => {
  const bilingual = [...campaigns].filter(([, group]) => group[0]?.ring === "two-languages-casino");
  expect(new Set(bilingual.map(([, group]) => group[0]?.language))).toEqual(new Set(["zho", "eng"]));
  for (const [id] of bilingual) {
    const { campaign } = await readCampaign(dir, id);
    expect(campaign.identifiers.some(({ elsewhere }) => elsewhere)).toBe(true);
    expect(campaign.synthetic).toBe(true);
  }
});
