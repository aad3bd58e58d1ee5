import type { Amount } from "./read-amount.ts";
import type { DigitRun } from "./find-digit-runs.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

const digits = "零一二三四五六七八九";
const units = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["萬", 10_000],
]);
/** Money in Chinese words has one of these signs in its text: most texts are not searched at all. */
const maybe = /[元块塊金薪资資币幣]/;
const amounts = /[一二三四五六七八九十两兩][零一二三四五六七八九十两兩百千万萬]{0,11}/g;

/**
 * Where sums may begin: the runs of digits, and numbers written in Chinese characters (`六千`, `一万二`) of a hundred and
 * more. Shapes: runs sorted; so is the result. Errors: none. Cost: linear.
 */
export function findHanAmounts({ lower, starts }: ScanCopy, runs: readonly DigitRun[]): readonly number[] {
  const places = runs.map(({ start }) => start);
  if (starts === undefined || !maybe.test(lower)) return places;
  amounts.lastIndex = 0;
  const found: number[] = [];
  for (let match = amounts.exec(lower); match !== null; match = amounts.exec(lower)) {
    if (/[百千万萬]/.test(match[0])) found.push(match.index);
  }
  return found.length === 0 ? places : places.concat(found).sort((a, b) => a - b);
}

/**
 * The number in Chinese characters at `from`. A last digit alone counts the next smaller unit: `一万二` is 12,000.
 * Errors: `undefined` where none stands. Source: common usage of Chinese numerals.
 */
export function readHanAmount(text: string, from: number): Amount | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  let last = 0;
  let end = from;
  for (; end - from < 12; end += 1) {
    const letter = text.charAt(end).replace(/[两兩]/, "二");
    const value = digits.indexOf(letter);
    const unit = units.get(letter);
    if (letter === "" || (value < 0 && unit === undefined)) break;
    if (unit === undefined) {
      digit = value;
      if (value === 0) last = 0;
    } else if (unit === 10_000) {
      total += (section + digit) * unit;
      section = 0;
      digit = 0;
      last = unit;
    } else {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
      last = unit;
    }
  }
  if (end === from) return undefined;
  const tail = digit * (last >= 100 ? last / 10 : 1);
  return { value: total + section + tail, end };
}
