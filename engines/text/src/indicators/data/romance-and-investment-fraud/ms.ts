import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { RomanceAndInvestmentFraudId } from "./indicators.ts";

export const ms: PhraseFile<RomanceAndInvestmentFraudId> = {
  review: unreviewed,
  phrases: {
    "guaranteed-returns": [
      "(pulangan|untung|keuntungan|profit|dividen) (dijamin|terjamin|tetap|pasti|harian|5|10|20|30|50|100) [peratus|sehari|setiap|dijamin]",
      "(tanpa|tiada|zero) (risiko|rugi)",
      "modal (rm|serendah) [50|100|200|500|1000|rm] (dapat|jadi|pulangan|untung) [rm|balik]",
    ],
    "trading-taught-by-friend": [
      "(saya|uncle saya|kawan saya|mentor saya) [boleh|akan] (ajar|bimbing|tunjuk) [awak|cara] (trading|melabur|crypto|forex|invest)",
    ],
    "wrong-number-opening": ["(maaf|sorry) [saya|ini] (salah nombor|tersalah nombor|silap nombor)"],
    "fee-before-withdrawal": [
      "(bayar|deposit) (cukai|caj|yuran|deposit) [dulu|sebelum|untuk] (withdraw|keluarkan|pengeluaran|boleh keluar|sebelum keluarkan|cairkan)",
    ],
    "paid-for-likes": [
      "(like|follow|subscribe|rating|review|tonton|klik) [video|youtube|tiktok|produk|hotel|shopee|dan] [video|produk] (dapat|dibayar|rm|komisen|gaji)",
      "(tugasan|task|misi) [mudah|online|harian|simple] (dapat|dibayar|komisen|rm|siap)",
      "(kerja|job) (part time|online|sambilan|dari rumah) [hanya|cuma|guna] (like|klik|handphone|task|tugasan|review|follow)",
      "(rm|dapat) [5|10|15|20] (setiap|tiap|satu) tugas",
      "(top up|topup|deposit|tambah nilai) [untuk|utk] (buka|unlock|dapat|terus) (tugas|task)",
    ],
    "parcel-held-at-customs": [
      "(bungkusan|parcel|barang|hadiah) [anda|awak|saya] (ditahan|tersangkut|disita) [kastam|di|oleh]",
      "(bayar|caj|cukai) (kastam|pelepasan|clearance) [rm|parcel|bungkusan|untuk]",
    ],
  },
};
