import { json, type Tx } from "@suar/database";
import { SuarError, instantOf, type OrgId, type Role, type UserId } from "@suar/domain";
import { makeId } from "./make-id.ts";
import { normalEmail } from "./normal-email.ts";

/** A person who enters an organisation by a one-time link. */
export interface NewMember {
  readonly orgId: OrgId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  /** Given when something was made for the person beforehand, such as their key. */
  readonly userId?: UserId;
}

/** Makes a person of an organisation. Errors: `member.email_taken` when the organisation knows the address already. */
export async function addMember(tx: Tx, member: NewMember, now: number): Promise<UserId> {
  const { orgId, userId = makeId<UserId>() } = member;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("users")
    .values({
      org_id: orgId,
      user_id: userId,
      name: member.name,
      email: normalEmail(member.email),
      roles: json(member.roles),
      password_hash: member.passwordHash,
      created_at: instantOf(now),
    })
    .onConflict((conflict) => conflict.columns(["org_id", "email"]).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new SuarError("member.email_taken");
  return userId;
}
