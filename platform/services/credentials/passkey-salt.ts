import { createHash } from "node:crypto";

/**
 * What every passkey of a node is asked to derive its secret from (PRF extension, Web Authentication, Level 3, 10.1.4).
 * One salt a node: a restored node asks the same question and gets the same secret. It is no secret itself.
 * Shapes: 32 bytes, base64url.
 */
export const passkeySalt = (nodeId: string): string =>
  createHash("sha256").update(`suar passkey secret 1\n${nodeId}`).digest("base64url");
