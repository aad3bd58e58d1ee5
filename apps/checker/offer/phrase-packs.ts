import type { FoldedText, LanguageReading } from "@suar/domain";
import { createIndicatorFinder, type IndicatorFinder, type PhraseLanguage, type PhrasePack } from "@suar/text/finder";

const loaders: Readonly<Record<PhraseLanguage, () => Promise<PhrasePack>>> = {
  en: async () => (await import("@suar/text/phrases/en")).en,
  id: async () => (await import("@suar/text/phrases/id")).id,
  ms: async () => (await import("@suar/text/phrases/ms")).ms,
  th: async () => (await import("@suar/text/phrases/th")).th,
  vi: async () => (await import("@suar/text/phrases/vi")).vi,
  km: async () => (await import("@suar/text/phrases/km")).km,
  lo: async () => (await import("@suar/text/phrases/lo")).lo,
  my: async () => (await import("@suar/text/phrases/my")).my,
  fil: async () => (await import("@suar/text/phrases/fil")).fil,
  zh: async () => (await import("@suar/text/phrases/zh")).zh,
  hi: async () => (await import("@suar/text/phrases/hi")).hi,
  bn: async () => (await import("@suar/text/phrases/bn")).bn,
  ne: async () => (await import("@suar/text/phrases/ne")).ne,
  si: async () => (await import("@suar/text/phrases/si")).si,
  ta: async () => (await import("@suar/text/phrases/ta")).ta,
  ur: async () => (await import("@suar/text/phrases/ur")).ur,
};

/** Every language whose signs the page knows, in the order in which they are fetched. */
const everyLanguage = Object.keys(loaders) as readonly PhraseLanguage[];

/** A finder of signs with the languages that it knows. */
export interface LoadedFinder {
  readonly languages: ReadonlySet<PhraseLanguage>;
  readonly find: IndicatorFinder;
  /** Tells a text's language; it comes with the whole finder, for the first answer does without it. */
  readonly readLanguage?: (folded: FoldedText) => LanguageReading;
  /** Texts in the first language that hold its phrases; reading them once makes the first answer as quick as the next. */
  readonly samples: readonly string[];
}

/** One text for each file of a language: its phrases with the first of every choice, without what may be left out. */
const writeSamples = ({ files }: PhrasePack): readonly string[] =>
  files.map(({ phrases }) =>
    Object.values(phrases)
      .flatMap((patterns) => patterns ?? [])
      .map((pattern) => pattern.replaceAll(/\[[^\]]*\]/g, "").replaceAll(/\(([^|)]*)[^)]*\)/g, "$1"))
      .join(". "),
  );

/** A finder of some languages' signs, the page's own first. Errors: rejects when a file cannot be fetched. */
export async function loadFinder(languages: readonly PhraseLanguage[]): Promise<LoadedFinder> {
  const packs = await Promise.all(languages.map((language) => loaders[language]()));
  return {
    languages: new Set(languages),
    find: createIndicatorFinder(packs),
    samples: packs.slice(0, 1).flatMap(writeSamples),
  };
}

/**
 * A finder of all languages. It is fetched whole and before any text is read, never for the sake of a text: a request
 * for one language would tell the server what language somebody's offer is in.
 * Errors: rejects when a file cannot be fetched.
 */
export async function loadWholeFinder(first: PhraseLanguage): Promise<LoadedFinder> {
  const others = everyLanguage.filter((language) => language !== first);
  const [finder, { readSmallLanguage }] = await Promise.all([
    loadFinder([first, ...others]),
    import("@suar/text/small-language"),
  ]);
  return { ...finder, readLanguage: readSmallLanguage };
}
