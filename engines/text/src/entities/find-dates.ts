import type { DigitRun } from "./find-digit-runs.ts";
import { ranks, type Found } from "./found.ts";
import { bikramMonthNames, monthNames } from "./month-names.ts";
import { readBikramDay } from "./read-bikram-day.ts";
import { readYear, writeDay, type YearCount } from "./read-day.ts";
import { readHanAmount } from "./read-han-amount.ts";
import type { ScanCopy } from "./read-scan-copy.ts";
import { makeWordTable } from "./word-table.ts";

interface Month {
  readonly number: number;
  readonly isBikram: boolean;
}

const months = makeWordTable<Month>([
  ...monthNames.map((names, at) => [names, { number: at + 1, isBikram: false }] as const),
  ...bikramMonthNames.map((names, at) => [names, { number: at + 1, isBikram: true }] as const),
]);
const eras = makeWordTable<YearCount>([
  ["พ.ศ.|พ.ศ|พศ|พุทธศักราช|ព.ស.|ព.ស|ພ.ສ.|ພ.ສ|b.e.|佛历|佛曆", "buddhist"],
  ["ค.ศ.|ค.ศ|គ.ស.|គ.ស|ຄ.ສ.|ຄ.ສ|公元|西元", "gregorian"],
  ["民國|民国", "minguo"],
  ["वि.सं.|वि.सं|वि. सं.|विक्रम संवत्|विक्रम सम्वत|b.s.|vs|v.s.", "bikram"],
]);
const monthWords = makeWordTable([["tháng|bulan|เดือน|month|ខែ|ເດືອນ|buwan", true]]);

const isoLike = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const numeric = /(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])/y;
const monthYear = /(\d{1,2})\s?[-/]\s?(\d{4})(?![\d/-])/y;
const chinese = /(\d{2,4})\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号號])?)?/y;
const hanYear =
  /[〇零一二三四五六七八九]{4}年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号號])?)?/g;
const vietnamese = /(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2})(?:\s{1,2}năm\s{1,2}(\d{4}))(?!\d)/y;
const vietnameseMonth = /(\d{1,2})\s{1,2}năm\s{1,2}(\d{4})(?!\d)/y;
const dayEnd = /(?:st|nd|rd|th)?[\s,.\-/]{0,3}(?:(?:of|ng|de)\s)?(?:เดือน|ខែ|ເດືອນ)?\s{0,2}/y;
const gap = /[\s,.\-/]{0,3}(?:ปี|năm|nam|tahun|ឆ្នាំ|ប៊ី|ປີ|သာလ)?\s{0,2}/y;
const shortGap = /[\s.'-]{0,2}/y;
const longYear = /\d{4}(?!\d)/y;
const shortYear = /\d{2}(?![\d:]|\.\d|\s?(?:am|pm|h))/y;
const dayThenYear = /(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}(\d{4})(?!\d)/y;
/** "2026 නොවැම්බර් 3", "၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၃ ရက်", "२०८३ भदौ १५". */
const yearEnd = /\s{0,2}(?:ခုနှစ်|ခု|साल|को|ஆம் ஆண்டு|වසරේ|년)?[\s,.၊-]{0,3}/y;
const dayBehind = /[\s,.-]{0,3}(\d{1,2})(?![\d:])/y;

interface Reading {
  readonly value: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * Dates with a year, in the ways of writing of the region: ISO, day/month/year, month names in its languages, `ngày 3
 * tháng 11 năm 2026`, `2026年11月3日`, `二〇二六年十一月三日`, Buddhist, Minguo and Bikram Sambat years.
 * Of two small numbers the first is the day, unless only the other order makes a date. Value: ISO 8601, cut at what is
 * said. Shapes: adds to `finds`. Errors: none. Cost: linear, bounded work a number.
 */
export function findDates({ lower, starts }: ScanCopy, runs: readonly DigitRun[], finds: Found[]): void {
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
  if (starts !== undefined && lower.includes("年")) findHanDates(lower, finds);
}

function readDate(lower: string, at: number, digits: number, floor: number): Reading | undefined {
  const reading = digits <= 2 ? readFromDay(lower, at, floor) : readFromYear(lower, at, floor);
  return reading?.value === undefined ? undefined : reading;
}

function readFromDay(lower: string, at: number, floor: number): Reading | undefined {
  const whole = exec(numeric, lower, at);
  if (whole !== null) {
    const year = readYear(Number(whole[4]), "unsaid");
    // A short year needs one mark throughout and no further part: 10.11.12.13 is no date.
    if (year === undefined || (whole[4]?.length === 2 && /^[./-]?\d/.test(lower.slice(numeric.lastIndex)))) {
      return undefined;
    }
    return { value: dayFirst(year, Number(whole[1]), Number(whole[3])), start: at, end: numeric.lastIndex };
  }
  return (
    readNamed(lower, at, floor) ??
    readVietnamese(lower, at, floor) ??
    readMonthYear(lower, at, floor) ??
    readChinese(lower, at, floor)
  );
}

/** "3 November 2026" and "November 3, 2026". */
function readNamed(lower: string, at: number, floor: number): Reading | undefined {
  const digits = /^\d{1,2}/.exec(lower.slice(at, at + 2))?.[0] ?? "";
  const named = months.at(lower, skip(dayEnd, lower, at + digits.length));
  if (named !== undefined) {
    const year = yearBehind(lower, named.end, named.payload);
    if (year !== undefined) {
      return { value: writeNamed(year.year, year.count, named.payload, Number(digits)), start: at, end: year.end };
    }
  }
  const month = monthBefore(lower, at, floor);
  const tail = month === undefined ? null : exec(dayThenYear, lower, at);
  if (month === undefined || tail === null) return undefined;
  const value = writeNamed(Number(tail[2]), "unsaid", month.payload, Number(tail[1]));
  return { value, start: month.start, end: dayThenYear.lastIndex };
}

/** The year behind a month's name, with the calendar it is counted in. */
function yearBehind(
  lower: string,
  from: number,
  month: Month,
): { readonly year: number; readonly count: YearCount; readonly end: number } | undefined {
  let at = skip(gap, lower, from);
  const era = eras.at(lower, at);
  if (era !== undefined) at = skip(shortGap, lower, era.end);
  const long = exec(longYear, lower, at);
  if (long !== null) return { year: Number(long[0]), count: era?.payload ?? "unsaid", end: longYear.lastIndex };
  if (era === undefined) at = skip(shortGap, lower, from);
  const short = month.isBikram ? null : exec(shortYear, lower, at);
  if (short === null) return undefined;
  // A two-digit year beside a Thai or Lao month is Buddhist.
  const isThai = /[\u0e00-\u0eff]/.test(lower.charAt(from - 1)) || /[\u0e00-\u0eff]/.test(lower.charAt(from - 2));
  return { year: Number(short[0]), count: era?.payload ?? (isThai ? "buddhist" : "unsaid"), end: shortYear.lastIndex };
}

function writeNamed(year: number, count: YearCount, month: Month, day: number | undefined): string | undefined {
  if (month.isBikram || count === "bikram") return readBikramDay(year, month.number, day);
  const gregorian = readYear(year, count);
  return gregorian === undefined ? undefined : writeDay(gregorian, month.number, day);
}

/** The name of a month that ends before a number, with what may stand between. */
function monthBefore(lower: string, at: number, floor: number): { payload: Month; start: number } | undefined {
  let from = at;
  for (let steps = 0; steps < 4 && /[\s,.\-/]/.test(lower.charAt(from - 1)); steps += 1) from -= 1;
  const found = months.before(lower, from) ?? months.before(lower, from + 1);
  return found === undefined || found.start < floor ? undefined : found;
}

function readVietnamese(lower: string, at: number, floor: number): Reading | undefined {
  const full = exec(vietnamese, lower, at);
  if (full !== null) {
    const value = writeDay(Number(full[3]), Number(full[2]), Number(full[1]));
    return { value, start: at, end: vietnamese.lastIndex };
  }
  const isMonth = monthWords.before(lower, skipSpacesBack(lower, at, floor)) !== undefined;
  const month = isMonth ? exec(vietnameseMonth, lower, at) : null;
  if (month === null) return undefined;
  return { value: writeDay(Number(month[2]), Number(month[1]), undefined), start: at, end: vietnameseMonth.lastIndex };
}

function readMonthYear(lower: string, at: number, floor: number): Reading | undefined {
  const match = exec(monthYear, lower, at);
  if (match === null || monthWords.before(lower, skipSpacesBack(lower, at, floor)) === undefined) return undefined;
  const year = readYear(Number(match[2]), "unsaid");
  const value = year === undefined ? undefined : writeDay(year, Number(match[1]), undefined);
  return { value, start: at, end: monthYear.lastIndex };
}

function readFromYear(lower: string, at: number, floor: number): Reading | undefined {
  const era = eras.before(lower, skipSpacesBack(lower, at, floor));
  const isEra = era !== undefined && era.start >= floor;
  const count: YearCount = isEra ? era.payload : "unsaid";
  const start = isEra ? era.start : at;
  const iso = exec(isoLike, lower, at);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[3]), Number(iso[4])];
    const isBikram = count === "bikram" || /^\s?(?:bs|b\.s)(?![a-z])/.test(lower.slice(isoLike.lastIndex));
    const gregorian = readYear(year, count);
    const value = isBikram
      ? readBikramDay(year, month, day)
      : gregorian === undefined
        ? undefined
        : writeDay(gregorian, month, day);
    return { value, start, end: isoLike.lastIndex };
  }
  const chineseYear = readChinese(lower, at, floor);
  if (chineseYear !== undefined) return chineseYear;
  const written = exec(longYear, lower, at);
  if (written === null) return undefined;
  const end = longYear.lastIndex;
  const named = months.at(lower, skip(yearEnd, lower, end));
  const day = named === undefined ? null : exec(dayBehind, lower, named.end);
  if (named !== undefined && day !== null) {
    return {
      value: writeNamed(Number(written[0]), count, named.payload, Number(day[1])),
      start,
      end: dayBehind.lastIndex,
    };
  }
  const month = monthBefore(lower, start, floor);
  if (month !== undefined) {
    return { value: writeNamed(Number(written[0]), count, month.payload, undefined), start: month.start, end };
  }
  if (!isEra) return undefined;
  if (count === "bikram") return { value: readBikramDay(Number(written[0])), start, end };
  const year = readYear(Number(written[0]), count);
  return { value: year === undefined ? undefined : writeDay(year, undefined, undefined), start, end };
}

function readChinese(lower: string, at: number, floor: number): Reading | undefined {
  const match = exec(chinese, lower, at);
  if (match === null) return undefined;
  const era = eras.before(lower, skipSpacesBack(lower, at, floor));
  const isMinguo = era?.payload === "minguo" && era.start >= floor;
  if (match[1]?.length === 2 && !isMinguo && match[2] === undefined) return undefined;
  if (match[1]?.length === 3 && !isMinguo) return undefined;
  const year = readYear(Number(match[1]), isMinguo ? "minguo" : "unsaid");
  // "10年" counts years; only a plausible year of four digits, or one with a month, is a date.
  if (year === undefined) return undefined;
  const numbers = [match[2], match[3]].map((part) => (part === undefined ? undefined : Number(part)));
  const start = isMinguo ? era.start : at;
  return { value: writeDay(year, numbers[0], numbers[1]), start, end: chinese.lastIndex };
}

/** Years in Chinese characters, digit by digit. */
function findHanDates(lower: string, finds: Found[]): void {
  hanYear.lastIndex = 0;
  for (let match = hanYear.exec(lower); match !== null; match = hanYear.exec(lower)) {
    const digits = [...match[0]].slice(0, 4).map((letter) => Math.max(0, "零一二三四五六七八九".indexOf(letter)));
    const year = readYear(Number(digits.join("")), "unsaid");
    const [month, day] = [match[1], match[2]].map((part) =>
      part === undefined ? undefined : readHanAmount(part, 0)?.value,
    );
    const value = year === undefined ? undefined : writeDay(year, month, day);
    if (value === undefined) continue;
    finds.push({ type: "date", value, start: match.index, end: hanYear.lastIndex, rank: ranks.date });
  }
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a pattern that matches everywhere ends. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skipSpacesBack(lower: string, at: number, floor: number): number {
  let from = at;
  while (from > floor && at - from < 2 && /\s/.test(lower.charAt(from - 1))) from -= 1;
  return from;
}

const dayFirst = (year: number, first: number, second: number): string | undefined =>
  writeDay(year, second, first) ?? writeDay(year, first, second);
