import type { Network } from "@suar/domain";
import { expect, test } from "vitest";
import { layoutNetwork } from "./layout-network.ts";

const network: Network = {
  nodes: [
    { id: "c", kind: "campaign", label: "campaign", records: 40 },
    ...Array.from({ length: 30 }, (_, number) => ({
      id: `p${number}`,
      kind: "phone" as const,
      label: `+8551000${number}`,
      records: number + 1,
    })),
  ],
  edges: [
    ...Array.from({ length: 30 }, (_, number) => ({ source: "c", target: `p${number}`, records: number + 1 })),
    { source: "c", target: "nobody", records: 1 },
  ],
  omitted: 0,
};
const size = { width: 640, height: 420 };

test("an edge to a node that is not there is left out", () => {
  expect(layoutNetwork(network, size).edges).toHaveLength(30);
  expect(layoutNetwork({ nodes: [], edges: [], omitted: 0 }, size)).toEqual({ nodes: [], edges: [] });
});

test("the same network always gives the same picture, inside its frame", () => {
  const { nodes } = layoutNetwork(network, size);
  expect(layoutNetwork(network, size).nodes).toEqual(nodes);
  for (const { x, y } of nodes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(size.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(size.height);
  }
});
