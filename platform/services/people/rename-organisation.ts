import { appendAudit, type Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";

/** Gives the organisation another name; its id and everything in it stay. Errors: `session.forbidden`. */
export async function renameOrganisation(tx: Tx, actor: Actor, name: string): Promise<void> {
  const { orgId } = actor;
  authorize(may(actor, "organisation.rename"), "organisation.rename");
  await tx.updateTable("organisations").set({ name }).where("org_id", "=", orgId).execute();
  const subject = { kind: "organisation", id: orgId };
  await appendAudit(tx, { orgId, actor: actor.userId, action: "organisation.renamed", subject });
}
