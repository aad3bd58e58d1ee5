/** ISO 639-3 codes of the languages that Suar names. The text engine lists which of them it identifies. */
export const languageCodes = [
  "eng", "ind", "msa", "jav", "sun", "fil", "ceb", "vie", "tha", "khm", "lao", "mya", "shn", "mon", "ksw",
  "zho", "yue", "hin", "ben", "nep", "sin", "tam", "urd", "ara", "pes", "jpn", "kor", "bod", "dzo",
  "tel", "kan", "mal", "mar", "guj", "pan", "ori", "amh", "rus", "fra", "spa", "por", "deu", "hmn", "tet",
  "tpi", "bis", "fij", "smo", "ton", "uig", "khk", "ilo", "hil", "min",
] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** ISO 15924 codes of scripts. `Zyyy` (common) is used where a text has no letters. */
export const scripts = [
  "Latn", "Thai", "Laoo", "Khmr", "Mymr", "Hans", "Hant", "Hani", "Jpan", "Kore", "Deva", "Beng", "Sinh", "Taml",
  "Telu", "Knda", "Mlym", "Gujr", "Guru", "Orya", "Arab", "Tibt", "Mong", "Cyrl", "Ethi", "Grek", "Hebr", "Armn", "Geor",
] as const;
export type Script = (typeof scripts)[number];

/** Scripts written from right to left. */
export const rightToLeftScripts = ["Arab", "Hebr"] as const satisfies readonly Script[];
