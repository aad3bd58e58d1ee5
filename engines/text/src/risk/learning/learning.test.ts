import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  averagePrecision,
  buildCorpus,
  calibrate,
  cleanAdvert,
  dealGroupedFolds,
  fitCalibration,
  type LabelledAdvert,
  ratesAt,
  scoreOnLine,
  thresholdFor,
  trainWithThreshold,
} from "./index.ts";

/** Numbers 0 .. 1, the same in every run (Lehmer). */
function countedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Adverts of 12 features out of 200: 0..39 are commoner in fraud, 40..79 in honest ones, the rest are noise. */
function makeAdverts(count: number, random: () => number): readonly LabelledAdvert[] {
  return Array.from({ length: count }, (_, at) => {
    const isFraud = at % 2 === 0;
    const keys = new Set<number>();
    while (keys.size < 12) {
      const own = random() < 0.35;
      const key = own ? Math.floor(random() * 40) + (isFraud ? 0 : 40) : Math.floor(random() * 200);
      keys.add(key);
    }
    return { keys: Int32Array.from(keys), group: `group-${Math.floor(at / 2) % 60}-${isFraud}`, isFraud };
  });
}

describe("folds", () => {
  test("near-copies are never on both sides, and every advert is in a fold", () => {
    const grouped = fc.array(fc.record({ group: fc.constantFrom(..."abcdefghij"), isFraud: fc.boolean() }));
    fc.assert(
      fc.property(grouped, fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 1e6 }), (adverts, folds, seed) => {
        const dealt = dealGroupedFolds(adverts, folds, countedRandom(seed));
        const foldOf = new Map<string, number>();
        for (const [at, { group }] of adverts.entries()) {
          const fold = dealt[at] ?? -1;
          expect(fold >= 0 && fold < folds).toBe(true);
          expect(foldOf.get(group) ?? fold).toBe(fold);
          foldOf.set(group, fold);
        }
      }),
    );
  });
});

describe("learning", () => {
  const corpus = buildCorpus(makeAdverts(480, countedRandom(7)));
  const training = corpus.adverts.filter((_, at) => at < 360);
  const unseen = corpus.adverts.filter((_, at) => at >= 360);
  const model = trainWithThreshold(corpus, training, { recall: 0.9, random: countedRandom(3) });
  const judged = unseen.map(({ columns, isFraud }) => ({ score: scoreOnLine(model.line, columns), isFraud }));

  test("orders adverts that it was not taught with", () => {
    expect(averagePrecision(judged)).toBeGreaterThan(0.95);
  });

  test("its threshold, found inside, finds about as much outside", () => {
    expect(model.threshold).toBeGreaterThanOrEqual(0);
    expect(ratesAt(judged, model.threshold).recall).toBeGreaterThan(0.8);
    expect(ratesAt(judged, model.threshold).falseAlarms).toBeLessThan(0.3);
  });

  test("without anything to learn no advert is on one side", () => {
    const { line } = trainWithThreshold(corpus, [], { recall: 0.9, random: countedRandom(3) });
    for (const { columns } of unseen) expect(scoreOnLine(line, columns)).toBe(0);
  });

  test("a feature of a single group teaches nothing", () => {
    const lone = buildCorpus(
      Array.from({ length: 40 }, (_, at) => ({
        keys: Int32Array.of(at % 2 === 0 ? 1 : 2),
        group: at % 2 === 0 ? "copies" : `other-${at}`,
        isFraud: at % 2 === 0,
      })),
    );
    const { line } = trainWithThreshold(lone, lone.adverts, { recall: 0.9, random: countedRandom(5) });
    expect([...lone.keys]).toEqual([2]);
    expect(lone.adverts[0]?.columns).toEqual(Int32Array.of());
    expect(scoreOnLine(line, Int32Array.of(0))).toBeLessThan(0);
  });
});

describe("calibration", () => {
  test("comes near the curve that made the labels", () => {
    const random = countedRandom(11);
    const made = { slope: 2, intercept: -0.5 };
    const judged = Array.from({ length: 4000 }, () => {
      const score = random() * 4 - 2;
      return { score, isFraud: random() < calibrate(made, score) };
    });
    const { slope, intercept } = fitCalibration(judged);
    expect(slope).toBeCloseTo(2, 0);
    expect(intercept).toBeCloseTo(-0.5, 0);
  });

  test("one class alone gives a flat curve", () => {
    expect(fitCalibration([{ score: 1, isFraud: true }]).slope).toBe(0);
  });
});

describe("measures", () => {
  const judged = [
    { score: 4, isFraud: true },
    { score: 3, isFraud: false },
    { score: 2, isFraud: true },
    { score: 1, isFraud: false },
  ];

  test("average precision, rates and thresholds of a list of four", () => {
    expect(averagePrecision(judged)).toBeCloseTo((1 + 2 / 3) / 2);
    expect(ratesAt(judged, 3)).toEqual({ recall: 0.5, falseAlarms: 0.5 });
    expect(thresholdFor(judged, 0.5)).toBe(4);
    expect(thresholdFor(judged, 0.51)).toBe(2);
  });

  test("nothing to measure gives no number", () => {
    expect(averagePrecision([])).toBeUndefined();
    expect(ratesAt([], 0)).toEqual({ recall: undefined, falseAlarms: undefined });
    expect(thresholdFor([], 0.9)).toBeUndefined();
  });
});

describe("cleanAdvert", () => {
  test.each([
    ["Tom &amp; Ann&nbsp;&#39;s", "Tom & Ann 's"],
    ["it€™s €œgood€\u009d €“ now", `it's "good" - now`],
    ["it’s “good”", `it's "good"`],
    ["see #URL_12ab# or #EMAIL_34cd#", "see https://www.example.com/page or name@example.com"],
    ["a\u00a0\u00a0 b\u2028c", "a b c"],
  ])("%s", (text, clean) => {
    expect(cleanAdvert(text)).toBe(clean);
  });

  test("a clean advert stays as it is", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."abc .,'\"-&#€™;"), maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        const once = cleanAdvert(text);
        expect(once.includes("\u00a0")).toBe(false);
        expect(once).toBe(once.trim());
      }),
    );
  });
});
