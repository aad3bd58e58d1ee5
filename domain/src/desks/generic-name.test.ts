import fc from "fast-check";
import { expect, test } from "vitest";
import { isGenericName, writeDeskSchema } from "./index.ts";

test("a service is no name, a unit is one", () => {
  for (const name of ["Police", "the POLICE", "Polisi 110", "ตำรวจ", "NGO", "", "911", "Kantor Polisi"])
    expect(isGenericName(name), name).toBe(true);
  for (const name of ["Anti-Trafficking Unit, Colombo Police", "Rumah Harapan", "ตำรวจ กองบังคับการปราบปราม"])
    expect(isGenericName(name), name).toBe(false);
});

test("a word of no service always makes a name, wherever it stands", () => {
  const service = fc.constantFrom("police", "station", "the", "royal");
  fc.assert(
    fc.property(fc.array(service), fc.array(service), (before, after) => {
      expect(isGenericName([...before, ...after].join(" "))).toBe(true);
      expect(isGenericName([...before, "Harbour", ...after].join(" "))).toBe(false);
    }),
  );
});

test("who must keep names the law", () => {
  const desk = {
    name: "Synthetic Harbour Unit",
    kind: "police_unit",
    country: "LK",
    languages: ["sin"],
    purposes: ["investigation"],
    canHoldOrRemove: true,
    forgetting: "must_keep",
  };
  expect(writeDeskSchema.safeParse(desk).success).toBe(false);
  expect(writeDeskSchema.safeParse({ ...desk, forgettingLaw: "Evidence Act, s. 1 (synthetic)" }).success).toBe(true);
});
