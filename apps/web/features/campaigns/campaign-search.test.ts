import fc from "fast-check";
import { expect, test } from "vitest";
import { filterOf, readCampaignSearch } from "./campaign-search.ts";

test("values that mean nothing are dropped, whatever stands in the address", () => {
  expect(readCampaignSearch({ minSize: "-4", sort: "loudest", search: "  ", colour: "red" })).toEqual({});
  expect(readCampaignSearch({ minSize: "2.5" })).toEqual({});
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
      const filter = filterOf(readCampaignSearch(search));
      expect(filter.minSize).toBeGreaterThanOrEqual(2);
      expect(["rank", "size", "last_seen"]).toContain(filter.sort);
    }),
  );
});

test("what the address says is kept, what is usual is not repeated in it", () => {
  expect(
    readCampaignSearch({ search: "0123", language: "khm", place: "KH:poipet", minSize: "10", sort: "size" }),
  ).toEqual({
    search: "0123",
    language: "khm",
    place: "KH:poipet",
    minSize: 10,
    sort: "size",
  });
  expect(readCampaignSearch({ sort: "rank", minSize: "2" })).toEqual({});
});
