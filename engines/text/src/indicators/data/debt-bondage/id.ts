import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const id: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(biaya|uang) (administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan) (sebesar|rp|wajib|dulu|sebelum)",
      "(bayar|transfer|setor) (uang|biaya) (jaminan|administrasi|pendaftaran|proses)",
    ],
    "debt-taken-from-pay": [
      "(potong|dipotong|pemotongan) [dari] gaji (untuk|buat|sampai|selama|tiap)",
      "(potong|dipotong|pemotongan) [dari] gaji [selama] (2|3|4|5|6|7|8|9|10|11|12|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) bulan",
      "biaya (dipotong|potong) [dari] gaji",
    ],
    "debt-bondage": [
      "(kerja|bekerja) (untuk|buat) (bayar|melunasi|lunasi|nebus) (hutang|utang)",
      "(tidak|gak|ga) (boleh|bisa) pulang (sebelum|kalau belum) (bayar|lunas|hutang lunas)",
      "(bayar|ganti) (denda|penalti|ganti rugi) (kalau|jika|bila) (berhenti|pulang|resign|kabur)",
      "(mundur|berhenti|pulang|kabur|batal|resign) [di tengah kontrak|di tengah jalan|sebelum kontrak habis|sebelum habis kontrak|sebelum kontrak selesai] (wajib|harus|kena) [bayar|membayar] (ganti rugi|denda|penalti)",
    ],
    "ransom-demanded": ["(uang|minta|bayar) tebusan", "(ditebus|nebus) (pakai|dengan|) uang"],
  },
  counters: {
    "recruitment-fee": [
      "(tanpa|tidak ada|gak ada|bebas|tidak dipungut) (biaya|uang) (administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan)",
      "jangan (bayar|transfer|setor) (uang|biaya) (jaminan|administrasi|pendaftaran|proses)",
    ],
  },
};
