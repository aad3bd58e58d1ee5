import type { Tx } from "@suar/database";
import type { SignInMethods } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findPerson, isPassword } from "./credential-queries.ts";
import type { OidcService } from "./oidc-service.ts";
import { listPasskeys } from "./passkey-queries.ts";
import { isConfirmed } from "./require-confirmed.ts";

/** How the signed-in person signs in: their own ways, without a secret. */
export async function listSignInMethods(
  tx: Tx,
  actor: Actor,
  { service }: { readonly service: OidcService | undefined },
  now = Date.now(),
): Promise<SignInMethods> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  const person = await findPerson(tx, actor);
  const passkeys = await listPasskeys(tx, actor);
  const app = await tx
    .selectFrom("totp_secrets")
    .select("created_at")
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .executeTakeFirst();
  const { left } = await tx
    .selectFrom("recovery_codes")
    .select((select) => select.fn.countAll<number>().as("left"))
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  const linked = await tx
    .selectFrom("linked_sign_ins")
    .select(["issuer", "created_at", "last_used_at"])
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .execute();
  return {
    password: { isSet: isPassword(person.passwordHash), changedAt: person.passwordChangedAt },
    passkeys: passkeys.map(({ passkey }) => passkey),
    totp: { isSet: app !== undefined, since: app?.created_at ?? null, recoveryCodesLeft: left },
    linked: linked.map((row) => ({
      issuer: row.issuer,
      name: row.issuer === service?.issuer ? service.name : new URL(row.issuer).hostname,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
    })),
    secondFactorRequired: person.isSecondFactorRequired,
    mustConfirm: !(await isConfirmed(tx, actor, now)),
  };
}
