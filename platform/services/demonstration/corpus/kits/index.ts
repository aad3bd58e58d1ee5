import type { CorpusKit } from "../corpus-kit.ts";
import { bengaliKit } from "./kit-ben.ts";
import { burmeseKit } from "./kit-mya.ts";
import { chineseKit } from "./kit-zho.ts";
import { englishKit } from "./kit-eng.ts";
import { filipinoKit } from "./kit-fil.ts";
import { hindiKit } from "./kit-hin.ts";
import { indonesianKit } from "./kit-ind.ts";
import { khmerKit } from "./kit-khm.ts";
import { laoKit } from "./kit-lao.ts";
import { nepaliKit } from "./kit-nep.ts";
import { tamilKit } from "./kit-tam.ts";
import { thaiKit } from "./kit-tha.ts";
import { urduKit } from "./kit-urd.ts";
import { vietnameseKit } from "./kit-vie.ts";

/** Languages that the corpus generator writes, ISO 639-3; ten scripts. */
export const corpusLanguages = [
  "eng",
  "ind",
  "vie",
  "fil",
  "tha",
  "lao",
  "khm",
  "mya",
  "zho",
  "hin",
  "nep",
  "ben",
  "tam",
  "urd",
] as const;
export type CorpusLanguage = (typeof corpusLanguages)[number];

const kits = {
  eng: englishKit,
  ind: indonesianKit,
  vie: vietnameseKit,
  fil: filipinoKit,
  tha: thaiKit,
  lao: laoKit,
  khm: khmerKit,
  mya: burmeseKit,
  zho: chineseKit,
  hin: hindiKit,
  nep: nepaliKit,
  ben: bengaliKit,
  tam: tamilKit,
  urd: urduKit,
} as const satisfies Readonly<Record<CorpusLanguage, CorpusKit>>;

/** The kit of a language. */
export const kitOf = (language: CorpusLanguage): CorpusKit => kits[language];
