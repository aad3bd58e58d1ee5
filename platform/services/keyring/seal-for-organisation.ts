import type { Tx } from "@suar/database";
import { SuarError, type OrgId } from "@suar/domain";
import { openFrom, sealTo } from "./crypto/hpke.ts";
import { joinParts } from "./crypto/join-parts.ts";
import { bytesOf } from "./crypto/secret.ts";
import type { OrganisationKeys } from "./organisation-key.ts";

const sealedPattern = /^o1\.([1-9]\d{0,8})\.([A-Za-z0-9_-]+)$/;

/**
 * Seals bytes that nobody signed in is there to receive: whoever seals cannot open. `purpose` must be the same when they
 * are opened. Shapes: `o1.<version>.<base64url>`.
 * Errors: `key.no_organisation_key` when no entitled member has ever signed in.
 */
export async function sealForOrganisation(tx: Tx, orgId: OrgId, bytes: Uint8Array, purpose: string): Promise<string> {
  const key = await tx
    .selectFrom("organisation_keys")
    .select(["version", "public_key"])
    .where("org_id", "=", orgId)
    .orderBy("version", "desc")
    .limit(1)
    .forKeyShare()
    .executeTakeFirst();
  if (key === undefined) throw new SuarError("key.no_organisation_key");
  const context = contextOf(orgId, purpose, key.version);
  const sealed = sealTo(Buffer.from(key.public_key, "base64url"), bytes, context);
  return `o1.${key.version}.${sealed.toString("base64url")}`;
}

/** The version that sealed a text of `sealForOrganisation`. Errors: `key.broken_seal` for text that is none. */
export function sealedVersion(text: string): number {
  const version = sealedPattern.exec(text)?.[1];
  if (version === undefined) throw new SuarError("key.broken_seal");
  return Number(version);
}

/** Opens what `sealForOrganisation` sealed. Errors: `key.broken_seal`; `key.not_granted` for a version not open here. */
export function openSealed(keys: OrganisationKeys, text: string, purpose: string): Buffer {
  const version = sealedVersion(text);
  const sealed = Buffer.from(sealedPattern.exec(text)?.[2] ?? "", "base64url");
  return openFrom(bytesOf(keys.of(version).sealing), sealed, contextOf(keys.orgId, purpose, version));
}

const contextOf = (orgId: OrgId, purpose: string, version: number): Buffer =>
  joinParts(["suar", "organisation", orgId, purpose, String(version)]);
