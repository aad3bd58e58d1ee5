import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldDocument } from "./fold-document.ts";
import { readText } from "./read-text.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        "call ",
        "+855 12 345 678",
        "t.me/jobs_kh",
        " USD 1,500/month",
        "j o b ",
        "p@ssport ",
        "Poipet ",
        "๐๘๑-๒๓๔-๕๖๗๘ ",
        "\u202e",
        "\u200b",
        "me@example.org ",
        "๒๐๒๖-๐๑-๐๒ ",
        "0x52908400098527886E0F7030069857D2E4169EE7 ",
        "\ud83d",
        "招聘",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

describe("readText", () => {
  test("holds no learned score, so that it may be read where a person is assessed", () => {
    expect(Object.keys(readText("Free visa, easy money!")).sort()).toEqual([
      "disguises",
      "entities",
      "indicators",
      "kind",
      "language",
    ]);
  });

  test("an empty text reads as nothing", () => {
    expect(readText("")).toEqual({
      language: { language: "und", script: "Zyyy", encoding: "unicode", confidence: 0 },
      kind: null,
      indicators: [],
      entities: [],
      disguises: [],
    });
  });

  test("reads language, contacts and disguises of one advert", () => {
    const advert = "Urgent j0b in Poipet! Salary USD 1,500 per month, free flight. Call +855 12 345 678 today";
    const reading = readText(advert);
    expect(reading.language.language).toBe("eng");
    expect(reading.disguises.map((hit) => advert.slice(hit.start, hit.end))).toEqual(["j0b"]);
    const values = reading.entities.map((entity) => entity.value);
    expect(values).toContain("+85512345678");
    expect(values).toContain("KH:poipet");
  });

  test("a text that changes its language says where, and Burmese in Zawgyi reads like Burmese", () => {
    const burmese = "ျမန္မာႏိုင္ငံမွ အလုပ္သမားမ်ား ေခၚယူေနပါသည္။ ဖုန္း +95 9 450 001 23";
    const text = `${burmese} Please call our office in Yangon before you travel`;
    const { language, entities } = readText(text);
    expect(language.encoding).toBe("zawgyi");
    expect(language.segments?.map((segment) => segment.language)).toEqual(["mya", "eng"]);
    expect(entities.some(({ type, start, end }) => type === "phone" && text.slice(start, end).includes("450"))).toBe(
      true,
    );
  });

  test("any string: everything found lies where it says", () => {
    fc.assert(
      fc.property(anyText, (display) => {
        const { entities, indicators, disguises } = readText(display);
        for (const { start, end } of [...entities, ...indicators, ...disguises]) {
          expect(start >= 0 && start < end && end <= display.length).toBe(true);
        }
        for (const entity of entities) expect(entity.text).toBe(display.slice(entity.start, entity.end));
      }),
      { numRuns: 400 },
    );
  });
});

describe("foldDocument", () => {
  test("a text that names nothing has no spans", () => {
    expect(foldDocument("synthetic-1", "good morning")).toEqual({
      id: "synthetic-1",
      matching: "good morning",
      spans: [],
    });
  });

  test("places things in the matching copy", () => {
    const { matching, spans } = foldDocument("synthetic-1", "ติดต่อ  ๐๘๑-๒๓๔-๕๖๗๘ now");
    expect(spans.map(({ type, start, end }) => [type, matching.slice(start, end)])).toEqual([
      ["phone", "081-234-5678"],
    ]);
  });

  test("any string: spans are sorted, inside the matching copy, and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (display) => {
        const { matching, spans } = foldDocument("synthetic-1", display);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start >= last && start < end && end <= matching.length).toBe(true);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
