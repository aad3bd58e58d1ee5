import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { previewFile } from "./preview-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-preview-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const preview = async (name: string, text: string) => {
  const path = join(folder, "source");
  await writeFile(path, text);
  return previewFile(path, name);
};

describe("previewFile", () => {
  test("refuses a binary file", async () => {
    await expect(preview("x.csv", "a\0b\0\0c")).rejects.toMatchObject({ code: "input.binary" });
  });

  test("shows columns and cut cells of the first good rows", async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${at},${"word ".repeat(60)}${at}`);
    const found = await preview("x.csv", `id,text\nbad\n${rows.join("\n")}`);
    expect(found.format).toBe("csv");
    expect(found.columns).toEqual(["id", "text"]);
    expect(found.rows).toHaveLength(20);
    expect(found.rows[0]?.["id"]).toBe("0");
    expect(found.rows[0]?.["text"]).toHaveLength(200);
  });

  test.each([
    [
      "message_id,body,created_at,sender\n7,come and work,2026-01-02,a1\n8,good pay,2026-01-03,a2\n",
      ["message_id", "body", "created_at", "sender"],
    ],
    ["รหัส,ข้อความ,วันที่,บัญชี\n1,งานดี,2569-01-02,ก\n", ["รหัส", "ข้อความ", "วันที่", "บัญชี"]],
    ["label,words of it\nham,this is by far the longest cell of the row\n", [null, "words of it", null, null]],
    // A date column that holds no dates is no time, ids that repeat are no ids.
    ["id,text,date\n1,a long enough text here,soon\n1,another one,later\n", [null, "text", null, null]],
  ])("guesses the columns of %j", async (text, expected) => {
    const { suggested } = await preview("x.csv", text);
    expect([suggested.id, suggested.text, suggested.time, suggested.account]).toEqual(expected);
  });

  test("a column of picture hashes is told by name and cells; it is never taken for the text", async () => {
    const hash = "5a".repeat(32);
    const named = await preview(
      "x.csv",
      `id,words,picture_hash\n1,come and work here,${hash}\n2,good pay and a room,\n`,
    );
    expect(named.suggested).toMatchObject({ text: "words", pictureHash: "picture_hash" });
    const listed = await preview("x.jsonl", `{"id":1,"text":"a","photos":["${hash}","${hash}"]}\n`);
    expect(listed.suggested.pictureHash).toBe("photos");
    const other = await preview("x.csv", `id,text,sha256,image\n1,come and work,${hash},a.jpg\n`);
    expect(other.suggested.pictureHash).toBeNull();
  });

  test("takes the columns of JSON Lines from the first objects", async () => {
    const found = await preview("x.jsonl", '{"id":1,"text":"a"}\n{"id":2,"text":"b","by":"c"}\n');
    expect(found.columns).toEqual(["id", "text", "by"]);
    expect(found.rows[1]).toEqual({ id: "2", text: "b", by: "c" });
  });
});
