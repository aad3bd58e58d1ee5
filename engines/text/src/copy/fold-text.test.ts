import type { Disguise } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ordinarySentences } from "../../test-data/ordinary-sentences.ts";
import { foldText } from "./fold-text.ts";

const marks = (text: string) => text.match(/\p{M}/gu)?.length ?? 0;

describe("ordinary text", () => {
  test.each(ordinarySentences)("no disguise is seen and no mark is lost: %s %s", (_, sentence) => {
    const folded = foldText(sentence);
    expect(folded.disguises).toEqual([]);
    expect(marks(folded.matching)).toBe(marks(sentence.normalize("NFKC").replaceAll(/\p{Variation_Selector}/gu, "")));
  });

  test.each([
    "4pm b2b mp3s ps4s h1n1 covid19 2nd 1st 50k a4 gr8 room4rent",
    "SW1H 0TL, WC1N 3XX, K1A",
    "@user1 #c0de https://ex4mple.com/c0de me@home.example p2p_cl1ent",
    "U.S.A. e.g. a.k.a. n/a P.T. J R R Tolkien, plan A B C D, x y z, 1 2 3 4 5 6 7 8",
    "how r u? c u, k n d i m ok",
    "flags 🇹🇭🇲🇲🇰🇭 and 🇮🇩, good👍 ok 😀😀, price ✅ 100 ✅ 200",
    "μm Ωm α-level Δt kΩ SMSсообщение",
    "1ˢᵗ 2ⁿᵈ m² ℝ ① ② № ™ 5℃",
    "Silben­tren­nung mit wei­chem Trenn­strich",
    "‪+60 12-345 6789‬ copied with direction marks",
    "Tokyo 東京タワー ＮＨＫ ２０２６年",
    "me@example.com www.a1b0c.com bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
  ])("%s", (text) => {
    expect(foldText(text).disguises).toEqual([]);
  });
});

describe("disguises", () => {
  test.each<[string, string, Disguise, string]>([
    ["good j o b here", "good job here", "spaced_letters", "j o b"],
    ["a v*i*s*a now", "a visa now", "spaced_letters", "v*i*s*a"],
    ["call 0 8 1 2 3 4 9 6 7", "call 081234967", "spaced_letters", "0 8 1 2 3 4 9 6 7"],
    ["高 薪 招 聘", "高薪招聘", "spaced_letters", "高 薪 招 聘"],
    ["p@ssp0rt kept", "passport kept", "leet", "p@ssp0rt"],
    ["easy $alary", "easy salary", "leet", "$alary"],
    ["TAMB4MBAH4N dana", "tambambahan dana", "leet", "TAMB4MBAH4N"],
    ["your раssроrt", "your passport", "look_alike", "раssроrt"],
    ["ϳοb οffеr", "ϳοb offer", "look_alike", "οffеr"],
    ["срочнo работа", "срочно работа", "look_alike", "срочнo"],
    ["j🔥o🔥b", "job", "emoji_separator", "j🔥o🔥b"],
    ["tel 012🔥349🔥6789", "tel 0123496789", "emoji_separator", "012🔥349🔥6789"],
    ["ｊｏｂ offer", "job offer", "full_width", "ｊｏｂ"],
    ["𝐉𝐨𝐛 𝕧𝕚𝕤𝕒", "job visa", "styled_letters", "𝐉𝐨𝐛 𝕧𝕚𝕤𝕒"],
    ["🅹🅾🅱", "job", "styled_letters", "🅹🅾🅱"],
    ["ⓙⓞⓑ", "job", "styled_letters", "ⓙⓞⓑ"],
    ["🇯🇴🇧", "job", "styled_letters", "🇯🇴🇧"],
    ["ᴊᴏʙ", "job", "styled_letters", "ᴊᴏʙ"],
    ["j̶o̶b̶", "job", "styled_letters", "j̶o̶b̶"],
    ["1️⃣2️⃣3️⃣4️⃣", "1234", "styled_letters", "1️⃣2️⃣3️⃣4️⃣"],
    ["w\u200bork", "work", "zero_width", "\u200b"],
    ["w\u00adork", "work", "zero_width", "\u00ad"],
    ["get \u202ebojeht\u202c now", "get thejob now", "direction_override", "\u202ebojeht"],
  ])("%s", (display, matching, disguise, written) => {
    const folded = foldText(display);
    expect(folded.matching).toBe(matching);
    expect(folded.disguises.map((hit) => [hit.disguise, display.slice(hit.start, hit.end)])).toEqual([
      [disguise, written],
    ]);
  });

  test("zero-width characters of one word are one hit", () => {
    expect(foldText("w\u200bo\u200br\u200bk").disguises).toEqual([{ disguise: "zero_width", start: 1, end: 6 }]);
  });
});

describe("the matching copy", () => {
  test.each([
    ["  A \t\n b\u00a0\u3000c ", "a b c"],
    ["Straße ΣΊΣΥΦΟΣ ﬁne ﷺ", "strasse σίσυφοσ fine صلى الله عليه وسلم"],
    ["๐๑๒ ០១២ ၀၁၂ ०१२ ٠١٢ ۰۱۲ ０１２", "012 012 012 012 012 012 012"],
    ["ﻋـــﻤﻞ", "عمل"],
    ["\u1112\u1161\u11ab한", "한한"],
    ["ﾊﾞｲﾄ", "バイト"],
    ["e\u0301 vs \u00e9", "é vs é"],
    ["می‌خواهم", "میخواهم"],
    ["¨ a ¨ b", "\u0308 a \u0308 b"],
    ["e\u200d\u0301", "é"],
  ])("%s", (display, matching) => {
    expect(foldText(display).matching).toBe(matching);
  });

  test("Thai SARA AM folds the same however it was typed", () => {
    const composed = foldText("น\u0e49\u0e33").matching;
    expect(foldText("น\u0e49\u0e4d\u0e32").matching).toBe(composed);
    expect(foldText("น\u0e4d\u0e49\u0e32").matching).toBe(composed);
  });

  test("maps each letter to where it stands", () => {
    const folded = foldText("Get a j o b, ok");
    const at = folded.matching.indexOf("job");
    expect([folded.starts[at], folded.starts[at + 1], folded.ends[at + 2]]).toEqual([6, 8, 11]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom(..."ab 01@$!.oе\u0430\u200b\u200d\u202e\u202c\u0301\ufe0f\u20e3🔥🇯🇴j\ud800กำำ้한\u1161"),
    maxLength: 200,
  }),
);

describe("any string", () => {
  test("every unit comes from a stretch of the display copy, in order", () => {
    fc.assert(
      fc.property(anyText, (display) => {
        const { matching, starts, ends } = foldText(display);
        expect(starts.length).toBe(matching.length);
        expect(ends.length).toBe(matching.length);
        for (let i = 0; i < matching.length; i += 1) {
          const start = starts[i] ?? -1;
          const end = ends[i] ?? -1;
          expect(start >= 0 && start < end && end <= display.length).toBe(true);
          if (i > 0) expect(start >= (starts[i - 1] ?? 0) && end >= (ends[i - 1] ?? 0)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("disguises lie inside the text, sorted", () => {
    fc.assert(
      fc.property(anyText, (display) => {
        let last = 0;
        for (const { start, end } of foldText(display).disguises) {
          expect(start >= last && start < end && end <= display.length).toBe(true);
          last = start;
        }
      }),
      { numRuns: 600 },
    );
  });

  test("white space is single and nowhere at the ends", () => {
    fc.assert(
      fc.property(anyText, (display) => {
        const { matching } = foldText(display);
        expect(matching.trim()).toBe(matching);
        expect(/\s\s|[^\S ]/u.test(matching)).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ["letters", "ab cd "],
    ["marks", "\u0301\u0323"],
    ["joiners", "\u200d"],
    ["overrides", "\u202ea"],
    ["regional letters", "🇯🇴🇧"],
    ["emoji", "j🔥"],
    ["spread letters", "a b "],
    ["signs", "p@"],
    ["a digit in a letter", "a0"],
  ])("work grows with the length and no faster: %s", (_, unit) => {
    // A quadratic step would need minutes here; the test runner's limit is seconds.
    const display = unit.repeat(Math.floor(262_144 / unit.length));
    expect(foldText(display).matching.length).toBeLessThanOrEqual(2 * display.length);
  });
});
