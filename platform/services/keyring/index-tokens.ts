import { blindToken } from "./crypto/blind-token.ts";
import type { OrganisationKeys } from "./organisation-key.ts";

/** How a value was made comparable: as it is, cut to its beginning, or by its sound. */
export const indexKinds = ["exact", "prefix", "phonetic"] as const;
export type IndexKind = (typeof indexKinds)[number];

/** What to write into an index for these values, in their order: tokens of the current version. */
export const indexTokens = (
  { current }: OrganisationKeys,
  kind: IndexKind,
  field: string,
  values: readonly string[],
): readonly string[] => values.map((value) => blindToken(current.index, kind, field, value));

/** What to look for: tokens of every version in use, so that a search is whole while the key is being changed. */
export const searchTokens = (
  { all }: OrganisationKeys,
  kind: IndexKind,
  field: string,
  values: readonly string[],
): readonly string[] => all.flatMap(({ index }) => values.map((value) => blindToken(index, kind, field, value)));

/** A token as the UUID that its column holds: its 128 bits. */
export function tokenAsUuid(token: string): string {
  const hex = Buffer.from(token, "base64url").toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
