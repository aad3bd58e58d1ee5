import { expect, test } from "vitest";
import { readPersonSearch } from "./person-search.ts";

test("nothing but the kind of list stands in an address", () => {
  expect(readPersonSearch({ which: "everybody", search: "a name" })).toEqual({});
  expect(readPersonSearch({ which: "all" })).toEqual({});
  expect(readPersonSearch({ which: "mine" })).toEqual({ which: "mine" });
});
