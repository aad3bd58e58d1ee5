import { instantOf, type UserId } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planSave, runMs, type KeptVersion } from "./plan-save.ts";

interface Kept extends KeptVersion {
  readonly text: string;
}

const ann = "ann" as UserId;
const ben = "ben" as UserId;
const start = Date.parse("2026-11-22T08:00:00.000Z");

/** What a database does with a plan. */
function apply(rows: readonly Kept[], ask: { base: number; by: UserId; now: number; text: string }): readonly Kept[] {
  const plan = planSave(rows, { ...ask, isSame: ({ text }) => text === ask.text });
  const at = instantOf(ask.now);
  const fresh = { by_user: ask.by, began_at: at, replaced_at: null, aside: false, settled_at: null, text: ask.text };
  if (plan.kind === "repeat") return rows;
  if (plan.kind === "extend") {
    return rows.map((row) => (row === plan.kept ? { ...row, version: plan.version, text: ask.text } : row));
  }
  if (plan.kind === "replace") {
    const before = rows.map((row) => (row === plan.present ? { ...row, replaced_at: at } : row));
    return [...before, { ...fresh, version: plan.version }];
  }
  const others = rows.filter((row) => row !== plan.kept);
  return [...others, { ...fresh, aside: true, replaced_at: at, version: plan.version }];
}

describe("planSave", () => {
  const save = (rows: readonly Kept[], base: number, by: UserId, text: string, now = start) =>
    apply(rows, { base, by, text, now });

  test("refuses to overwrite what a colleague wrote meanwhile, and keeps both", () => {
    const first = save([], 0, ann, "one");
    const second = save(first, 1, ben, "two");
    const third = save(second, 1, ann, "three");
    expect(third.map(({ text, aside }) => [text, aside])).toEqual([
      ["one", false],
      ["two", false],
      ["three", true],
    ]);
  });

  test("one worker's typing is one version, until ten minutes passed", () => {
    const typed = save(save(save([], 0, ann, "a"), 1, ann, "ab"), 2, ann, "abc");
    expect(typed.map(({ text, version }) => [text, version])).toEqual([["abc", 3]]);
    expect(save(typed, 3, ann, "abcd", start + runMs)).toHaveLength(2);
  });

  test("a save whose answer got lost is kept once", () => {
    const first = save([], 0, ann, "one");
    expect(save(first, 0, ann, "one")).toEqual(first);
    const aside = save(save(first, 1, ben, "two"), 1, ann, "mine");
    expect(save(aside, 1, ann, "mine")).toEqual(aside);
  });

  test("whatever two people save in whatever order, nobody's words go but by their own hand", () => {
    const step = fc.record({ isAnn: fc.boolean(), seen: fc.nat({ max: 3 }), text: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let rows: readonly Kept[] = [];
        steps.forEach(({ isAnn, seen, text }, at) => {
          const by = isAnn ? ann : ben;
          const present = rows.find(({ aside, replaced_at }) => !aside && replaced_at === null);
          const base = Math.max(0, (present?.version ?? 0) - seen);
          const before = rows;
          rows = save(rows, base, by, text, start + at);
          const lost = before.filter((row) => row.by_user !== by && !rows.some((now) => now.text === row.text));
          expect(lost).toEqual([]);
          expect(rows.some((row) => row.text === text && row.by_user === by)).toBe(true);
          expect(rows.filter(({ aside, replaced_at }) => !aside && replaced_at === null)).toHaveLength(1);
          expect(new Set(rows.map(({ version }) => version)).size).toBe(rows.length);
        });
      }),
    );
  });
});
