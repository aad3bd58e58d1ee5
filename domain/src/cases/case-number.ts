/** Digits of a case number, the check digit included. */
export const caseNumberLength = 10;

/**
 * A case number: nine digits and one that checks them, so that one digit misheard or two swapped neighbours do not lead to
 * another case. Shapes: `nine` is 0 .. 999,999,999; ten digits come out. Errors: RangeError for another number.
 * Source: ISO/IEC 7812-1, annex B (Luhn formula).
 */
export function caseNumberOf(nine: number): string {
  if (!Number.isInteger(nine) || nine < 0 || nine > 999_999_999) throw new RangeError(`caseNumberOf: got ${nine}`);
  const digits = String(nine).padStart(caseNumberLength - 1, "0");
  return digits + checkDigit(digits);
}

/** The number in a text as people write it, with spaces or hyphens, in any digits; `undefined` when it is none or misread. */
export function readCaseNumber(text: string): string | undefined {
  const digits = [...text.normalize("NFKC").replace(/[\s-]/gu, "")].map(digitOf).join("");
  if (!/^\d{10}$/.test(digits)) return undefined;
  return checkDigit(digits.slice(0, -1)) === digits.at(-1) ? digits : undefined;
}

/** As it is said and printed: 482 173 9064. */
export const sayCaseNumber = (number: string): string =>
  `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;

/** First code points of the region's decimal digits (Unicode, general category Nd). */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xbe6, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];

function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? "x" : String(code - zero);
}

function checkDigit(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
