import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDevice } from "../sessions/testing/index.ts";
import { readDevice } from "./device.ts";
import { nameDevice } from "./name-device.ts";

const refused = expect.objectContaining({ code: "call.invalid", details: { field: "x-suar-device" } }) as Error;
const read = (header: string | undefined, userAgent?: string, address?: string) =>
  readDevice({ header, userAgent, address });
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

test("a device without a key, with a private one, of another curve or off the curve is refused", () => {
  const { key } = buildDevice().device;
  const wrong = [undefined, "", "{", encode(null), encode({ ...key, d: key.x }), encode({ ...key, crv: "P-384" })];
  for (const header of [...wrong, encode({ ...key, x: key.y }), encode({ ...key, kty: "oct" })])
    expect(() => read(header)).toThrow(refused);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => read(text, text)).toThrow(refused);
    }),
  );
});

test("a device has its key and a name without versions", () => {
  const { device, header } = buildDevice();
  expect(read(header)).toEqual({ key: device.key, name: "", place: null });
  const agents: Readonly<Record<string, string>> = {
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36":
      "Chrome, Android",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0":
      "Edge, Windows",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1":
      "Safari, iPhone",
    "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0": "Firefox, Linux",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15":
      "Safari, macOS",
    "curl/8.5.0": "",
  };
  for (const [agent, name] of Object.entries(agents)) expect(read(header, agent).name).toBe(name);
  fc.assert(
    fc.property(fc.string(), (agent) => {
      expect(nameDevice(agent).length).toBeLessThanOrEqual(40);
    }),
  );
});

test("of an address only how near it is is kept", () => {
  const { header } = buildDevice();
  const near: Readonly<Record<string, string | null>> = {
    "127.0.0.1": "machine",
    "::1": "machine",
    "::ffff:127.0.0.1": "machine",
    "192.168.1.20": "network",
    "::ffff:10.1.2.3": "network",
    "fe80::1%eth0": "network",
    "203.0.113.7": "elsewhere",
    "2001:db8::1": "elsewhere",
    local: null,
  };
  for (const [address, place] of Object.entries(near)) expect(read(header, "", address).place, address).toBe(place);
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(JSON.stringify(read(header, "", address))).not.toContain(address);
    }),
    { numRuns: 20 },
  );
});
