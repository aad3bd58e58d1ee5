import type { LanguageCode, Script } from "@suar/domain";
import type { ScriptName } from "../copy/script-of.ts";
import type { LanguageModel } from "./language-model.ts";
import { arabicModel } from "./models/arabic.ts";
import { cyrillicModel } from "./models/cyrillic.ts";
import { devanagariModel } from "./models/devanagari.ts";
import { ethiopicModel } from "./models/ethiopic.ts";
import { hebrewModel } from "./models/hebrew.ts";
import { latinModel } from "./models/latin.ts";
import { myanmarModel } from "./models/myanmar.ts";
import { tibetanModel } from "./models/tibetan.ts";

/**
 * How the language of a writing system is found: it has one language here, a model decides among several, or it has
 * rules of its own. `weight` is how many letters of an alphabet one of its letters is worth, for texts of two scripts.
 */
export type WritingSystem = { readonly script: Script; readonly weight: number } & (
  | { readonly by: "script"; readonly language: LanguageCode | "und"; readonly not?: RegExp }
  | { readonly by: "model" | "rules and model"; readonly model: LanguageModel }
  | { readonly by: "rules" }
);

/** Writing systems by their Unicode name. */
export type WritingSystems = Readonly<Partial<Record<ScriptName, WritingSystem>>>;

/** Every writing system that is read. East Asian ones are joined under Han. */
export const writingSystems: WritingSystems = {
  Latin: { script: "Latn", weight: 1, by: "model", model: latinModel },
  Cyrillic: { script: "Cyrl", weight: 1, by: "model", model: cyrillicModel },
  Arabic: { script: "Arab", weight: 1.3, by: "model", model: arabicModel },
  Devanagari: { script: "Deva", weight: 1.5, by: "model", model: devanagariModel },
  Tibetan: { script: "Tibt", weight: 1.5, by: "model", model: tibetanModel },
  Ethiopic: { script: "Ethi", weight: 2, by: "model", model: ethiopicModel },
  Hebrew: { script: "Hebr", weight: 1.3, by: "model", model: hebrewModel },
  Myanmar: { script: "Mymr", weight: 1.5, by: "rules and model", model: myanmarModel },
  Han: { script: "Hani", weight: 2.5, by: "rules" },
  Hiragana: { script: "Jpan", weight: 1.5, by: "rules" },
  Katakana: { script: "Jpan", weight: 1.5, by: "rules" },
  Bopomofo: { script: "Hani", weight: 1.5, by: "rules" },
  Hangul: { script: "Kore", weight: 2, by: "rules" },
  Thai: { script: "Thai", weight: 1.2, by: "script", language: "tha" },
  Lao: { script: "Laoo", weight: 1.2, by: "script", language: "lao" },
  Khmer: { script: "Khmr", weight: 1.5, by: "script", language: "khm" },
  // Assamese has two letters of its own in the script of Bengali.
  Bengali: { script: "Beng", weight: 1.5, by: "script", language: "ben", not: /[\u09f0\u09f1]/u },
  Sinhala: { script: "Sinh", weight: 1.5, by: "script", language: "sin" },
  Tamil: { script: "Taml", weight: 1.5, by: "script", language: "tam" },
  Telugu: { script: "Telu", weight: 1.5, by: "script", language: "tel" },
  Kannada: { script: "Knda", weight: 1.5, by: "script", language: "kan" },
  Malayalam: { script: "Mlym", weight: 1.5, by: "script", language: "mal" },
  Gujarati: { script: "Gujr", weight: 1.5, by: "script", language: "guj" },
  Gurmukhi: { script: "Guru", weight: 1.5, by: "script", language: "pan" },
  Oriya: { script: "Orya", weight: 1.5, by: "script", language: "ori" },
  // Written by several Mongolic languages and by Manchu.
  Mongolian: { script: "Mong", weight: 1, by: "script", language: "und" },
  Greek: { script: "Grek", weight: 1, by: "script", language: "ell" },
  Armenian: { script: "Armn", weight: 1, by: "script", language: "hye" },
  Georgian: { script: "Geor", weight: 1, by: "script", language: "kat" },
};
