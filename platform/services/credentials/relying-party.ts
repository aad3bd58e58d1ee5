import { isLoopback } from "../settings/index.ts";

/** For whom a passkey is made and where it may be used (Web Authentication, Level 3, "relying party"). */
export interface RelyingParty {
  /** The host name: a passkey made for it answers no other. */
  readonly id: string;
  readonly origin: string;
}

/**
 * The relying party of a node that people open at `origin`.
 * Shapes: `undefined` at an address that is a number: passkeys belong to names (Web Authentication, Level 3, 5.1.3).
 */
export function relyingPartyOf(origin: string): RelyingParty | undefined {
  const { hostname } = new URL(origin);
  const isNumber = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  return isNumber ? undefined : { id: hostname, origin };
}

/** Where passkeys work on a node that is open on this machine at a number; `null` when there is no such place. */
export function namedOrigin(origin: string): string | null {
  const url = new URL(origin);
  if (!isLoopback(url.hostname)) return null;
  url.hostname = "localhost";
  return url.origin;
}
