import type { Random } from "./random.ts";

/** Countries for which the demonstration writes phone numbers (ISO 3166-1 alpha-2). */
export type PhoneCountry =
  | "US"
  | "GB"
  | "PH"
  | "ID"
  | "TH"
  | "VN"
  | "KH"
  | "MM"
  | "CN"
  | "LA"
  | "IN"
  | "NP"
  | "BD"
  | "PK"
  | "LK";

interface PhoneRange {
  /** Country calling code. */
  readonly code: string;
  /** National number without trunk prefix: digits that are fixed, `#` for any digit. */
  readonly national: string;
  /** Trunk prefix for national writing. */
  readonly trunk: string;
  /** Sizes of the groups in which people write the national number. */
  readonly groups: readonly number[];
  /** Why nobody can be reached. */
  readonly reason: string;
}

/**
 * Ranges in which no phone rings. Two countries reserve numbers for fiction. The others do not: there the number has
 * a length that the plan allows and a leading block that it gives to no service, so that a reader of phone numbers
 * takes it for one and a network does not connect it.
 * Source: NANPA (555-0100 to 555-0199), Ofcom (07700 900000 to 900999); the leading blocks against the metadata of
 * libphonenumber 1.13, where every number of these ranges is possible and not valid.
 */
export const phoneRanges: Readonly<Record<PhoneCountry, PhoneRange>> = {
  US: { code: "1", national: "20255501##", trunk: "", groups: [3, 3, 4], reason: "reserved for fiction (NANPA)" },
  GB: { code: "44", national: "7700900###", trunk: "0", groups: [4, 3, 3], reason: "reserved for drama (Ofcom)" },
  PH: { code: "63", national: "901#######", trunk: "0", groups: [3, 3, 4], reason: "mobile block 901 is not assigned" },
  ID: { code: "62", national: "841########", trunk: "0", groups: [3, 4, 4], reason: "no operator has 084x" },
  TH: { code: "66", national: "41#######", trunk: "0", groups: [2, 3, 4], reason: "no area or operator has 041" },
  VN: { code: "84", national: "412######", trunk: "0", groups: [3, 3, 3], reason: "04 ended with the plan of 2017" },
  KH: { code: "855", national: "40######", trunk: "0", groups: [2, 3, 3], reason: "no area or operator has 040" },
  MM: {
    code: "95",
    national: "90########",
    trunk: "0",
    groups: [1, 3, 3, 3],
    reason: "no operator block starts with 0",
  },
  CN: { code: "86", national: "154########", trunk: "", groups: [3, 4, 4], reason: "mobile block 154 is not assigned" },
  LA: { code: "856", national: "2042######", trunk: "0", groups: [2, 4, 4], reason: "no operator has 020 4x" },
  IN: { code: "91", national: "50########", trunk: "0", groups: [5, 5], reason: "no area or operator has 50" },
  NP: { code: "977", national: "93########", trunk: "0", groups: [3, 3, 4], reason: "no operator has 93" },
  BD: { code: "880", national: "10########", trunk: "0", groups: [4, 6], reason: "no operator has 010" },
  PK: { code: "92", national: "38########", trunk: "0", groups: [3, 7], reason: "no operator has 038" },
  LK: { code: "94", national: "79#######", trunk: "0", groups: [2, 3, 4], reason: "no operator has 079" },
};

/** A number as digits with its country, from which any writing is made. */
export interface FictitiousPhone {
  readonly country: PhoneCountry;
  readonly national: string;
}

/** A phone number that reaches nobody. */
export function inventPhone(country: PhoneCountry, random: Random): FictitiousPhone {
  const national = phoneRanges[country].national.replaceAll("#", () => String(random.integer(0, 9)));
  return { country, national };
}

/**
 * One of the ways in which people write a number: national at home, international abroad and sometimes at home, with
 * spaces, hyphens, dots or nothing between the groups.
 */
export function writePhone({ country, national }: FictitiousPhone, home: PhoneCountry, random: Random): string {
  const { code, trunk, groups } = phoneRanges[country];
  const separator = random.pick([" ", " ", "-", "-", "", "."]);
  const parts: string[] = [];
  let start = 0;
  for (const size of groups) {
    parts.push(national.slice(start, start + size));
    start += size;
  }
  const grouped = parts.join(separator);
  // Without its country a North American or Chinese number is only digits; both are written internationally.
  if (trunk === "" || country !== home || random.chance(0.4)) return `+${code} ${grouped}`;
  return `${trunk}${grouped}`;
}
