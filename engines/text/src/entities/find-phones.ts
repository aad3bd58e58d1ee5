import { ranks, type Found } from "./found.ts";
import type { DigitRun } from "./find-digit-runs.ts";
import { readPhone, type PhoneContext } from "./read-phone.ts";
import { maxGroups, readPhoneGroups, type DigitGroup, type PhoneRun } from "./read-phone-groups.ts";

const labelBefore =
  /(?:\b(?:tel|telp|tlp|telepon|telefon|phone|call|ph|mob|mobile|cell|hp|hub|hubungi|sms|text|contact|kontak|ring|hotline|nomor|nmr|tawag|sđt|sdt|đt|dt|điện thoại|dien thoai|gọi|liên hệ|lh|alo|wa|whatsapp|zalo|viber|signal|telegram)|โทร|โทรศัพท์|เบอร์|ติดต่อ|ទូរស័ព្ទ|លេខ|ទំនាក់ទំនង|ဖုန်း|ဆက်သွယ်ရန်|电话|電話|手机|手機|致电|联系|ໂທ|फोन|ফোন)[^\p{L}\p{N}]{0,4}(?:no|number|us|at|me|ke|di|số)?[^\p{L}\p{N}]{0,4}$/u;
const otherNumberBefore =
  /(?:\b(?:order|invoice|inv|ref|reference|id|case|ticket|tracking|resi|rekening|rek|account|acct|acc|a\/c|otp|code|kode|pin|token|nik|ktp|passport|serial|isbn|imei|bank|bca|bri|bni|mandiri|stk|tài khoản)|เลขที่|บัญชี|รหัส|订单|單號|单号|账号|帐号|卡号|验证码)[^\p{L}\p{N}]{0,4}(?:no|number|num|nr|id|is|số)?[^\p{L}\p{N}]{0,4}$/u;

/**
 * Phone numbers in digits: dialled (`+65 ...`, `00 65 ...`), national with trunk 0, and bare ones behind a phone label
 * or in a form that only phone numbers have. `lower` is the scan copy's lower case with other entities blanked out.
 * Errors: none. Cost: linear; libphonenumber is asked only about candidates, at most 8 times a number.
 */
export function findPhones(lower: string, runs: readonly DigitRun[], finds: Found[]): void {
  let done = 0;
  for (const run of runs) {
    if (run.start < done) continue;
    const start = startOf(lower, run.start, done);
    if (start === undefined) continue;
    const groups = readPhoneGroups(lower, start);
    if (groups === undefined) continue;
    const found = pickPhone(lower, groups);
    if (found === undefined) {
      done = triedUpTo(groups);
      continue;
    }
    finds.push(found);
    done = found.end;
  }
}

/** Every group of the run was tried as a beginning, but of a run cut short its later half may go on. */
const triedUpTo = (run: PhoneRun): number =>
  (run.dialled ? run.groups[0]?.end : run.groups.length < maxGroups ? run.end : run.groups[maxGroups / 2]?.start) ??
  run.end;

/** Reads one number that a label already announced; the longest reading of its groups. */
export function readLabelledPhone(
  lower: string,
  at: number,
): { value: string; start: number; end: number } | undefined {
  const run = readPhoneGroups(lower, at);
  if (run === undefined) return undefined;
  const picked = pick(run, 0, "labelled");
  return picked === undefined ? undefined : { value: picked.value, start: run.start, end: picked.end };
}

/** Where the number around a run of digits begins: at its plus sign, bracket or the letter o; none inside a word. */
function startOf(lower: string, digit: number, floor: number): number | undefined {
  let start = digit;
  while (start > floor && digit - start < 3 && /[ol]/.test(lower.charAt(start - 1))) start -= 1;
  if (start < digit && /[a-z0-9]/.test(lower.charAt(start - 1))) start = digit;
  if (/[a-z]/.test(lower.charAt(start - 1))) return undefined;
  let at = start;
  while (at > floor && start - at < 3 && /[ (]/.test(lower.charAt(at - 1))) at -= 1;
  if (at > floor && lower[at - 1] === "+") return at - 1;
  if (lower[start - 1] === "(") return lower[start - 2] === "+" ? start - 2 : start - 1;
  return start;
}

function pickPhone(lower: string, run: PhoneRun): Found | undefined {
  if (countDigits(run) < 7 || isSerial(lower, run)) return undefined;
  const context = readContext(lower, run.start);
  const last = run.dialled ? 1 : run.groups.length;
  for (let first = 0; first < last; first += 1) {
    const picked = pick(run, first, first === 0 ? context : "none");
    if (picked === undefined) continue;
    const start = first === 0 ? run.start : picked.start;
    const rank = run.dialled ? ranks.dialledPhone : ranks.localPhone;
    return { type: "phone", value: picked.value, start, end: picked.end, rank };
  }
  return undefined;
}

/** A card or voucher number in equal groups, or digits that go on as letters and digits: no telephone. */
const isSerial = (lower: string, run: PhoneRun): boolean =>
  /^[a-z]{1,3}\d/.test(lower.slice(run.end, run.end + 4)) ||
  (countDigits(run) >= 16 &&
    (run.groups[0]?.digits.length ?? 0) <= 6 &&
    run.groups.every((group) => group.digits.length === run.groups[0]?.digits.length));

const countDigits = (run: PhoneRun): number => run.groups.reduce((sum, group) => sum + group.digits.length, 0);

/** The longest valid reading from group `first` on; else, for a dialled number, the shortest of ten digits or more. */
function pick(
  run: PhoneRun,
  first: number,
  context: PhoneContext,
): { value: string; start: number; end: number } | undefined {
  const ends: number[] = [];
  let length = 0;
  for (let last = first; last < run.groups.length; last += 1) {
    length += run.groups[last]?.digits.length ?? 0;
    if (length > 17) break;
    // A lone last digit belongs to what follows ("+84 ... 5 free tickets"), unless all stand alone.
    const isLone = last > first && run.groups[last]?.digits.length === 1 && (run.groups[first]?.digits.length ?? 0) > 1;
    if (length >= 7 && !isLone) ends.push(last);
  }
  const mayBegin = run.dialled || isPossibleStart(run.groups[first], context, first);
  let fallback: { value: string; start: number; end: number } | undefined;
  for (const last of mayBegin ? ends.slice(0, 12).reverse() : []) {
    const groups = run.groups.slice(first, last + 1);
    const phone = readPhone(groups, run.dialled, context);
    if (phone === undefined) continue;
    const picked = { value: phone.value, start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 };
    if (phone.valid) return picked;
    if (phone.value.length > 10 || fallback === undefined) fallback = picked;
  }
  return fallback;
}

/** A group after the first begins a new number only as a number of its own kind would. */
const isPossibleStart = (group: DigitGroup | undefined, context: PhoneContext, first: number): boolean =>
  group !== undefined && (first === 0 || context === "labelled" || group.digits.length >= 2);

function readContext(lower: string, at: number): PhoneContext {
  const before = lower.slice(Math.max(0, at - 30), at);
  if (otherNumberBefore.test(before)) return "other_number";
  return labelBefore.test(before) ? "labelled" : "none";
}
