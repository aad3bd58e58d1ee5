import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const id: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(tidak|gak|ga|nggak) (boleh|bisa|diizinkan) (keluar|pulang) dari (gedung|kantor|mess|kompleks|sini|compound)",
      "(dikurung|disekap) di (dalam|kamar|gedung|mess|kompleks)",
      "dilarang keluar (gedung|mess|kompleks|area)",
    ],
    "excessive-hours": ["(14|15|16|17|18) jam (sehari|per hari|setiap hari)", "(tidak ada|tanpa|gak ada) hari libur"],
    "wages-withheld": [
      "(gaji|upah) [saya|kami] (tidak|belum|gak|ga) (dibayar|dibayarkan|dikasih)",
      "gaji [saya|kami] ditahan",
      "(dibayar|dibayarkan|cair|diterima) [penuh|sekaligus] (setelah|sesudah) (kontrak habis|habis kontrak|kontrak selesai|selesai kontrak|kontrak berakhir|kapal sandar|kapal bersandar)",
    ],
    "forced-to-scam": ["(dipaksa|disuruh|dipaksa jadi) (scam|scammer|menipu|nipu|penipu|melakukan penipuan)"],
    "punished-for-quota": [
      "(dipukul|dihukum|disetrum|disiksa|didenda) (kalau|jika|bila|karena) (tidak|gak|ga) (capai|mencapai|dapat|sampai) target",
    ],
    "sold-on": ["(dijual|dipindah jual|dioper) ke (perusahaan|kompleks|bos|tempat) lain"],
  },
};
