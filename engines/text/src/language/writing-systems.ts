import { arabicModel } from "./models/arabic.ts";
import { cyrillicModel } from "./models/cyrillic.ts";
import { devanagariModel } from "./models/devanagari.ts";
import { ethiopicModel } from "./models/ethiopic.ts";
import { hebrewModel } from "./models/hebrew.ts";
import { latinModel } from "./models/latin.ts";
import { myanmarModel } from "./models/myanmar.ts";
import { tibetanModel } from "./models/tibetan.ts";
import { scriptSystems } from "./script-systems.ts";
import type { WritingSystems } from "./writing-system.ts";

/** Every writing system that is read, with the models of all languages. */
export const writingSystems: WritingSystems = {
  ...scriptSystems,
  Latin: { script: "Latn", weight: 1, by: "model", model: latinModel },
  Cyrillic: { script: "Cyrl", weight: 1, by: "model", model: cyrillicModel },
  Arabic: { script: "Arab", weight: 1.3, by: "model", model: arabicModel },
  Devanagari: { script: "Deva", weight: 1.5, by: "model", model: devanagariModel },
  Tibetan: { script: "Tibt", weight: 1.5, by: "model", model: tibetanModel },
  Ethiopic: { script: "Ethi", weight: 2, by: "model", model: ethiopicModel },
  Hebrew: { script: "Hebr", weight: 1.3, by: "model", model: hebrewModel },
  Myanmar: { script: "Mymr", weight: 1.5, by: "rules and model", model: myanmarModel },
};
