import type { CountryCode } from "@suar/domain/countries";
import type { IsoDate } from "@suar/domain/recruitment";
/** What a list holds. */
export declare const registerKinds: readonly ["recruiters", "job-orders", "companies"];
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
export declare const entryFields: readonly ["name", "number", "phone", "place", "until"];
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
export declare const packLimits: {
  readonly fileBytes: 6000000;
  readonly bodyBytes: 48000000;
  readonly entries: 200000;
  readonly fieldLength: 300;
};
/**
 * A pack is one line in ASCII, `suar-register-pack 1 SIGNATURE`, a line feed, and gzip to its end. The signature
 * (Ed25519, base64url) is over `signedPrefix` and the gzip bytes as they stand, so that nothing is unpacked that the
 * publisher did not sign. Unpacked: JSON lines, first the head, then an array of strings for each entry.
 */
export declare const signedPrefix = "suar-register-pack 1\n";
export declare const firstLine: RegExp;
//# sourceMappingURL=pack-format.d.ts.map
