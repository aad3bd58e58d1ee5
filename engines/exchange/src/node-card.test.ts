import { base64url } from "jose";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardNumber } from "./card-number.ts";
import { readCard, readKeptCard, writeCard } from "./node-card.ts";
import { buildParty, makeId, sha256 } from "./testing/build-party.ts";

describe("a card", () => {
  test("is refused when a letter changed, when it is signed by another key, and when it is no card", async () => {
    const { text, card } = await buildParty();
    const other = await buildParty();
    const [header, payload = "", signature] = text.split(".");
    const renamed = base64url.encode(JSON.stringify({ ...card, organisation: "Someone else" }));
    expect(await readCard(`${header}.${renamed}.${signature}`)).toEqual({ ok: false, reason: "damaged" });
    expect(await readCard(`${header}.${payload}.${other.text.split(".")[2]}`)).toEqual({
      ok: false,
      reason: "damaged",
    });
    expect(await readCard("hello")).toEqual({ ok: false, reason: "not_a_card" });
    expect(await readCard("a".repeat(10_000))).toEqual({ ok: false, reason: "too_large" });
  });

  test("is not written for an address that anybody could read on the way", async () => {
    const { keys } = await buildParty();
    for (const address of [
      "http://example.org",
      "https://user@example.org",
      "https://example.org/path",
      "ftp://a.org",
    ]) {
      const about = { node: makeId(), party: makeId(), organisation: "Office", address };
      await expect(writeCard(about, keys)).rejects.toThrow(TypeError);
    }
  });

  test("comes back from what people paste, with line breaks and spaces in it", async () => {
    const { text, card } = await buildParty("មជ្ឈមណ្ឌល مركز Office", "https://suar.example.org");
    const pasted = ` ${text.replace(/(.{60})/g, "$1\r\n")}\n`;
    expect(await readCard(pasted)).toEqual({ ok: true, card, text });
  });

  test("that was kept is read again as it was; other texts are no card", async () => {
    const { text, card } = await buildParty();
    expect(readKeptCard(text)).toEqual(card);
    for (const other of ["", "a.b.c", text.slice(1)]) expect(readKeptCard(other)).toBeUndefined();
  });

  test("reading never throws, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.base64String(), fc.json()), async (text) => {
        expect((await readCard(text)).ok).toBe(false);
      }),
    );
  });
});

describe("the number of a card", () => {
  test("has 25 digits, more than 80 bits, and is the same wherever it is made", async () => {
    const { card } = await buildParty();
    const number = await cardNumber(card, sha256);
    expect(number).toMatch(/^(\d{5} ){4}\d{5}$/);
    expect(25 * Math.log2(10)).toBeGreaterThan(80);
    const reordered = Object.fromEntries(Object.entries(card).toReversed()) as typeof card;
    expect(await cardNumber(reordered, sha256)).toBe(number);
  });

  test("is another one when the key, the name or the address is", async () => {
    const { card } = await buildParty();
    const other = await buildParty();
    const changed = [
      card,
      { ...card, signing: other.card.signing },
      { ...card, sealing: other.card.sealing },
      { ...card, organisation: "Test offlce" },
      { ...card, address: "https://elsewhere.example.org" },
    ];
    const numbers = await Promise.all(changed.map((one) => cardNumber(one, sha256)));
    expect(new Set(numbers).size).toBe(changed.length);
  });
});
