import type { Network } from "@suar/domain";
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

/** A node with its place in the picture. */
export interface PlacedNode {
  readonly node: Network["nodes"][number];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A tie between two placed nodes. */
export interface PlacedEdge {
  readonly edge: Network["edges"][number];
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

interface Body extends SimulationNodeDatum {
  readonly node: Network["nodes"][number];
  readonly radius: number;
}

const steps = 260;
const margin = 28;

/**
 * Places the nodes of a network so that ties are short and nodes do not cover one another. The same network always
 * gives the same picture.
 * Shapes: up to a few hundred nodes; an edge whose end is missing is left out. Units: pixels inside `width` x `height`.
 * Errors: none. Source: velocity Verlet force layout, as in d3-force.
 */
export function layoutNetwork(
  network: Network,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly nodes: readonly PlacedNode[]; readonly edges: readonly PlacedEdge[] } {
  const most = Math.max(1, ...network.nodes.map(({ records }) => records));
  const bodies: Body[] = network.nodes.map((node) => ({ node, radius: 5 + 13 * Math.sqrt(node.records / most) }));
  const known = new Set(network.nodes.map(({ id }) => id));
  const links = network.edges
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ node }) => node.id)
        .distance(80),
    )
    .force("charge", forceManyBody().strength(-220))
    .force(
      "collide",
      forceCollide<Body>(({ radius }) => radius + 10),
    )
    .force("x", forceX(width / 2).strength(0.07))
    .force("y", forceY(height / 2).strength(0.12))
    .stop();
  simulation.tick(steps);
  const clamp = (value: number | undefined, limit: number): number =>
    Math.min(limit - margin, Math.max(margin, value ?? limit / 2));
  const nodes = bodies.map(({ node, radius, x, y }) => ({ node, radius, x: clamp(x, width), y: clamp(y, height) }));
  const placed = new Map(nodes.map((each) => [each.node.id, each]));
  const edges = network.edges.flatMap((edge) => {
    const from = placed.get(edge.source);
    const to = placed.get(edge.target);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  return { nodes, edges };
}
