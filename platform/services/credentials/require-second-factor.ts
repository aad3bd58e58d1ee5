import { appendAudit, type Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findPerson } from "./credential-queries.ts";

/**
 * Says whether everybody of the organisation needs a second step when they sign in by password or another service. It
 * counts from the next sign-in on; who has none is led to set one up then.
 */
export async function requireSecondFactor(
  tx: Tx,
  actor: Actor,
  { required }: { readonly required: boolean },
): Promise<void> {
  authorize(may(actor, "sign_in.require_second_factor"), "sign_in.require_second_factor");
  const { isSecondFactorRequired } = await findPerson(tx, actor);
  if (isSecondFactorRequired === required) return;
  await tx
    .updateTable("organisations")
    .set({ second_factor_required: required })
    .where("org_id", "=", actor.orgId)
    .execute();
  const subject = { kind: "organisation", id: actor.orgId };
  const event = { orgId: actor.orgId, actor: actor.userId, action: "second_factor.required", subject } as const;
  await appendAudit(tx, { ...event, details: { required } });
}
