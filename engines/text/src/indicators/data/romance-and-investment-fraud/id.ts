import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { RomanceAndInvestmentFraudId } from "./indicators.ts";

export const id: PhraseFile<RomanceAndInvestmentFraudId> = {
  review: unreviewed,
  phrases: {
    "guaranteed-returns": [
      "(profit|untung|keuntungan|cuan|bunga|hasil|return) (pasti|tetap|dijamin|terjamin|harian|100|per hari|5|10|20|30|50) [persen] [per hari|sehari|tiap hari|setiap hari|harian|per minggu|tanpa risiko|dijamin|perhari]",
      "(modal|invest|investasi|deposit|setor) [cuma|mulai|rp|hanya|awal] [100|200|300|500|1|2|5] [ribu|rb|juta|jt] (jadi|dapat|untung|kembali|balik|profit|cair) [rp|1|2|3|5|10|20|500] [juta|jt|persen|per hari|dalam|sehari]",
      "(tanpa|bebas|nol|anti) (risiko|resiko|rugi) [pasti|investasi|untung|profit|100|dijamin]",
      "(dijamin|pasti|garansi) (untung|profit|cuan|balik modal|kaya)",
    ],
    "trading-taught-by-friend": [
      "(aku|saya|om saya|paman saya|tante saya|teman saya|mentor saya|kakak saya) [bisa|akan|mau|punya|biasa] (ajari|ajarin|bimbing|ngajarin|bantu|pandu|mengajari) [kamu|mu|cara|caranya] [cara|untuk] (trading|investasi|invest|crypto|kripto|main saham|forex|emas|trade)",
      "(aplikasi|platform|situs|grup) (trading|investasi|kripto|crypto) (yang saya|rekomendasi|om saya|aku pakai|saya pakai|bareng|dari teman)",
    ],
    "wrong-number-opening": [
      "(maaf|sorry|eh) [ini|apa|sepertinya|kayaknya|saya|aku] [saya|aku|ini|benar|bener] (salah nomor|salah sambung|salah kirim|nomor salah|salah orang|salah simpan)",
      "(apakah|apa) ini (nomor|nomornya|nomer|wa) (pak|bu|ibu|bapak|mbak|mas|kak|dokter)",
    ],
    "fee-before-withdrawal": [
      "(bayar|deposit|setor|transfer|top up) [dulu|biaya|pajak] (pajak|biaya admin|biaya pencairan|biaya verifikasi|deposit|10 persen|20 persen|pajak penarikan|jaminan) [dulu|sebesar|untuk|agar|supaya|10|20] (agar|supaya|untuk|sebelum|biar|baru|dulu) [bisa|dana|uang] (cair|ditarik|penarikan|withdraw|wd|bisa cair|tarik|mencairkan|menarik|dicairkan|pencairan)",
      "(akun|dana|saldo|penarikan|wd) [kamu|anda] (dibekukan|ditahan|terkunci|dikunci|diblokir|pending|beku) [harus|sampai|karena|bayar|silakan|deposit] [bayar|deposit|top up|setor|pajak|transfer]",
    ],
    "paid-for-likes": [
      "(like|follow|subscribe|rating|review|ulas|nonton|klik|vote|ngelike|komen) [dan|video|youtube|tiktok|ig|produk|hotel|subscribe|iklan|akun|google|instagram|maps|follow] [video|youtube|subscribe|maps|iklan|produk|follow] (dibayar|dapat|dapet|komisi|cuan|bayar|dapat uang|bayaran|hasilkan|digaji)",
      "(tugas|misi|task|orderan) [online|ringan|mudah|sederhana|harian|simpel] (dibayar|dapat|komisi|selesai|dapat komisi|cair|per hari|setiap hari|dari rumah|dari hp|gaji)",
      "(kerja|kerjaan|job|kerja sampingan) (online|freelance|sampingan|paruh waktu|dari rumah|part time|rumahan) [cuma|hanya|modal|tinggal] (like|klik|follow|subscribe|hp|nonton|rating|cuma like|tugas|review|komen)",
    ],
    "parcel-held-at-customs": [
      "(paket|barang|kado|hadiah|kiriman|box) [kamu|anda|dari|saya|isi] [tertahan|ditahan|dari|luar|uang] (ditahan|tertahan|di bea cukai|bea cukai|negeri ditahan|disita|nyangkut) [bea|di|oleh|harus|bayar]",
      "(biaya|bayar|pajak) (bea cukai|pelepasan|custom|clearance|cukai|pengeluaran barang|penebusan) [paket|barang|rp|dulu|agar|supaya|sebesar]",
    ],
  },
};
