import { type AccountLabels, ibanLengths, upiHandles } from "./account-labels.ts";
import type { DigitRun } from "./find-digit-runs.ts";
import { ranks, type Found } from "./found.ts";
import { readLabelledNumber } from "./read-labelled-number.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

/** The name of a bank or wallet, or a word for an account, in a text. */
export interface AccountHit {
  readonly start: number;
  readonly end: number;
  readonly account: AccountLabels;
  readonly clear: boolean;
}

/**
 * Accounts to pay to: IBANs whose checksum is right, numbers of 6 to 20 digits behind the name of a bank, a wallet or a
 * word for an account, and UPI addresses. Value: `iban:<number>`, `<scheme>:<digits>`, `upi:<name>@<handle>`.
 * Errors: none. Cost: linear; at most 40 units are read behind each name.
 */
export function findAccounts(
  { lower }: ScanCopy,
  hits: readonly AccountHit[],
  runs: readonly DigitRun[],
  finds: Found[],
): void {
  for (const hit of hits) {
    const number = readLabelledNumber(lower, hit.end);
    if (number === undefined) continue;
    const { digits, start, end, isMarked } = number;
    if (digits.length < 6 || digits.length > 20 || (!hit.clear && !isMarked)) continue;
    finds.push({ type: "bank_account", value: `${hit.account.scheme}:${digits}`, start, end, rank: ranks.account });
  }
  for (const run of runs) {
    const iban = isLetter(lower.charCodeAt(run.start - 1)) ? readIban(lower, run.start - 2) : undefined;
    if (iban !== undefined) finds.push({ type: "bank_account", rank: ranks.account, ...iban });
  }
  for (let mark = lower.indexOf("@"); mark >= 0; mark = lower.indexOf("@", mark + 1)) {
    const upi = readUpi(lower, mark);
    if (upi !== undefined) finds.push({ type: "bank_account", rank: ranks.account, ...upi });
  }
}

interface Read {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An IBAN from its country on, in one piece or in groups. Source: ISO 13616, checksum ISO 7064 MOD 97-10. */
function readIban(lower: string, start: number): Read | undefined {
  const length = ibanLengths.get(lower.slice(start, start + 2));
  if (length === undefined || isNameUnit(lower.charAt(start - 1))) return undefined;
  let number = "";
  let end = start;
  while (number.length < length && end < lower.length) {
    const unit = lower.charAt(end);
    if (isNameUnit(unit)) number += unit;
    else if (number.length < 4 || !/[ -]/.test(unit) || !isNameUnit(lower.charAt(end + 1))) return undefined;
    end += 1;
  }
  if (number.length < length || isNameUnit(lower.charAt(end))) return undefined;
  let rest = 0;
  for (const unit of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1 ? { value: `iban:${number.toUpperCase()}`, start, end } : undefined;
}

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const isNameUnit = (unit: string): boolean => (unit >= "a" && unit <= "z") || (unit >= "0" && unit <= "9");

function readUpi(lower: string, mark: number): Read | undefined {
  let end = mark + 1;
  while (end - mark <= 16 && isNameUnit(lower.charAt(end))) end += 1;
  if (!upiHandles.has(lower.slice(mark + 1, end)) || /[@_-]|\.[a-z0-9]/.test(lower.slice(end, end + 2)))
    return undefined;
  let start = mark;
  while (mark - start < 64 && (isNameUnit(lower.charAt(start - 1)) || /[._-]/.test(lower.charAt(start - 1))))
    start -= 1;
  while (start < mark && /[._-]/.test(lower.charAt(start))) start += 1;
  return mark - start < 2 ? undefined : { value: `upi:${lower.slice(start, end)}`, start, end };
}
