import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DomesticServitudeId } from "./indicators.ts";

export const ms: PhraseFile<DomesticServitudeId> = {
  review: unreviewed,
  phrases: {
    "household-work-at-all-hours": [
      "(maid|bibik|pembantu rumah|orang gaji) [mesti|kena|perlu] (24 jam|bila bila|tanpa cuti|tiada cuti|siang malam|bangun 4|bangun 5)",
    ],
    "not-let-out-of-house": [
      "(maid|bibik|pembantu rumah|orang gaji|saya) (tak boleh|tidak boleh|tak dibenarkan|dilarang) (keluar|keluar rumah)",
      "(dikunci|dikurung) (dalam|di) (rumah|bilik|dapur)",
    ],
    "hungry-in-household": [
      "(bagi|dapat|makan|diberi) [makan|hanya] (sisa|makanan sisa|sekali sehari|nasi basi|roti sahaja)",
    ],
    "domestic-worker-traded": [
      "(jual|tukar|beli|lepas) (maid|bibik|pembantu rumah|orang gaji)",
      "(maid|bibik|pembantu rumah) [indonesia|filipina] (untuk dijual|ganti percuma|jaminan lari|boleh tukar|jaminan ganti|diskaun)",
    ],
    "keep-instead-of-pay": [
      "(tiada|tanpa|takde|tak bayar) gaji [tapi|hanya|cuma] (makan|tempat|dapat makan|tempat tinggal|makan tidur)",
    ],
  },
};
