import { createHmac, randomBytes } from "node:crypto";

/** Lives as long as the process and is written nowhere. */
const secret = randomBytes(32);

/** What limits count an address under: nobody who reads the memory of a limit learns who asked. */
export const addressKey = (address: string): string =>
  createHmac("sha256", secret).update(address).digest("base64url").slice(0, 22);
