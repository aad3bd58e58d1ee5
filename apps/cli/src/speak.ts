import type { Translator } from "@suar/i18n";

/** The translator of the terminal's language, loaded at the first call: a run that says nothing pays nothing. */
export function makeTranslate(env: Readonly<Record<string, string | undefined>>): () => Promise<Translator> {
  let translator: Promise<Translator> | undefined;
  return () => {
    translator ??= load(env);
    return translator;
  };
}

/** POSIX order: the first variable that is set decides, also when its language is not spoken here. */
async function load(env: Readonly<Record<string, string | undefined>>): Promise<Translator> {
  const { createTranslator, matchLocale } = await import("@suar/i18n");
  const wish = env["SUAR_LANG"] || env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "en";
  // A sentence with a fault is shown raw: it must never hide the error that it was to explain.
  return createTranslator(matchLocale([wish]), () => {});
}
