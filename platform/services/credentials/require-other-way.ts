import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { findPerson, isPassword, type PersonId } from "./credential-queries.ts";

/**
 * Called after a way in was taken away, in the same transaction: when no password, passkey or linked account is left,
 * the person could never come back, and nothing is taken away.
 * Errors: `sign_in.last_way`.
 */
export async function requireOtherWay(tx: Tx, person: PersonId): Promise<void> {
  const { passwordHash } = await findPerson(tx, person);
  if (isPassword(passwordHash)) return;
  for (const table of ["passkeys", "linked_sign_ins"] as const) {
    const left = await tx
      .selectFrom(table)
      .select("created_at")
      .where("org_id", "=", person.orgId)
      .where("user_id", "=", person.userId)
      .executeTakeFirst();
    if (left !== undefined) return;
  }
  throw new SuarError("sign_in.last_way");
}
