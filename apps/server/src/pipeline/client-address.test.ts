import fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "./client-address.ts";

test("an IPv6 network is one client, whichever of its addresses asks", () => {
  expect(networkOf("2001:db8:1:2::1")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:0DB8:1:2:ffff:ffff:ffff:ffff")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
  expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
});

test("an IPv4 address stands for itself, also when it comes as IPv6; what is no address is left as it is", () => {
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(networkOf(address)).toBe(address);
      expect(networkOf(`::ffff:${address}`)).toBe(address);
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), fc.string(), (address, text) => {
      expect(networkOf(address)).toMatch(/^([0-9a-f]+:){4}:\/64$|^[\d.]+$/);
      expect(networkOf(text).length).toBeLessThanOrEqual(Math.max(24, text.length));
    }),
  );
});
