import type { Tx } from "@suar/database";
import type { Instant, OrgId, Role, SessionId, UserId } from "@suar/domain";

/** A session with the person and the organisation behind it. */
export interface SessionRow {
  readonly org_id: OrgId;
  readonly org_name: string;
  readonly session_id: SessionId;
  readonly user_id: UserId;
  readonly user_name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly last_seen_at: Instant;
  readonly expires_at: Instant;
}

/** The session with this token hash, if its person is not disabled. It may have expired. */
export async function findSession(tx: Tx, tokenHash: string): Promise<SessionRow | undefined> {
  return tx
    .selectFrom("sessions as s")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "s.org_id").onRef("u.user_id", "=", "s.user_id"))
    .innerJoin("organisations as o", "o.org_id", "s.org_id")
    .select([
      "s.org_id",
      "o.name as org_name",
      "s.session_id",
      "s.user_id",
      "u.name as user_name",
      "u.email",
      "u.roles",
      "s.last_seen_at",
      "s.expires_at",
    ])
    .where("s.token_hash", "=", tokenHash)
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
}

/** What sign-in compares with; the oldest account when several organisations of a node know the address. */
export const findCredentials = (
  tx: Tx,
  email: string,
): Promise<{ org_id: OrgId; user_id: UserId; password_hash: string } | undefined> =>
  tx
    .selectFrom("users")
    .select(["org_id", "user_id", "password_hash"])
    .where("email", "=", email)
    .where("disabled_at", "is", null)
    .orderBy("created_at")
    .executeTakeFirst();
