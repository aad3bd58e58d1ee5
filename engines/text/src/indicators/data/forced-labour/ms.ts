import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const ms: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(tidak|tak) (boleh|dibenarkan) keluar (dari|) (bangunan|asrama|kawasan|kompleks)",
      "dikurung (dalam|di)",
    ],
    "excessive-hours": ["(14|15|16|17|18) jam sehari", "(tiada|tanpa) cuti"],
    "wages-withheld": ["gaji [saya|kami] (tidak|tak|belum) (dibayar|bayar)", "gaji ditahan"],
    "forced-to-scam": ["(dipaksa|dipaksa jadi) (scammer|scam|menipu|penipu)"],
    "punished-for-quota": ["(dipukul|dihukum|didera) (kalau|jika|sebab) (tak|tidak) (capai|cukup) target"],
    "sold-on": ["dijual (ke|kepada) (syarikat|bos|tempat) lain"],
  },
};
