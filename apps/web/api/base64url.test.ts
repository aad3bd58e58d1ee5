import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64url, encodeBase64url } from "./base64url.ts";

test("bytes and texts are written as everybody writes them", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string({ unit: "binary" }), (bytes, text) => {
      expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      expect(encodeBase64url(text)).toBe(Buffer.from(text).toString("base64url"));
    }),
  );
});

test("what was written is read back, byte for byte", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...decodeBase64url(encodeBase64url(bytes))]).toEqual([...bytes]);
    }),
  );
});
