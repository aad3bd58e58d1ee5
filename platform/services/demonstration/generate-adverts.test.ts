import { isSyntheticId } from "@suar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { demonstrationLanguages, honestTexts, ringBlueprints } from "./blueprints/index.ts";
import { demonstrationDefaults, generateAdverts } from "./generate-adverts.ts";

const { adverts, truth } = generateAdverts();

test("refuses options that cannot be", () => {
  expect(() => generateAdverts({ rings: ringBlueprints.length + 1 })).toThrow(/rings/);
  expect(() => generateAdverts({ honest: -1 })).toThrow(/honest/);
  expect(() => generateAdverts({ startDay: "2026-13-40" })).toThrow(/startDay/);
  expect(() => generateAdverts({ ringSize: [9, 3] })).toThrow(/ringSize/);
  expect(() => generateAdverts({ seed: Number.NaN })).toThrow(RangeError);
});

test("every record, account, handle and address says that it is made up", () => {
  for (const { id, account, text } of adverts) {
    expect(isSyntheticId(id), id).toBe(true);
    expect(account).toMatch(/^synthetic-account-\d+$/);
    const contacts =
      text
        .normalize("NFKC")
        .replaceAll("\u200b", "")
        .match(/[\w.]*@[\w.]+/g) ?? [];
    for (const contact of contacts) expect(contact, id).toMatch(/@(example|contoh)|@example\.org$/);
    expect(text, id).not.toMatch(/https?:|www\.|\[|\]|\{|\}|undefined/);
  }
});

test("the default holds every ring and language, honest adverts beside them, and the truth", () => {
  expect(adverts.length).toBeGreaterThan(1100);
  expect(adverts.length).toBeLessThan(1300);
  expect(truth.rings).toHaveLength(ringBlueprints.length);
  expect(new Set(adverts.filter(({ ring }) => ring).map(({ language }) => language)).size).toBe(7);
  expect(new Set(adverts.filter(({ ring }) => !ring).map(({ language }) => language)).size).toBe(7);
  for (const ring of truth.rings) {
    expect(ring.adverts.length).toBeGreaterThanOrEqual(demonstrationDefaults.ringSize[0]);
    expect(ring.adverts).toEqual(adverts.filter((advert) => advert.ring === ring.ring).map(({ id }) => id));
  }
  expect(truth.families).toHaveLength(demonstrationDefaults.families);
  expect(adverts.filter(({ ring }) => ring === null)).toHaveLength(demonstrationDefaults.honest);
  const bilingual = adverts.filter(({ ring }) => ring === "two-languages-casino").map(({ language }) => language);
  expect(new Set(bilingual)).toEqual(new Set(["zho", "eng"]));
});

test("ids are unique and in order of time, all inside the period", () => {
  expect(new Set(adverts.map(({ id }) => id)).size).toBe(adverts.length);
  const times = adverts.map(({ posted_at }) => posted_at);
  expect(times).toEqual(times.toSorted());
  expect(times.every((time) => time >= "2026-10-20" && time < "2026-11-19")).toBe(true);
});

test("members of a ring are not copies, honest adverts stand alone", () => {
  for (const { ring } of truth.rings) {
    const texts = adverts.filter((advert) => advert.ring === ring).map(({ text }) => text);
    expect(new Set(texts).size / texts.length, ring).toBeGreaterThan(0.9);
  }
  const single = adverts.filter(({ ring, family }) => ring === null && family === null).map(({ text }) => text);
  expect(new Set(single).size).toBe(single.length);
});

test("the same options give the same adverts; a seed or a ring more changes only its own part", () => {
  expect(generateAdverts().adverts).toEqual(adverts);
  const other = generateAdverts({ seed: 5, honest: 20, families: 0 });
  expect(other.adverts.map(({ text }) => text)).not.toEqual(
    generateAdverts({ honest: 20, families: 0 }).adverts.map(({ text }) => text),
  );
  const few = new Set(generateAdverts({ rings: 3 }).adverts.flatMap(({ ring, text }) => (ring ? [text] : [])));
  const all = new Set(adverts.map(({ text }) => text));
  expect([...few].every((text) => all.has(text))).toBe(true);
});

test("any small demonstration is whole", () => {
  const options = fc.record({
    seed: fc.integer(),
    rings: fc.integer({ min: 0, max: ringBlueprints.length }),
    honest: fc.integer({ min: 0, max: 30 }),
    families: fc.integer({ min: 0, max: 3 }),
    days: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(options, (some) => {
      const made = generateAdverts({ ...some, ringSize: [2, 5] });
      return (
        made.adverts.every(({ id, text }) => isSyntheticId(id) && text.length > 20) &&
        made.truth.rings.length === some.rings &&
        made.adverts.filter(({ ring }) => ring === null).length === some.honest
      );
    }),
    { numRuns: 40 },
  );
});

test("every language has its kit, and every wording of a blueprint can be written", () => {
  expect(honestTexts.map(({ language }) => language).sort()).toEqual([...demonstrationLanguages].sort());
  // Many draws reach every template, slot and nested choice; a missing filler throws.
  expect(generateAdverts({ seed: 2, honest: 4000, ringSize: [60, 60] }).adverts).toHaveLength(4000 + 16 * 60);
});
