import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import { foldDigits } from "./fold-digits.ts";

/**
 * What a phone number is found by. `exact` is E.164 ("+66812345678") when the country is known; `ending` its last eight
 * digits, by which a number written without its country is found too.
 */
export interface PhoneKeys {
  readonly exact: string | undefined;
  readonly ending: string | undefined;
}

/** Digits of `ending`. */
const endingDigits = 8;

/**
 * Reads one phone number, digits of any script, with or without its country.
 * Shapes: `country` is ISO 3166-1 alpha-2, used for numbers without a calling code. At most 60 characters are read.
 * Errors: none; fewer than six digits give no key. Source: libphonenumber's metadata ("max"); ITU-T E.164.
 */
export function phoneKeys(text: string, country?: string): PhoneKeys {
  const written = foldDigits(text.slice(0, 60)).replace(/^\s*00/, "+");
  const digits = written.replaceAll(/\D/g, "");
  if (digits.length < 6 || digits.length > 15) return { exact: undefined, ending: undefined };
  const parsed = parsePhoneNumberFromString(written, country as CountryCode | undefined);
  const exact = parsed?.isPossible() ? parsed.number : undefined;
  const national = parsed?.nationalNumber ?? digits.replace(/^0+/, "");
  return { exact, ending: national.slice(-endingDigits) };
}
