import type { Tx } from "@suar/database";
import { version } from "./version.ts";

/** What anybody may know of a node before signing in. */
export interface NodeFacts {
  readonly claimed: boolean;
  /** It holds demonstration data, which every screen marks. */
  readonly demonstration: boolean;
  readonly version: string;
}

/** Public facts: whether the node has an administrator and whether it holds demonstration data. */
export async function readNode(tx: Tx): Promise<NodeFacts> {
  const row = await tx.selectFrom("node").select(["claimed_at", "demonstration"]).executeTakeFirst();
  const { claimed_at: claimedAt = null, demonstration = false } = row ?? {};
  return { claimed: claimedAt !== null, demonstration, version };
}
