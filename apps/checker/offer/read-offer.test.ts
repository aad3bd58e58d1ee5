import { createPostReader, type PhrasePack } from "@suar/text/finder";
import { readSmallLanguage } from "@suar/text/small-language";
import { en } from "@suar/text/phrases/en";
import { th } from "@suar/text/phrases/th";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyOffer, type Offer } from "./offer.ts";
import { longestRead, readOffer } from "./read-offer.ts";

const packs: readonly PhrasePack[] = [en, th];
const readPost = createPostReader(packs);
const read = (offer: Partial<Offer>) => readOffer({ ...emptyOffer, ...offer }, readPost);
const lure =
  "Customer service in Poipet, Cambodia. USD 1,500 per month, free air ticket, no visa needed. Passports are kept by the company. Telegram @fastjob_hr_demo only.";

describe("an offer", () => {
  test("nothing put in gives no sign and no fact", () => {
    const reading = read({});
    expect(reading.signs).toEqual([]);
    expect(Object.values(reading.facts).flat()).toEqual([]);
    expect(reading.isCut).toBe(false);
  });

  test("signs are the strongest first, each once, with their own words", () => {
    const { signs } = read({ text: `${lure}\n${lure}` });
    const strengths = signs.map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length);
    const kept = signs.find(({ id }) => id === "passport-kept");
    expect(kept?.places).toHaveLength(2);
    for (const place of kept?.places ?? []) {
      expect(`${lure}\n${lure}`.slice(place.start, place.end)).toBe(place.words);
      expect(place.words).toMatch(/passport/i);
    }
  });

  test("facts are the offer's own words", () => {
    const { facts } = read({ text: lure });
    expect(facts.place.map(({ value }) => value)).toContain("KH:poipet");
    expect(facts.pay.map(({ words }) => words)).toContain("USD 1,500 per month");
    expect(facts.contact.map(({ words }) => words).join(" ")).toContain("fastjob_hr_demo");
    expect(facts.visa).not.toEqual([]);
  });

  test("a text that sells a service is told from one that offers work", () => {
    expect(
      read({ text: "We arrange visa stamps and border crossing for a fee, guaranteed. Price list by Telegram." })
        .isService,
    ).toBe(true);
    expect(read({ text: lure }).isService).toBe(false);
    expect(read({ text: "" }).isService).toBe(false);
  });

  test("a correction takes the text's own words of that fact away, and no other", () => {
    const corrected = read({ text: lure, corrections: { visa: "" } });
    const ids = corrected.signs.map(({ id }) => id);
    expect(ids).not.toContain("no-visa-needed");
    expect(ids).not.toContain("paid-travel-without-visa");
    expect(ids).toContain("passport-kept");
    expect(corrected.facts.visa).toEqual([]);
  });

  test("a correction is read like the offer, and its sign points into it", () => {
    const words = "they said no visa needed";
    const { signs } = read({ text: "Cook wanted in Penang.", corrections: { visa: words } });
    const place = signs.find(({ id }) => id === "no-visa-needed")?.places[0];
    expect(place?.origin).toBe("correction");
    expect(words.slice(place?.start, place?.end)).toBe(place?.words);
    expect(read({ text: lure, corrections: { place: "Kuala Lumpur" } }).facts.place).toEqual([
      { words: "Kuala Lumpur", value: "MY:kuala-lumpur" },
    ]);
  });

  test("answers give signs without words, and never twice what the text says", () => {
    const { signs } = read({ text: lure, answers: { papers: "both" } });
    expect(signs.filter(({ id }) => id === "passport-kept").map(({ places }) => places.length)).toEqual([1]);
    expect(signs.find(({ id }) => id === "phone-taken")?.places).toEqual([]);
  });

  test("of a book only the first part is read, and that is said", () => {
    const reading = read({ text: `${"x ".repeat(longestRead)}${lure}` });
    expect(reading.isCut).toBe(true);
    expect(reading.signs).toEqual([]);
  });

  test("a text in a language without signs is told from one in which none was found", () => {
    const inWelsh = "Mae angen gyrrwr bws ar y cwmni yn Aberystwyth. Cysylltwch am fwy o fanylion a thelerau.";
    const inEnglish = "The bakery in the village is looking for somebody who likes to get up early in the morning.";
    const isOther = (text: string): boolean =>
      readOffer({ ...emptyOffer, text }, readPost, readSmallLanguage).isOtherLanguage;
    expect([isOther(inWelsh), isOther(inEnglish), isOther("ok")]).toEqual([true, false, false]);
    expect(read({ text: inWelsh }).isOtherLanguage).toBe(false);
  });

  test("no text breaks it, and every place lies where it says", () => {
    const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(lure, "\ud800", "\u202e", "ไม่ต้องใช้วีซ่า", " "));
    fc.assert(
      fc.property(fc.array(piece), piece, (pieces, visa) => {
        const text = pieces.join("");
        for (const { places } of read({ text, corrections: { visa } }).signs) {
          for (const { origin, start, end, words } of places) {
            expect((origin === "offer" ? text : visa.trim()).slice(start, end)).toBe(words);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

const order = ["strong", "medium", "weak"];
