import { randomBytes } from "node:crypto";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { bytesOf, Secret } from "./crypto/secret.ts";
import type { OrganisationKeys } from "./organisation-key.ts";

/** A person's own key, open. Destroying its only row destroys what it sealed. */
export type PersonKey = Secret<"person">;

/** A person's own key as its row keeps it. */
export interface WrappedPersonKey {
  readonly personId: string;
  /** Version of the organisation's key that wraps it. */
  readonly version: number;
  readonly wrapped: string;
}

/** A new key for a person a case is about, and its row's values: wrapped by the current version. */
export function newPersonKey(
  keys: OrganisationKeys,
  personId: string,
): { readonly key: PersonKey; readonly row: WrappedPersonKey } {
  const key: PersonKey = new Secret("person", randomBytes(32));
  return { key, row: wrap(keys, personId, key) };
}

/** Opens a person's key. Errors: `key.not_granted` for a version not open here; `key.broken_seal`. */
export const openPersonKey = (keys: OrganisationKeys, { personId, version, wrapped }: WrappedPersonKey): PersonKey =>
  new Secret("person", openFromText(keys.of(version).data, wrapped, placeOf(keys, personId, version)));

/** The same person key, wrapped by the current version. Nothing that it sealed needs to change. */
export const rewrapPersonKey = (keys: OrganisationKeys, row: WrappedPersonKey): WrappedPersonKey =>
  wrap(keys, row.personId, openPersonKey(keys, row));

function wrap(keys: OrganisationKeys, personId: string, key: PersonKey): WrappedPersonKey {
  const { version, data } = keys.current;
  return { personId, version, wrapped: sealToText(data, bytesOf(key), placeOf(keys, personId, version)) };
}

const placeOf = ({ orgId }: OrganisationKeys, personId: string, version: number): readonly string[] => [
  "person-key",
  orgId,
  personId,
  String(version),
];
