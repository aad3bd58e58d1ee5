import { syntheticPrefix } from "@suar/domain";
import type { Advert, Draft } from "./advert.ts";
import { honestTexts, ringBlueprints } from "./blueprints/index.ts";
import { draftFamily, draftHonest } from "./draft-honest.ts";
import { draftRing, type Period } from "./draft-ring.ts";
import { createRandom, type Random } from "./random.ts";
import { createHonestWriter } from "./write-honest.ts";

/** How much is made. Every value has a default; the same options give the same adverts on every machine. */
export interface DemonstrationOptions {
  readonly seed?: number;
  /** Planted rings, 0 to `ringBlueprints.length`. */
  readonly rings?: number;
  /** Honest adverts in all, those of families included. */
  readonly honest?: number;
  /** Honest adverts that are posted again and again; each has 8 to 14 adverts out of `honest`. */
  readonly families?: number;
  /** First day, YYYY-MM-DD, UTC. */
  readonly startDay?: string;
  /** Length of the period in days. */
  readonly days?: number;
  /** Fewest and most adverts of a ring. */
  readonly ringSize?: readonly [fewest: number, most: number];
}

/** What was planted: the answer that a search for campaigns should give. */
export interface DemonstrationTruth {
  readonly rings: readonly { readonly ring: string; readonly about: string; readonly adverts: readonly string[] }[];
  readonly families: readonly { readonly family: string; readonly adverts: readonly string[] }[];
}

/** About 1,200 adverts over 30 days with every ring. */
export const demonstrationDefaults = {
  seed: 20_261_101,
  rings: ringBlueprints.length,
  honest: 720,
  families: 4,
  startDay: "2026-10-20",
  days: 30,
  ringSize: [20, 42],
} as const satisfies Required<DemonstrationOptions>;

/**
 * Made-up adverts in seven languages with planted rings and honest adverts beside them, in order of time.
 * Shapes: ids `synthetic-000001` and on. Units: days; times in UTC. Errors: RangeError that names the option.
 * Source: features that officials describe (the Department of Migrant Workers of the Philippines, the Thai Ministry of Foreign Affairs,
 * INTERPOL, ILO indicators); every text was written for Suar and means nobody.
 */
export function generateAdverts(options: DemonstrationOptions = {}): {
  readonly adverts: readonly Advert[];
  readonly truth: DemonstrationTruth;
} {
  const { seed, rings, honest, families, days, ringSize, startDay } = checkOptions(options);
  const random = createRandom(seed);
  const period: Period = { startMs: Date.parse(`${startDay}T00:00:00Z`), days };
  const drafts: Draft[] = ringBlueprints.slice(0, rings).flatMap((blueprint) => {
    const stream = random.fork(blueprint.key);
    return draftRing(blueprint, stream.integer(...ringSize), period, stream);
  });
  drafts.push(...draftAllHonest(honest, families, period, random));
  const adverts = drafts
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, ...draft }, index) => ({
      ...draft,
      id: `${syntheticPrefix}${String(index + 1).padStart(6, "0")}`,
      posted_at: new Date(at).toISOString(),
    }));
  return { adverts, truth: collectTruth(adverts) };
}

function draftAllHonest(count: number, families: number, period: Period, random: Random): Draft[] {
  const writers = honestTexts.map((kit) => createHonestWriter(kit));
  const drafts: Draft[] = [];
  for (let family = 1; family <= families && drafts.length < count; family++) {
    const stream = random.fork(`family ${family}`);
    const size = Math.min(stream.integer(8, 14), count - drafts.length);
    drafts.push(...draftFamily(stream.pick(writers), `family-${family}`, size, period, stream));
  }
  const stream = random.fork("honest");
  while (drafts.length < count) drafts.push(draftHonest(stream.pick(writers), period, stream));
  return drafts;
}

function collectTruth(adverts: readonly Advert[]): DemonstrationTruth {
  const idsOf = (key: "ring" | "family", name: string): string[] =>
    adverts.filter((advert) => advert[key] === name).map((advert) => advert.id);
  const families = [...new Set(adverts.flatMap(({ family }) => family ?? []))].sort();
  return {
    rings: ringBlueprints
      .map(({ key, about }) => ({ ring: key, about, adverts: idsOf("ring", key) }))
      .filter((ring) => ring.adverts.length > 0),
    families: families.map((family) => ({ family, adverts: idsOf("family", family) })),
  };
}

function checkOptions(options: DemonstrationOptions): Required<DemonstrationOptions> {
  const all = { ...demonstrationDefaults, ...options };
  const [fewest, most] = all.ringSize;
  requireRange("rings", all.rings, 0, ringBlueprints.length);
  requireRange("honest", all.honest, 0, 1_000_000);
  requireRange("families", all.families, 0, 1000);
  requireRange("days", all.days, 1, 3650);
  requireRange("ringSize[0]", fewest, 2, 100_000);
  requireRange("ringSize[1]", most, fewest, 100_000);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(all.startDay) || Number.isNaN(Date.parse(all.startDay))) {
    throw new RangeError(`generateAdverts: startDay must be a day YYYY-MM-DD, got ${all.startDay}`);
  }
  return all;
}

function requireRange(name: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new RangeError(`generateAdverts: ${name} must be a whole number ${low}..${high}, got ${value}`);
}
