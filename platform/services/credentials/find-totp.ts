import type { Tx } from "@suar/database";
import type { Instant } from "@suar/domain";
import type { PersonId } from "./credential-queries.ts";

/** The person's app, if they have one. Its row is locked: two codes at once are taken one after the other. */
export const findTotp = (
  tx: Tx,
  { orgId, userId }: PersonId,
): Promise<{ sealed_secret: string; last_step: number | null; created_at: Instant } | undefined> =>
  tx
    .selectFrom("totp_secrets")
    .select(["sealed_secret", "last_step", "created_at"])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .forUpdate()
    .executeTakeFirst();
