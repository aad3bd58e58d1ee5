import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json, storableText } from "./json-text.ts";

describe("json", () => {
  test("refuses what JSON cannot hold", () => {
    expect(() => json(undefined)).toThrow(TypeError);
    expect(() => json(1n)).toThrow(TypeError);
  });

  test("replaces what PostgreSQL cannot store, in keys and values, and nothing else", () => {
    const value = { "k\0": "a\0\0b\ud800c\udc00", real: "\\u0000 \\\\ud800 \ud83d\ude00" };
    expect(JSON.parse(json(value))).toEqual({
      "k\ufffd": "a\ufffd\ufffdb\ufffdc\ufffd",
      real: "\\u0000 \\\\ud800 \ud83d\ude00",
    });
  });

  test("agrees with storableText on every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "\0", "\ud800", "\\", "\\u0000"), (text, odd) => {
        expect(JSON.parse(json(text + odd + text))).toBe(storableText(text + odd + text));
      }),
    );
  });

  test("keeps the length, so that offsets stay right", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(storableText(text)).toHaveLength(text.length);
      }),
    );
  });
});
