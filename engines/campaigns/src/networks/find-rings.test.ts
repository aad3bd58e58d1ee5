import fc from "fast-check";
import { expect, test } from "vitest";
import type { CampaignTies } from "./campaign-ties.ts";
import { findRings } from "./find-rings.ts";

const campaign = (at: number, ties: readonly string[], more: Partial<CampaignTies> = {}): CampaignTies => ({
  campaign: at.toString(16).padStart(12, "0"),
  size: 10,
  ties: ties.map((written) => {
    const [type = "phone", value = ""] = written.split("=");
    return { type: type as "phone", value, records: 5 };
  }),
  kind: null,
  strong: 0,
  languages: ["eng"],
  ...more,
});

test("rules out of range are refused by name", () => {
  expect(() => findRings([], { leastTies: 0 })).toThrow(/leastTies/);
  expect(() => findRings([], { mostCampaigns: 1 })).toThrow(/mostCampaigns/);
});

test("one shared number joins nobody, also when it is called a phone here and WhatsApp there", () => {
  const served = Array.from({ length: 8 }, (_, at) => campaign(at, ["phone=+1555", `handle=own${at}`]));
  expect(findRings(served)).toEqual([]);
  const twice = [campaign(1, ["phone=+1555", "whatsapp=+1555"]), campaign(2, ["phone=+1555", "whatsapp=+1555"])];
  expect(findRings(twice)).toEqual([]);
});

test("a contact of too many campaigns ties nobody, and is named as common", () => {
  const many = Array.from({ length: 20 }, (_, at) => campaign(at, ["phone=+1555", "url=form.example"]));
  expect(findRings(many)).toEqual([]);
  const two = [campaign(98, ["phone=+1", "account=a", "url=form.example"]), campaign(99, ["phone=+1", "account=a"])];
  const [ring] = findRings([...many, ...two]);
  expect(ring?.campaigns).toHaveLength(2);
  expect(ring?.common).toEqual([{ tie: { type: "url", value: "form.example" }, campaigns: 21 }]);
});

test("a number in one record of a large campaign may be a quotation and does not tie", () => {
  const quoted = { type: "phone", value: "+1", records: 1 } as const;
  const large = campaign(1, ["account=a"], { size: 1000 });
  expect(findRings([{ ...large, ties: [...large.ties, quoted] }, campaign(2, ["account=a", "phone=+1"])])).toEqual([]);
});

test("numbers that rotate tie a ring step by step; recruitment and sale are a way to be checked", () => {
  const [ring, ...others] = findRings([
    campaign(1, ["phone=+1", "phone=+2", "crypto=eth:1"], { kind: "recruit", strong: 6, languages: ["tha"] }),
    campaign(2, ["phone=+2", "phone=+3", "crypto=eth:1"], { kind: "sell" }),
    campaign(3, ["phone=+3", "phone=+1"], { size: 20 }),
    campaign(4, ["phone=+9", "account=b"]),
  ]);
  expect(others).toEqual([]);
  expect(ring?.ring).toBe("000000000003");
  expect(ring?.campaigns.map(({ kind }) => kind)).toEqual([null, "recruit", "sell"]);
  expect(ring?.links).toHaveLength(3);
  expect(ring?.links.find((link) => link.recruitmentToSale)?.ties).toEqual([
    { type: "crypto", value: "eth:1" },
    { type: "phone", value: "+2" },
  ]);
  expect(ring?.reasons.map(({ code }) => code)).toEqual([
    "linked_campaigns",
    "recruitment_to_sale",
    "strong_indicators",
    "shared_payment",
    "several_languages",
  ]);
  expect(ring?.rank).toBeCloseTo(15.8 + 15 + 12 + 10 + 5);
});

test("every campaign stands in one ring at most, and the order of campaigns changes nothing", () => {
  const some = fc.array(fc.array(fc.constantFrom("phone=+1", "phone=+2", "handle=a", "account=b", "crypto=c")), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const campaigns = drawn.map((ties, at) => campaign(at, [...new Set(ties)]));
      const rings = findRings(campaigns);
      const ids = rings.flatMap((ring) => ring.campaigns.map((member) => member.campaign));
      expect(new Set(ids)).toHaveLength(ids.length);
      expect(findRings(campaigns.toReversed())).toEqual(rings);
    }),
  );
});
