import type { Database, Tx } from "@suar/database";
import {
  instantOf,
  type DeviceKey,
  type Instant,
  type OrgId,
  type Role,
  type RunningEmergency,
  type SessionId,
  type SignInMethod,
  type UserId,
} from "@suar/domain";

/** A session with the person and the organisation behind it. */
export interface SessionRow {
  readonly org_id: OrgId;
  readonly org_name: string;
  readonly session_id: SessionId;
  readonly user_id: UserId;
  readonly user_name: string;
  readonly email: string;
  /** Their own, and the one that they have for an emergency. */
  readonly roles: readonly Role[];
  readonly emergency: RunningEmergency | null;
  readonly last_seen_at: Instant;
  readonly expires_at: Instant;
  /** Null for a session that was opened before sessions had keys: nobody can use it any more. */
  readonly device_key: DeviceKey | null;
  /** The member's private key, sealed to the session's token. */
  readonly sealed_member_key: string | null;
  readonly method: SignInMethod;
  readonly second_factor_due: boolean;
  /** The person set up an authenticator app. */
  readonly has_totp: boolean;
  /** Somebody gave this person the organisation's key. */
  readonly is_granted: boolean;
}

/**
 * The session with this token hash, if its person is not disabled, and the further role that they have for an emergency at this
 * moment: every call begins with this one statement. It may have expired.
 */
export async function findSession(db: Database["db"], tokenHash: string, now: number): Promise<SessionRow | undefined> {
  const row = await selectSession(db, tokenHash, now).executeTakeFirst();
  if (row === undefined) return undefined;
  const { emergency_id: id, emergency_role: role, emergency_ends_at: endsAt, ...own } = row;
  if (id === null || role === null || endsAt === null || own.roles.includes(role)) return { ...own, emergency: null };
  return { ...own, roles: [...own.roles, role], emergency: { id, role, endsAt } };
}

/** The session with its person's own roles. Whoever approves an emergency sees to it that there is never a second. */
const selectSession = (db: Database["db"], tokenHash: string, now: number) =>
  db
    .selectFrom("sessions as s")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "s.org_id").onRef("u.user_id", "=", "s.user_id"))
    .innerJoin("organisations as o", "o.org_id", "s.org_id")
    .leftJoin("emergencies as e", (join) =>
      join
        .onRef("e.org_id", "=", "s.org_id")
        .onRef("e.asked_by", "=", "s.user_id")
        .on("e.answer", "=", "approved")
        .on("e.ended_at", "is", null)
        .on("e.ends_at", ">", instantOf(now)),
    )
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
      "s.device_key",
      "s.sealed_member_key",
      "s.method",
      "s.second_factor_due",
      "e.emergency_id",
      "e.role as emergency_role",
      "e.ends_at as emergency_ends_at",
    ])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom("organisation_key_grants as g")
            .select("g.version")
            .whereRef("g.org_id", "=", "s.org_id")
            .whereRef("g.user_id", "=", "s.user_id"),
        )
        .$castTo<boolean>()
        .as("is_granted"),
    )
    .select((select) =>
      select
        .exists(
          select
            .selectFrom("totp_secrets as t")
            .select("t.user_id")
            .whereRef("t.org_id", "=", "s.org_id")
            .whereRef("t.user_id", "=", "s.user_id"),
        )
        .$castTo<boolean>()
        .as("has_totp"),
    )
    .where("s.token_hash", "=", tokenHash)
    .where("u.disabled_at", "is", null);

/** What sign-in compares with. */
export interface Credentials {
  readonly org_id: OrgId;
  readonly org_name: string;
  readonly user_id: UserId;
  readonly password_hash: string;
}

/** The accounts of an address that are not disabled, oldest first: one in each organisation of the node that knows it. */
export const findCredentials = (tx: Tx, email: string): Promise<Credentials[]> =>
  tx
    .selectFrom("users as u")
    .innerJoin("organisations as o", "o.org_id", "u.org_id")
    .select(["u.org_id", "o.name as org_name", "u.user_id", "u.password_hash"])
    .where("u.email", "=", email)
    .where("u.disabled_at", "is", null)
    .orderBy("u.created_at")
    .execute();
