import type { Network } from "@suar/domain";
import { useMemo } from "react";
import { layoutNetwork, type PlacedNode } from "./layout-network.ts";

interface NetworkPictureProps {
  readonly network: Network;
  /** The picture in words, for those who do not see it. */
  readonly label: string;
  readonly campaignLabel: string;
}

const size = { width: 640, height: 420 };
const labelled = 24;

/** The ties between the campaign, its contacts and the accounts that posted it. The table beside it says the same. */
export function NetworkPicture({ network, label, campaignLabel }: NetworkPictureProps) {
  const { nodes, edges } = useMemo(() => layoutNetwork(network, size), [network]);
  const most = Math.max(1, ...edges.map(({ edge }) => edge.records));
  const named = new Set(
    nodes
      .toSorted((a, b) => b.node.records - a.node.records)
      .slice(0, labelled)
      .map(({ node }) => node.id),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="network w-full rounded-normal border border-line bg-raised"
    >
      {edges.map(({ edge, from, to }) => (
        <line
          key={`${edge.source}>${edge.target}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          className="stroke-line-strong"
          strokeWidth={1 + 3 * (edge.records / most)}
        />
      ))}
      {nodes.map((placed) => (
        <NodeShape key={placed.node.id} placed={placed} />
      ))}
      {nodes
        .filter(({ node }) => named.has(node.id))
        .map(({ node, x, y, radius }) => (
          <text key={node.id} x={x} y={y + radius + 13} textAnchor="middle">
            {shorten(node.kind === "campaign" ? campaignLabel : node.label)}
          </text>
        ))}
    </svg>
  );
}

function NodeShape({ placed: { node, x, y, radius } }: { readonly placed: PlacedNode }) {
  if (node.kind === "campaign") return <circle cx={x} cy={y} r={radius} className="fill-beacon stroke-beacon-strong" />;
  if (node.kind === "account") {
    return (
      <rect
        x={x - radius}
        y={y - radius}
        width={radius * 2}
        height={radius * 2}
        className="fill-sunk stroke-ink-soft"
      />
    );
  }
  return (
    <path
      d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`}
      className="fill-link-sunk stroke-link"
    />
  );
}

const shorten = (label: string): string => (label.length > 26 ? `${label.slice(0, 25)}…` : label);
