/** How much of a date is written, and in which zone: the reader's own unless it is said. */
export interface DateParts {
  readonly precision: "day" | "minute";
  readonly zone?: "UTC" | undefined;
  /** False on the axis of a chart, where the year stands in the sentence beside it. */
  readonly hasYear?: boolean;
}

/** Day first and digits only, for languages that this browser knows no months of. */
const plainLocale = "en-GB-u-nu-latn";

/**
 * A date as people read it.
 * Shapes: a BCP 47 locale, an ISO 8601 text or a Date. The month is a word where this browser knows it in the language,
 * and a number where it does not (Chromium has no Khmer), so that no English word stands in a Khmer sentence.
 * Errors: RangeError for what is no date.
 */
export function writeDate(
  locale: string,
  value: string | Date,
  { precision, zone, hasYear = true }: DateParts,
): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  return new Intl.DateTimeFormat(isKnown ? locale : plainLocale, {
    day: isKnown ? "numeric" : "2-digit",
    month: isKnown ? "short" : "2-digit",
    ...(hasYear ? { year: "numeric" } : {}),
    ...(precision === "minute" ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : {}),
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(new Date(value));
}
