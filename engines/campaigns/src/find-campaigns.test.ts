import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { findCampaigns } from "./index.ts";
import { makeOthers, makeRing, makeWords, seeded } from "./testing/make-corpus.ts";

describe("findCampaigns", () => {
  test("refuses a parameter that is out of range, by name", () => {
    expect(() => findCampaigns([], { cohesion: 2 })).toThrow(/cohesion must .* got 2/);
  });

  test("gives each ring its name, its records and its template, the largest first", () => {
    const random = seeded(11);
    const small = makeRing("small", makeWords(random, 20), 3, 0, random);
    const large = makeRing("large", makeWords(random, 20), 90, 0.02, random);
    const found = findCampaigns([...small, ...makeOthers(50, random), ...large]);
    expect(found.map((one) => one.ids.length)).toEqual([90, 3]);
    for (const { campaign, slots, template } of found) {
      expect(campaign).toMatch(/^[0-9a-f]{12}$/);
      expect(template.filter((part) => part.kind === "slot")).toHaveLength(slots.length);
      expect(template.some((part) => part.kind === "text" && part.text.length > 20)).toBe(true);
    }
  });

  test("does what the first example of the README says", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const body = example.replace(/^import .*$/m, "").replaceAll(/console\.log\((.*?)\);.*$/gm, "shown.push($1);");
    const shown: unknown[] = [];
    runInNewContext(body, { findCampaigns, shown });
    const [ids, template] = shown;
    expect((ids as string[]).toSorted()).toEqual(["synthetic-0", "synthetic-1", "synthetic-2"]);
    expect(template).toContainEqual({ kind: "slot", slot: expect.any(Number) });
  });
});
