import type { CountryCode } from "@suar/domain/countries";
import type { IsoDate } from "@suar/domain/recruitment";

/** What a list holds. */
export const registerKinds = ["recruiters", "job-orders", "companies"] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** One line of a register, as its publisher wrote it. */
export interface RegisterEntry {
  readonly name: string;
  /** Licence, order or company number. */
  readonly number?: string;
  readonly phone?: string;
  readonly place?: string;
  /** Last day on which the entry holds, by the register. */
  readonly until?: IsoDate;
}
/** The fields of an entry, in the order in which a pack and a CSV file write them. */
export const entryFields = [
  "name",
  "number",
  "phone",
  "place",
  "until",
] as const satisfies readonly (keyof RegisterEntry)[];

/** What a publisher says of a list. `number` counts the editions from 1. */
export interface RegisterHead {
  readonly publisher: string;
  readonly country: CountryCode;
  readonly kind: RegisterKind;
  readonly date: IsoDate;
  readonly number: number;
  /** All names are made up. */
  readonly demonstration: boolean;
}

export interface RegisterPack extends RegisterHead {
  readonly entries: readonly RegisterEntry[];
}

/** What a pack may be at most; anything larger is refused before it is read. */
export const packLimits = { fileBytes: 6_000_000, bodyBytes: 48_000_000, entries: 200_000, fieldLength: 300 } as const;

/**
 * A pack is one line in ASCII, `suar-register-pack 1 SIGNATURE`, a line feed, and gzip to its end. The signature
 * (Ed25519, base64url) is over `signedPrefix` and the gzip bytes as they stand, so that nothing is unpacked that the
 * publisher did not sign. Unpacked: JSON lines, first the head, then an array of strings for each entry.
 */
export const signedPrefix = "suar-register-pack 1\n";
export const firstLine = /^suar-register-pack 1 ([A-Za-z0-9_-]{86})$/;
