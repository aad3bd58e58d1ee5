import { currencyWords, multiplierWords, periodWords } from "./currencies.ts";
import { ranks, type Found } from "./found.ts";
import { readAmount } from "./read-amount.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

const group = (rows: readonly (readonly [unknown, ...unknown[]])[], at: number): string =>
  rows
    .flatMap((row) => String(row[at]).split("|"))
    .sort((a, b) => b.length - a.length)
    .join("|");
/** A Latin word or number goes on here; other scripts put no space behind a unit. */
const letters = "a-z\\u00df-\\u024f\\u1ea0-\\u1ef90-9";
const border = `(?![${letters}])`;
/** Read backwards from the number: anchored, so that no other place of the text is tried. */
const currencyBefore = new RegExp(`(?<=(?:^|[^${letters}]|\\d)(${group(currencyWords, 1)})\\s{0,2}:?\\s{0,2})`, "y");
/** "only$50": a sign needs no border before it. */
const bareSign = /(?<=([$£€฿₱₫៛₭¥₩₹৳])\s{0,2})/y;
const currencyAfter = new RegExp(
  `\\s{0,2}(${group(currencyWords, 2)})(?:${border}(?<![$฿₱₫៛₭¥₩₹৳£€])|(?<=[$฿₱₫៛₭¥₩₹৳£€])(?!\\s{0,2}\\d))`,
  "y",
);
/** "500$ 10 days": a sign that touches the number before it belongs to it. */
const attachedSign = /^[$฿₱₫៛₭¥₩₹৳£€](?!\d)/;
const attachedAfter = /([$฿₱₫៛₭¥₩₹৳£€])/y;
const multiplier = new RegExp(`\\s{0,2}(${group(multiplierWords, 0)})(?![${letters}@_])`, "y");
const range = /\s{0,2}(?:-{1,2}|~|to|đến|den|tới|sampai|hingga|s\/d|sd|ถึง|ដល់|မှ|到|至)\s{0,2}/y;
const periodAfter = new RegExp(
  `\\s{0,2}(?:net|gross)?\\s{0,2}(?:\\/|per\\s?|a\\s|an\\s|each\\s|every\\s|se|p\\.?\\s?|mỗi\\s|một\\s|1\\s|ต่อ|ក្នុងមួយ|មួយ|တစ်|每|一|/\\s)\\s{0,2}(${group(periodWords, 1)})${border}`,
  "y",
);
const loneAfter = /\s{1,2}(monthly|daily|weekly|yearly|bulanan|harian)(?![a-z])/y;
const periodBefore = new RegExp(`(${group(periodWords, 2)})[\\s:：约約为為ประมาณ]{0,3}$`);
const salaryBefore = /(月薪|月入|工资|工資|底薪|薪资|薪資|日薪|收入|待遇|时薪|年薪)[\s:：约約为為]{0,3}$/;

/** Which row of a table a written word belongs to. */
const rowOf = <Row extends readonly unknown[]>(
  rows: readonly Row[],
  at: number,
): ((word: string) => Row | undefined) => {
  const tests = rows.map((row) => [new RegExp(`^(?:${String(row[at])})$`), row] as const);
  const known = new Map<string, Row | undefined>();
  return (word) => {
    if (!known.has(word) && known.size < 500) known.set(word, tests.find(([test]) => test.test(word))?.[1]);
    return known.get(word);
  };
};
const beforeRow = rowOf(currencyWords, 1);
const afterRow = rowOf(currencyWords, 2);
const multiplierRow = rowOf(multiplierWords, 0);
const periodAfterRow = rowOf(periodWords, 1);
const periodBeforeRow = rowOf(periodWords, 2);

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
export function findMoney(
  { lower }: ScanCopy,
  runs: readonly { readonly start: number; readonly end: number }[],
): Found[] {
  const finds: Found[] = [];
  let done = 0;
  for (const run of runs) {
    if (run.start < done) continue;
    const found = readMoney(lower, run.start, done);
    if (found === undefined) continue;
    finds.push(found);
    done = found.end;
  }
  return finds;
}

function readMoney(lower: string, at: number, floor: number): Found | undefined {
  const unit = lower.charAt(at - 1);
  // Neither the tail of a longer number, nor a dialled or national telephone number.
  if (unit === "+" || ((unit === "." || unit === ",") && /\d/.test(lower.charAt(at - 2)))) return undefined;
  if (lower[at] === "0" && /\d/.test(lower.charAt(at + 1))) return undefined;
  const signWord = readSign(lower, at, floor);
  if (signWord === undefined && /[a-z]/.test(unit)) return undefined;
  const first = readPart(lower, at, signWord === undefined ? undefined : beforeRow(signWord)?.[0]);
  if (first === undefined) return undefined;
  const second = readSecond(lower, first);
  const implied = second?.implied ?? first.implied;
  let currency = first.currency ?? second?.currency ?? implied;
  if (currency === "salary")
    currency = salaryBefore.test(lower.slice(Math.max(floor, at - 16), at)) ? "CNY" : undefined;
  if (currency === undefined) return undefined;
  const factor =
    first.factor === 1 && second !== undefined && first.value < second.value ? second.factor : first.factor;
  const low = first.value * (second === undefined ? first.factor : factor);
  const high = second === undefined ? undefined : second.value * second.factor;
  const isRange = high !== undefined && high > low;
  const end = isRange && second !== undefined ? second.end : first.end;
  const start = signWord === undefined ? at : lower.lastIndexOf(signWord, at - 1);
  const period = readPeriod(lower, end, lower.slice(Math.max(floor, start - 16), start));
  const sum = isRange ? `${round(low)}-${round(high)}` : `${round(low)}`;
  const value = `${currency} ${sum}${period === undefined ? "" : `/${period.name}`}`;
  return { type: "money", value, start, end: period?.end ?? end, rank: ranks.money };
}

/** The currency word that ends before the number, unless an earlier sum has it already. */
function readSign(lower: string, at: number, floor: number): string | undefined {
  for (const before of [currencyBefore, bareSign]) {
    before.lastIndex = at;
    const word = before.exec(lower)?.[1];
    if (word !== undefined) return lower.lastIndexOf(word, at - 1) >= floor ? word : undefined;
  }
  return undefined;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function readPart(lower: string, at: number, before: string | undefined): Part | undefined {
  const amount = readAmount(lower, at);
  if (amount === undefined) return undefined;
  multiplier.lastIndex = amount.end;
  const word = multiplier.exec(lower)?.[1];
  const row = word === undefined ? undefined : multiplierRow(word);
  let end = row === undefined ? amount.end : multiplier.lastIndex;
  const suffix = attachedSign.test(lower.slice(end, end + 2)) ? attachedAfter : currencyAfter;
  suffix.lastIndex = end;
  const after = suffix.exec(lower)?.[1];
  const currency = before ?? (after === undefined ? undefined : afterRow(after)?.[0]);
  if (after !== undefined && afterRow(after)?.[0] === currency) end = suffix.lastIndex;
  return { value: amount.value, factor: row?.[1] ?? 1, currency, implied: row?.[2], end };
}

function readSecond(lower: string, first: Part): Part | undefined {
  range.lastIndex = first.end;
  if (!range.test(lower)) return undefined;
  let at = range.lastIndex;
  const ahead = /\s{0,2}(us\s?\$|usd|s\$|\$|£|€|฿|₱|₫|៛|₭|¥|₩|₹|৳|rp\.?|rm|thb|php|idr|myr|vnd)\s{0,2}(?=\d)/y;
  ahead.lastIndex = at;
  const sign = ahead.exec(lower)?.[1];
  if (sign !== undefined) at = ahead.lastIndex;
  return readPart(lower, at, sign === undefined ? undefined : beforeRow(sign)?.[0]);
}

function readPeriod(lower: string, end: number, before: string): { name: string; end: number } | undefined {
  periodAfter.lastIndex = end;
  const word = periodAfter.exec(lower)?.[1];
  const row = word === undefined ? undefined : periodAfterRow(word);
  if (row !== undefined) return { name: row[0], end: periodAfter.lastIndex };
  loneAfter.lastIndex = end;
  const lone = loneAfter.exec(lower)?.[1];
  if (lone !== undefined) {
    const name = { bulanan: "month", harian: "day" }[lone] ?? periodAfterRow(lone)?.[0];
    if (name !== undefined) return { name, end: loneAfter.lastIndex };
  }
  const earlier = periodBefore.exec(before)?.[1];
  const name = earlier === undefined ? undefined : periodBeforeRow(earlier)?.[0];
  return name === undefined ? undefined : { name, end };
}
