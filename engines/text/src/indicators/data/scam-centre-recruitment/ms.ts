import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const ms: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "tiket [kapal terbang|penerbangan] (percuma|ditanggung|disediakan)",
      "tiket flight percuma",
      "(tiket|tambang|flight|penerbangan|kos perjalanan|semua kos|pengangkutan) [kapal terbang|flight|pergi balik] (percuma|ditanggung|disediakan|dibayar|free|company bayar|bos bayar|syarikat tanggung|syarikat bayar)",
      "(syarikat|company|bos|majikan) (tanggung|bayar|sponsor|cover) [semua|tiket|flight|kos|tambang]",
    ],
    "no-visa-needed": ["tanpa (visa|permit kerja)", "(tidak|tak) perlu (visa|permit kerja)"],
    "tourist-visa-for-work": ["(kerja|masuk|guna|menggunakan) [dengan|guna] (visa|pas) (pelancong|lawatan)"],
    "border-transfer": ["(diambil|ambil|jemput) di sempadan", "(menyeberang|lintas) sempadan"],
    "leave-at-once": [
      "(terus|segera) (fly|berlepas|terbang)",
      "(boleh|terus|segera) (fly|berlepas|mula|terbang|gerak)",
      "(fly|berlepas|gerak) (minggu|esok|segera|hari)",
    ],
    "passport-not-needed": ["(tanpa|tidak perlu|tak perlu) (passport|pasport)"],
    "typing-test": ["ujian (menaip|taip)", "kelajuan menaip"],
    "no-experience-needed": [
      "(tiada|tanpa|tak perlu) pengalaman",
      "(tak perlu|tidak perlu|tanpa|tiada|tak payah) (pengalaman|kelulusan|sijil|spm|resume|kemahiran)",
      "(latihan|training) (diberi|disediakan|percuma)",
      "lepasan (spm|sekolah) (dialu|boleh|digalakkan)",
    ],
    "board-and-lodging-free": [
      "(makan|tempat tinggal|hostel|asrama) (percuma|disediakan)",
      "(makan|hostel|asrama|tempat tinggal|penginapan|makan minum|bilik) [dan|minum|tempat tinggal|hostel] [hostel|makan|penginapan] (percuma|free|disediakan|ditanggung)",
      "(free|percuma) (makan|hostel|penginapan|tempat tinggal|makan minum)",
    ],
    "messenger-only": [
      "(whatsapp|telegram|pm|ws) (sahaja|saja|je)",
      "(whatsapp|ws|wasap|pm|dm|telegram|inbox) (saya|kami|terus|sekarang|admin|untuk|segera|bos)",
      "(pm|ws|wasap) tepi",
    ],
    "online-gambling-work": ["(admin|cs|marketing|customer service) (judi|judi online|casino online|slot online)"],
    "scam-work-named": ["(kerja|agen|ejen) (scam|scammer|love scam)"],
    "closed-management": [
      "(tinggal|kerja|bekerja|duduk|menetap) (di dalam|dalam) (kompaun|kompleks tertutup|kawasan tertutup|bangunan syarikat|kawasan berpagar)",
      "semua (kemudahan|keperluan) (di dalam|dalam) (kompaun|kawasan syarikat|kompleks)",
    ],
    "told-to-hide": [
      "jangan (beritahu|bagitau|cakap) [pada|kat|kepada] (keluarga|mak ayah|family|sesiapa)",
      "(jangan|tak payah|tak perlu) (bagitahu|bagi tahu|beritahu|cakap|cerita|maklumkan) [dengan|kat|pada|kepada] (keluarga|mak|ayah|famili|isteri|suami|sesiapa|polis|mak ayah|kedutaan|orang)",
    ],
    "told-to-lie-at-border": [
      "(cakap|beritahu|mengaku) [kat|pada|kepada] [imigresen|pegawai imigresen] (melancong|bercuti|pergi melancong|pelancong)",
      "(cakap|bagitahu|beritahu|mengaku|jawab) [dengan|kat|pada|nak|awak|kau] [imigresen|nak|pegawai] [nak|pergi|awak] (melancong|bercuti|jalan jalan|shopping|holiday|melawat)",
    ],
    "third-country-after-first": [
      "(ke|melalui|lalu|transit) (thailand|bangkok|siam|hatyai|danok|vietnam|dubai|laos) [dulu] (dulu|lepas tu|kemudian|lepas itu|sebelum|baru|lalu) [ke|masuk|naik|dibawa|lintas]",
    ],
    "quota-of-contacts": [
      "(target|sasaran|kuota|cari) [minimum] (10|15|20|30|50|100) (nombor|orang|pelanggan|kenalan|customer) [baru] (sehari|setiap hari|satu hari)",
    ],
    "chat-interview-only": [
      "(temuduga|interview) (melalui|guna|thru|dalam|by) (whatsapp|telegram|chat|wasap|video call|telefon sahaja)",
      "(tanpa|tiada|tak perlu|tak payah) (temuduga|interview)",
    ],
    "same-day-departure": [
      "(fly|berlepas|gerak|bertolak|terbang) (hari ini|esok|malam ini|lusa|esok pagi|dalam 3 hari)",
    ],
    "bring-friends-bonus": [
      "(bawa|ajak|rekrut|cari) [seorang] (kawan|rakan|saudara) [kerja|masuk] (dapat|bonus|komisen|rm|ganjaran)",
      "(bonus|komisen) (bawa kawan|seorang kawan|setiap kawan|rekrut)",
    ],
    "salary-in-crypto": ["(gaji|bayaran|komisen|dibayar) [dalam|guna|dibayar|melalui] (usdt|kripto|crypto|bitcoin)"],
    "papers-after-arrival": [
      "(permit|visa|permit kerja|dokumen) [kerja] [akan|dibuat|diuruskan|uruskan] [dibuat|diuruskan] (di sana|lepas sampai|selepas sampai|selepas tiba|kemudian)",
    ],
    "contract-after-arrival": [
      "(kontrak|perjanjian|sain|tandatangan) [kontrak|ditandatangani|akan|sain] (di sana|lepas sampai|selepas sampai|selepas tiba|bila sampai)",
      "(tiada|tanpa|takde) kontrak",
    ],
    "outside-official-channel": [
      "(tanpa|tak perlu|tak payah|tidak perlu) (melalui|ikut|lapor|daftar|permit) [agensi|imigresen|jtk|kedutaan|pejabat]",
      "(jalan|ikut|laluan) (belakang|dalam|tikus|haram|pintas)",
      "(ada|kenal) (orang dalam|kabel|orang) (imigresen|di imigresen|airport|kat imigresen)",
    ],
  },
};
