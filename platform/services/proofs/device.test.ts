import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDevice } from "../sessions/testing/index.ts";
import { readDevice } from "./device.ts";
import { nameDevice } from "./name-device.ts";

const refused = expect.objectContaining({ code: "call.invalid", details: { field: "x-suar-device" } }) as Error;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

test("a device without a key, with a private one, of another curve or off the curve is refused", () => {
  const { key } = buildDevice().device;
  const wrong = [undefined, "", "{", encode(null), encode({ ...key, d: key.x }), encode({ ...key, crv: "P-384" })];
  for (const header of [...wrong, encode({ ...key, x: key.y }), encode({ ...key, kty: "oct" })])
    expect(() => readDevice(header, undefined)).toThrow(refused);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readDevice(text, text)).toThrow(refused);
    }),
  );
});

test("a device has its key and a name without versions", () => {
  const { device, header } = buildDevice();
  expect(readDevice(header, undefined)).toEqual({ key: device.key, name: "" });
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
  for (const [agent, name] of Object.entries(agents)) expect(readDevice(header, agent).name).toBe(name);
  fc.assert(
    fc.property(fc.string(), (agent) => {
      expect(nameDevice(agent).length).toBeLessThanOrEqual(40);
    }),
  );
});
