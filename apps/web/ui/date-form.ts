/**
 * How a date is written.
 * Shapes: the reader's locale; the month is a word where this browser knows it in the language and a number where it does
 * not (Chromium has no Khmer), so that no English word stands in a Khmer sentence. Errors: none.
 */
export function dateForm(
  locale: string,
  precision: "day" | "minute",
  zone?: "UTC" | undefined,
): Intl.DateTimeFormatOptions {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  return {
    day: isKnown ? "numeric" : "2-digit",
    month: isKnown ? "short" : "2-digit",
    year: "numeric",
    ...(precision === "minute" ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : {}),
    ...(zone === undefined ? {} : { timeZone: zone }),
  };
}
