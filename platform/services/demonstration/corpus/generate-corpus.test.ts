import { isSyntheticId } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CorpusAdvert, generateCorpus } from "./generate-corpus.ts";
import { corpusLanguages } from "./kits/index.ts";
import type { CorpusOptions } from "./corpus-options.ts";
import { corpusHeader, corpusLine, truthLine } from "./write-corpus.ts";

const small = { adverts: 2500, rings: 3, agencies: 40, employers: 4, seed: 5 } as const satisfies CorpusOptions;
const adverts = [...generateCorpus(small)];
const planted = (kind: CorpusAdvert["truth"]["kind"]): CorpusAdvert[] =>
  adverts.filter(({ truth }) => truth.kind === kind);

/** Share of the stretches of ten letters of one text that stand in the other too. */
function shareOfStretches(one: string, other: string): number {
  const starts = Array.from({ length: one.length - 9 }, (_, at) => at);
  return starts.filter((at) => other.includes(one.slice(at, at + 10))).length / starts.length;
}

describe("generateCorpus", () => {
  test.each([
    [{ adverts: 10_000_001 }, /adverts/],
    [{ adverts: 10 }, /adverts must be at least/],
    [{ rings: -1 }, /rings/],
    [{ seed: Number.NaN }, /seed/],
    [{ disguised: 1.5 }, /disguised/],
    [{ languages: [] }, /languages/],
    [{ startDay: "2026-13-40" }, /startDay/],
    [{ campaignSize: [9, 3] as const }, /campaignSize/],
  ])("refuses %j", (options, message) => {
    expect(() => generateCorpus(options).next()).toThrow(message);
  });

  test("makes so many adverts, each with an id of its own, in order of time, all marked as made up", () => {
    expect(adverts).toHaveLength(2500);
    expect(adverts.map(({ id }) => id)).toEqual(adverts.map(({ id }) => id).toSorted());
    expect(new Set(adverts.map(({ id }) => id)).size).toBe(2500);
    const times = adverts.map(({ posted_at }) => posted_at);
    expect(times).toEqual(times.toSorted());
    for (const { id, account, text } of adverts) {
      expect(isSyntheticId(id)).toBe(true);
      expect(account).toMatch(/^synthetic-account-\d{8}$/);
      expect(text, id).not.toMatch(/https?:|www\.|[[\]{}|]|undefined/);
      for (const handle of text.match(/[\w.]*@[\w.]+/g) ?? []) expect(handle, id).toMatch(/@example_|@example\.org/);
    }
  });

  test("plants rings of 8 to 10 campaigns, neighbours with a contact in common and some in several languages", () => {
    const rings = Map.groupBy(planted("ring"), ({ truth }) => truth.ring);
    expect(rings.size).toBe(3);
    for (const members of rings.values()) {
      const campaigns = Map.groupBy(members, ({ truth }) => truth.campaign);
      expect(campaigns.size).toBeGreaterThanOrEqual(8);
      expect(campaigns.size).toBeLessThanOrEqual(10);
      const accounts = Map.groupBy(members, ({ account }) => account);
      expect([...accounts.values()].some((own) => new Set(own.map(({ truth }) => truth.campaign)).size > 1)).toBe(true);
      expect(new Set(members.map(({ truth }) => truth.language)).size).toBeGreaterThan(1);
    }
  });

  test("gives every employer several families with lines in common, none of them in a ring", () => {
    const employers = Map.groupBy(planted("family"), ({ truth }) => truth.employer);
    expect(employers.size).toBe(4);
    for (const members of employers.values()) {
      const families = [...Map.groupBy(members, ({ truth }) => truth.campaign).values()];
      expect(families.length).toBeGreaterThanOrEqual(3);
      expect(members.every(({ truth }) => truth.ring === null)).toBe(true);
      const [first, second] = families.map((own) => own[0]?.text ?? "");
      const common = shareOfStretches(first ?? "", second ?? "");
      expect(common).toBeGreaterThan(0.15);
      expect(common).toBeLessThan(0.7);
    }
  });

  test("writes ordinary adverts about as long as planted ones", () => {
    for (const language of corpusLanguages) {
      const lengths = (of: readonly CorpusAdvert[]): number => {
        const own = of.filter(({ truth }) => truth.language === language).map(({ text }) => text.length);
        return own.reduce((sum, length) => sum + length, 0) / own.length;
      };
      const whole = adverts.filter(({ truth }) => truth.disguise === null && truth.kind !== "single");
      if (whole.filter(({ truth }) => truth.language === language).length < 20) continue;
      expect(lengths(planted("single")) / lengths(whole)).toBeGreaterThan(0.75);
      expect(lengths(planted("single")) / lengths(whole)).toBeLessThan(1.3);
    }
  });

  test("writes ordinary adverts that are all different", () => {
    const texts = planted("single").map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("gives the same adverts for the same options and others for another seed", () => {
    expect([...generateCorpus(small)]).toEqual(adverts);
    const other = [...generateCorpus({ ...small, seed: 6 })];
    expect(other.map(({ text }) => text)).not.toEqual(adverts.map(({ text }) => text));
  });

  test("fills any small corpus exactly, in the languages asked for", () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          adverts: fc.integer({ min: 120, max: 400 }),
          days: fc.integer({ min: 1, max: 40 }),
          languages: fc.subarray([...corpusLanguages], { minLength: 1 }),
        }),
        (some) => {
          const options = { ...some, rings: 0, agencies: 3, employers: 1, campaignSize: [2, 4] } as const;
          const made = [...generateCorpus(options)];
          expect(made).toHaveLength(some.adverts);
          for (const { truth } of made) expect(some.languages).toContain(truth.language);
        },
      ),
      { numRuns: 15 },
    );
  });
});

test("a corpus file has the header once and never the truth", () => {
  const [advert] = adverts;
  if (!advert) throw new Error("no advert");
  expect(corpusHeader("csv")).toBe("id,text,posted_at,account\r\n");
  expect(corpusHeader("jsonl")).toBe("");
  expect(JSON.parse(corpusLine(advert, "jsonl"))).toEqual({
    id: advert.id,
    text: advert.text,
    posted_at: advert.posted_at,
    account: advert.account,
  });
  expect(corpusLine({ ...advert, text: 'a "b"\nc' }, "csv")).toContain('"a ""b""\nc"');
  expect(JSON.parse(truthLine(advert))).toMatchObject({ id: advert.id, kind: advert.truth.kind });
});
