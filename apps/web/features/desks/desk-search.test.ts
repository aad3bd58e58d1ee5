import { describe, expect, test } from "vitest";
import type { DeskView } from "@suar/domain";
import { filterDesks, readDeskSearch } from "./desk-search.ts";

const desk = (
  name: string,
  over: Partial<DeskView> = {},
  state: DeskView["vetting"]["state"] = "vetted",
): DeskView => ({
  id: name,
  name,
  kind: "legal_aid",
  country: "LK",
  area: "Galle",
  languages: [],
  purposes: ["legal_aid"],
  canHoldOrRemove: false,
  forgetting: "can",
  forgettingLaw: "",
  closedTo: [],
  contact: "",
  contactIsPublic: false,
  partnerId: null,
  vetting: { state, by: null, at: null, ways: [], nextCheck: null },
  version: 1,
  may: { change: false, vet: false, close: false },
  ...over,
});
const nameOf = (code: string): string => (code === "LK" ? "Sri Lanka" : code);
const names = (desks: readonly DeskView[]): string[] => desks.map(({ name }) => name);

test("an address that means nothing filters nothing", () => {
  expect(readDeskSearch({ kind: "police", vetting: 3, words: " ", other: "x" })).toEqual({});
  expect(readDeskSearch({ kind: "police_unit", vetting: "check_due", words: "Galle" })).toEqual({
    kind: "police_unit",
    vetting: "check_due",
    words: "Galle",
  });
});

describe("what a filter leaves", () => {
  const all = [desk("Harbour"), desk("Hill", { kind: "medical", area: "" }), desk("Gone", {}, "closed")];
  test("closed desks only when asked for", () => {
    expect(names(filterDesks(all, {}, nameOf))).toEqual(["Harbour", "Hill"]);
    expect(names(filterDesks(all, { vetting: "closed" }, nameOf))).toEqual(["Gone"]);
  });
  test("words in name, area and country, whatever the case", () => {
    expect(names(filterDesks(all, { words: "GALLE" }, nameOf))).toEqual(["Harbour"]);
    expect(names(filterDesks(all, { words: "sri l" }, nameOf))).toEqual(["Harbour", "Hill"]);
    expect(names(filterDesks(all, { words: "hill", kind: "legal_aid" }, nameOf))).toEqual([]);
  });
});
