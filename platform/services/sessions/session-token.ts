import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes, base64url: a session's or a claim's secret. It is given out once; only its hash is stored. */
export const makeToken = (): string => randomBytes(32).toString("base64url");

/** SHA-256 of a token, hexadecimal. A token has 256 random bits, so a fast hash without salt is enough. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
