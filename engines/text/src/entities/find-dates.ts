import { ranks, type Found } from "./found.ts";
import { monthNames } from "./month-names.ts";
import { readYear, writeDay, type YearCount } from "./read-day.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

const months = monthNames
  .flatMap((names) => names.split("|"))
  .sort((a, b) => b.length - a.length)
  .join("|");
const monthTests = monthNames.map((names) => new RegExp(`^(?:${names})$`));
const era = "(พ\\.ศ\\.|พ\\.ศ|พศ|พุทธศักราช|ค\\.ศ\\.|ค\\.ศ|ព\\.ស\\.|គ\\.ស\\.|ພ\\.ສ\\.|ຄ\\.ສ\\.)?\\s{0,2}";
const yearWord = "(?:ปี|năm|nam|tahun|ឆ្នាំ|ប៊ី|ປີ)?\\s{0,2}";
const gap = "[\\s,.\\-/]{0,3}";

const isoLike = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const numeric = /(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])/y;
const monthYear = /(\d{1,2})\s?[-/]\s?(\d{4})(?![\d/-])/y;
const chinese = /(\d{2,4})\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号號])?)?/y;
const vietnamese = /(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2})(?:\s{1,2}năm\s{1,2}(\d{4}))(?!\d)/y;
const vietnameseMonth = /(\d{1,2})\s{1,2}năm\s{1,2}(\d{4})(?!\d)/y;
const dayMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?${gap}(?:of\\s)?(?:เดือน|ខែ|ເດືອນ)?\\s{0,2}(${months})(?:${gap}${yearWord}${era}(\\d{4})(?!\\d)|[\\s.'-]{0,2}${era}(\\d{2})(?![\\d:]|\\.\\d|\\s?(?:am|pm|h)))`,
  "y",
);
const monthBefore = new RegExp(`(?:^|[^a-z])(${months})${gap}${yearWord}${era}$`);
const dayThenYear = /(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}(\d{4})(?!\d)/y;
const burmese = /(\d{4})\s{0,2}ခုနှစ်[၊,]?\s{0,2}(\S{2,14}?)လ\s{0,2}(\d{1,2})\s{0,2}ရက်/y;
const eraBefore = new RegExp(`${era.replace(")?", ")")}$`);

interface Reading {
  readonly value: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Dates with a year, in the ways of writing of the region: ISO, day/month/year, month names in English, Indonesian,
 * Malay, Filipino, Thai, Khmer, Lao and Burmese, `ngày 3 tháng 11 năm 2026`, `2026年11月3日`, Buddhist and Minguo years.
 * Of two small numbers the first is the day, unless only the other order makes a date. Value: ISO 8601, cut at what is
 * said. Errors: none. Cost: linear, bounded work a number.
 */
export function findDates(
  { lower }: ScanCopy,
  runs: readonly { readonly start: number; readonly end: number }[],
  finds: Found[],
): void {
  let done = 0;
  for (const run of runs) {
    if (run.start < done || run.end - run.start > 4) continue;
    const unit = lower.charAt(run.start - 1);
    if (/[.,/\-$]/.test(unit) && /\d/.test(lower.charAt(run.start - 2))) continue;
    const reading = readDate(lower, run.start, run.end - run.start, done);
    if (reading?.value === undefined) continue;
    finds.push({ type: "date", value: reading.value, start: reading.start, end: reading.end, rank: ranks.date });
    done = reading.end;
  }
}

function readDate(lower: string, at: number, digits: number, floor: number): Reading | undefined {
  const before = lower.slice(Math.max(floor, at - 24), at);
  const reading = digits <= 2 ? readFromDay(lower, at, before) : readFromYear(lower, at, before);
  return reading?.value === undefined ? undefined : reading;
}

function readFromDay(lower: string, at: number, before: string): Reading | undefined {
  const whole = exec(numeric, lower, at);
  if (whole !== null) {
    const year = readYear(Number(whole[4]), "unsaid");
    // A short year needs one mark throughout and no further part: 10.11.12.13 is no date.
    if (year === undefined || (whole[4]?.length === 2 && /^[./-]?\d/.test(lower.slice(numeric.lastIndex))))
      return undefined;
    const value = dayFirst(year, Number(whole[1]), Number(whole[3]));
    return { value, start: at, end: numeric.lastIndex };
  }
  const named = exec(dayMonth, lower, at);
  if (named !== null) {
    const written = named[4] ?? named[6];
    const year = readYear(Number(written), countOf(named[3] ?? named[5], named[2], written));
    const value = year === undefined ? undefined : writeDay(year, monthOf(named[2]), Number(named[1]));
    return { value, start: at, end: dayMonth.lastIndex };
  }
  const month = monthBefore.exec(before);
  const tail = month === null ? null : exec(dayThenYear, lower, at);
  if (month !== null && tail !== null) {
    const year = readYear(Number(tail[2]), "unsaid");
    const value = year === undefined ? undefined : writeDay(year, monthOf(month[1]), Number(tail[1]));
    return { value, start: at - before.length + before.lastIndexOf(month[1] ?? ""), end: dayThenYear.lastIndex };
  }
  return readVietnamese(lower, at, before) ?? readMonthYear(lower, at, before) ?? readChinese(lower, at, before);
}

function readVietnamese(lower: string, at: number, before: string): Reading | undefined {
  const full = exec(vietnamese, lower, at);
  if (full !== null) {
    const value = writeDay(Number(full[3]), Number(full[2]), Number(full[1]));
    return { value, start: at, end: vietnamese.lastIndex };
  }
  const month = /tháng\s{1,2}$/.test(before) ? exec(vietnameseMonth, lower, at) : null;
  if (month === null) return undefined;
  return { value: writeDay(Number(month[2]), Number(month[1]), undefined), start: at, end: vietnameseMonth.lastIndex };
}

function readMonthYear(lower: string, at: number, before: string): Reading | undefined {
  const match = exec(monthYear, lower, at);
  if (match === null || !/(?:tháng|bulan|เดือน|month|ខែ)\s{0,2}$/.test(before)) return undefined;
  const year = readYear(Number(match[2]), "unsaid");
  const value = year === undefined ? undefined : writeDay(year, Number(match[1]), undefined);
  return { value, start: at, end: monthYear.lastIndex };
}

function readFromYear(lower: string, at: number, before: string): Reading | undefined {
  const iso = exec(isoLike, lower, at);
  if (iso !== null) {
    const year = readYear(Number(iso[1]), "unsaid");
    const value = year === undefined ? undefined : writeDay(year, Number(iso[3]), Number(iso[4]));
    return { value, start: at, end: isoLike.lastIndex };
  }
  const myanmar = exec(burmese, lower, at);
  if (myanmar !== null) {
    const value = writeDay(Number(myanmar[1]), monthOf(myanmar[2]), Number(myanmar[3]));
    return { value, start: at, end: burmese.lastIndex };
  }
  const year = readChinese(lower, at, before);
  if (year !== undefined) return year;
  const digits = /\d{4}(?!\d)/y;
  const written = exec(digits, lower, at);
  if (written === null) return undefined;
  const month = monthBefore.exec(before);
  if (month !== null) {
    const read = readYear(Number(written[0]), countOf(month[2], month[1], written[0]));
    const value = read === undefined ? undefined : writeDay(read, monthOf(month[1]), undefined);
    return { value, start: at - before.length + before.lastIndexOf(month[1] ?? ""), end: digits.lastIndex };
  }
  const said = eraBefore.exec(before)?.[1];
  if (said === undefined) return undefined;
  const read = readYear(Number(written[0]), countOf(said, undefined, undefined));
  const value = read === undefined ? undefined : writeDay(read, undefined, undefined);
  return { value, start: at - before.length + before.lastIndexOf(said), end: digits.lastIndex };
}

function readChinese(lower: string, at: number, before: string): Reading | undefined {
  const match = exec(chinese, lower, at);
  if (match === null) return undefined;
  const minguo = /(?:民國|民国)\s{0,2}$/.exec(before);
  if (match[1]?.length === 2 && minguo === null && match[2] === undefined) return undefined;
  if (match[1]?.length === 3 && minguo === null) return undefined;
  const year = readYear(Number(match[1]), minguo === null ? "unsaid" : "minguo");
  // "10年" counts years; only a plausible year of four digits, or one with a month, is a date.
  if (year === undefined) return undefined;
  const numbers = [match[2], match[3]].map((part) => (part === undefined ? undefined : Number(part)));
  const start = minguo === null ? at : at - minguo[0].length;
  return { value: writeDay(year, numbers[0], numbers[1]), start, end: chinese.lastIndex };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const dayFirst = (year: number, first: number, second: number): string | undefined =>
  writeDay(year, second, first) ?? writeDay(year, first, second);

const monthOf = (name: string | undefined): number => monthTests.findIndex((test) => test.test(name ?? "")) + 1;

/** A two-digit year beside a Thai or Lao month is Buddhist; a four-digit one says so by its size. */
function countOf(era: string | undefined, month: string | undefined, year: string | undefined): YearCount {
  if (era !== undefined) return /^(?:ค|គ|ຄ)/.test(era) ? "gregorian" : "buddhist";
  return year?.length === 2 && month !== undefined && /[\u0e00-\u0eff]/.test(month) ? "buddhist" : "unsaid";
}
