import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { flagReasons } from "./flag-reasons.ts";
import { loadCheckerWords } from "./load-checker-words.ts";
import { type CheckerLocaleCode, checkerLocaleCodes } from "./locales.ts";

const read = (locale: string): string => readFileSync(new URL(`../../checker/${locale}.json`, import.meta.url), "utf8");
const wordsOf = (locale: string): Record<string, string> => JSON.parse(read(locale)) as Record<string, string>;

const english = wordsOf("en");
const translations = checkerLocaleCodes.filter((locale) => locale !== "en");

/** Names and short words that a language may keep as they are. */
const kept = /\b(?:Suar|RSO|OSCE|IOM|ILO|SIM|ID|visa|browser|icon|online|like|customer service|data entry)\b/gi;

const scripts: Readonly<Partial<Record<CheckerLocaleCode, RegExp>>> = {
  th: /\p{Script=Thai}/u,
  km: /\p{Script=Khmer}/u,
  lo: /\p{Script=Lao}/u,
  my: /\p{Script=Myanmar}/u,
  zh: /\p{Script=Han}/u,
  hi: /\p{Script=Devanagari}/u,
  ne: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  si: /\p{Script=Sinhala}/u,
  ta: /\p{Script=Tamil}/u,
  ur: /\p{Script=Arabic}/u,
};

/** How each language says safe, harmless or trustworthy: the checker never says it. */
const safe: Readonly<Record<CheckerLocaleCode, RegExp>> = {
  en: /\b(?:safe(?:ly|ty)?|secure|harmless|trustworthy|reliable|legitimate)\b/iu,
  id: /\b(?:aman|keamanan|terpercaya|terjamin)\b/iu,
  ms: /\b(?:selamat|keselamatan|terjamin|dipercayai)\b/iu,
  th: /ปลอดภัย|น่าเชื่อถือ/u,
  vi: /an toàn|đáng tin|uy tín/iu,
  km: /សុវត្ថិភាព|គួរឲ្យទុកចិត្ត/u,
  lo: /ປອດໄພ|ໜ້າເຊື່ອຖື/u,
  my: /ဘေးကင်း|လုံခြုံ|စိတ်ချ/u,
  fil: /\b(?:ligtas|kaligtasan|maaasahan)\b/iu,
  zh: /安全|可靠|放心/u,
  hi: /सुरक्षित|भरोसेमंद प्रस्ताव/u,
  bn: /নিরাপদ|নির্ভরযোগ্য/u,
  ne: /सुरक्षित|भरपर्दो प्रस्ताव/u,
  si: /ආරක්ෂිත|සුරක්ෂිත/u,
  ta: /பாதுகாப்பான|நம்பகமான/u,
  ur: /محفوظ|قابل اعتماد/u,
};

const placeholdersOf = (sentence: string): readonly string[] =>
  parse(sentence)
    .filter((element: MessageFormatElement) => element.type !== TYPE.literal)
    .map((element) => `${TYPE[element.type]} ${"value" in element ? element.value : ""}`)
    .sort();

test("a file is sorted, written once, and holds tidy sentences with plain placeholders only", () => {
  for (const locale of checkerLocaleCodes) {
    const source = read(locale);
    const words = wordsOf(locale);
    expect(Object.keys(words), locale).toEqual(Object.keys(words).toSorted());
    // A repeated key disappears when JSON is read.
    expect(source.match(/^ {2}"/gm)?.length, locale).toBe(Object.keys(words).length);
    for (const [id, sentence] of Object.entries(words)) {
      expect(sentence, `${locale} ${id}`).toBe(sentence.trim().normalize("NFC"));
      expect(sentence, `${locale} ${id}`).not.toMatch(/^$|!| {2}|\u200b|\ufeff|TODO|lorem/i);
      for (const placeholder of placeholdersOf(sentence)) expect(placeholder, `${locale} ${id}`).toMatch(/^argument /);
    }
  }
});

test("a language says who has read it", () => {
  expect(english["review"]).toBe("source");
  for (const locale of translations)
    expect(wordsOf(locale)["review"]).toMatch(
      /^(?:drafted, not yet reviewed by a speaker|reviewed by .+, \d{4}-\d{2}-\d{2})$/,
    );
});

test("no sentence in any language says that something is safe", () => {
  for (const locale of checkerLocaleCodes) {
    for (const [id, sentence] of Object.entries(wordsOf(locale)))
      expect(sentence, `${locale} ${id}`).not.toMatch(safe[locale]);
  }
});

test.each(
  Object.entries({
    en: "This offer is safe.",
    id: "Tawaran ini aman.",
    ms: "Tawaran ini selamat.",
    th: "ข้อเสนอนี้ปลอดภัย",
    vi: "Lời mời này an toàn.",
    km: "ការផ្តល់ការងារនេះមានសុវត្ថិភាព។",
    lo: "ຂໍ້ສະເໜີນີ້ປອດໄພ.",
    my: "ဒီကမ်းလှမ်းချက်က ဘေးကင်းသည်။",
    fil: "Ligtas ang alok na ito.",
    zh: "这份工作很安全。",
    hi: "यह प्रस्ताव सुरक्षित है।",
    bn: "এই প্রস্তাব নিরাপদ।",
    ne: "यो प्रस्ताव सुरक्षित छ।",
    si: "මෙම යෝජනාව ආරක්ෂිතයි.",
    ta: "இது பாதுகாப்பானது.",
    ur: "یہ پیشکش محفوظ ہے۔",
  } satisfies Record<CheckerLocaleCode, string>),
)("the list of %s knows the plain word", (locale, sentence) => {
  expect(sentence).toMatch(safe[locale as CheckerLocaleCode]);
});

test("a language is small: at most 20 kB when packed", async () => {
  for (const locale of checkerLocaleCodes) {
    const packed = new Blob([read(locale)]).stream().pipeThrough(new CompressionStream("gzip"));
    expect((await new Response(packed).arrayBuffer()).byteLength, locale).toBeLessThan(20_000);
  }
});

describe.each(translations)("%s beside English", (locale) => {
  const words = wordsOf(locale);

  test("no sentence is missing or left over, every placeholder stands in both", () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
    for (const [id, sentence] of Object.entries(english)) {
      expect(placeholdersOf(words[id] ?? ""), id).toEqual(placeholdersOf(sentence));
    }
  });

  test("no sentence is a copy of the English one, each is in the language's own script", () => {
    for (const [id, sentence] of Object.entries(english)) {
      const rest = sentence
        .replaceAll(/\{\w+\}/g, "")
        .replaceAll(kept, "")
        .replaceAll(/\P{L}/gu, "");
      if (rest === "" || id === "review") continue;
      expect(words[id], id).not.toBe(sentence);
      const script = scripts[locale];
      if (script !== undefined) expect(words[id], id).toMatch(script);
    }
  });

  test("numbers are those of the English sentence", () => {
    for (const [id, sentence] of Object.entries(english)) {
      expect(words[id]?.match(/\d+/g) ?? [], id).toEqual(sentence.match(/\d+/g) ?? []);
    }
  });

  test("two sentences are not one, unless they are one in English too", () => {
    const twins = Map.groupBy(
      Object.keys(english).filter((id) => (english[id] ?? "").length > 25),
      (id) => words[id] ?? "",
    );
    for (const ids of twins.values()) expect(new Set(ids.map((id) => english[id])).size, ids.join(" ")).toBe(1);
  });
});

test("every sign has its sentence, its reason and its question, laid out for the page", async () => {
  const words = await loadCheckerWords("th");
  const thai = wordsOf("th");
  for (const [id, [reason, question]] of Object.entries(flagReasons)) {
    const laidOut: Readonly<Record<string, string>> = words;
    expect(laidOut[`flag.${id}`], id).toBe(thai[`flag.${id}`]);
    expect(laidOut[`flag.${id}.why`], id).toBe(thai[`why.${reason}`]);
    expect(laidOut[`flag.${id}.ask`], id).toBe(thai[`ask.${question}`]);
  }
  const used = Object.values(flagReasons).flatMap(([reason, question]) => [`why.${reason}`, `ask.${question}`]);
  const written = Object.keys(english).filter((id) => /^(?:why|ask)\./.test(id));
  expect([...new Set(used)].toSorted()).toEqual(written.toSorted());
});
