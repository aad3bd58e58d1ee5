import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { type RegionalLanguage, regionalLanguages } from "../test-data/regional/frames/frame-set.ts";
import { regionalFrames } from "../test-data/regional/frames/regional-frames.ts";
import { countTexts, fillFrames, type RegionalText, regionalSeed } from "../training/fill-frames.ts";
import { createRandom } from "../training/random.ts";

const folder = new URL("../test-data/regional/", import.meta.url);
const halves = ["tuning", "held-out"] as const;

/** Where a number without a country code would be dialled. */
const homes: Readonly<Record<RegionalLanguage, readonly CountryCode[]>> = {
  en: ["GB", "US"],
  id: ["ID"],
  th: ["TH"],
  vi: ["VN"],
  km: ["KH"],
  my: ["MM"],
  zh: ["CN", "TW", "HK"],
  ms: ["MY"],
  lo: ["LA"],
  fil: ["PH"],
  hi: ["IN"],
  bn: ["BD"],
  ne: ["NP"],
  si: ["LK"],
  ta: ["IN", "LK"],
  ur: ["PK"],
};

interface Source {
  readonly id: string;
  readonly half: (typeof halves)[number];
  readonly document: string;
  readonly date: string;
  readonly url: string;
}

const sources = JSON.parse(readFileSync(new URL("sources.json", folder), "utf8")) as readonly Source[];
/** SHA-256 of each held-out file, taken when it was frozen. */
const frozen = JSON.parse(readFileSync(new URL("frozen.json", folder), "utf8")) as Record<string, string>;
const halfOfSource = new Map(sources.map((source) => [source.id, source.half]));

function readSet(language: string, half: string): readonly RegionalText[] {
  const lines = readFileSync(new URL(`${language}/${half}.jsonl`, folder), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as RegionalText);
}

/** Runs of digits, in any script, as long as a phone number, with what people write between them. */
function findNumbers(text: string): string[] {
  const ascii = text.normalize("NFKC").replaceAll(/\p{Nd}/gu, (digit) => String(toDigit(digit)));
  return [...ascii.matchAll(/\+?\(?\d[\d ()-]{6,20}\d/gu)]
    .map(([found]) => found)
    .filter((found) => /\d{4}/u.test(found));
}

/** Digits stand in tens in Unicode; the first of each ten is zero, told by counting back to it. */
function toDigit(digit: string): number {
  let value = 0;
  const code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

const fictional = /^\+447700900\d{3}$|^\+120255501\d{2}$/u;

describe("the regional set", () => {
  it("names every warning once, with date, address and half", () => {
    expect(halfOfSource.size).toBe(sources.length);
    for (const source of sources) {
      expect(source.date, source.id).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$|^undated$/u);
      expect(source.url, source.id).toMatch(/^https?:\/\//u);
      expect(source.document, source.id).not.toBe("");
    }
  });

  describe.each(regionalLanguages)("%s", (language) => {
    const sets = halves.map((half) => ({ half, texts: readSet(language, half) }));
    const all = sets.flatMap(({ texts }) => texts);
    const wanted = countTexts(language);

    it("holds as many scam as honest adverts in each half, none twice", () => {
      for (const { texts } of sets) {
        expect(texts.filter(({ label }) => label === "scam")).toHaveLength(wanted);
        expect(texts.filter(({ label }) => label === "honest")).toHaveLength(wanted);
      }
      expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    });

    it("keeps a frame and a warning in one half", () => {
      for (const { half, texts } of sets) {
        for (const { label, source, frame, id } of texts) {
          expect(frame.startsWith(`${language}/${half}/`), id).toBe(true);
          expect(source === undefined ? "none" : halfOfSource.get(source), id).toBe(label === "scam" ? half : "none");
        }
      }
    });

    it("has frames enough, a third of the honest ones hard", () => {
      const frames = (kind: string) =>
        new Set(all.map(({ frame }) => frame).filter((name) => name.includes(`/${kind}/`)));
      const honest = frames("hard").size + frames("ordinary").size;
      const enough = wanted >= 100 ? 50 : 25;
      expect(frames("scam").size).toBeGreaterThanOrEqual(enough);
      expect(honest).toBeGreaterThanOrEqual(enough);
      expect(all.filter(({ frame }) => frame.includes("/hard/")).length * 3).toBeGreaterThanOrEqual(wanted * 2);
    });

    it("leaves no gap open and names no number that could ring", () => {
      for (const { text, id } of all) {
        expect(text, id).not.toMatch(/[{}|]/u);
        for (const number of findNumbers(text)) {
          for (const country of homes[language]) {
            const read = parsePhoneNumberFromString(number, country);
            const rings =
              read !== undefined && read.isValid() && read.number.length > 10 && !fictional.test(read.number);
            expect(rings, `${id}: ${number} in ${country}`).toBe(false);
          }
        }
      }
    });

    it.each(["development", "check", "check-2", "check-3", "check-4", "check-5", "check-6"])(
      "has a part %s of its own, with numbers that cannot ring",
      (part) => {
        if (!existsSync(new URL(`${language}/${part}.jsonl`, folder))) return;
        const texts = readSet(language, part);
        const tuning = new Set(
          sets.filter(({ half }) => half === "tuning").flatMap((set) => set.texts.map(({ text }) => text)),
        );
        expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
        for (const label of ["scam", "honest"]) {
          expect(texts.filter((line) => line.label === label).length).toBeGreaterThanOrEqual(
            part === "check-4" ? 7 : part === "check-6" ? 14 : 15,
          );
        }
        for (const { id, text, label, source } of texts) {
          expect(tuning.has(text), id).toBe(false);
          expect(source === undefined ? "none" : halfOfSource.get(source), id).toBe(
            label === "scam" ? "tuning" : "none",
          );
          for (const number of findNumbers(text)) {
            for (const country of homes[language]) {
              const read = parsePhoneNumberFromString(number, country);
              const rings =
                read !== undefined && read.isValid() && read.number.length > 10 && !fictional.test(read.number);
              expect(rings, `${id}: ${number} in ${country}`).toBe(false);
            }
          }
        }
      },
    );

    it("is what the frames give", () => {
      for (const { half, texts } of sets) {
        expect(fillFrames(regionalFrames[language], half, wanted, createRandom(regionalSeed))).toEqual(texts);
      }
    });

    it("keeps the held-out half as it was frozen", () => {
      const file = readFileSync(new URL(`${language}/held-out.jsonl`, folder));
      expect(createHash("sha256").update(file).digest("hex")).toBe(frozen[language]);
    });
  });
});
