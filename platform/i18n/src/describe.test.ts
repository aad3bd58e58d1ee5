import { errorCodes, rejectCodes } from "@suar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTranslator } from "./create-translator.ts";
import { describeError, describeReason, describeReject } from "./describe.ts";

const { intl, t } = await createTranslator("en");

test("an error without details still reads as a sentence", () => {
  for (const code of errorCodes) {
    const { title, sentence } = describeError(intl, code);
    expect(title.length, code).toBeLessThan(60);
    expect(sentence, code).toMatch(/^[A-Z].*\.$/);
    expect(sentence, code).not.toMatch(/[{}!]|undefined|NaN/);
  }
});

test("details stand in the sentence with their unit, ids without grouping", () => {
  const locked = describeError(intl, "data.locked", { pid: 31_415 });
  expect(locked.sentence).toContain("process number 31415");
  expect(describeError(intl, "call.too_large", { limitBytes: 2_500_000 }).sentence).toContain("2.5 MB");
  expect(describeError(intl, "input.unreadable", { file: "a.csv", line: 90_000 }).sentence).toContain(
    "a.csv, line 90000.",
  );
  expect(describeError(intl, "input.unreadable", { file: "a.csv" }).sentence).toContain("read: a.csv.");
  expect(describeError(intl, "data.missing", { dir: "/srv/suar" }).sentence).toContain("/srv/suar.");
  expect(describeError(intl, "import.wrong_state", { state: "queued" }).sentence).toContain("Waiting to start");
  const late = { records: 12_000, used: 45_000, limit: 50_000, opensAt: "2026-11-22T09:30:00.000Z" };
  const { sentence } = describeError(intl, "export.limit_reached", late);
  expect(sentence).toMatch(/12,000 records .* 45,000 of the 50,000 .* Nov 2[123], 2026, \d{1,2}:\d{2}/);
  const column = describeError(intl, "call.unknown_column", { column: "txt", columns: ["id", "text", "time"] });
  expect(column.sentence).toContain("id, text, and time");
});

test("no detail can break a sentence", () => {
  const detail = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.constantFrom(...errorCodes), fc.dictionary(fc.string(), detail), (code, details) => {
      expect(describeError(intl, code, details).sentence).not.toBe("");
    }),
    { numRuns: 300 },
  );
});

test("a detail is shown as it is, never read as message syntax", () => {
  expect(describeError(intl, "input.missing", { file: "{a, plural}<b>.csv" }).sentence).toContain("{a, plural}<b>.csv");
});

test("a path keeps its own direction in a sentence that runs from right to left", async () => {
  const arabic = await createTranslator("ar");
  const { sentence } = describeError(arabic.intl, "data.broken", { dir: "/srv/suar/data" });
  expect(sentence).toContain("\u2068/srv/suar/data\u2069");
  expect(describeError(intl, "data.broken", { dir: "/srv/suar/data" }).sentence).not.toMatch(/[\u2066-\u2069]/);
});

test("a reason says its numbers, a reject its column", () => {
  expect(describeReason(intl, { code: "burst", values: { records: 40, days: 1 } })).toMatch(/40 records.*1 day/);
  for (const code of rejectCodes) expect(describeReject(intl, { code, field: null })).not.toContain("null");
  expect(describeReject(intl, { code: "duplicate_id", field: "row" })).toContain("row");
  expect(t("word.notKnown")).toBe("not known");
});
