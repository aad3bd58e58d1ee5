import type { LocaleCode } from "@suar/domain";
import { isLocaleCode } from "./locales.ts";

/**
 * The product's language for a person's preferences.
 * Shapes: language tags, most wanted first, as a browser (`ar-EG`), an Accept-Language header split at commas
 * (`km;q=0.8`) or a shell (`id_ID.UTF-8`) writes them. The first whose language the product speaks wins, else English.
 * Units: none. Errors: none; what is no tag is passed over.
 * Source: RFC 4647, section 3.4 (lookup); ISO 639-1 once wrote Indonesian as `in`.
 */
export function matchLocale(preferred: readonly string[]): LocaleCode {
  for (const wish of preferred) {
    const language = /^\s*([a-z]{2,3})(?![a-z])/i.exec(wish)?.[1]?.toLowerCase();
    const code = language === "in" || language === "ind" ? "id" : (language ?? "");
    if (isLocaleCode(code)) return code;
  }
  return "en";
}
