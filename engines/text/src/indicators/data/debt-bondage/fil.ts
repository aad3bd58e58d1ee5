import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const fil: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(placement|processing|training|agency) fee (na|po|muna|is|of|php)",
      "(magbayad|bayad) muna (ng|sa) (placement|processing|training) fee",
    ],
    "debt-taken-from-pay": [
      "(salary deduction|ikakaltas|kakaltasin|ibabawas) (sa sahod|ang placement fee|muna)",
      "fly now pay later",
    ],
    "debt-bondage": [
      "(magbabayad|bayad) ng (penalty|breach) (kapag|pag|kung) (umuwi|aalis|mag resign)",
      "(trabaho|magtrabaho) (para|pambayad) (bayaran ang utang|ng utang)",
    ],
    "ransom-demanded": [
      "(ransom|pantubos|humihingi ng ransom) (para|ng|kapalit|bago)",
      "(humihingi|magbayad) ng (ransom|pantubos)",
    ],
  },
  counters: {
    "recruitment-fee": ["(no|walang) (placement|processing|training|agency) fee [na|po|muna]"],
  },
};
