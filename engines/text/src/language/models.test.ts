import { describe, expect, test } from "vitest";
import { buildClasses } from "../../training/build-classes.ts";
import { groups } from "../../training/groups.ts";
import { trainModel } from "../../training/train-model.ts";
import { hebrewModel } from "./models/hebrew.ts";
import { tibetanModel } from "./models/tibetan.ts";
import { writingSystems } from "./writing-systems.ts";

const seed = 20_261_121;

describe("models", () => {
  test.each([
    ["hebrew", hebrewModel],
    ["tibetan", tibetanModel],
  ])("the committed %s model is what training makes", (name, committed) => {
    const group = groups[name];
    expect(group).toBeDefined();
    if (group === undefined) return;
    const made = trainModel(buildClasses(group, false).classes, group.bits, seed);
    expect({ ...made, weights: made.weights === committed.weights }).toEqual({ ...committed, weights: true });
  });

  test("every model has a weight for each bucket and class, and all of them stay below 2 MB", () => {
    let bytes = 0;
    for (const system of Object.values(writingSystems)) {
      if (!("model" in system)) continue;
      const { weights, bits, languages } = system.model;
      expect(weights.length).toBe((1 << bits) * languages.length);
      bytes += weights.length;
    }
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(2_000_000);
  });

  test("at least 90 languages are told", () => {
    const told = new Set<string>(["zho", "yue", "jpn", "kor", "ksw", "kjp", "pwo"]);
    for (const system of Object.values(writingSystems)) {
      if ("model" in system) for (const language of system.model.languages) told.add(language);
      if (system.by === "script") told.add(system.language).add(system.or?.[0] ?? "und");
    }
    told.delete("und");
    expect(told.size).toBeGreaterThanOrEqual(90);
  });
});
