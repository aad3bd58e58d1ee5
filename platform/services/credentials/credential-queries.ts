import type { Tx } from "@suar/database";
import { SuarError, type Instant, type OrgId, type UserId } from "@suar/domain";

/** Whose things are asked for. */
export interface PersonId {
  readonly orgId: OrgId;
  readonly userId: UserId;
}

/** What sign-in needs to know of a person. */
export interface PersonRow {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly isSecondFactorRequired: boolean;
  readonly passwordHash: string;
  readonly passwordChangedAt: Instant | null;
}

/** The signed-in person. Errors: `session.required` when they were taken out just now. */
export async function findPerson(tx: Tx, { orgId, userId }: PersonId): Promise<PersonRow> {
  const row = await tx
    .selectFrom("users as u")
    .innerJoin("organisations as o", "o.org_id", "u.org_id")
    .select([
      "u.name",
      "u.email",
      "o.name as organisation",
      "o.second_factor_required",
      "u.password_hash",
      "u.password_changed_at",
    ])
    .where("u.org_id", "=", orgId)
    .where("u.user_id", "=", userId)
    .where("u.disabled_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("session.required");
  return {
    name: row.name,
    email: row.email,
    organisation: row.organisation,
    isSecondFactorRequired: row.second_factor_required,
    passwordHash: row.password_hash,
    passwordChangedAt: row.password_changed_at,
  };
}

/** Whether a stored text is a password at all; people whose password was taken away have another text. */
export const isPassword = (stored: string): boolean => stored.startsWith("$argon2id$");
