/**
 * Measures the order of leads: 12 rings of 8 to 10 campaigns beside honest campaigns, in nine scripts. Of the 50 leads ranked
 * first, how many belong to a ring, how many rings appear, and what was missed; the phone-number-only baseline beside it.
 * Usage: node --conditions=source bench/src/ring-leads.ts [--adverts 15000] [--seeds 3] [--write]
 * Exit status: 0 all floors met; 1 a floor was missed.
 */
import type { Ring } from "@suar/domain";
import { findCampaigns, readRings } from "@suar/services/campaigns";
import { type CorpusAdvert, generateCorpus } from "@suar/services/demonstration";
import { readText } from "@suar/text";
import { importRecords } from "@suar/warehouse";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { checkFloors, type Floor } from "./check-floors.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: {
    adverts: { type: "string", default: "15000" },
    seeds: { type: "string", default: "3" },
    write: { type: "boolean" },
  },
});
const looked = 50;
const floors: Floor[] = [];
const measured = [];
for (let seed = 1; seed <= Number(values.seeds); seed++) measured.push(await measureSeed(seed, Number(values.adverts)));
console.table(measured.map(({ row }) => row));
for (const { row, missed } of measured)
  console.log(`seed ${row.seed}, campaigns of rings in no ring: ${missed.join(", ")}`);
if (values.write) await writeResult("ring-leads", measured);
process.exitCode = checkFloors(floors);

async function measureSeed(seed: number, count: number) {
  const adverts = [...generateCorpus({ seed, adverts: count })];
  const truth = new Map(adverts.map((advert) => [advert.id, advert.truth]));
  const dir = await mkdtemp(join(tmpdir(), "suar-ring-leads-"));
  try {
    const lines = adverts.map(
      ({ id, text, posted_at, account }) => `${JSON.stringify({ id, text, posted_at, account })}\n`,
    );
    const before = process.cpuUsage();
    const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };
    await importRecords({
      source: Readable.from(lines.map((line) => Buffer.from(line))),
      name: "a.jsonl",
      dir,
      mapping,
    });
    await findCampaigns({ dir });
    const { user, system } = process.cpuUsage(before);
    const leads = await readLeads(dir);
    const campaignOf = await readCampaignOf(dir);
    const ringOf = (campaign: string): string | null =>
      most(campaignOf.get(campaign)?.map((id) => truth.get(id)?.ring ?? null));
    const first = leads.slice(0, looked).map(ringOf);
    const plain = phoneBaseline(adverts)
      .slice(0, looked)
      .map((ids) => most(ids.map((id) => truth.get(id)?.ring ?? null)));
    const inRing = first.filter((ring) => ring !== null);
    const rings = await readRings(dir);
    const pure = rings.filter((ring) => ring.campaigns.length >= 4).map((ring) => purity(ring, ringOf));
    floors.push(
      {
        name: `seed ${seed}: leads of a ring among the first ${looked}`,
        measured: inRing.length,
        floor: 45,
        kind: "at least",
        unit: "leads",
      },
      {
        name: `seed ${seed}: rings among them`,
        measured: new Set(inRing).size,
        floor: 10,
        kind: "at least",
        unit: "rings",
      },
    );
    const row = {
      seed,
      campaigns: leads.length,
      "of rings in the first 50": inRing.length,
      "rings seen": new Set(inRing).size,
      "phones only": plain.filter((ring) => ring !== null).length,
      "rings seen, phones only": new Set(plain.filter((ring) => ring !== null)).size,
      "rings of 4 and more": pure.length,
      "least pure of them": Math.min(1, ...pure),
      "cpu s": (user + system) / 1e6,
    };
    return { row, missed: missedCampaigns(rings, campaignOf, truth) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function readLeads(dir: string): Promise<string[]> {
  const lines = (await readFile(join(dir, "found", "rows.jsonl"), "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => (JSON.parse(line) as { readonly row: { readonly campaign: string } }).row.campaign);
}

async function readCampaignOf(dir: string): Promise<ReadonlyMap<string, string[]>> {
  const folder = join(dir, "found", "parts");
  const found = new Map<string, string[]>();
  for (const name of (await readdir(folder)).filter((file) => file.startsWith("assignments"))) {
    for (const line of (await readFile(join(folder, name), "utf8")).split(/\r?\n/).filter((text) => text !== "")) {
      const [id = "", campaign = ""] = line.split(",");
      found.set(campaign, [...(found.get(campaign) ?? []), id]);
    }
  }
  return found;
}

/** Records that share a phone number, joined; the largest first. */
function phoneBaseline(adverts: readonly CorpusAdvert[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  const byPhone = new Map<string, Set<string>>();
  for (const { id, text } of adverts) {
    let group = new Set([id]);
    const phones = readText(text).entities.filter(({ type }) => type === "phone" || type === "whatsapp");
    for (const { value } of phones) {
      const known = byPhone.get(value);
      if (known !== undefined && known !== group) {
        const [large, small] = known.size >= group.size ? [known, group] : [group, known];
        for (const one of small) large.add(one);
        for (const [phone, set] of byPhone) if (set === small) byPhone.set(phone, large);
        group = large;
      }
      byPhone.set(value, group);
    }
    for (const one of group) groupOf.set(one, group);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]).sort((one, other) => other.length - one.length);
}

function purity(ring: Ring, ringOf: (campaign: string) => string | null): number {
  const names = ring.campaigns.map(({ campaign }) => ringOf(campaign));
  const name = most(names);
  return names.filter((one) => one === name).length / names.length;
}

function missedCampaigns(
  rings: readonly Ring[],
  campaignOf: ReadonlyMap<string, readonly string[]>,
  truth: ReadonlyMap<string, CorpusAdvert["truth"]>,
): string[] {
  const inside = new Set(rings.flatMap((ring) => ring.campaigns.map(({ campaign }) => campaign)));
  const seen = new Set(
    [...campaignOf]
      .filter(([campaign]) => inside.has(campaign))
      .map(([, ids]) => most(ids.map((id) => truth.get(id)?.campaign ?? null))),
  );
  const planted = new Set(
    [...truth.values()].flatMap(({ ring, campaign }) => (ring === null || campaign === null ? [] : [campaign])),
  );
  return [...planted].filter((campaign) => !seen.has(campaign)).sort();
}

function most<Item>(items: readonly Item[] = []): Item | null {
  const counted = [...Map.groupBy(items, (item) => item)].sort(([, one], [, other]) => other.length - one.length);
  return counted[0]?.[0] ?? null;
}
