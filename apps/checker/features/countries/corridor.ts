import { type CountryCode, isCountryCode } from "@suar/domain/countries";
import type { Corridor } from "@suar/domain/recruitment";
import type { CheckerLocaleCode } from "@suar/i18n/checker";
import type { OfferReading } from "../../offer/offer.ts";

/** Languages that nearly all speak in one country; the person can choose another. */
const homeOf: Readonly<Partial<Record<CheckerLocaleCode, CountryCode>>> = {
  id: "ID",
  th: "TH",
  vi: "VN",
  km: "KH",
  lo: "LA",
  my: "MM",
  fil: "PH",
  hi: "IN",
  bn: "BD",
  ne: "NP",
  si: "LK",
  ur: "PK",
};

/**
 * From where to where the offer leads: what the person chose, else the language's country and the first other country
 * that the offer names. It picks rules and telephone numbers and no more: no sign depends on where somebody comes from.
 * Shapes: the chosen corridor wins field by field. Errors: none; what is not known is left out.
 */
export function suggestCorridor(
  chosen: Corridor,
  locale: CheckerLocaleCode,
  places: OfferReading["facts"]["place"],
): Corridor {
  const origin = chosen.origin ?? homeOf[locale];
  const named = places.map(({ value }) => value?.slice(0, 2) ?? "").filter(isCountryCode);
  const destination = chosen.destination ?? named.find((country) => country !== origin) ?? named[0];
  return {
    ...chosen,
    ...(origin === undefined ? {} : { origin }),
    ...(destination === undefined ? {} : { destination }),
  };
}
