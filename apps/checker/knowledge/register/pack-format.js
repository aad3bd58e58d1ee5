/** What a list holds. */
export const registerKinds = ["recruiters", "job-orders", "companies"];
/** The fields of an entry, in the order in which a pack and a CSV file write them. */
export const entryFields = ["name", "number", "phone", "place", "until"];
/** What a pack may be at most; anything larger is refused before it is read. */
export const packLimits = { fileBytes: 6_000_000, bodyBytes: 48_000_000, entries: 200_000, fieldLength: 300 };
/**
 * A pack is one line in ASCII, `suar-register-pack 1 SIGNATURE`, a line feed, and gzip to its end. The signature
 * (Ed25519, base64url) is over `signedPrefix` and the gzip bytes as they stand, so that nothing is unpacked that the
 * publisher did not sign. Unpacked: JSON lines, first the head, then an array of strings for each entry.
 */
export const signedPrefix = "suar-register-pack 1\n";
export const firstLine = /^suar-register-pack 1 ([A-Za-z0-9_-]{86})$/;
//# sourceMappingURL=pack-format.js.map
