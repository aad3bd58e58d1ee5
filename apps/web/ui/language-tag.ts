/**
 * The BCP 47 tag of a language for the `lang` of an element.
 * Shapes: an ISO 639-3 code in, its shortest tag out (`khm` gives `km`). Units: none.
 * Errors: none; what is no language, and `und`, give the empty tag, which means "not known" in HTML.
 */
export function languageTag(code: string): string {
  if (code === "und") return "";
  try {
    return Intl.getCanonicalLocales(code)[0] ?? "";
  } catch {
    return "";
  }
}
