import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPhraseTrie } from "./build-phrase-trie.ts";
import { compilePattern } from "./compile-pattern.ts";
import { matchPieces } from "./match-pieces.ts";
import { parsePattern } from "./parse-pattern.ts";
import { endInText, readStream } from "./read-stream.ts";

const same = (words: string): string => words;

/** What the pattern matches from the start of a text, as the indicator finder asks it. */
function matched(pattern: string, text: string, unspaced = false): string | undefined {
  const { beginnings, whole } = compilePattern(pattern, same, unspaced);
  const trie = buildPhraseTrie(beginnings.map((words) => [words, true] as const));
  const stream = readStream(text);
  for (const { start, end, unit } of trie.findIn(stream).reverse()) {
    if (whole === undefined) return text.slice(start, end);
    const found = matchPieces(whole, stream, unit);
    if (found > 0) return text.slice(start, endInText(stream, found - 1));
  }
  return undefined;
}

describe("patterns that are refused", () => {
  test.each(["", "()", "(a|b", "[a", "a)", "(a(b))", "what?", "a/b", "a*", "[a|b]", "a [b", "{a}"])("%s", (pattern) => {
    expect(() => compilePattern(pattern, same, false)).toThrow(RangeError);
  });
});

describe("patterns", () => {
  test("are read as pieces", () => {
    expect(parsePattern("free [air] (ticket|seat)s")).toEqual([
      { alternatives: ["free "] },
      { alternatives: ["", "air"] },
      { alternatives: [" "] },
      { alternatives: ["ticket", "seat"] },
      { alternatives: ["s"] },
    ]);
  });

  test.each([
    ["free [air] ticket[s]", "a FREE-ticket".toLowerCase(), "free-ticket"],
    ["free [air] ticket[s]", "free air tickets!", "free air tickets"],
    ["fee[s] [of|is]", "fees. Of", "fees"],
    ["fee[s] [of|is]", "fees of 5", "fees of"],
  ])("%s in %s", (pattern, text, words) => {
    expect(matched(pattern, text)).toBe(words);
  });

  test.each([
    ["free ticket", "carefree ticket"],
    ["free ticket", "free tickets"],
    ["free ticket", "free. ticket"],
    ["free ticket", "freeticket"],
  ])("%s is not in %s", (pattern, text) => {
    expect(matched(pattern, text)).toBeUndefined();
  });

  test("a script without spaces may have them anywhere, but no mark is cut off", () => {
    expect(matched("ฟรีตั๋ว", "รับคน ฟรี ตั๋ว", true)).toBe("ฟรี ตั๋ว");
    expect(matched("กา", "การ", true)).toBe("กา");
    expect(matched("ก", "กี่", true)).toBeUndefined();
  });

  test.each([
    ["पासपोर्ट ज़ब्त", "पासपोर्ट जब्त कर लिया", "पासपोर्ट जब्त"],
    ["नहीं जाने (दूँगा|देंगे)", "वो नहिं जाने दूंगा", "नहिं जाने दूंगा"],
    ["छोड", "मुझे छोड़ दो", "छोड़"],
    ["پاسپورٹ (لے|لى) لیا", "ميرا پاسپورٹ لے ليا۔", "پاسپورٹ لے ليا"],
    ["টাকা দিতে হবে না", "টাকা দীতে হবে ণা", "টাকা দীতে হবে ণা"],
    ["பணம் கட்ட", "பனம் கட்ட வேண்டும்", "பனம் கட்ட"],
    ["ගමන් බලපත්‍රය ගත්තා", "ගමන් බළපත්‍රය ගත්තා", "ගමන් බළපත්‍රය ගත්තා"],
  ])("%s in the spelling of %s", (pattern, text, words) => {
    expect(matched(pattern, text)).toBe(words);
  });

  test("of several readings the longest is found, also when a shorter one stands first", () => {
    const pattern = "(free|free air) [ticket|tickets] (now|here|soon|today) [or never] (a|b|c) (d|e|f) (g|h|i)";
    expect(matched(pattern, "free air tickets here or never b e g and h")).toBe("free air tickets here or never b e g");
    expect(matched(pattern, "free today c f i")).toBe("free today c f i");
    expect(matched(pattern, "free today c f ix")).toBeUndefined();
    expect(matched(pattern, "free today. c f i")).toBeUndefined();
  });

  test("a pattern of thousands of readings finds exactly its readings", () => {
    const words = ["one", "two", "three", "four", "five", "six", "seven"];
    const group = `(${words.join("|")})`;
    const pattern = `${group} ${group} [${words.join("|")}] ${group}`;
    expect(compilePattern(pattern, same, false).beginnings.length).toBeLessThanOrEqual(49);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, "eight"), { minLength: 3, maxLength: 4 }), (spoken) => {
        const text = spoken.join(" ");
        const isReading = [0, 1].some((at) => at + 3 <= spoken.length && !spoken.slice(at, at + 3).includes("eight"));
        expect(matched(pattern, text) !== undefined).toBe(isReading);
      }),
    );
  });
});
