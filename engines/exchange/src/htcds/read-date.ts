import type { HtcdsNoteCode, HtcdsProblemCode } from "./problem.ts";

/** In which order a file writes days such as 03/04/2024; without it such a day is ambiguous. */
export type DayOrder = "day-month" | "month-day";

export interface DateOptions {
  readonly dayOrder?: DayOrder | undefined;
  /** YYYY-MM-DD; a later day is refused where the field speaks of what has been. */
  readonly today?: string | undefined;
}

export type DateReading =
  | { readonly kind: "day"; readonly day: string; readonly notes: readonly HtcdsNoteCode[] }
  | { readonly kind: "problem"; readonly code: HtcdsProblemCode; readonly nearest: readonly string[] };

const problem = (code: HtcdsProblemCode, nearest: readonly string[] = []): DateReading => ({
  kind: "problem",
  code,
  nearest,
});
const firstYear = 1850;
const lastYear = 2150;
const buddhistFirst = 2393;
const buddhistLast = 2693;
const buddhistShift = 543;
/** Until then the Thai year began in April, so that its first three months lay in the next Gregorian year. */
const lastAprilYear = 2483;
const longestDate = 40;

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]([\d:.]{2,16})(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const serial = /^[1-9]\d{4}(\.\d{1,12})?$/;

/**
 * A day as HTCDS holds it, Gregorian and ISO 8601, from how people and spreadsheets write it. A year of the Buddhist Era
 * (2393 to 2693) becomes Gregorian by taking away 543, which is noted; until 2483 January to March are ambiguous, because
 * the Thai year then began in April, and so is a day such as 03/04/2024 without an order. Ambiguous days are never decided:
 * every reading is proposed.
 * Shapes: any text; digits of any script. Errors: none. Source: ISO 8601; Thailand's calendar acts of 1912 and 1940.
 */
export function readDate(written: string, options: DateOptions): DateReading {
  if (written.length > longestDate) return problem("bad_date");
  const text = toAsciiDigits(written.trim());
  const iso = yearFirst.exec(text);
  if (iso !== null) {
    const found = readings(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return decide(found, iso[4] === undefined ? [] : ["time_dropped"], Number(iso[1]), options);
  }
  const local = yearLast.exec(text);
  if (local !== null) {
    const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
    const dayFirst = readings(year, second, first);
    const monthFirst = readings(year, first, second);
    const both = [...new Set([...dayFirst, ...monthFirst])];
    if (options.dayOrder === undefined) return decide(both, [], year, options);
    const chosen = options.dayOrder === "day-month" ? dayFirst : monthFirst;
    if (chosen.length === 0 && both.length > 0) return problem("bad_date", both);
    return decide(chosen, chosen.length < both.length ? ["day_month_order"] : [], year, options);
  }
  return problem("bad_date", serial.test(text) ? [fromSerial(Number(text))] : []);
}

function decide(
  days: readonly string[],
  notes: readonly HtcdsNoteCode[],
  year: number,
  { today }: DateOptions,
): DateReading {
  const [day, ...others] = days;
  if (day === undefined) return problem(isOtherCalendar(year) ? "other_calendar" : "bad_date");
  if (others.length > 0) return problem("ambiguous_date", days);
  if (today !== undefined && day > today) return problem("future_date");
  return { kind: "day", day, notes: isBuddhist(year) ? [...notes, "buddhist_year"] : notes };
}

const isBuddhist = (year: number): boolean => year >= buddhistFirst && year <= buddhistLast;
const isOtherCalendar = (year: number): boolean => year >= 1250 && year <= 1500;

/** Every Gregorian day that the numbers can be. */
function readings(year: number, month: number, day: number): readonly string[] {
  if (!isBuddhist(year)) return year >= firstYear && year <= lastYear ? dayOf(year, month, day) : [];
  const gregorian = year - buddhistShift;
  if (year > lastAprilYear || month > 3) return dayOf(gregorian, month, day);
  // The year 2483 ended in December: its January to March never were.
  return year === lastAprilYear
    ? dayOf(gregorian, month, day)
    : [...dayOf(gregorian, month, day), ...dayOf(gregorian + 1, month, day)];
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

function dayOf(year: number, month: number, day: number): readonly string[] {
  const last = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return day >= 1 && day <= last ? [`${year}-${twoDigits(month)}-${twoDigits(day)}`] : [];
}

/** A spreadsheet's count of days, in which 25569 is 1 January 1970. */
const fromSerial = (count: number): string =>
  new Date((Math.floor(count) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** First digit of each script that people of the region write numbers in; the others follow it. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x1090, 0x17e0, 0xff10] as const;

/** The same text with every decimal digit as ASCII. */
export function toAsciiDigits(text: string): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const unit = digit.codePointAt(0) ?? 0;
    const zero = zeros.findLast((first) => unit >= first && unit < first + 10);
    return zero === undefined ? digit : String(unit - zero);
  });
}
