import type { Network } from "@suar/domain";
import { useMemo } from "react";
import { layoutNetwork, type PlacedEdge, type PlacedNode } from "./layout-network.ts";

interface NetworkPictureProps {
  readonly network: Network;
  /** The picture in words, for those who do not see it. */
  readonly label: string;
  /** Of the one campaign; several are named by their own labels, which are numbers. */
  readonly campaignLabel?: string;
}

/** The ties between one campaign or several, accounts and contacts. The table beside it says the same. */
export function NetworkPicture({ network, label, campaignLabel }: NetworkPictureProps) {
  const { nodes, edges, width, height } = useMemo(() => layoutNetwork(network), [network]);
  const most = Math.max(1, ...edges.map(({ edge }) => edge.records));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="network min-w-full bg-raised"
    >
      {edges.map((placed) => (
        <path
          key={`${placed.edge.source}>${placed.edge.target}`}
          d={curve(placed)}
          fill="none"
          className="stroke-line-strong"
          strokeWidth={0.75 + 3 * (placed.edge.records / most)}
        />
      ))}
      {nodes.map((placed) => (
        <NodeShape
          key={placed.node.id}
          placed={placed}
          name={placed.column === "campaign" && campaignLabel !== undefined ? campaignLabel : placed.node.label}
          isNumbered={campaignLabel === undefined}
        />
      ))}
    </svg>
  );
}

function curve({ from, to }: PlacedEdge): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

const radius = 7;

interface NodeShapeProps {
  readonly placed: PlacedNode;
  readonly name: string;
  readonly isNumbered: boolean;
}

function NodeShape({ placed: { column, x, y }, name, isNumbered }: NodeShapeProps) {
  if (column === "campaign" && isNumbered) {
    return (
      <>
        <circle cx={x} cy={y} r={radius * 1.6} className="fill-raised stroke-ink-soft" />
        <text x={x} y={y + 4} textAnchor="middle">
          {name}
        </text>
      </>
    );
  }
  if (column === "campaign") {
    return (
      <>
        <circle cx={x} cy={y} r={radius * 1.6} className="fill-beacon stroke-beacon-strong" />
        <text x={x} y={y + 28} textAnchor="start" dx={-16}>
          {name}
        </text>
      </>
    );
  }
  if (column === "account") {
    return (
      <>
        <rect
          x={x - radius}
          y={y - radius}
          width={radius * 2}
          height={radius * 2}
          className="fill-sunk stroke-ink-soft"
        />
        <text x={x - 14} y={y + 4} textAnchor="end">
          {shorten(name)}
        </text>
      </>
    );
  }
  return (
    <>
      <path d={`M${x} ${y - 8}l8 8l-8 8l-8-8Z`} className="fill-link-sunk stroke-link" />
      <text x={x + 14} y={y + 4} textAnchor="start">
        {shorten(name)}
      </text>
    </>
  );
}

const shorten = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);
