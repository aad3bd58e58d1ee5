import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const id: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(tidak|gak|ga|nggak) (boleh|bisa|diizinkan) (keluar|pulang) dari (gedung|kantor|mess|kompleks|sini|compound)",
      "(dikurung|disekap) di (dalam|kamar|gedung|mess|kompleks)",
      "dilarang keluar (gedung|mess|kompleks|area)",
      "(tidak boleh|gak boleh|ga boleh|dilarang|nggak boleh|tidak bisa|gak bisa|ga bisa|tidak diizinkan|tidak dikasih) (keluar|pergi|pulang|kemana mana|ke mana mana|turun) [rumah|gedung|dari|kompleks|area|mess|kamar|asrama|kapal|kampung]",
      "(dikurung|disekap|dikunci dari luar|dikunci di kamar|dikunci di dalam|terkunci di dalam|ditahan di|dipagari|dijaga ketat|kurung)",
      "(penjaga|satpam|pengawal) (bersenjata|24 jam|di setiap|jaga pintu|pintu|jaga)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18) jam (sehari|per hari|setiap hari)",
      "(tidak ada|tanpa|gak ada) hari libur",
      "(12|13|14|15|16|17|18|19|20) jam (sehari|per hari|tiap hari|kerja|setiap hari|nonstop)",
      "(tanpa|tidak ada|gak ada|ga ada|tak ada|gada) (libur|hari libur|istirahat|off)",
    ],
    "wages-withheld": [
      "(gaji|upah) [saya|kami] (tidak|belum|gak|ga) (dibayar|dibayarkan|dikasih)",
      "gaji [saya|kami] ditahan",
      "(dibayar|dibayarkan|cair|diterima) [penuh|sekaligus] (setelah|sesudah) (kontrak habis|habis kontrak|kontrak selesai|selesai kontrak|kontrak berakhir|kapal sandar|kapal bersandar)",
      "(gaji|upah) [saya|kami|kita|pertama|3 bulan|2 bulan] (tidak|belum|gak|ga|nggak|tak|ditahan|dipegang|disimpan|ditunda) [pernah|dibayar|majikan|di|dikasih] [dibayar|dikasih|dibayarkan|bulan|majikan|oleh|sampai|bos|agen|dulu]",
      "(belum|tidak|gak|ga) (dibayar|digaji|terima gaji|dikasih gaji|pernah digaji) [selama|sudah|dari|2|3|4|5|6] [bulan|2|3|4|5|6]",
      "(menahan|tahan) (gaji|upah)",
    ],
    "forced-to-scam": [
      "(dipaksa|disuruh|dipaksa jadi) (scam|scammer|menipu|nipu|penipu|melakukan penipuan)",
      "(dipaksa|disuruh|terpaksa|diancam) [untuk|supaya|jadi|kerja|melakukan|buat] (menipu|nipu|scam|penipuan|scammer|tipu|judi|ngescam|nge scam) [orang|online|bule]",
    ],
    "punished-for-quota": [
      "(dipukul|dihukum|disetrum|disiksa|didenda) (kalau|jika|bila|karena) (tidak|gak|ga) (capai|mencapai|dapat|sampai) target",
      "(tidak|gak|ga|nggak|kalau tidak|kalau gak) (capai|mencapai|sampai|dapat|tembus|kena|memenuhi) target [dipukul|disetrum|dihukum|kena|dijual|gaji|akan|bakal|maka] (dipukul|disetrum|dihukum|disiksa|denda|dijual|push up|hukuman|dipotong|setrum|lari|kena)",
      "(dipukul|disetrum|dihukum|disiksa|didenda) (kalau|karena|jika|bila) [tidak|gak|ga|nggak] (target|capai|dapat|mencapai|sampai|closing|memenuhi)",
    ],
    "sold-on": [
      "(dijual|dipindah jual|dioper) ke (perusahaan|kompleks|bos|tempat) lain",
      "(dijual|dioper|dipindahkan|dijual lagi|jual|dilempar|menjual) [kami|saya|dia|lagi|anak saya|mereka|adik saya] [ke|kepada|lagi] [ke] (perusahaan|bos|agen|orang|kompleks|majikan|perusahaan lain|cina|tempat lain|mucikari|gedung|kapal)",
      "(dibeli|beli) [oleh|sama|kamu|kalian|dengan] (perusahaan|bos|majikan|harga|mahal)",
    ],
    "contract-substituted": [
      "(kontrak|gaji|pekerjaan|kerjaan|kerja|kerjanya|gajinya) [kerja|saya|kami|di sana|nya|ternyata] (tidak sesuai|beda|berbeda|diganti|diubah|gak sesuai|ga sesuai|lain dari) [dengan|dari|sama|janji|sampai|setelah|perjanjian|setibanya|sesampai]",
      "(dijanjikan|dijanjiin|katanya|janjinya|awalnya|diiming imingi) [kerja|gaji|jadi|di|sebagai|akan] [kerja|jadi|restoran|pabrik|toko|kantor|admin|juta|jaga|di|salon] [kerja|restoran|pabrik|toko|kantor|tapi|jaga] (ternyata|tapi ternyata|tapi malah|tapi di sana|tapi dipaksa|tapi sampai|malah|tapi gajinya|nyatanya)",
      "(disuruh|dipaksa|diminta) (tanda tangan|ttd|teken) [kontrak] (kontrak baru|kontrak lain|kertas kosong|lagi|baru|surat utang|surat hutang)",
    ],
    "movement-only-with-guard": [
      "(keluar|pergi|belanja|ke mana mana|kemana mana|ke pasar) [harus|selalu|wajib|hanya|boleh|cuma|bisa] (dikawal|dijaga|diawasi|ditemani penjaga|sama penjaga|dengan penjaga|dengan pengawal|diantar penjaga|diikuti)",
      "(dikawal|diawasi|diikuti|dijaga) (kemana mana|ke mana mana|24 jam|terus|penjaga|satpam|setiap|ke manapun|kemanapun|bodyguard)",
    ],
    "fined-from-pay": [
      "(denda|didenda|potong gaji|dipotong|kena denda) [jika|kalau|karena|tiap|rp|setiap|gaji] [kalau|karena|jika|rp] (telat|terlambat|salah|ngobrol|ke toilet|sakit|tidur|istirahat|ketiduran|ngantuk|kesalahan|ke wc|main hp)",
      "(telat|terlambat|sakit|salah|ngobrol|ke toilet) [sedikit|kena|langsung|akan|1 menit] (denda|didenda|potong gaji|kena denda|dipotong)",
    ],
  },
};
