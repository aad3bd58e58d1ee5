import type { FoldedText, IndicatorHit, LanguageReading } from "@suar/domain";
import { createPostReader, foldText, type PhraseLanguage, type PhrasePack, type PostReader } from "@suar/text/finder";

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
  /** Signs of a post, and what it does. */
  readonly read: PostReader;
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
    read: createPostReader(packs),
    samples: packs.slice(0, 1).flatMap(writeSamples),
  };
}

/**
 * A finder of all languages: the page's own and English together, for adverts mix them, and of the others the one that a
 * text is in. It is fetched whole and before any text is read, never for the sake of a text: a request for one language
 * would tell the server what language somebody's offer is in.
 * Shapes: `pause` is awaited between languages, whose phrases take a slow phone up to a second each to make ready.
 * Errors: rejects when a file cannot be fetched.
 */
export async function loadWholeFinder(first: PhraseLanguage, pause: () => Promise<void>): Promise<LoadedFinder> {
  const together = [...new Set<PhraseLanguage>([first, "en"])];
  const [{ readSmallLanguage }, own, ...others] = await Promise.all([
    import("@suar/text/small-language"),
    loadFinder(together),
    ...everyLanguage.filter((language) => !together.includes(language)).map((language) => loadFinder([language])),
  ]);
  for (const { read } of [own, ...others]) {
    await pause();
    // A finder makes its phrases ready at its first text.
    read(foldText("-"), []);
  }
  return {
    languages: new Set(everyLanguage),
    read: (folded, entities) => {
      const likely = codes[readSmallLanguage(folded).language];
      const asked = others.filter(({ languages }) => likely?.some((language) => languages.has(language)) ?? true);
      const readings = [own, ...asked].map(({ read }) => read(folded, entities));
      return {
        indicators: joinHits(readings.map(({ indicators }) => indicators)),
        kind: readings.map(({ kind }) => kind).find((kind) => kind !== null) ?? null,
      };
    },
    readLanguage: readSmallLanguage,
    samples: own.samples,
  };
}

/**
 * Languages of phrases by what the language model says (ISO 639-3), with those that a short text is easily taken for; of a
 * text in none of them all are asked.
 */
const codes: Readonly<Partial<Record<string, readonly PhraseLanguage[]>>> = {
  eng: [],
  ind: ["id", "ms"],
  msa: ["id", "ms"],
  tha: ["th"],
  vie: ["vi"],
  khm: ["km"],
  lao: ["lo"],
  mya: ["my"],
  fil: ["fil"],
  zho: ["zh"],
  hin: ["hi", "ne", "ur"],
  ben: ["bn"],
  nep: ["hi", "ne"],
  sin: ["si"],
  tam: ["ta"],
  urd: ["hi", "ur"],
};

/** Hits of several finders in the order of the text; what two of them found in one place is kept once. */
function joinHits(lists: readonly (readonly IndicatorHit[])[]): IndicatorHit[] {
  const hits = new Map(lists.flat().map((hit) => [`${hit.id} ${hit.start} ${hit.end}`, hit]));
  return [...hits.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
