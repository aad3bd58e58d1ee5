import { queryOptions } from "@tanstack/react-query";
import type { ClaimNode, Session } from "@suar/domain";
import { openSession } from "./open-session.ts";
import { request } from "./request.ts";

/** What anybody may know about this node. */
export interface NodeFacts {
  readonly claimed: boolean;
  readonly demonstration: boolean;
  readonly version: string;
}

/** Whether the node has an administrator and whether it shows demonstration data. */
export const nodeQuery = queryOptions({
  queryKey: ["node"],
  queryFn: ({ signal }) => request<NodeFacts>("GET", "/node", { signal }),
  staleTime: 60_000,
});

/** Makes the first administrator with the one-time token; the answer signs them in. */
export const claimNode = (input: ClaimNode): Promise<Session> => openSession("/node/claim", input);
