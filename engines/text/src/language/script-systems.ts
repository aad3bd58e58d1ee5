import type { WritingSystems } from "./writing-system.ts";

/** Writing systems whose script, with a few rules, tells the language. East Asian ones are joined under Han. */
export const scriptSystems = {
  Han: { script: "Hani", weight: 2.5, by: "rules" },
  Hiragana: { script: "Jpan", weight: 1.5, by: "rules" },
  Katakana: { script: "Jpan", weight: 1.5, by: "rules" },
  Bopomofo: { script: "Hani", weight: 1.5, by: "rules" },
  Hangul: { script: "Kore", weight: 2, by: "rules" },
  Thai: { script: "Thai", weight: 1.2, by: "script", language: "tha" },
  Lao: { script: "Laoo", weight: 1.2, by: "script", language: "lao" },
  Khmer: { script: "Khmr", weight: 1.5, by: "script", language: "khm" },
  // Assamese has two letters of its own in the script of Bengali.
  Bengali: { script: "Beng", weight: 1.5, by: "script", language: "ben", or: ["asm", /[\u09f0\u09f1]/u] },
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
  Thaana: { script: "Thaa", weight: 1.5, by: "script", language: "div" },
  Greek: { script: "Grek", weight: 1, by: "script", language: "ell" },
  Armenian: { script: "Armn", weight: 1, by: "script", language: "hye" },
  Georgian: { script: "Geor", weight: 1, by: "script", language: "kat" },
} as const satisfies WritingSystems;
