import { readFileSync } from "node:fs";
import { type FoldedText, riskNames } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { typologies } from "../indicators/index.ts";
import { findEntities } from "../entities/index.ts";
import { readLanguage } from "../language/index.ts";
import { readAdvertWords } from "./advert-words.ts";
import { companyBoilerplate } from "./company-boilerplate.ts";
import { type AdvertScore, advertThreshold, readRisk, scoreAdvert, type ScoredReading } from "./index.ts";
import { isJobAdvert, maySpeakOfWork } from "./is-job-advert.ts";

const { profiles } = JSON.parse(
  readFileSync(new URL("../../test-data/company-profiles.json", import.meta.url), "utf8"),
) as { readonly profiles: readonly string[] };

const lures = [
  "Data entry clerks wanted. Work from home and earn $2,000 per week, no experience needed. Immediate start, apply using the link below https://example.com/start",
  "Payroll typists: part time job from the comfort of your own home. Earn $500 to $1,000 weekly. You need internet access and basic typing skills only. Full training provided. Send your full name and phone number to name@example.com.",
  "Home based customer service representatives needed. No experience, no interview. We pay $35 per hour, paid daily by bank transfer. You will process payments from your account and keep 10% of every transaction. Apply now.",
];
const honest = [
  "We are looking for a Ruby on Rails developer to join our product team. You have a degree in computer science, write clean code with tests and know SQL and JavaScript. We work with agile methods in small teams. Stock options, gym membership.",
  "Our start up is hiring a web designer with a passion for typography and digital products. You will work with developers and product managers on our platform. A strong portfolio of web design and three years of experience in an agency are a must.",
];

const readOf = (folded: FoldedText): ScoredReading => ({
  language: readLanguage(folded),
  entities: findEntities(folded),
});
const scoreOf = (text: string): AdvertScore | null => {
  const folded = foldText(text);
  return scoreAdvert(folded, readOf(folded))["job-advert-fraud"];
};
const numberOf = (text: string): number | undefined => scoreOf(text)?.score;

test("the quick look lets through every text that speaks of work", () => {
  const word = fc.constantFrom("job", "Salary", "work", "and", "the", "manage", "teams", "wage", "42", "UK", "é");
  const mark = fc.constantFrom(" ", ", ", ". ", "-", "'", "0");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 40 }), (parts) => {
      const folded = foldText(parts.flat().join(""));
      if (folded.disguises.length > 0) return;
      if (isJobAdvert(readAdvertWords(folded, []))) expect(maySpeakOfWork(folded.matching)).toBe(true);
    }),
  );
  expect(maySpeakOfWork("good job, see you at the job")).toBe(false);
});

describe("where a score has no ground", () => {
  test("every typology of trafficking is null, sexual exploitation too, whatever the text", () => {
    expect(riskNames).toEqual(["job-advert-fraud", ...Object.keys(typologies)]);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...lures)), (text) => {
        const folded = foldText(text);
        const { "job-advert-fraud": fraud, ...others } = readRisk(folded, readOf(folded));
        expect(fraud === null || (fraud >= 0 && fraud <= 1)).toBe(true);
        expect(Object.keys(others)).toEqual(riskNames.slice(1));
        expect(Object.values(others).every((value) => value === null)).toBe(true);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    [
      "Indonesian",
      "Dibutuhkan segera karyawan admin, gaji tinggi, tanpa pengalaman, bisa kerja dari rumah, hubungi kami sekarang juga.",
    ],
    [
      "Vietnamese",
      "Tuyển gấp nhân viên nhập liệu, việc nhẹ lương cao, không cần kinh nghiệm, làm việc tại nhà, liên hệ ngay hôm nay.",
    ],
    ["Thai", "รับสมัครพนักงานคีย์ข้อมูล ทำงานที่บ้าน รายได้ดี ไม่ต้องมีประสบการณ์ สมัครด่วนวันนี้"],
    ["too few words", "Earn money, work from home, no experience"],
    [
      "no advert of work",
      "Are you coming to dinner tonight? The children are waiting for you and the soup is getting cold already.",
    ],
  ])("%s has no number", (_, text) => {
    expect(scoreOf(text)).toBeNull();
  });
});

describe("an advert with ground", () => {
  test.each(lures)("a lure is flagged, with the words that weigh: %s", (text) => {
    const score = scoreOf(text);
    expect(score?.isFlagged).toBe(true);
    expect(score?.score).toBeGreaterThanOrEqual(advertThreshold);
    expect(score?.spans[0]?.weight).toBeGreaterThan(0);
    for (const { start, end, excerpt } of score?.spans ?? []) expect(text.slice(start, end)).toBe(excerpt);
  });

  test.each(honest)("an honest advert is not: %s", (text) => {
    expect(scoreOf(text)).toMatchObject({ isFlagged: false, counterfactual: null });
  });

  test.each(lures)("without what the counterfactual names, the flag is gone: %s", (text) => {
    const { counterfactual } = scoreOf(text) ?? {};
    expect(counterfactual?.score).toBeLessThan(advertThreshold);
    const absent = counterfactual?.absent ?? [];
    expect(absent.length).toBeGreaterThan(0);
    // A full stop in the place of each: words on both sides of a hole were not written side by side.
    const left = absent.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} . ${rest.slice(end)}`, text);
    // Words of work that weigh nothing keep the rest long enough to have a number.
    expect(scoreOf(`${left} . job work . ${"and . ".repeat(12)}`)).toMatchObject({ isFlagged: false });
  });

  test("the number alone is the same as with its reasons", () => {
    for (const text of [...lures, ...honest]) {
      const folded = foldText(text);
      expect(readRisk(folded, readOf(folded))["job-advert-fraud"]).toBe(numberOf(text));
    }
  });
});

describe("credibility: what a firm says of itself does not decide", () => {
  test.each(profiles)("adding or stripping it flips no flag: %s", (profile) => {
    for (const text of [...lures, ...honest]) {
      const flag = scoreOf(text)?.isFlagged;
      expect(scoreOf(`${text}\n${profile}`)?.isFlagged, text).toBe(flag);
      expect(scoreOf(`${profile}\n${text}`)?.isFlagged, text).toBe(flag);
    }
  });

  test("what any firm can say of itself weighs little even where a sentence of it is kept", () => {
    for (const profile of companyBoilerplate) {
      for (const text of [...lures, ...honest]) {
        expect(scoreOf(`${text}\n${profile}`)?.isFlagged, profile).toBe(scoreOf(text)?.isFlagged);
      }
    }
  });
});

describe("what the score may not rest on", () => {
  const plain = `${lures[1]} We're sure it's what you've been looking for - "easy" work...`;
  test.each([
    ["curly quotation marks", (text: string) => text.replaceAll("'", "’").replace(/"([^"]*)"/g, "“$1”")],
    ["quotation marks wrongly decoded", (text: string) => text.replaceAll("'", "€™").replaceAll('"', "€œ")],
    ["spaces that do not break", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["long dashes and dots in one", (text: string) => text.replaceAll(" - ", " — ").replaceAll("...", "…")],
    ["bullets", (text: string) => text.replaceAll(". ", ". • ")],
  ])("%s change nothing", (_, rewrite) => {
    expect(rewrite(plain)).not.toBe(plain);
    expect(numberOf(rewrite(plain))).toBe(numberOf(plain));
  });

  test.each(["Nigerian", "American", "Chinese", "native", "Muslim", "female"])("a people, faith or sex: %s", (word) => {
    for (const text of [...lures, ...honest])
      expect(numberOf(`${word} staff. ${text}`)).toBe(numberOf(`Staff. ${text}`));
  });

  test.each(["Houston", "London", "Cambodia", "Texas"])("a place: %s", (place) => {
    for (const text of lures) expect(numberOf(`${text} ${place}.`)).toBe(numberOf(text));
  });
});

test("any string: every span lies where it says", () => {
  const pieces = fc.array(
    fc.constantFrom(...lures, "job ", "work ", "\ud83d", "€™", "earn ", "🔥", "\u202e", "a".repeat(40)),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const score = scoreOf(text);
      for (const { start, end, excerpt } of score?.spans ?? []) expect(text.slice(start, end)).toBe(excerpt);
      for (const { start, end } of score?.counterfactual?.absent ?? []) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
      if (score?.isFlagged === true) expect(score.spans.some(({ weight }) => weight > 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("a very long text ends in bounded time", () => {
  const text = `${lures.join(" ")} `.repeat(1000);
  const folded = foldText(text);
  const reading = {
    language: { language: "eng", script: "Latn", encoding: "unicode", confidence: 1 },
    entities: [],
  } as const;
  const before = process.cpuUsage();
  expect(scoreAdvert(folded, reading)["job-advert-fraud"]?.isFlagged).toBe(true);
  expect(process.cpuUsage(before).user).toBeLessThan(20_000_000);
});
