import type { AgeAtPicture } from "@suar/domain/image-help/hash-services";
import type { Words } from "../../ui/use-words.ts";
import type { Fingerprint } from "./fingerprint.ts";

/** What somebody said on the way. Nothing of it is kept but in the memory of the page. */
export interface RequestFacts {
  readonly age: AgeAtPicture;
  /** Platform to which it goes; empty when nobody knows yet. */
  readonly place: string;
  /** As typed, one address a line; empty as long as it is only threatened. */
  readonly addresses: string;
  readonly fingerprints: readonly Fingerprint[];
  /** ISO 8601 calendar day. */
  readonly day: string;
}

/**
 * The request to a platform as plain text: what, where, since when, the hashes, what is asked. No name and no picture in it.
 * Shapes: paragraphs parted by an empty line; hashes and addresses on lines of their own. Errors: none.
 */
export function writeRequest(t: Words, facts: RequestFacts): string {
  const { age, place, fingerprints, day } = facts;
  const addresses = readAddresses(facts.addresses);
  const head = [
    t("imageHelp.request.subject"),
    ...(place.trim() === "" ? [] : [t("imageHelp.request.to", { place: place.trim() })]),
    t("imageHelp.request.day", { day }),
  ];
  const where =
    addresses.length === 0
      ? [t("imageHelp.request.threat")]
      : [t("imageHelp.request.where", { count: addresses.length }), ...addresses];
  const hashes = fingerprints.flatMap(({ of, hash }) => [t(`imageHelp.request.hash.${of}`), hash]);
  const asks = (["remove", "block", "keep", "answer"] as const).map((ask) => `- ${t(`imageHelp.request.ask.${ask}`)}`);
  const paragraphs = [
    head,
    [t(`imageHelp.request.who.${age}`), t("imageHelp.request.consent")],
    where,
    hashes,
    [t("imageHelp.request.asks"), ...asks],
    [t("imageHelp.request.noPicture")],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** Addresses as they were typed, without empty lines and doubles. */
export const readAddresses = (text: string): readonly string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];
