import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const ms: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(tidak|tak) (boleh|dibenarkan) keluar (dari|) (bangunan|asrama|kawasan|kompleks)",
      "dikurung (dalam|di)",
      "(tak boleh|tidak boleh|tidak dibenarkan|tak dibenarkan|dilarang|tak bagi) (keluar|pergi|balik) [rumah|bangunan|mana|hostel|dari]",
      "(dikurung|dikunci dari luar|dikunci dalam bilik|terkurung|terperangkap)",
      "(keluar|nak keluar) [estet|kawasan|bangunan|kompaun] (kena|mesti|perlu) (minta|izin|kebenaran) [mandor|bos|manager|pengurus]",
    ],
    "excessive-hours": [
      "(14|15|16|17|18) jam sehari",
      "(tiada|tanpa) cuti",
      "(12|13|14|15|16|17|18) jam (sehari|kerja|setiap hari)",
      "(tiada|tanpa|takde|tak ada) (cuti|hari rehat|off day|rehat)",
    ],
    "wages-withheld": [
      "gaji [saya|kami] (tidak|tak|belum) (dibayar|bayar)",
      "gaji ditahan",
      "(gaji|upah) [kami|saya|dah|pertama] (tak dibayar|tidak dibayar|ditahan|belum dibayar|tak bayar|dipegang|disimpan majikan|tak dapat)",
    ],
    "forced-to-scam": [
      "(dipaksa|dipaksa jadi) (scammer|scam|menipu|penipu)",
      "(dipaksa|disuruh|paksa) [jadi|untuk|buat|kami|kerja] (scam|scammer|menipu|tipu|penipuan)",
    ],
    "punished-for-quota": [
      "(dipukul|dihukum|didera) (kalau|jika|sebab) (tak|tidak) (capai|cukup) target",
      "(dipukul|didera|direnjat|didenda|dihukum) (kalau|jika|sebab) (tak|tidak) (capai|cukup|sampai) [target|sasaran]",
      "(tak|tidak) capai (target|sasaran) (denda|dihukum|kena pukul|hukuman)",
    ],
    "sold-on": [
      "dijual (ke|kepada) (syarikat|bos|tempat) lain",
      "(dijual|jual|dipindah) [kami|saya] (ke|kepada) (syarikat|bos|kumpulan|tempat|orang) [lain]",
      "(syarikat|bos) boleh (pindahkan|jual|hantar|tukarkan) [awak|anda] (ke|kepada) (syarikat|bos|tempat) lain",
    ],
    "contract-substituted": [
      "(dijanjikan|janji|kata) [kerja|gaji|jadi] [kerja|restoran|kilang|rm|kedai] (tapi sampai|tapi rupanya|tapi dipaksa|rupanya|tapi bila sampai)",
      "(kontrak|gaji|kerja) (lain|ditukar|berbeza|tak sama|diubah) (dari|dengan|bila|selepas|lepas)",
      "(sampai sana|mula mula|awal) (kerja lain|buat kerja lain) [dulu|dahulu]",
    ],
    "movement-only-with-guard": [
      "(keluar|pergi|kedai) [mesti|kena|dengan|perlu] (pengawal|diiringi|ditemani pengawal|diawasi|dijaga)",
    ],
    "fined-from-pay": [
      "(denda|didenda|potong gaji) [kalau|jika|sebab|rm] (lambat|lewat|salah|sakit|bercakap|tidur|ke tandas)",
    ],
  },
};
