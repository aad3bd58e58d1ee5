import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBase64url } from "./base64url.ts";
import { openRegisterPack } from "./open-register-pack.ts";
import { packLimits, type RegisterPack } from "./pack-format.ts";
import { readRegisterCsv } from "./read-register-csv.ts";
import { searchRegister } from "./search-register.ts";
import { signRegisterPack } from "./sign-register-pack.ts";

/** Any UTF-16 code unit, halves of pairs too. */
const anyUnit = fc.oneof(
  fc.constantFrom(...',"\n\r a'),
  fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
);
const secret = new Uint8Array(32).fill(7);
const publicKey = toBase64url(ed25519.getPublicKey(secret));
const stranger = toBase64url(ed25519.getPublicKey(new Uint8Array(32).fill(8)));
const pack: RegisterPack = {
  publisher: "Ministry of Examples",
  country: "NP",
  kind: "recruiters",
  date: "2026-11-01",
  number: 3,
  demonstration: true,
  entries: [
    { name: "Himali Udaan Manpower Pvt. Ltd.", number: "000/111", phone: "+977 000 0000", place: "Kathmandu" },
    { name: "บริษัท จัดหางาน ดาวเหนือ จำกัด", until: "2027-12-31" },
    { name: "北极星劳务有限公司" },
    { name: "Bintang Utara Sdn Bhd" },
  ],
};
const bytes = await signRegisterPack(pack, secret);

describe("a pack is refused", () => {
  test("when another key signed it, or the key is none", async () => {
    for (const key of [stranger, "", "????", publicKey.slice(1)]) {
      expect(await openRegisterPack(bytes, key)).toEqual({ ok: false, reason: "signature" });
    }
  });

  test("when it is too large, before anything else", async () => {
    const large = new Uint8Array(packLimits.fileBytes + 1);
    expect(await openRegisterPack(large, publicKey)).toEqual({ ok: false, reason: "too-large" });
  });

  test("when any byte was changed, cut or added", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        expect((await openRegisterPack(changed, publicKey)).ok).toBe(false);
        expect((await openRegisterPack(bytes.slice(0, at), publicKey)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect((await openRegisterPack(new Uint8Array([...bytes, 0]), publicKey)).ok).toBe(false);
  });

  test("whatever the bytes are, with a defined reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (any) => {
        expect(await openRegisterPack(any, publicKey)).toMatchObject({ ok: false });
      }),
    );
  });

  test("a list that is not of the form is not signed", async () => {
    for (const fault of [{ number: 0 }, { number: 1.5 }, { date: "2026-02-30" }, { publisher: " " }] as const) {
      await expect(signRegisterPack({ ...pack, ...fault }, secret)).rejects.toThrow(RangeError);
    }
  });
});

test("a pack comes back as it was signed", async () => {
  expect(await openRegisterPack(bytes, publicKey)).toEqual({ ok: true, pack });
});

describe("looking a name up", () => {
  test.each(["", "   ", "...", "Ocean Pearl", "\uD800", "🙂🙂"])("%j finds nothing", (name) => {
    expect(searchRegister(pack, name)).toEqual([]);
  });

  test.each([
    ["himali udaan", "Himali Udaan Manpower Pvt. Ltd.", "same"],
    ["HIMALI UDAAN MANPOWER", "Himali Udaan Manpower Pvt. Ltd.", "same"],
    ["Himaly Udan", "Himali Udaan Manpower Pvt. Ltd.", "similar"],
    ["हिमाली उडान", "Himali Udaan Manpower Pvt. Ltd.", "similar"],
    ["ดาวเหนือ", "บริษัท จัดหางาน ดาวเหนือ จำกัด", "similar"],
    ["北极星", "北极星劳务有限公司", "similar"],
    ["Bintang Utara", "Bintang Utara Sdn Bhd", "same"],
  ] as const)("%s finds %s", (asked, name, match) => {
    expect(searchRegister(pack, asked)[0]).toMatchObject({ entry: { name }, match });
  });

  test("every entry is found by its own name, first, whatever its script", () => {
    for (const entry of pack.entries)
      expect(searchRegister(pack, entry.name)[0]).toMatchObject({ entry, match: "same" });
  });

  test("no name breaks it, and scores fall", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const scores = searchRegister(pack, name).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0.6 && score <= 1)).toBe(true);
      }),
    );
  });

  test("twenty thousand entries are searched in bounded time", () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => ({ name: `Made-up Agency ${at.toString(36)} Star Ltd` }));
    searchRegister({ entries }, "star");
    const before = process.cpuUsage();
    expect(searchRegister({ entries }, "Made-up fco Star")[0]?.score).toBeGreaterThan(0.9);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});

describe("a CSV file", () => {
  test.each([
    ["", 1, "name", "no_name_column"],
    ["number\n1", 1, "name", "no_name_column"],
    ["name,telefon\nA,1", 1, "telefon", "unknown_column"],
    ["name,number\nA,1\n,2", 3, "name", "missing"],
    ["name,until\nA,2026-01-01\n\nB,soon", 4, "until", "no_day"],
    ["name\nA,1", 2, "name", "too_many_cells"],
    ['name,number\n"A,1\nB,2', 2, "name", "open_quote"],
    [`name\n${"x".repeat(301)}`, 2, "name", "too_long"],
    ["name\n\uD800", 2, "name", "broken_text"],
  ] as const)("%j is refused at line %i, field %s: %s", (text, line, field, reason) => {
    expect(readRegisterCsv(text)).toEqual({ ok: false, fault: { line, field, reason } });
  });

  test("is read with quotes, commas and lines within cells, in any order of columns", () => {
    const text = '\uFEFFnumber,name,until\r\n1,"Star, ""North"" Ltd",2027-01-31\r\n,"Two\nLines",\r\n';
    expect(readRegisterCsv(text)).toEqual({
      ok: true,
      entries: [{ name: 'Star, "North" Ltd', number: "1", until: "2027-01-31" }, { name: "Two\nLines" }],
    });
  });

  test("of any text gives entries or a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (text) => {
        const read = readRegisterCsv(`name,number\n${text}`);
        if (!read.ok) expect(read.fault.line).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
