import type { Tx } from "@suar/database";

/** Marks a node that nobody has claimed yet as one for demonstration; a node with people's own data never becomes one. */
export async function planDemonstration(tx: Tx): Promise<void> {
  await tx.updateTable("node").set({ demonstration: true }).where("claimed_at", "is", null).execute();
}
