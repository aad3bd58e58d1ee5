import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, phraseLanguages, readFolded } from "../index.ts";
import { concepts } from "./concepts.ts";
import { findConcepts } from "./find-concepts.ts";
import { compareTwins, countFactBits, findTwinCandidates, findTwins, makeTwinVector } from "./index.ts";
import { allWords } from "./words/index.ts";

const vectorOf = (text: string) => {
  const folded = foldText(text);
  return makeTwinVector(folded, readFolded(folded));
};
const adverts = {
  english:
    "Typists wanted in Poipet, free food and room, 800 USD a month, tourist visa, we pick you up at the airport. No experience needed.",
  vietnamese:
    "Cần tuyển đánh máy làm tại Poipet, bao ăn ở, lương 800 USD/tháng, visa du lịch, đón tại sân bay. Không cần kinh nghiệm.",
  khmer: "រើសអ្នកវាយអក្សរនៅប៉ោយប៉ែត ហូបនៅហ្វ្រី ប្រាក់ខែ 800 ដុល្លារ វីសាទេសចរណ៍ យើងមកទទួលនៅព្រលានយន្តហោះ មិនត្រូវការបទពិសោធន៍",
  cook: "Cook wanted for a hotel in Dubai, 2500 AED, work visa, insurance, one day off a week, two years contract",
};

describe("makeTwinVector", () => {
  test("says the same of one advert in three languages, and shows where", () => {
    const { english, khmer } = adverts;
    const { similarity, shared } = compareTwins(vectorOf(english), vectorOf(khmer));
    expect(similarity).toBeGreaterThan(0.6);
    const pieces = Object.fromEntries(
      shared.map(({ fact, a, b }) => [
        fact,
        [english.slice(a[0]?.start, a[0]?.end), khmer.slice(b[0]?.start, b[0]?.end)],
      ]),
    );
    expect(pieces).toMatchObject({
      "place:KH:poipet": ["Poipet", "ប៉ោយប៉ែត"],
      "word:typing": ["Typists", "វាយអក្សរ"],
      "word:airport": ["airport", "ព្រលានយន្តហោះ"],
      "number:800": ["800 USD a month", "800 ដុល្លារ"],
    });
  });

  test("takes the longest word only, and shows a word that may go on whole", () => {
    expect(findConcepts("no experience needed").map(({ concept }) => concept)).toEqual(["noExperience", "hiring"]);
    const text = foldText("பாஸ்போர்ட்டை கொடுங்கள்").matching;
    expect(findConcepts(text).map(({ start, end }) => text.slice(start, end))[0]).toBe("பாஸ்போர்ட்டை");
    expect(findConcepts("passportless").length).toBe(1);
    expect(findConcepts("cookie").length).toBe(0);
  });

  test("any string gives facts within bounds, and is like itself", () => {
    const pieces = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...Object.values(adverts)));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 3 }), (parts) => {
        const text = parts.join(" ");
        const vector = vectorOf(text);
        for (const { spans } of vector.facts) {
          for (const { start, end } of spans) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
        }
        if (vector.facts.length > 3) expect(compareTwins(vector, vector).similarity).toBeCloseTo(1, 6);
      }),
      { numRuns: 25 },
    );
  });

  test("a megabyte of words has bounded facts", () => {
    const vector = vectorOf("passport visa 123 Poipet KTV99 ".repeat(2000) + [...Array(3000).keys()].join(" "));
    expect(vector.facts.length).toBe(400);
    expect(Math.max(...vector.facts.map(({ spans }) => spans.length))).toBe(4);
  });
});

describe("compareTwins", () => {
  test("is the same either way round, between 0 and 1, and 0 without facts", () => {
    const vectors = Object.values(adverts).map(vectorOf);
    for (const a of vectors) {
      expect(compareTwins(a, { language: "und", facts: [] })).toEqual({ similarity: 0, shared: [] });
      for (const b of vectors) {
        const { similarity } = compareTwins(a, b);
        expect(similarity).toBeCloseTo(compareTwins(b, a).similarity, 10);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }
    }
  });

  test("an advert of other work shares little", () => {
    expect(compareTwins(vectorOf(adverts.cook), vectorOf(adverts.khmer)).similarity).toBeLessThan(0.15);
  });
});

describe("findTwins", () => {
  test("refuses a threshold that is no share", () => {
    expect(() => findTwins([], { threshold: 2 })).toThrow(RangeError);
  });

  test("finds the pairs of different languages among others, whatever their order", () => {
    const texts = Object.values(adverts);
    const found = (list: readonly string[]) =>
      new Set(findTwins(list.map(vectorOf)).flatMap(({ a, b }) => [`${list[a]} ${list[b]}`, `${list[b]} ${list[a]}`]));
    const expected = found(texts);
    expect(expected.size).toBe(6);
    expect([...expected].join(" ")).not.toContain(adverts.cook);
    expect(found(texts.toReversed())).toEqual(expected);
  });

  test("meets a bounded number of others, however many texts say the same", () => {
    const [english, vietnamese] = [vectorOf(adverts.english), vectorOf(adverts.vietnamese)];
    const crowd = Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? english : vietnamese));
    expect(findTwinCandidates(crowd).length).toBeLessThanOrEqual(3000 * 8);
  });

  test("a fact that the whole corpus shares is worth little there", () => {
    const vectors = Array.from({ length: 100 }, () => vectorOf(adverts.english));
    expect(countFactBits(vectors)("place:KH:poipet", "eng")).toBeLessThan(0.5);
    expect(countFactBits([])("place:KH:poipet", "eng")).toBeCloseTo(7, 1);
  });
});

describe("words", () => {
  test("every language has words for every concept, and each is found", () => {
    for (const language of phraseLanguages) {
      for (const concept of concepts) {
        const words = allWords[language].words[concept];
        expect(words.length, `${language} ${concept}`).toBeGreaterThan(0);
        for (const word of words) {
          const hits = findConcepts(foldText(word.replace("*", "")).matching);
          expect(
            hits.map((hit) => hit.concept),
            `${language}: ${word}`,
          ).toContain(concept);
        }
      }
    }
  });
});
