import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import type { PersonId } from "./credential-queries.ts";
import { hashRecoveryCode, makeRecoveryCode } from "./recovery-code.ts";

/** How many codes a person gets at once. */
const recoveryCodeCount = 10;

/** Ten new codes; the ones before are worth nothing any more. Only their hashes are stored. */
export async function makeRecoveryCodes(tx: Tx, { orgId, userId }: PersonId, now: number): Promise<readonly string[]> {
  await tx.deleteFrom("recovery_codes").where("org_id", "=", orgId).where("user_id", "=", userId).execute();
  const codes = Array.from({ length: recoveryCodeCount }, makeRecoveryCode);
  await tx
    .insertInto("recovery_codes")
    .values(
      codes.map((code) => ({
        org_id: orgId,
        user_id: userId,
        code_hash: hashRecoveryCode({ orgId, userId }, code),
        created_at: instantOf(now),
      })),
    )
    .execute();
  const subject = { kind: "user", id: userId };
  const details = { codes: codes.length };
  await appendAudit(tx, { orgId, actor: userId, action: "recovery_codes.made", subject, details });
  return codes;
}
