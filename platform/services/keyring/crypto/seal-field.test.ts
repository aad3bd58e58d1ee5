import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blindToken } from "./blind-token.ts";
import { joinParts } from "./join-parts.ts";
import { openField, sealField, type FieldKey, type FieldPlace } from "./seal-field.ts";
import { Secret } from "./secret.ts";

const broken = expect.objectContaining({ code: "key.broken_seal" }) as Error;
const newKey = (): FieldKey => new Secret("person", randomBytes(32));
const place: FieldPlace = { orgId: "o1", table: "person_fields", id: "p1", field: "name", version: 1 };
const anyText = (): fc.Arbitrary<string> => fc.string({ unit: "grapheme", maxLength: 200 });

describe("a sealed field", () => {
  test("opens nowhere else: another row, field, table, organisation or version is refused", () => {
    const key = newKey();
    const sealed = sealField(key, place, "Synthetic Person");
    const moves: Partial<FieldPlace>[] = [
      { id: "p2" },
      { field: "contact" },
      { table: "notes" },
      { orgId: "o2" },
      { version: 2 },
    ];
    for (const move of moves) expect(() => openField(key, { ...place, ...move }, sealed)).toThrow(broken);
    expect(openField(key, place, sealed)).toBe("Synthetic Person");
  });

  test("parts that only look the same when written together are different places", () => {
    const key = newKey();
    const sealed = sealField(key, { ...place, table: "ab", id: "c" }, "x");
    expect(() => openField(key, { ...place, table: "a", id: "bc" }, sealed)).toThrow(broken);
    fc.assert(
      fc.property(fc.array(anyText()), fc.array(anyText()), (a, b) => {
        const isSame = JSON.stringify(a.map(String)) === JSON.stringify(b.map(String));
        expect(joinParts(a).equals(joinParts(b))).toBe(isSame);
      }),
    );
  });

  test("opens with no other key, and not when one character was changed", () => {
    const key = newKey();
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    fc.assert(
      fc.property(anyText(), fc.nat(), (text, at) => {
        const sealed = sealField(key, place, text);
        expect(() => openField(newKey(), place, sealed)).toThrow(broken);
        const index = at % sealed.length;
        const old = sealed[index] ?? "";
        // The last character of base64url may carry bits that mean nothing; a change by half the alphabet always counts.
        const other = letters[(letters.indexOf(old) + 32) % 64] ?? "A";
        expect(() => openField(key, place, sealed.slice(0, index) + other + sealed.slice(index + 1))).toThrow(broken);
      }),
    );
  });

  test("whatever is given instead of a seal is refused", () => {
    const key = newKey();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => openField(key, place, text)).toThrow(broken);
      }),
    );
    expect(() => openField(key, place, "s1.")).toThrow(broken);
    expect(() => openField(key, place, `s2.${sealField(key, place, "x").slice(3)}`)).toThrow(broken);
  });

  test("opens again, tells nothing of its text, and never repeats itself", () => {
    const key = newKey();
    fc.assert(
      fc.property(anyText(), (text) => {
        const sealed = sealField(key, place, text);
        expect(openField(key, place, sealed)).toBe(text.toWellFormed());
        expect(sealed).toMatch(/^s1\.[A-Za-z0-9_-]+$/);
      }),
    );
    const nonces = Array.from({ length: 5000 }, () => sealField(key, place, "x").slice(3, 19));
    expect(new Set(nonces).size).toBe(5000);
  });
});

describe("a blind token", () => {
  test("differs by key, kind, field and value, and only by them", () => {
    const key = new Secret("index", randomBytes(32));
    const token = blindToken(key, "exact", "name", "suda");
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(blindToken(key, "exact", "name", "suda")).toBe(token);
    const others = [
      blindToken(new Secret("index", randomBytes(32)), "exact", "name", "suda"),
      blindToken(key, "phonetic", "name", "suda"),
      blindToken(key, "exact", "contact", "suda"),
      blindToken(key, "exact", "name", "sudb"),
      blindToken(key, "exact", "names", "uda"),
    ];
    expect(new Set([token, ...others]).size).toBe(6);
  });
});

test("a key never prints", () => {
  const bytes = randomBytes(32);
  const key = new Secret("data", bytes);
  const printed = [String(key), JSON.stringify({ key }), inspect({ key }, { depth: 9, showHidden: true })];
  for (const text of printed) {
    expect(text).toContain("[key]");
    for (const form of ["hex", "base64", "base64url"] as const) expect(text).not.toContain(bytes.toString(form));
  }
  expect(Object.values(key)).toEqual(["data"]);
});
