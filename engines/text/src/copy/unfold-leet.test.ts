import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unfoldLeet } from "./unfold-leet.ts";

describe("unfoldLeet", () => {
  test.each([
    "",
    "job",
    "4pm",
    "b2b",
    "mp3s",
    "h1n1",
    "p2p",
    "2nd",
    "analysis3rd",
    "covid19",
    "log4j",
    "jobs4you",
    "room4rent",
    "wow!great",
    "hello!how",
    "me@home",
    "sales@company",
    "us$er",
    "sa7bi",
    "ma3lish",
    "han4yu",
    "0x1f",
    "k8s",
    "i18n",
    "a".repeat(30),
    "$usd",
    "s3x",
    "12345",
    "@@@",
    "x0x0x0x",
  ])("leaves %s alone", (word) => {
    expect(unfoldLeet(word)).toBeUndefined();
  });

  test.each([
    ["j0b", "job"],
    ["w0rk", "work"],
    ["p@ssp0rt", "passport"],
    ["pa55port", "passport"],
    ["p4$$port", "passport"],
    ["v1sa", "visa"],
    ["v!sa", "visa"],
    ["c@sh", "cash"],
    ["ca$h", "cash"],
    ["$alary", "salary"],
    ["sa1ary", "salary"],
    ["he1p", "help"],
    ["l0an", "loan"],
    ["b00k", "book"],
    ["h4ck3r", "hacker"],
    ["0nline", "online"],
    ["m0n3y", "money"],
    ["p1nj4m4n", "pinjaman"],
    ["p@y", "pay"],
  ])("reads %s as %s", (word, plain) => {
    expect(unfoldLeet(word)).toBe(plain);
  });

  test("keeps the length and gives letters only", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefpsstouv013457@$!"), maxLength: 26 });
    fc.assert(
      fc.property(word, (text) => {
        const plain = unfoldLeet(text);
        if (plain === undefined) return;
        expect(plain).toMatch(/^[a-z]+$/);
        expect(plain.length).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
