import { expect, test } from "vitest";
import { joinExports } from "./join-exports.ts";

test("a table with other columns keeps its own header", () => {
  expect(joinExports(["id,text\n1,a\n", "id,words\n2,b\n"], "csv")).toBe("id,text\n1,a\nid,words\n2,b\n");
});

test("one header, all rows, also when a file does not end in a line break", () => {
  expect(joinExports(["id,text\n1,a", "id,text\n2,b\n", "id,text\n"], "csv")).toBe("id,text\n1,a\n2,b\n");
  expect(joinExports([], "csv")).toBe("");
});

test("JSON documents become a list", () => {
  expect(JSON.parse(joinExports(['{"campaign":"a"}\n', '{"campaign":"b"}'], "json"))).toEqual([
    { campaign: "a" },
    { campaign: "b" },
  ]);
});
