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

/** What a one-time link makes: the operator's name for a further organisation, or null for the node's first. */
export const claimQuery = (token: string) =>
  queryOptions({
    queryKey: ["claim", token],
    queryFn: ({ signal }) =>
      request<{ organisation: string | null }>("POST", "/node/claim/read", { body: { token }, signal }),
    retry: false,
    staleTime: Infinity,
  });

/** Makes the first administrator with the one-time token; the answer signs them in. */
export const claimNode = (input: ClaimNode): Promise<Session> => openSession("/node/claim", input);
