import { isLocaleCode, matchLocale } from "@suar/i18n";
import type { LocaleCode } from "@suar/domain";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const names = { locale: "suar.locale", theme: "suar.theme", leadSort: "suar.leadSort" } as const;
type Preference = keyof typeof names;

/** Reads a preference of this device; `null` when there is none or storage is switched off. */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(names[preference]);
  } catch {
    return null;
  }
}

/** Keeps a preference on this device. Only choices of looks are kept here, never anything from the node. */
export function keepPreference(preference: Preference, value: string): void {
  try {
    localStorage.setItem(names[preference], value);
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
  }
}

/** The language chosen here, else the first of the browser's that the product speaks. */
export function preferredLocale(): LocaleCode {
  const chosen = readPreference("locale");
  return chosen !== null && isLocaleCode(chosen) ? chosen : matchLocale(navigator.languages);
}

/** The theme chosen here, else the system's. */
export function preferredTheme(): Theme {
  const chosen = readPreference("theme");
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Shows and keeps a theme. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  keepPreference("theme", theme);
}
