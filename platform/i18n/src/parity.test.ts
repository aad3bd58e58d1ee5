import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { localeCodes } from "@suar/domain";
import { describe, expect, test } from "vitest";

const read = (locale: string): string => readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), "utf8");
const catalogue = (locale: string): Record<string, string> => JSON.parse(read(locale)) as Record<string, string>;

const english = catalogue("en");
const translations = localeCodes.filter((locale) => locale !== "en");

/** Words that are the same in every language: products, formats, organisations, keys of the keyboard. */
const properNouns = new Set(
  `Telegram WhatsApp LINE Zalo Viber WeChat Signal Facebook Instagram TikTok Threads X Snapchat KakaoTalk imo BOTIM
  Zangi Discord QQ Skype Teams Weibo Xiaohongshu Lemon8 Potato BatChat Suar CSV TSV JSON Lines Parquet MiB UTF-8 UTF-16 PostgreSQL age RSO OSCE
  IOM ILO INTERPOL UNODC Apache GitHub HTTP HTTPS ID CLI API PIN QR SHA-256 Enter Esc Ctrl XLSX Excel gzip zstd Palermo`.split(
    /\s+/,
  ),
);
/** Messages that read the same in English and Indonesian by nature. */
const sameInIndonesian = new Set(["Administrator", "Data", "Status", "Folder", "Filter", "Template", "visa"]);

/** Placeholders with their kind; select keeps its choices, plural is compared apart. */
function placeholdersOf(message: string): string[] {
  const found = new Set<string>();
  walk(parse(message), (element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return;
    const choices = element.type === TYPE.select ? Object.keys(element.options).sort().join("|") : "";
    const style = "style" in element ? JSON.stringify(element.style) : "";
    found.add(`${TYPE[element.type]} ${element.value} ${choices}${style}`);
  });
  return [...found].sort();
}

function walk(elements: readonly MessageFormatElement[], visit: (element: MessageFormatElement) => void): void {
  for (const element of elements) {
    visit(element);
    if (element.type === TYPE.tag) walk(element.children, visit);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) walk(option.value, visit);
    }
  }
}

/** The words a reader sees, without placeholders and tags. */
function wordsOf(message: string): string[] {
  const text: string[] = [];
  walk(parse(message), (element) => {
    if (element.type === TYPE.literal) text.push(element.value);
  });
  return text.join(" ").match(/[\p{L}\p{M}][\p{L}\p{M}\d-]*/gu) ?? [];
}

test("a catalogue is sorted, written once and without empty or untidy messages", () => {
  for (const locale of localeCodes) {
    const source = read(locale);
    const ids = Object.keys(catalogue(locale));
    expect(ids, locale).toEqual(ids.toSorted());
    // A repeated key disappears when JSON is read.
    expect(source.match(/^ {2}"/gm)?.length, locale).toBe(ids.length);
    for (const [id, message] of Object.entries(catalogue(locale))) {
      expect(message, `${locale} ${id}`).toBe(message.trim().normalize("NFC"));
      expect(message, `${locale} ${id}`).not.toMatch(/^$|!| {2}|\u200b|\ufeff/);
    }
  }
});

test("English never says what software cannot know", () => {
  expect(Object.keys(english).length).toBeGreaterThan(150);
  for (const [id, message] of Object.entries(english)) {
    expect(message, id).not.toMatch(/\b(trafficker|culprit|suspicious person|victim confirmed|guilty|sorry|oops)\b/i);
  }
});

test("every plural has exactly the forms of its language", () => {
  for (const locale of localeCodes) {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const [id, message] of Object.entries(catalogue(locale))) {
      walk(parse(message), (element) => {
        if (element.type !== TYPE.plural) return;
        const given = Object.keys(element.options).filter((form) => !form.startsWith("="));
        expect(given.sort(), `${locale} ${id} {${element.value}}`).toEqual(forms);
      });
    }
  }
});

describe.each(translations)("%s beside English", (locale) => {
  const messages = catalogue(locale);

  test("no message is missing or left over", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test("every placeholder, tag and plural stands in both", () => {
    for (const [id, message] of Object.entries(english)) {
      expect(placeholdersOf(messages[id] ?? ""), id).toEqual(placeholdersOf(message));
    }
  });

  test("no message is a copy of the English one", () => {
    const same = Object.entries(english).filter(([id, message]) => messages[id] === message);
    const copied = same.filter(([, message]) => {
      if (locale === "id" && sameInIndonesian.has(message)) return false;
      return wordsOf(message).some((word) => !properNouns.has(word));
    });
    expect(copied).toEqual([]);
  });
});

test.each([
  ["ar", /\p{Script=Arabic}/u],
  ["km", /\p{Script=Khmer}/u],
] as const)("%s is written in its own script, foreign words are only names", (locale, script) => {
  for (const [id, message] of Object.entries(catalogue(locale))) {
    const words = wordsOf(message);
    const latin = words.filter((word) => /\p{Script=Latin}/u.test(word));
    const inEnglish = new Set(wordsOf(english[id] ?? ""));
    expect(
      latin.filter((word) => !inEnglish.has(word) && !properNouns.has(word)),
      id,
    ).toEqual([]);
    if (wordsOf(english[id] ?? "").some((word) => !properNouns.has(word))) {
      expect(
        words.some((word) => script.test(word)),
        id,
      ).toBe(true);
    }
  }
});

test("Khmer ends sentences with its own full stop, Arabic uses its own comma and question mark", () => {
  for (const [id, message] of Object.entries(catalogue("km")))
    expect(message, id).not.toMatch(/\p{Script=Khmer}\.(\s|$)/u);
  for (const [id, message] of Object.entries(catalogue("ar")))
    expect(message, id).not.toMatch(/\p{Script=Arabic}[,;?]/u);
});
