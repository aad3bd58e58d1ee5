import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { maxRecordBytes } from "../limits.ts";
import { readAll } from "../testing/read-all.ts";

describe("JSON Lines", () => {
  test("names why a line is bad and goes on", async () => {
    const lines = [
      '{"id":"a","text":"one"}',
      "{broken",
      "[1,2]",
      '{"id":"b"}',
      '{"id":"c","text":5}',
      '{"id":{"x":1},"text":"t"}',
      `{"id":"d","text":"${"x".repeat(maxRecordBytes)}"}`,
      String.raw`{"id":"e","text":"half \ud800 a pair"}`,
      "   ",
      '{"id":7,"text":"last"}',
    ];
    const { records, rejects } = await readAll(Buffer.from(lines.join("\n")), { name: "x.jsonl" });
    expect(records.map(({ line, id }) => [line, id])).toEqual([
      [1, "a"],
      [10, "7"],
    ]);
    expect(rejects.map(({ line, code, field }) => [line, code, field])).toEqual([
      [2, "not_json", null],
      [3, "not_an_object", null],
      [4, "field_missing", "text"],
      [5, "field_not_text", "text"],
      [6, "field_not_text", "id"],
      [7, "record_too_large", null],
      [8, "bad_encoding", "text"],
    ]);
  });

  test("keeps ids beyond 2^53 apart, whatever stands in nested objects", async () => {
    const lines = [
      '{"id":9007199254740993,"text":"a","of":{"id":9007199254740992}}',
      '{"of":{"id":1},"id":9007199254740992,"text":"b"}',
    ];
    const { records } = await readAll(Buffer.from(lines.join("\n")), { uniqueIds: true });
    expect(records.map(({ id }) => id)).toEqual(["9007199254740993", "9007199254740992"]);
  });
});
