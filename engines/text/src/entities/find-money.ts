import { currencyWords, multiplierWords, perWords, periodWords, salaryWords } from "./currencies.ts";
import type { DigitRun } from "./find-digit-runs.ts";
import { ranks, type Found } from "./found.ts";
import { readAmount } from "./read-amount.ts";
import { findHanAmounts } from "./read-han-amount.ts";
import type { ScanCopy } from "./read-scan-copy.ts";
import { makeWordTable } from "./word-table.ts";

const before = makeWordTable(currencyWords.map(([code, both]) => [both, code] as const));
const after = makeWordTable(currencyWords.map(([code, both, behind]) => [`${both}|${behind}`, code] as const));
const multipliers = makeWordTable(
  multiplierWords.map(([words, factor, implied]) => [words, { factor, implied }] as const),
);
const joiners = makeWordTable([[perWords, true]]);
const joined = makeWordTable(periodWords.map(([period, words]) => [words, period] as const));
const alone = makeWordTable(periodWords.map(([period, , words]) => [words, period] as const));
const earlier = makeWordTable(periodWords.map(([period, , , words]) => [words, period] as const));
const salaries = makeWordTable([[salaryWords, true]]);
const ranges = makeWordTable([
  ["--|-|~|to|đến|den|tới|sampai|hingga|hanggang|s/d|sd|ถึง|ຫາ|ເຖິງ|ដល់|မှ|ကနေ|到|至|से|থেকে|देखि|සිට|முதல்|سے|تا|से लेकर", true],
]);
/** Words between pay and its sum: "about", "from", "salary". */
const fillers = makeWordTable([
  ["ประมาณ|约|約|为|為|เริ่มต้น|ປະມານ|ប្រហែល|ခန့်|約莫|lagbhag|लगभग|करीब|প্রায়|تقریبا|about|from|around|mulai|từ|khoảng", true],
]);
const signs = "$฿₱₫៛₭¥₩₹৳£€";
const bases = "net|gross|nett|bersih|kotor";
const baseWords = makeWordTable([[bases, true]]);

interface Part {
  readonly value: number;
  readonly factor: number;
  readonly currency: string | undefined;
  readonly implied: string | undefined;
  readonly end: number;
}

/**
 * Sums of money with a currency, alone or as a range, and the time they cover when it is said. A bare number is none,
 * except where its multiplier belongs to one currency (`triệu`, `juta`, `แสน`) or a Chinese word for pay stands before.
 * Value: `USD 1800`, `USD 800-1000/month`. Errors: none. Cost: linear, bounded work a number.
 */
export function findMoney(copy: ScanCopy, runs: readonly DigitRun[], finds: Found[]): void {
  const { lower } = copy;
  let done = 0;
  for (const start of findHanAmounts(copy, runs)) {
    if (start < done) continue;
    const found = readMoney(lower, start, done);
    if (found === undefined) continue;
    finds.push(found);
    done = found.end;
  }
}

function readMoney(lower: string, at: number, floor: number): Found | undefined {
  const unit = lower.charAt(at - 1);
  // Neither the tail of a longer number, nor a dialled or national telephone number.
  if (unit === "+" || ((unit === "." || unit === ",") && isDigit(lower.charCodeAt(at - 2)))) return undefined;
  if (lower[at] === "0" && isDigit(lower.charCodeAt(at + 1))) return undefined;
  const sign = readSign(lower, at, floor);
  if (sign === undefined && isLatin(lower.charCodeAt(at - 1))) return undefined;
  const first = readPart(lower, at, sign);
  if (first === undefined) return undefined;
  const second = readSecond(lower, first);
  const implied = second?.implied ?? first.implied;
  let currency = first.currency ?? second?.currency ?? implied;
  if (currency === "salary") currency = isSalary(lower, at, floor) ? "CNY" : undefined;
  if (currency === undefined) return undefined;
  const isRising = second !== undefined && first.factor === 1 && first.value < second.value;
  const low = first.value * (isRising ? second.factor : first.factor);
  const high = second === undefined ? undefined : second.value * Math.max(second.factor, sign?.multiplier?.factor ?? 1);
  const isRange = high !== undefined && high > low;
  const end = isRange && second !== undefined ? second.end : first.end;
  const start = sign?.start ?? at;
  const period = readPeriod(lower, start, end, floor);
  const sum = isRange ? `${round(low)}-${round(high)}` : `${round(low)}`;
  const value = `${currency} ${sum}${period === undefined ? "" : `/${period.name}`}`;
  return { type: "money", value, start, end: period?.end ?? end, rank: ranks.money };
}

interface Sign {
  readonly currency: string | undefined;
  /** A multiplier before its number, as in Burmese and Sinhala. */
  readonly multiplier: { readonly factor: number; readonly implied: string | undefined } | undefined;
  readonly start: number;
}

/** The words of currency and multiplier that end before the number, unless an earlier sum has them already. */
function readSign(lower: string, at: number, floor: number): Sign | undefined {
  const multiplied = multipliers.before(lower, skipBack(lower, at));
  const goesBefore =
    multiplied !== undefined && multiplied.start >= floor && isMultiplierFirst(lower.charCodeAt(multiplied.start));
  const from = goesBefore ? multiplied.start : at;
  const word = before.before(lower, skipBack(lower, from));
  const isOwn = word !== undefined && word.start >= floor;
  if (!isOwn && !goesBefore) return undefined;
  return {
    currency: isOwn ? word.payload : undefined,
    multiplier: goesBefore ? multiplied.payload : undefined,
    start: isOwn ? word.start : from,
  };
}

/** Burmese and Sinhala say the multiplier before its number. */
const isMultiplierFirst = (unit: number): boolean =>
  (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x0d80 && unit <= 0x0dff);

/** Back over at most two spaces, a colon and two spaces. */
function skipBack(lower: string, from: number): number {
  let at = skipSpacesBack(lower, from);
  if (lower[at - 1] === ":") at = skipSpacesBack(lower, at - 1);
  return at;
}

function skipSpacesBack(lower: string, from: number): number {
  let at = from;
  while (from - at < 2 && isSpace(lower.charCodeAt(at - 1))) at -= 1;
  return at;
}

function skipSpaces(lower: string, from: number): number {
  let at = from;
  while (at - from < 2 && isSpace(lower.charCodeAt(at))) at += 1;
  return at;
}

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 9 && unit <= 13);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const round = (value: number): number => Math.round(value * 100) / 100;

const isSalary = (lower: string, at: number, floor: number): boolean => {
  let from = at;
  while (at - from < 3 && /[\s:约約为為]/.test(lower.charAt(from - 1))) from -= 1;
  const word = salaries.before(lower, from);
  return word !== undefined && word.start >= floor;
};

function readPart(lower: string, at: number, sign: Sign | undefined): Part | undefined {
  const amount = readAmount(lower, at);
  if (amount === undefined) return undefined;
  let end = amount.end;
  let row = sign?.multiplier;
  if (row === undefined) {
    const word = multipliers.at(lower, skipSpaces(lower, end));
    // "8k@" and "w_1" are names.
    if (word !== undefined && !/[@_]/.test(lower.charAt(word.end))) {
      row = word.payload;
      end = word.end;
    }
  }
  const behind = readAfter(lower, end);
  const currency = sign?.currency ?? behind?.payload;
  if (behind !== undefined && behind.payload === currency) end = behind.end;
  return {
    value: amount.value,
    factor: row?.factor ?? 1,
    currency,
    implied: row?.implied ?? hanImplies(lower, at),
    end,
  };
}

const hanImplies = (lower: string, at: number): "salary" | undefined =>
  lower.charCodeAt(at) >= 0x4e00 ? "salary" : undefined;

/** The currency behind a sum. "500$ 10 days": a sign that touches its number belongs to it, else it may start the next. */
function readAfter(lower: string, end: number): { readonly payload: string; readonly end: number } | undefined {
  const at = skipSpaces(lower, end);
  const word = after.at(lower, at);
  if (word === undefined) return undefined;
  if (!signs.includes(lower.charAt(word.end - 1))) return word;
  const next = at === end && word.end === end + 1 ? word.end : skipSpaces(lower, word.end);
  return isDigit(lower.charCodeAt(next)) ? undefined : word;
}

function readSecond(lower: string, first: Part): Part | undefined {
  const mark = ranges.at(lower, skipSpaces(lower, first.end));
  if (mark === undefined) return undefined;
  let at = skipSpaces(lower, mark.end);
  const word = isDigit(lower.charCodeAt(at)) ? undefined : before.at(lower, at, true);
  const sign = word === undefined ? undefined : { currency: word.payload, multiplier: undefined, start: at };
  if (word !== undefined) at = skipSpaces(lower, word.end);
  return readPart(lower, at, sign);
}

function readPeriod(
  lower: string,
  start: number,
  end: number,
  floor: number,
): { readonly name: string; readonly end: number } | undefined {
  let at = skipSpaces(lower, end);
  const base = baseWords.at(lower, at);
  if (base !== undefined) at = skipSpaces(lower, base.end);
  const joiner = joiners.at(lower, at);
  const word = joiner === undefined ? undefined : joined.at(lower, skipSpaces(lower, joiner.end));
  const behind = word ?? alone.at(lower, at);
  if (behind !== undefined) return { name: behind.payload, end: behind.end };
  let from = start;
  while (start - from < 3 && /[\s:]/.test(lower.charAt(from - 1))) from -= 1;
  const filler = fillers.before(lower, from);
  if (filler !== undefined) from = skipSpacesBack(lower, filler.start);
  const said = earlier.before(lower, from);
  return said === undefined || said.start < floor ? undefined : { name: said.payload, end };
}
