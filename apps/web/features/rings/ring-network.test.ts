import type { RingView } from "@suar/domain";
import { expect, test } from "vitest";
import { ringNetwork } from "./ring-network.ts";
import { sumUpLanguages } from "./sum-up-languages.ts";

const id = (at: number): string => at.toString(16).padStart(12, "0");
const campaign = (at: number): RingView["campaigns"][number] => ({
  campaign: id(at),
  importId: "i",
  leadId: null,
  kind: null,
  size: 100 - at,
  languages: { eng: 1 },
  first_seen: null,
  last_seen: null,
  reasons: [],
  rank: 1,
  title: "",
  synthetic: true,
  cohesion: 1,
  contacts: 0,
  indicators: 0,
});
const link = (a: number, b: number, ...values: string[]): RingView["links"][number] => ({
  a: id(a),
  b: id(b),
  ties: values.map((value) => ({ type: "phone", value })),
  recruitmentToSale: false,
});

test("draws each campaign by its number and each tie once, with the campaigns it stands in", () => {
  const drawn = ringNetwork({
    campaigns: [campaign(1), campaign(2), campaign(3)],
    links: [link(1, 2, "+1", "+2"), link(1, 3, "+1"), link(2, 3, "+1")],
  });
  expect(drawn.nodes.map(({ label, records }) => [label, records])).toEqual([
    ["1", 99],
    ["2", 98],
    ["3", 97],
    ["+1", 3],
    ["+2", 2],
  ]);
  expect(drawn.edges.filter(({ target }) => target === "phone +1").map(({ source }) => source)).toEqual([
    id(1),
    id(2),
    id(3),
  ]);
  expect(drawn.omitted).toBe(0);
});

test("counts what has no room, and leaves no edge without its ends", () => {
  const campaigns = Array.from({ length: 40 }, (_, at) => campaign(at));
  const links = campaigns.slice(1).map((_, at) => link(at, at + 1, `+${at}`, `+${at}0`));
  const { nodes, edges, omitted } = ringNetwork({ campaigns, links });
  const ids = new Set(nodes.map((node) => node.id));
  expect(nodes).toHaveLength(54);
  expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  expect(omitted).toBeGreaterThan(16);
});

test("adds up the languages of campaigns", () => {
  expect(sumUpLanguages([{ languages: { eng: 2, khm: 1 } }, { languages: { khm: 4 } }])).toEqual({ eng: 2, khm: 5 });
  expect(sumUpLanguages([])).toEqual({});
});
