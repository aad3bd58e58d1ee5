import fc from "fast-check";
import { expect, test } from "vitest";
import { findPlace, packFeatures, unpackModel } from "./advert-model.ts";
import { jobAdvertFraudModel } from "./models/job-advert-fraud.ts";

const step = 0.01;
const model = (features: string) => ({ step, slope: 1, intercept: 0, threshold: 0.5, features });

test("what is packed is unpacked: every key, its weight to half a step, and no other key", () => {
  const weights = fc.double({ min: -20, max: 20, noNaN: true });
  const table = fc.uniqueArray(fc.tuple(fc.nat(2 ** 24 - 1), weights), { selector: ([key]) => key, maxLength: 300 });
  fc.assert(
    fc.property(table, fc.nat(2 ** 24 - 1), (entries, other) => {
      const sorted = entries.toSorted(([a], [b]) => a - b);
      const packed = packFeatures(
        Int32Array.from(sorted, ([key]) => key),
        Float64Array.from(sorted, ([, weight]) => weight),
        step,
      );
      const unpacked = unpackModel(model(packed));
      for (const [key, weight] of sorted) {
        expect(Math.abs((unpacked.weights[findPlace(unpacked, key)] ?? Number.NaN) - weight)).toBeLessThanOrEqual(
          0.0051,
        );
      }
      expect(findPlace(unpacked, other) >= 0).toBe(sorted.some(([key]) => key === other));
    }),
  );
});

test("the model is small, and leaves a third of its table free", () => {
  expect(jobAdvertFraudModel.features.length).toBeLessThan(400_000);
  const { keys } = unpackModel(jobAdvertFraudModel);
  expect(keys.filter((key) => key > 0).length / keys.length).toBeLessThan(2 / 3);
});
