import { UndirectedGraph } from "graphology";
import library from "graphology-communities-louvain";
import { chanceBits } from "./chance-bits.ts";
import type { Meetings } from "./count-meetings.ts";
import { createExpectation } from "./expect-meetings.ts";

/**
 * Parts the accounts into those that meet each other more than chance explains; each part by account numbers.
 * An edge needs two shared objects and weighs its bits of surprise. Source: Blondel et al. 2008 (Louvain), the library
 * graphology, without chance: nodes are walked in order of their names.
 */
export function partAccounts(found: Meetings, edgeBits: number): readonly (readonly number[])[] {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  const expect = createExpectation(found);
  const weighed = found.meetings
    .filter(({ objects }) => objects >= 2)
    .map((meeting) => ({ meeting, weight: chanceBits(meeting.objects, expect(meeting)) }))
    .filter(({ weight }) => weight >= edgeBits);
  const accounts = new Set(weighed.flatMap(({ meeting }) => [meeting.one, meeting.other]));
  for (const account of [...accounts].sort((one, other) => one - other)) graph.addNode(account);
  for (const { meeting, weight } of weighed) {
    graph.addEdge(meeting.one, meeting.other, { weight: Math.min(weight, mostBits) });
  }
  if (graph.size === 0) return [];
  const parts = new Map<number, number[]>();
  for (const [account, part] of Object.entries(louvain(graph, { randomWalk: false, getEdgeWeight: "weight" }))) {
    parts.set(part, [...(parts.get(part) ?? []), Number(account)]);
  }
  return [...parts.values()];
}

const mostBits = 1000;

/** The package gives the function itself as its module; its types say it is the `default` of one. */
const louvain = library as unknown as typeof library.default;
