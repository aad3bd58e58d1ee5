/** Bytes as base64url without padding (RFC 4648, section 5). */
export declare const toBase64url: (bytes: Uint8Array) => string;
/** The bytes of base64url; `undefined` for anything that `toBase64url` does not write. */
export declare function fromBase64url(text: string): Uint8Array | undefined;
//# sourceMappingURL=base64url.d.ts.map
