import { appendAudit, type Database, type Tx } from "@suar/database";
import { instantOf, SuarError, type AcceptInvitation, type ErrorCode } from "@suar/domain";
import { acceptKeyOffer, newMemberKey, settleMemberKey, type ReadyMemberKey } from "../keys/index.ts";
import type { Device } from "../proofs/index.ts";
import { addMember, hashPassword, requireGoodPassword, startSession, type StartedSession } from "../sessions/index.ts";
import { judgeInvitation } from "./invitation-queries.ts";

interface NewAccess {
  readonly device: Device;
  readonly passwordHash: string;
  readonly ready: ReadyMemberKey;
}

type Acceptance = StartedSession | { readonly refused: ErrorCode };

/**
 * Makes a person of the organisation for whoever holds the link of an open invitation, with the roles that stand in it,
 * and signs them in. The link is spent by it, and with it the copy of the organisation's key that it carries. Argon2 runs
 * between two transactions.
 * Errors: those of `readInvitation`; `member.email_taken` and `password.weak`, and the link then still works.
 */
export async function acceptInvitation(
  transaction: Database["transaction"],
  input: AcceptInvitation & { readonly device: Device },
  now = Date.now(),
): Promise<StartedSession> {
  const early = await transaction((tx) => judgeInvitation(tx, input.token, now));
  if (early.kind === "refused") throw new SuarError(early.code);
  requireGoodPassword(input.password, [input.name, input.email]);
  const [passwordHash, ready] = await Promise.all([hashPassword(input.password), newMemberKey(input.password)]);
  const accepted = await transaction((tx) => accept(tx, { ...input, passwordHash, ready }, now));
  if ("refused" in accepted) throw new SuarError(accepted.refused);
  return accepted;
}

async function accept(
  tx: Tx,
  { token, name, email, device, passwordHash, ready }: AcceptInvitation & NewAccess,
  now: number,
): Promise<Acceptance> {
  const verdict = await judgeInvitation(tx, token, now);
  if (verdict.kind === "refused") return { refused: verdict.code };
  const { org_id: orgId, invitation_id: id, roles } = verdict.invitation;
  const userId = await addMember(tx, { orgId, name, email, roles, passwordHash }, now);
  await tx
    .updateTable("invitations")
    .set({ accepted_at: instantOf(now), accepted_by: userId })
    .where("org_id", "=", orgId)
    .where("invitation_id", "=", id)
    .execute();
  const subject = { kind: "invitation", id };
  await appendAudit(tx, { orgId, actor: userId, action: "invitation.accepted", subject, details: { roles } });
  const memberKey = await settleMemberKey(tx, { orgId, userId }, ready);
  await acceptKeyOffer(tx, { orgId, userId }, { offerId: id, secret: token });
  return startSession(tx, { orgId, userId, device, memberKey, now });
}
