import { parseDialled } from "./parse-dialled.ts";
import type { DigitGroup } from "./read-phone-groups.ts";

/** What the words around a number say: a phone label stands before it, or a label of another kind of number. */
export type PhoneContext = "labelled" | "other_number" | "none";

/** Calling codes of the region and of the states its job seekers come from, for numbers written without a plus sign. */
const regionCodes =
  /^(?:60|61|62|63|64|65|66|81|82|84|86|90|91|92|94|95|852|853|855|856|880|886|960|971|972|974|965|966|968|973|977|975|670|673|675|254|256|251|234|44)/;

/** Codes that exist: every number with a plus sign must begin with one (ITU-T E.164, list of assigned codes). */
const callingCode =
  /^(?:1|20|21[1-368]|22\d|23\d|24\d|25\d|26\d|27|29[0179]|3[0-469]|35\d|37\d|38[0-35-79]|4[013-9]|42[013]|5[1-8]|50\d|59\d|6[0-6]|67[02-9]|68[0-35-9]|69[0-2]|7|8[1246]|850|852|853|855|856|880|886|9[0-58]|96[0-8]|97[0-79]|99[2-68])/;

/**
 * The number that the digits mean: E.164 when its country is written, else the digits; `undefined` when it is none.
 * A dialled number need not be valid, for senders mistype, but its calling code must exist and its length be possible.
 * Shapes: digits only, their groups as written. Errors: none.
 * Source: ITU-T E.164; numbering plans as in libphonenumber and the national regulators' plans.
 */
export function readPhone(
  groups: readonly DigitGroup[],
  dialled: boolean,
  context: PhoneContext,
): { value: string; valid: boolean } | undefined {
  const digits = groups.map((group) => group.digits).join("");
  if (dialled) return readDialled(digits);
  if (digits.startsWith("00") && digits.length >= 11) return readDialled(digits.slice(2));
  const compact = groups.length === 1;
  if (context === "other_number" && compact) return undefined;
  if (digits.length >= 10 && digits.length <= 14 && regionCodes.test(digits) && hasCodeShape(groups)) {
    const number = parseDialled(digits);
    if (number?.isMobile === true) return { value: number.e164, valid: true };
  }
  return readMixed(digits) ?? (isNational(digits, groups, context) ? { value: digits, valid: true } : undefined);
}

/** "(066) 81-234-5678": a calling code written with a trunk 0, too long for a national number. */
function readMixed(digits: string): { value: string; valid: boolean } | undefined {
  if (!/^0[1-9]/.test(digits) || digits.length < 11 || digits.startsWith("08")) return undefined;
  if (!regionCodes.test(digits.slice(1))) return undefined;
  const number = parseDialled(digits.slice(1));
  return number === undefined ? undefined : { value: number.e164, valid: true };
}

function readDialled(digits: string): { value: string; valid: boolean } | undefined {
  if (digits.length < 8 || digits.length > 15 || !callingCode.test(digits)) return undefined;
  if (/^(\d)\1+$/.test(digits)) return undefined;
  const number = parseDialled(digits);
  return number === undefined ? { value: `+${digits}`, valid: false } : { value: number.e164, valid: true };
}

/** Groups as in phone numbers: at least one of three digits, no later group of one, unless all are single (a disguise). */
function hasPhoneShape(groups: readonly DigitGroup[]): boolean {
  if (groups.every((group) => group.digits.length === 1)) return true;
  return groups.some((group) => group.digits.length >= 3) && groups.slice(1).every((group) => group.digits.length >= 2);
}

/** A calling code without a plus sign stands in one piece with its number or is a group of its own. */
const hasCodeShape = (groups: readonly DigitGroup[]): boolean =>
  hasPhoneShape(groups) && (groups.length === 1 || (groups[0]?.digits.length ?? 0) <= 4);

function isNational(digits: string, groups: readonly DigitGroup[], context: PhoneContext): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const lengths = groups.map((group) => group.digits.length).join("-");
  if (context === "labelled")
    return digits.length >= 7 && digits.length <= 13 && (hasPhoneShape(groups) || /^2(?:-2)+$/.test(lengths));
  if (!hasPhoneShape(groups)) return false;
  // Trunk 0 and a national number: TH, VN, ID, MY, KH, MM, PH, LA, TW, BD, LK and most of Europe.
  if (/^0[1-9]\d{7,10}$/.test(digits)) return true;
  // China's mobiles: 11 digits in one piece or 3-4-4.
  if (/^1[3-9]\d{9}$/.test(digits)) return lengths === "11" || lengths === "3-4-4";
  // North America.
  if (/^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && lengths === "3-3-4") return true;
  return /^1[2-9]\d{2}[2-9]\d{6}$/.test(digits) && lengths === "1-3-3-4";
}
