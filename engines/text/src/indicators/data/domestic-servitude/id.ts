import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DomesticServitudeId } from "./indicators.ts";

export const id: PhraseFile<DomesticServitudeId> = {
  review: unreviewed,
  phrases: {
    "household-work-at-all-hours": [
      "(art|prt|pembantu|tkw|pengasuh|pekerja rumah|asisten rumah tangga|nanny|baby sitter) [harus|wajib|siap|kerja] (24 jam|siap 24 jam|kapan saja|siang malam|tanpa libur|tidak ada libur|nginep tanpa libur|siap kapan|bangun jam 4)",
      "(bangun|kerja|mulai kerja) [dari|jam] [jam] (4|5|3|subuh) [pagi] (sampai|sampe|tidur|baru) [jam|tengah|tidur] (11|12|1|tengah malam|malam|larut|22|23|24)",
      "(kerja|bersihkan|urus) [di] (dua|2|tiga|3) rumah [majikan|tanpa|sekaligus]",
    ],
    "not-let-out-of-house": [
      "(dikunci|dikurung|terkunci) [di|dari] [dalam|luar|rumah] (rumah|majikan|kamar|dapur|apartemen|luar)",
      "(tidak boleh|gak boleh|ga boleh|dilarang|tidak pernah boleh|nggak boleh) keluar rumah",
      "(pembantu|art|prt|tkw) (tidak boleh|gak boleh|dilarang|jangan) (keluar|pergi|libur|keluar rumah)",
    ],
    "hungry-in-household": [
      "(makan|dikasih|dikasih makan|diberi|diberi makan|cuma makan|hanya makan) [cuma|hanya|nasi|makanan] (sisa|sekali sehari|makanan sisa|sisa majikan|roti saja|nasi basi|satu kali sehari|makanan basi|1x sehari)",
      "(tidak|gak|ga|jarang|nggak) (dikasih|diberi) makan [sama|oleh|majikan|seharian|cukup]",
    ],
    "domestic-worker-traded": [
      "(jual|dijual|over|oper|tukar|beli) (pembantu|art|prt|tkw|babu|asisten rumah tangga|baby sitter)",
      "(pembantu|art|prt|tkw|maid) [indonesia|baru] (dijual|ready|garansi|diskon|promo|bisa ditukar|tukar|garansi kabur|bergaransi|murah)",
      "garansi (tukar|kabur|ganti) [pembantu|art|maid]",
    ],
    "keep-instead-of-pay": [
      "(tanpa|tidak ada|gak ada|ga ada|tidak digaji|tidak dibayar|gak digaji) [gaji] [tapi|hanya|cuma|yang penting] (dapat|dikasih|tempat|makan|asal|makan tidur|cuma makan|hanya makan|tapi dikasih) [makan|tidur|tempat|tinggal]",
      "(dianggap|seperti|kayak) (keluarga|anak sendiri) (jadi|tidak|gak|ga|tanpa) (tidak|digaji|gaji|gak|dibayar|perlu)",
    ],
  },
};
