import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./search-text.ts";

test("a number that is searched for keeps its zeros and its plus", () => {
  expect(parseSearch(stringifySearch({ search: "+0123" }))).toEqual({ search: "+0123" });
  expect(parseSearch("?search=00855")).toEqual({ search: "00855" });
});

test("what is empty or no text is left out of the address", () => {
  expect(stringifySearch({ search: "", language: undefined, sort: { a: 1 } })).toBe("");
});

test("any text survives the address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      expect(parseSearch(stringifySearch({ search: text }))).toEqual({ search: text });
    }),
  );
});
