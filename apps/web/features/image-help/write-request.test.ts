import { createTranslator } from "@suar/i18n";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddresses, type RequestFacts, writeRequest } from "./write-request.ts";

const { t } = await createTranslator("en");
const facts: RequestFacts = {
  age: "adult",
  place: "Example Social",
  addresses: "https://social.example/post/1\n\n https://social.example/post/2 \nhttps://social.example/post/1",
  fingerprints: [
    { of: "picture", hash: "a1".repeat(32), isWeak: false },
    { of: "video", hash: "b2".repeat(16) },
  ],
  day: "2026-11-22",
};

describe("a request", () => {
  test("names place, day, each address once, and each hash on a line of its own", () => {
    const lines = writeRequest(t, facts).split("\n");
    expect(lines).toContain("To: Example Social");
    expect(lines).toContain("Date: 2026-11-22");
    for (const line of ["https://social.example/post/1", "https://social.example/post/2", "a1".repeat(32)]) {
      expect(lines.filter((each) => each === line)).toHaveLength(1);
    }
    expect(lines).toContain("b2".repeat(16));
  });

  test("says that it is a picture of a child where it is one, and asks to treat it so where that is not known", () => {
    expect(writeRequest(t, facts)).not.toContain("under 18");
    expect(writeRequest(t, { ...facts, age: "child" })).toContain("I was under 18");
    expect(writeRequest(t, { ...facts, age: "unknown" })).toContain("may have been under 18");
  });

  test("says that it is threatened where no address is known, and leaves out what nobody said", () => {
    const text = writeRequest(t, { ...facts, place: " ", addresses: " \n", fingerprints: [] });
    expect(text).toContain("threatens to publish");
    expect(text).not.toContain("To:");
    expect(text).not.toContain("PDQ");
    expect(text).not.toContain("\n\n\n");
  });
});

test("whatever is typed stands in the request as it was typed, and nothing else is added", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines) => {
      const addresses = lines.join("\n");
      const text = writeRequest(t, { ...facts, addresses }).split("\n");
      for (const address of readAddresses(addresses)) expect(text).toContain(address);
    }),
  );
});
