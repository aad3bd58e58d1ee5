import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ordinarySentences } from "../../test-data/ordinary-sentences.ts";
import { foldText } from "../copy/index.ts";
import { readSegments } from "./read-segments.ts";

const read = (text: string) =>
  readSegments(foldText(text)).map(({ language, start, end }) => [language, text.slice(start, end)]);

describe("a text in one language has no segments", () => {
  test.each([
    "",
    "123 456 !!! 😀",
    "hi",
    "Xin chào",
    "高薪招聘客服，月薪15000元 WhatsApp wechat abc123",
    "รับสมัครงานต่างประเทศ เงินเดือนสูง LINE ID: abc123 telegram",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(ordinarySentences)("%s: %s", (_, sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("a text that changes its language", () => {
  test("by script", () => {
    const text = "We hire cooks for our new restaurant รับสมัครพ่อครัวสองคนด่วน";
    expect(read(text)).toEqual([
      ["eng", "We hire cooks for our new restaurant"],
      ["tha", "รับสมัครพ่อครัวสองคนด่วน"],
    ]);
  });

  test("by sentence, in one script", () => {
    const indonesian = "Kami membutuhkan dua orang juru masak untuk restoran.";
    const english = "We are looking for two cooks for our restaurant in Jakarta, good pay.";
    expect(read(`${indonesian} ${english}`)).toEqual([
      ["ind", indonesian],
      ["eng", english],
    ]);
  });

  test("by line, where no mark ends a sentence", () => {
    const chinese = "高薪招聘客服，月薪一万五，包吃住";
    const english = "We need customer service staff urgently for our office";
    const khmer = "រើសបុគ្គលិកបម្រើអតិថិជនជាបន្ទាន់";
    expect(read(`${chinese}\n${english}\n${khmer}`)).toEqual([
      ["zho", chinese],
      ["eng", english],
      ["khm", khmer],
    ]);
  });

  test("with Burmese in Zawgyi, and places in the display copy", () => {
    const burmese = "ျမန္မာႏိုင္ငံမွ အလုပ္သမားမ်ား ေခၚယူေနပါသည္။";
    const english = "Please call our office in Yangon before you travel";
    expect(read(`${burmese} ${english}`)).toEqual([
      ["mya", burmese],
      ["eng", english],
    ]);
  });
});

test("segments follow one another inside the text, whatever it holds, and are none or several", () => {
  const piece = fc.oneof(
    fc.constantFrom(...ordinarySentences.map(([, sentence]) => sentence)),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const display = pieces.join(" ");
      const segments = readSegments(foldText(display));
      expect(segments.length).not.toBe(1);
      let last = 0;
      for (const { start, end } of segments) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(display.length);
    }),
    { numRuns: 100 },
  );
});
