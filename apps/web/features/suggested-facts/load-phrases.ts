import type { PhraseLanguage, PhrasePack } from "@suar/text/finder";

const loaders: Readonly<Record<PhraseLanguage, () => Promise<PhrasePack>>> = {
  en: async () => (await import("@suar/text/phrases/en")).en,
  id: async () => (await import("@suar/text/phrases/id")).id,
  ms: async () => (await import("@suar/text/phrases/ms")).ms,
  vi: async () => (await import("@suar/text/phrases/vi")).vi,
  fil: async () => (await import("@suar/text/phrases/fil")).fil,
  th: async () => (await import("@suar/text/phrases/th")).th,
  km: async () => (await import("@suar/text/phrases/km")).km,
  lo: async () => (await import("@suar/text/phrases/lo")).lo,
  my: async () => (await import("@suar/text/phrases/my")).my,
  zh: async () => (await import("@suar/text/phrases/zh")).zh,
  hi: async () => (await import("@suar/text/phrases/hi")).hi,
  ne: async () => (await import("@suar/text/phrases/ne")).ne,
  bn: async () => (await import("@suar/text/phrases/bn")).bn,
  si: async () => (await import("@suar/text/phrases/si")).si,
  ta: async () => (await import("@suar/text/phrases/ta")).ta,
  ur: async () => (await import("@suar/text/phrases/ur")).ur,
};

const byScript: readonly (readonly [script: RegExp, languages: readonly PhraseLanguage[]])[] = [
  [/\p{Script=Latin}/u, ["en", "id", "ms", "vi", "fil"]],
  [/\p{Script=Thai}/u, ["th"]],
  [/\p{Script=Khmer}/u, ["km"]],
  [/\p{Script=Lao}/u, ["lo"]],
  [/\p{Script=Myanmar}/u, ["my"]],
  [/\p{Script=Han}/u, ["zh"]],
  [/\p{Script=Devanagari}/u, ["hi", "ne"]],
  [/\p{Script=Bengali}/u, ["bn"]],
  [/\p{Script=Sinhala}/u, ["si"]],
  [/\p{Script=Tamil}/u, ["ta"]],
  [/\p{Script=Arabic}/u, ["ur"]],
];

/** Languages with phrases that a text may be in, by its scripts. Arabic itself has no phrases yet. */
export const languagesOf = (text: string): readonly PhraseLanguage[] =>
  byScript.flatMap(([script, languages]) => (script.test(text) ? languages : []));

/** The phrases of some languages. Errors: rejects when a file cannot be fetched. */
export const loadPhrases = (languages: readonly PhraseLanguage[]): Promise<readonly PhrasePack[]> =>
  Promise.all(languages.map((language) => loaders[language]()));
