import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockDifference, matchTotp, stepMs, stepOf, totpCode } from "./totp.ts";
import { base32, totpUri } from "./totp-uri.ts";

const secret = Buffer.from("12345678901234567890");
const minute = 60_000;

describe("a code of an authenticator app", () => {
  test("is taken once, and none before it any more", () => {
    const now = 1_800_000_000_000;
    const step = stepOf(now);
    expect(matchTotp(secret, totpCode(secret, step), { now, lastStep: step })).toBeUndefined();
    expect(matchTotp(secret, totpCode(secret, step - 1), { now, lastStep: step })).toBeUndefined();
    expect(matchTotp(secret, totpCode(secret, step + 1), { now, lastStep: step })).toBe(step + 1);
  });

  test("is refused two steps away, and taken one step away", () => {
    const now = 1_800_000_000_000;
    for (const away of [-3, -2, 2, 3]) {
      expect(matchTotp(secret, totpCode(secret, stepOf(now) + away), { now, lastStep: null })).toBeUndefined();
    }
    for (const away of [-1, 0, 1]) {
      expect(matchTotp(secret, totpCode(secret, stepOf(now) + away), { now, lastStep: null })).toBe(stepOf(now) + away);
    }
  });

  // RFC 6238, appendix B, SHA-1; its eight digits end in our six.
  test.each([
    [59, "94287082"],
    [1_111_111_109, "07081804"],
    [1_111_111_111, "14050471"],
    [1_234_567_890, "89005924"],
    [2_000_000_000, "69279037"],
    [20_000_000_000, "65353130"],
  ])("at second %i is the one of RFC 6238", (seconds, digits) => {
    expect(totpCode(secret, stepOf(seconds * 1000))).toBe(digits.slice(2));
  });

  // RFC 4226, appendix D.
  test("of steps 0 to 9 is the one of RFC 4226", () => {
    const known = "755224 287082 359152 969429 338314 254676 287922 162583 399871 520489".split(" ");
    expect(known.map((_, step) => totpCode(secret, step))).toEqual(known);
  });

  test("of any text, secret and time never throws and is never taken when it is no six digits", () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(2 ** 40), (text, bytes, now) => {
        const taken = matchTotp(bytes, text, { now, lastStep: null });
        if (!/^\d{6}$/.test(text)) expect(taken).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

test("clocks that differ are told apart by minutes, a wrong code by nothing", () => {
  const now = 1_800_000_000_000;
  const phone = (away: number) => totpCode(secret, stepOf(now + away));
  expect(clockDifference(secret, phone(60 * minute), now)).toBe(60);
  expect(clockDifference(secret, phone(-61 * minute), now)).toBe(-61);
  expect(clockDifference(secret, phone(3 * 60 * minute), now)).toBeUndefined();
  expect(clockDifference(secret, "12345", now)).toBeUndefined();
  expect(stepMs).toBe(30_000);
});

test("a secret is written as RFC 4648 writes it", () => {
  const known = ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"];
  for (const [length, text] of known.entries()) expect(base32(Buffer.from("foobar").subarray(0, length))).toBe(text);
});

test("a set-up says whose it is and for what, whatever the organisation is called", () => {
  const uri = new URL(totpUri({ secret, email: "ada@hotline.example", organisation: "A: B & C / ភ្នំពេញ" }));
  expect([uri.protocol, uri.host]).toEqual(["otpauth:", "totp"]);
  expect(decodeURIComponent(uri.pathname)).toBe("/Suar (A  B & C / ភ្នំពេញ):ada@hotline.example");
  expect(uri.searchParams.get("issuer")).toBe("Suar (A  B & C / ភ្នំពេញ)");
  expect(uri.searchParams.get("secret")).toBe(base32(secret));
});
