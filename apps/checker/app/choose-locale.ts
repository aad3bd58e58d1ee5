import { type CheckerLocaleCode, checkerLocaleCodes } from "@suar/i18n/checker";

const isCode = (code: string): code is CheckerLocaleCode => checkerLocaleCodes.some((known) => known === code);
/** Old or other codes of languages that the page speaks. */
const otherCodes: Readonly<Record<string, CheckerLocaleCode>> = { in: "id", tl: "fil", zsm: "ms" };

/**
 * The language to begin with: that of the address (`#km`), else the first that the device asks for and the page speaks,
 * else English. The address keeps it, because nothing else on the device may.
 * Shapes: a fragment with its sign or without, language tags most wanted first. Errors: none.
 */
export function chooseLocale(fragment: string, preferred: readonly string[]): CheckerLocaleCode {
  for (const wish of [fragment.replace(/^#/, ""), ...preferred]) {
    const language = wish.toLowerCase().split(/[-_]/)[0] ?? "";
    const code = otherCodes[language] ?? language;
    if (isCode(code)) return code;
  }
  return "en";
}
