import type { Tx } from "@suar/database";
import { decide, SuarError, type Asker } from "@suar/domain";
import { openGrant } from "./grant-key.ts";
import type { MemberKey } from "./member-key.ts";
import { joinVersions, type OrganisationKeys } from "./organisation-key.ts";

/** Who opens: the actor of a session. `memberKey` is there when the session was opened with the key. */
export interface KeyedAsker extends Asker {
  readonly memberKey?: MemberKey | undefined;
}

/**
 * The organisation's keys, all versions in use, for a signed-in member. While the transaction runs, no version that it
 * opened can be taken out of use: what is written with one stays readable.
 * Errors: `key.locked` when the session carries no key; `key.not_granted` when nobody gave this member the
 * organisation's key, or their roles do not entitle them to it.
 */
export async function openKeys(tx: Tx, actor: KeyedAsker): Promise<OrganisationKeys> {
  requireOpenSession(actor);
  return openGrants(actor, await selectGrants(tx, actor).execute());
}

/** The grants that `openGrants` opens, for a trip that asks for more. */
export const selectGrants = (tx: Tx, { orgId, userId }: KeyedAsker) =>
  tx
    .selectFrom("organisation_keys as k")
    .leftJoin("organisation_key_grants as g", (join) =>
      join.onRef("g.org_id", "=", "k.org_id").onRef("g.version", "=", "k.version").on("g.user_id", "=", userId),
    )
    .select(["k.version", "g.sealed"])
    .where("k.org_id", "=", orgId)
    .orderBy("k.version", "desc")
    .forKeyShare("k");

/** Errors: as `openKeys`. */
export function openGrants(
  actor: KeyedAsker,
  grants: readonly { readonly version: number; readonly sealed: string | null }[],
): OrganisationKeys {
  const memberKey = requireOpenSession(actor);
  const { orgId, userId } = actor;
  const opened = grants.flatMap(({ version, sealed }) =>
    sealed === null ? [] : [openGrant({ orgId, userId }, memberKey, { version, sealed })],
  );
  // Somebody with the older version only would write what no colleague with the newer one expects.
  if (opened[0]?.version !== grants[0]?.version) throw new SuarError("key.not_granted");
  return joinVersions(orgId, opened);
}

function requireOpenSession(actor: KeyedAsker): MemberKey {
  if (!decide(actor, "key.use").allowed) throw new SuarError("key.not_granted");
  if (actor.memberKey === undefined) throw new SuarError("key.locked");
  return actor.memberKey;
}
