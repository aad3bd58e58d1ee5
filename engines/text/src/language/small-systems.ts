import { myanmarModel } from "./models/myanmar.ts";
import { smallArabicModel } from "./models/small-arabic.ts";
import { smallDevanagariModel } from "./models/small-devanagari.ts";
import { smallLatinModel } from "./models/small-latin.ts";
import { scriptSystems } from "./script-systems.ts";
import type { WritingSystems } from "./writing-system.ts";

/**
 * The writing systems with models of the public checker's 16 languages alone: English, Indonesian, Malay, Thai,
 * Vietnamese, Khmer, Lao, Burmese, Filipino, Chinese, Hindi, Bengali, Nepali, Sinhala, Tamil, Urdu. Other languages of
 * the Latin, Arabic and Devanagari scripts are "another language"; those of a script of their own keep their name.
 */
export const smallSystems: WritingSystems = {
  ...scriptSystems,
  Latin: { script: "Latn", weight: 1, by: "model", model: smallLatinModel },
  Arabic: { script: "Arab", weight: 1.3, by: "model", model: smallArabicModel },
  Devanagari: { script: "Deva", weight: 1.5, by: "model", model: smallDevanagariModel },
  Myanmar: { script: "Mymr", weight: 1.5, by: "rules and model", model: myanmarModel },
};
