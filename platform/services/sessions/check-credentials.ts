import type { Database } from "@suar/database";
import { SuarError, type OrgId, type UserId } from "@suar/domain";
import { normalEmail } from "./normal-email.ts";
import { verifyPassword } from "./password.ts";
import { findCredentials, type Credentials } from "./session-queries.ts";

/** Password checks that every try costs, so that an address with one account, with two and with none take as long. */
const leastChecks = 2;

/** What a person types to sign in; `organisationId` is what they chose when their password fits several. */
export interface GivenCredentials {
  readonly email: string;
  readonly password: string;
  readonly organisationId?: string | undefined;
}

/**
 * The account that an e-mail address and a password belong to. One address may have accounts in several organisations of
 * a node, each with a password of its own.
 * Errors: `session.wrong_credentials`; `session.choose_organisation` with ids and names of the organisations, which
 * only somebody whose password fits all of them ever sees.
 */
export async function checkCredentials(
  transaction: Database["transaction"],
  { email, password, organisationId }: GivenCredentials,
): Promise<{ readonly orgId: OrgId; readonly userId: UserId }> {
  const known = await transaction((tx) => findCredentials(tx, normalEmail(email)));
  const fillers: undefined[] = Array.from({ length: Math.max(0, leastChecks - known.length) }, () => undefined);
  const fits = await Promise.all(
    [...known, ...fillers].map(async (one): Promise<Credentials | undefined> => {
      const isRight = await verifyPassword(password, one?.password_hash);
      return isRight ? one : undefined;
    }),
  );
  const right = fits.filter((one) => one !== undefined);
  const chosen = organisationId === undefined ? right : right.filter((one) => one.org_id === organisationId);
  const [first] = chosen;
  if (first === undefined) throw new SuarError("session.wrong_credentials");
  if (chosen.length > 1) {
    throw new SuarError("session.choose_organisation", {
      organisations: chosen.map((one) => one.org_id),
      names: chosen.map((one) => one.org_name),
    });
  }
  return { orgId: first.org_id, userId: first.user_id };
}
