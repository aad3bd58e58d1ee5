import type { LocaleCode } from "@suar/domain";
import type { Catalogue } from "./catalogue.ts";

const loaders: Readonly<Record<LocaleCode, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  en: () => import("../messages/en.json", { with: { type: "json" } }),
  id: () => import("../messages/id.json", { with: { type: "json" } }),
  ar: () => import("../messages/ar.json", { with: { type: "json" } }),
  km: () => import("../messages/km.json", { with: { type: "json" } }),
};

/**
 * The messages of one language. Each language is a file of its own that is fetched when it is first asked for.
 * Shapes: a language code in, all messages out. Units: none.
 * Errors: rejects when the file cannot be fetched (a browser that went offline before it was cached).
 */
export async function loadCatalogue(locale: LocaleCode): Promise<Catalogue> {
  const { default: messages } = await loaders[locale]();
  return messages;
}
