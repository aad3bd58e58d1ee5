import type { SessionPlace } from "@suar/domain";
import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Networks that reach no further than an office or a home. Source: RFC 1918, RFC 3927, RFC 4193, RFC 4291. */
const local = new BlockList();
for (const [net, prefix] of [
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const)
  local.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  local.addSubnet(net, prefix, "ipv6");

/** How near an address is; null for text that is no address. */
export function placeOfAddress(address: string | undefined): SessionPlace | null {
  const plain = address?.split("%")[0] ?? "";
  const version = isIP(plain);
  if (version === 0) return null;
  const family = version === 4 ? "ipv4" : "ipv6";
  if (loopback.check(plain, family)) return "machine";
  return local.check(plain, family) ? "network" : "elsewhere";
}
