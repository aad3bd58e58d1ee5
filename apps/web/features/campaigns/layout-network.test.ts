import type { Network } from "@suar/domain";
import { expect, test } from "vitest";
import { layoutNetwork } from "./layout-network.ts";

const node = (id: string, kind: Network["nodes"][number]["kind"]) => ({ id, kind, label: id, records: 1 });
const edge = (source: string, target: string) => ({ source, target, records: 1 });
const network: Network = {
  nodes: [
    node("campaign", "campaign"),
    ...["a1", "a2", "a3"].map((id) => node(id, "account")),
    ...["p1", "p2", "p3", "p4"].map((id) => node(id, "phone")),
  ],
  edges: [
    ...["a1", "a2", "a3", "p1", "p2", "p3", "p4"].map((id) => edge("campaign", id)),
    edge("a1", "p3"),
    edge("a2", "p2"),
    edge("a3", "p1"),
    edge("a3", "nobody"),
  ],
  omitted: 0,
};

test("a tie to a node that is not there is left out, and nothing at all is a picture too", () => {
  expect(layoutNetwork(network).edges.map(({ edge: { target } }) => target)).not.toContain("nobody");
  expect(layoutNetwork({ nodes: [], edges: [], omitted: 0 })).toMatchObject({ nodes: [], edges: [] });
});

test("a contact is tied to its account, and to the campaign only where no account leads there", () => {
  const ties = layoutNetwork(network).edges.map(({ edge: { source, target } }) => `${source} ${target}`);
  expect(ties).toContain("a1 p3");
  expect(ties).toContain("campaign p4");
  expect(ties).not.toContain("campaign p3");
});

test("ties that need not cross do not cross", () => {
  const { edges } = layoutNetwork(network);
  const between = edges.filter(({ edge: { source } }) => source !== "campaign").toSorted((a, b) => a.from.y - b.from.y);
  const ends = between.map(({ to }) => to.y);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
});

test("no two names stand on one another, and all stand in the picture", () => {
  const { nodes, width, height } = layoutNetwork(network);
  for (const one of nodes) {
    expect(one.x).toBeLessThan(width);
    expect(one.y).toBeLessThan(height);
    for (const other of nodes) {
      if (one !== other && one.column === other.column) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(20);
    }
  }
  expect(layoutNetwork(network)).toEqual(layoutNetwork(network));
});

test("several campaigns keep their order, and what they share stands near them", () => {
  const { nodes, edges } = layoutNetwork({
    nodes: [
      ...["1", "2", "3", "4"].map((id) => node(id, "campaign")),
      ...["late", "early"].map((id) => node(id, "phone")),
    ],
    edges: [edge("3", "late"), edge("4", "late"), edge("1", "early"), edge("2", "early")],
    omitted: 0,
  });
  const rowOf = new Map(nodes.map((placed) => [placed.node.id, placed.y]));
  const rows = ["1", "2", "3", "4"].map((id) => rowOf.get(id) ?? 0);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(rowOf.get("early")).toBeLessThan(rowOf.get("late") ?? 0);
  expect(edges).toHaveLength(4);
});
