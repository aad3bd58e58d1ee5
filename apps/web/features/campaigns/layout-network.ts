import type { Network } from "@suar/domain";

type Node = Network["nodes"][number];

/** A node with its place in the picture, and the side on which its name stands. */
export interface PlacedNode {
  readonly node: Node;
  readonly column: "campaign" | "account" | "contact";
  readonly x: number;
  readonly y: number;
}

/** A tie between two placed nodes. */
export interface PlacedEdge {
  readonly edge: Network["edges"][number];
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

/** A picture of a network, `width` x `height` large. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const width = 640;
const rowHeight = 24;
const columnAt = { campaign: 24, account: 250, contact: 420 } as const;
const sweeps = 4;

/**
 * Places a network in columns: the campaign, the accounts that posted it, the contacts they named. Neighbours stand near
 * one another, so that ties cross little and every name can be read. The same network always gives the same picture.
 * Several campaigns keep their order, and the others stand near theirs.
 * Shapes: any number of nodes; an edge whose end is missing is left out, and so is a tie to the campaign where an account
 * already leads there. Units: pixels. Errors: none.
 * Source: layered drawing with the barycentre ordering of Sugiyama, Tagawa and Toda (1981).
 */
export function layoutNetwork(network: Network): NetworkLayout {
  const columnOf = ({ kind }: Node): PlacedNode["column"] =>
    kind === "campaign" || kind === "account" ? kind : "contact";
  const known = new Set(network.nodes.map(({ id }) => id));
  const inside = network.edges.filter(({ source, target }) => known.has(source) && known.has(target));
  const kinds = new Map(network.nodes.map((node) => [node.id, columnOf(node)]));
  const ties = dropImplied(inside, kinds);
  const columns = {
    campaign: network.nodes.filter((node) => columnOf(node) === "campaign"),
    account: network.nodes.filter((node) => columnOf(node) === "account"),
    contact: network.nodes.filter((node) => columnOf(node) === "contact"),
  };
  if (columns.campaign.length > 1) {
    columns.contact = orderByNeighbours(columns.contact, columns.campaign, ties);
    columns.account = orderByNeighbours(columns.account, columns.campaign, ties);
  }
  for (let sweep = 0; sweep < (columns.campaign.length > 1 ? 0 : sweeps); sweep += 1) {
    columns.contact = orderByNeighbours(columns.contact, columns.account, ties);
    columns.account = orderByNeighbours(columns.account, columns.contact, ties);
  }
  const rows = Math.max(1, ...Object.values(columns).map((column) => column.length));
  const height = (rows + 1) * rowHeight;
  const nodes = Object.entries(columns).flatMap(([name, column]) =>
    column.map((node, row): PlacedNode => {
      const at = name as PlacedNode["column"];
      return { node, column: at, x: columnAt[at], y: (height * (row + 1)) / (column.length + 1) };
    }),
  );
  const placed = new Map(nodes.map((each) => [each.node.id, each]));
  const edges = ties.flatMap((edge) => {
    const from = placed.get(edge.source);
    const to = placed.get(edge.target);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  return { width, height, nodes, edges };
}

type Edges = Network["edges"];

/** Leaves out ties from the campaign to contacts that an account is tied to: the account leads there already. */
function dropImplied(edges: Edges, kinds: ReadonlyMap<string, PlacedNode["column"]>): Edges {
  const ends = ({ source, target }: Edges[number]): readonly string[] => [source, target];
  const reached = new Set(edges.filter((edge) => ends(edge).some((id) => kinds.get(id) === "account")).flatMap(ends));
  return edges.filter((edge) => {
    const isFromCampaign = ends(edge).some((id) => kinds.get(id) === "campaign");
    const contact = ends(edge).find((id) => kinds.get(id) === "contact");
    return !isFromCampaign || contact === undefined || !reached.has(contact);
  });
}

/** Sorts a column by the mean row of each node's neighbours in the other one; nodes without neighbours keep their row. */
function orderByNeighbours(column: readonly Node[], other: readonly Node[], edges: Edges): Node[] {
  const rowOf = new Map(other.map(({ id }, row) => [id, row]));
  const scale = other.length / Math.max(1, column.length);
  const weight = new Map(
    column.map(({ id }, row) => {
      const rows = edges.flatMap(({ source, target }) => {
        const neighbour = source === id ? rowOf.get(target) : target === id ? rowOf.get(source) : undefined;
        return neighbour === undefined ? [] : [neighbour];
      });
      const mean = rows.reduce((sum, each) => sum + each, 0) / rows.length;
      return [id, rows.length === 0 ? row * scale : mean];
    }),
  );
  return column.toSorted((a, b) => (weight.get(a.id) ?? 0) - (weight.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
}
