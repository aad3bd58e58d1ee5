import { expect, test } from "vitest";
import { leadFilterOf, readLeadSearch } from "./lead-search.ts";

test("values that mean nothing are dropped", () => {
  expect(readLeadSearch({ state: "guilty", sort: "loudest", search: " ", page: "3" })).toEqual({});
  expect(readLeadSearch({ search: "x".repeat(201), state: ["open"] })).toEqual({});
});

test("the order of the address stands before the one kept on the device", () => {
  expect(leadFilterOf(readLeadSearch({ search: "LINE", state: "open" }), "size")).toEqual({
    search: "LINE",
    state: "open",
    sort: "size",
  });
  expect(leadFilterOf(readLeadSearch({ sort: "changed" }), "size").sort).toBe("changed");
});
