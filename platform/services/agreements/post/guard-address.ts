import { BlockList, isIP } from "node:net";
import type { AddressRules } from "../desk.ts";

/** Networks that are not the public internet. Source: IANA special-purpose address registries (RFC 6890 and successors). */
const reserved = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  reserved.addSubnet(net, bits, "ipv4");

const publicIpv6 = new BlockList();
publicIpv6.addSubnet("2000::", 3, "ipv6");
const carriesIpv4 = new BlockList();
for (const [net, bits] of [
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const)
  carriesIpv4.addSubnet(net, bits, "ipv6");

/** True for an address of the public internet. Addresses that wrap an IPv4 one are not taken at their word. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !reserved.check(address, "ipv4");
  if (isIP(address) !== 6) return false;
  return publicIpv6.check(address, "ipv6") && !carriesIpv4.check(address, "ipv6");
}

const loopbackHosts = ["127.0.0.1", "localhost", "[::1]"];

/** How a partner's address may be called: by which protocol, and whether a private network behind it is expected. */
export type AddressVerdict =
  | { readonly allowed: false }
  | { readonly allowed: true; readonly url: URL; readonly mayBePrivate: boolean };

/**
 * Whether this node calls an address at all. Only https, only a name, and (checked when the name is resolved, for the very
 * address that is connected to) only the public internet, but for names that the operator listed in
 * `SUAR_EXCHANGE_HOSTS`; this machine in the clear only with `SUAR_EXCHANGE_LOOPBACK`.
 */
export function judgeAddress(origin: string, { allowsLoopback, privateHosts }: AddressRules): AddressVerdict {
  const url = URL.parse(origin);
  if (url === null || url.origin !== origin) return { allowed: false };
  if (loopbackHosts.includes(url.hostname)) {
    const isAllowed = allowsLoopback && url.protocol === "http:";
    return isAllowed ? { allowed: true, url, mayBePrivate: true } : { allowed: false };
  }
  if (url.protocol !== "https:" || url.hostname.startsWith("[") || isIP(url.hostname) !== 0) return { allowed: false };
  return { allowed: true, url, mayBePrivate: privateHosts.includes(url.hostname) };
}
