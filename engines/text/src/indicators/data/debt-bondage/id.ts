import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const id: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(biaya|uang) (administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan) (sebesar|rp|wajib|dulu|sebelum)",
      "(bayar|transfer|setor) (uang|biaya) (jaminan|administrasi|pendaftaran|proses)",
      "(biaya|uang) [administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan|tiket|visa|seragam|medical|keberangkatan|berangkat|pemberangkatan|agen|booking|dokumen|paspor] (rp|rm|cuma|hanya|total|sekitar|mulai|500|1|2|3|5|10|15|20|25|30|50|usd|ditransfer|dibayar|harus|wajib|sebesar)",
      "(bayar|transfer|tf|setor|kirim|siapkan|siapin) (biaya|uang|dana|dp|deposit|admin|administrasi|rp|uang muka) [pendaftaran|administrasi|jaminan|proses|seragam|tiket|visa|dulu|rp|medical|admin|pelatihan|berangkat]",
      "(dp|deposit|uang muka|jaminan) (dulu|rp|cuma|hanya|500|1|2|3|5|10|wajib|di awal)",
    ],
    "debt-taken-from-pay": [
      "(potong|dipotong|pemotongan) [dari] gaji (untuk|buat|sampai|selama|tiap)",
      "(potong|dipotong|pemotongan) [dari] gaji [selama] (2|3|4|5|6|7|8|9|10|11|12|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) bulan",
      "biaya (dipotong|potong) [dari] gaji",
      "(gaji|upah) [pertama|3|6|8|9|2|4|5|7] [bulan] [pertama] (dipotong|potong|untuk bayar|buat bayar|masuk agen|ke agen)",
      "(dipotong|potong) (dari gaji|gaji|tiap bulan|per bulan|setiap bulan|9 bulan|8 bulan|6 bulan)",
    ],
    "debt-bondage": [
      "(kerja|bekerja) (untuk|buat) (bayar|melunasi|lunasi|nebus) (hutang|utang)",
      "(tidak|gak|ga) (boleh|bisa) pulang (sebelum|kalau belum) (bayar|lunas|hutang lunas)",
      "(bayar|ganti) (denda|penalti|ganti rugi) (kalau|jika|bila) (berhenti|pulang|resign|kabur)",
      "(mundur|berhenti|pulang|kabur|batal|resign) [di tengah kontrak|di tengah jalan|sebelum kontrak habis|sebelum habis kontrak|sebelum kontrak selesai] (wajib|harus|kena) [bayar|membayar] (ganti rugi|denda|penalti)",
      "(kerja|bekerja) (sampai|sampe|hingga) (utang|hutang|lunas|biaya)",
      "(hutang|utang) [harus|wajib|ke] [dibayar|dilunasi|agen|majikan|bos|kantor|perusahaan] (dulu|baru|sebelum|sampai|dengan kerja|lewat gaji|baru boleh)",
      "(belum|tidak) (lunas|bayar) (tidak|gak|ga|belum) (boleh|bisa) (pulang|keluar|pindah|berhenti)",
    ],
    "ransom-demanded": ["(uang|minta|bayar) tebusan", "(ditebus|nebus) (pakai|dengan|) uang"],
    "loan-for-fee": [
      "(pinjaman|talangan|dana talangan|kredit|kur|kta|pinjam|ditalangi|bank|koperasi) [dana|biaya|untuk|buat|ditalangi|modal] [biaya|keberangkatan|berangkat|dulu] (keberangkatan|berangkat|penempatan|proses|biaya|agen|potong gaji|tki|pmi|kami|dulu oleh|dibantu|dari kami|sponsor)",
      "(biaya|berangkat|modal) (ditalangi|dipinjami|bisa pinjam|dipinjamkan|ditalangin|dibantu pinjaman)",
    ],
    "fee-before-contract": [
      "(transfer|bayar|tf|kirim|setor) [uang|biaya|dp|dulu|dana|rp|administrasi|jaminan|admin|deposit] [administrasi|jaminan|pendaftaran|dulu|seragam|tiket|rp|hotel|travel] (dulu|sekarang|hari ini|sebelum|di awal|untuk booking|agar|supaya|biar|untuk konfirmasi|di muka|sebagai|paling lambat)",
      "(biaya|uang|dana) [administrasi|jaminan|tiket|travel|akomodasi|interview|medical|seragam|pendaftaran] [dibayar|ditransfer|transfer|akan|dan] (di awal|di muka|sebelum interview|sebelum wawancara|diganti|reimburse|direimburse|dikembalikan|akan diganti|dulu sebelum)",
    ],
    "collateral-for-job": [
      "(sertifikat|surat tanah|bpkb|tanah|rumah|ijazah|akta|sawah|motor|surat rumah|atm) [tanah|rumah|asli|motor|nikah] (sebagai|jadi|untuk|buat|dijadikan) jaminan",
      "(jaminan|menjaminkan|agunan|jaminkan) [berupa|dengan|pakai] (sertifikat|surat tanah|bpkb|tanah|rumah|ijazah|akta|atm|sawah|motor)",
      "(keluarga|orang tua|suami|penjamin) (menanggung|yang bayar|harus bayar|wajib bayar|tanggung jawab|wajib ganti|harus ganti) [hutang|utang|jika|kalau|denda|kerugian]",
    ],
  },
  counters: {
    "recruitment-fee": [
      "(tanpa|tidak ada|gak ada|bebas|tidak dipungut) (biaya|uang) (administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan)",
      "jangan (bayar|transfer|setor) (uang|biaya) (jaminan|administrasi|pendaftaran|proses)",
    ],
  },
};
