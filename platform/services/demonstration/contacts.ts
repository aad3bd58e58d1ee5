import { type FictitiousPhone, inventPhone, type PhoneCountry, writePhone } from "./phone-ranges.ts";
import type { Random } from "./random.ts";

/** Contacts from which the adverts of one hand take theirs; each is written anew in every advert. */
export interface ContactPool {
  readonly phone: (random: Random, home: PhoneCountry) => string;
  readonly handle: (random: Random) => string;
  readonly email: (random: Random) => string;
}

const handleWords = ["hr", "jobs", "work", "admin", "office", "team", "career", "staff"] as const;

/** A handle that says what it is; 5 to 32 characters as the messengers allow. */
const inventHandle = (random: Random): string =>
  `${random.pick(["example", "contoh"])}_${random.pick(handleWords)}_${random.integer(100, 9999)}`;

/** An address under the domain that the IANA keeps for examples (RFC 2606). */
const inventEmail = (random: Random): string => `${random.pick(handleWords)}.${random.integer(100, 9999)}@example.org`;

/**
 * A pool of made-up contacts.
 * Shapes: at least one phone country; sizes of 1 and more. Units: none. Errors: RangeError for an empty pool.
 */
export function createContacts(
  countries: readonly PhoneCountry[],
  sizes: { readonly phones: number; readonly handles: number },
  random: Random,
): ContactPool {
  const phones: FictitiousPhone[] = Array.from({ length: sizes.phones }, () =>
    inventPhone(random.pick(countries), random),
  );
  const handles = Array.from({ length: sizes.handles }, () => inventHandle(random));
  const email = inventEmail(random);
  return {
    phone: (draw, home) => writePhone(draw.pick(phones), home, draw),
    handle: (draw) => draw.pick(handles),
    email: () => email,
  };
}
