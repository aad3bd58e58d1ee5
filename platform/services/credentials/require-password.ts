import type { Database } from "@suar/database";
import { SuarError } from "@suar/domain";
import { verifyPassword } from "../sessions/index.ts";
import { findPerson, isPassword, type PersonId, type PersonRow } from "./credential-queries.ts";

/**
 * The person, when the password is theirs. Argon2 runs between transactions, because the embedded database has one
 * connection.
 * Errors: `password.wrong`, also for a person without a password.
 */
export async function requirePassword(
  transaction: Database["transaction"],
  person: PersonId,
  password: string,
): Promise<PersonRow> {
  const known = await transaction((tx) => findPerson(tx, person));
  const stored = isPassword(known.passwordHash) ? known.passwordHash : undefined;
  if (!(await verifyPassword(password, stored))) throw new SuarError("password.wrong");
  return known;
}
