import { SuarError, type OrgId } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { bytesOf, Secret } from "./crypto/secret.ts";
import { makeKeyPair, publicHalf } from "./crypto/x25519.ts";

/** One version of an organisation's key, open. Its parts print as "[key]". */
export interface OrganisationKey {
  readonly version: number;
  /** Seals person keys, and fields that belong to no person. */
  readonly data: Secret<"data">;
  /** Makes blind tokens. */
  readonly index: Secret<"index">;
  /** Private half of the pair that unattended work seals to. */
  readonly sealing: Secret<"sealing">;
}

/** All versions in use: one, or two while the key is being changed. */
export interface OrganisationKeys {
  readonly orgId: OrgId;
  /** Newest first; never empty. */
  readonly all: readonly [OrganisationKey, ...OrganisationKey[]];
  /** What is written is written with this one. */
  readonly current: OrganisationKey;
  /** Errors: `key.not_granted` for a version that this member has no grant to. */
  of(version: number): OrganisationKey;
}

/** A new version with three new keys. */
export const makeOrganisationKey = (version: number): OrganisationKey => ({
  version,
  data: new Secret("data", randomBytes(32)),
  index: new Secret("index", randomBytes(32)),
  sealing: new Secret("sealing", makeKeyPair().privateKey),
});

/** Public half of a version's sealing pair, base64url. */
export const sealingPublicKey = ({ sealing }: OrganisationKey): string =>
  publicHalf(bytesOf(sealing)).toString("base64url");

/** The three keys as one run of 96 bytes, to be sealed at once. */
export const packKey = ({ data, index, sealing }: OrganisationKey): Buffer =>
  Buffer.concat([data, index, sealing].map((part) => bytesOf(part)));

/** Errors: `key.broken_seal` for anything but 96 bytes. */
export function unpackKey(version: number, bytes: Uint8Array): OrganisationKey {
  if (bytes.length !== 96) throw new SuarError("key.broken_seal");
  return {
    version,
    data: new Secret("data", bytes.subarray(0, 32)),
    index: new Secret("index", bytes.subarray(32, 64)),
    sealing: new Secret("sealing", bytes.subarray(64)),
  };
}

/** Joins opened versions. Errors: `key.not_granted` when there is none. */
export function joinVersions(orgId: OrgId, versions: readonly OrganisationKey[]): OrganisationKeys {
  const [current, ...older] = versions.toSorted((a, b) => b.version - a.version);
  if (current === undefined) throw new SuarError("key.not_granted");
  const all = [current, ...older] as const;
  return {
    orgId,
    all: [current, ...older],
    current,
    of: (version) => {
      const found = all.find((key) => key.version === version);
      if (found === undefined) throw new SuarError("key.not_granted", { version });
      return found;
    },
  };
}
