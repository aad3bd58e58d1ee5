import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** What libphonenumber says of a number in international form. */
export interface DialledNumber {
  readonly e164: string;
  readonly isMobile: boolean;
}

/** Adverts repeat their numbers: answers are kept, at most so many, for a question costs about 40 microseconds. */
const maxKept = 4096;
const kept = new Map<string, DialledNumber | undefined>();

/** The valid number behind `digits` (calling code first, no plus sign), else `undefined`. Errors: none. */
export function parseDialled(digits: string): DialledNumber | undefined {
  if (kept.has(digits)) return kept.get(digits);
  const number = parsePhoneNumberFromString(`+${digits}`);
  const type = number?.getType();
  const answer =
    number === undefined || type === undefined
      ? undefined
      : { e164: number.number, isMobile: type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE" };
  if (kept.size >= maxKept) kept.clear();
  kept.set(digits, answer);
  return answer;
}
