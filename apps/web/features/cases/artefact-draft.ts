import type { Artefact, NewArtefact } from "@suar/domain";

type HashKind = NonNullable<Artefact["hash"]>["kind"];
const kindOfLength: Readonly<Record<number, HashKind>> = { 64: "sha256", 40: "sha1", 32: "md5" };

/**
 * The hash in what somebody pasted; its kind is told by its length. `null` for nothing, `undefined` for what is no hash.
 * A picture's fingerprint (PDQ) is as long as SHA-256 and is said by `isPdq`. Errors: none.
 */
export function readHash(text: string, isPdq: boolean): NewArtefact["hash"] | undefined {
  const value = text.replaceAll(/\s/gu, "").toLowerCase();
  if (value === "") return null;
  const kind = kindOfLength[value.length];
  if (kind === undefined || !/^[0-9a-f]+$/.test(value)) return undefined;
  return { kind: isPdq && kind === "sha256" ? "pdq" : kind, value };
}
