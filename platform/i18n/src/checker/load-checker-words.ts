import type english from "../../checker/en.json";
import { type FlagId, flagReasons } from "./flag-reasons.ts";
import type { CheckerLocaleCode } from "./locales.ts";

/** Every sentence of the checker by name. English is the source; a test holds the other languages equal to it. */
export type CheckerWordId = keyof typeof english | `flag.${FlagId}.${"why" | "ask"}`;

/** All words of one language. Placeholders are plain names in braces, as in `{country}`; nothing is counted. */
export type CheckerWords = Readonly<Record<CheckerWordId, string>>;

const loaders: Readonly<
  Record<CheckerLocaleCode, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
> = {
  en: () => import("../../checker/en.json", { with: { type: "json" } }),
  id: () => import("../../checker/id.json", { with: { type: "json" } }),
  ms: () => import("../../checker/ms.json", { with: { type: "json" } }),
  th: () => import("../../checker/th.json", { with: { type: "json" } }),
  vi: () => import("../../checker/vi.json", { with: { type: "json" } }),
  km: () => import("../../checker/km.json", { with: { type: "json" } }),
  lo: () => import("../../checker/lo.json", { with: { type: "json" } }),
  my: () => import("../../checker/my.json", { with: { type: "json" } }),
  fil: () => import("../../checker/fil.json", { with: { type: "json" } }),
  zh: () => import("../../checker/zh.json", { with: { type: "json" } }),
  hi: () => import("../../checker/hi.json", { with: { type: "json" } }),
  bn: () => import("../../checker/bn.json", { with: { type: "json" } }),
  ne: () => import("../../checker/ne.json", { with: { type: "json" } }),
  si: () => import("../../checker/si.json", { with: { type: "json" } }),
  ta: () => import("../../checker/ta.json", { with: { type: "json" } }),
  ur: () => import("../../checker/ur.json", { with: { type: "json" } }),
};

/**
 * The checker's words in one language. Each language is a file of its own that is fetched when it is first asked for.
 * Shapes: a language code in, all words out. Units: none.
 * Errors: rejects when the file cannot be fetched (a browser that went offline before it was cached).
 */
export async function loadCheckerWords(locale: CheckerLocaleCode): Promise<CheckerWords> {
  const { default: written } = await loaders[locale]();
  const flags = Object.entries(flagReasons).flatMap(([id, [reason, question]]) => [
    [`flag.${id}.why`, written[`why.${reason}`]],
    [`flag.${id}.ask`, written[`ask.${question}`]],
  ]);
  return { ...written, ...Object.fromEntries(flags) };
}
