import { expect, test } from "vitest";
import { listSearch, readCaseSearch } from "./case-search.ts";

test("what means nothing is dropped, what is usual is left out", () => {
  expect(readCaseSearch({ list: "everything", danger: "none", part: "names", person: "Aung" })).toEqual({});
  expect(readCaseSearch({ list: "open", part: "facts" })).toEqual({});
  expect(readCaseSearch({ list: "mine", danger: "life", part: "view" })).toEqual({
    list: "mine",
    danger: "life",
    part: "view",
  });
});

test("the list forgets which part of a case was open", () => {
  expect(listSearch({ list: "closed", part: "history" })).toEqual({ list: "closed" });
});
