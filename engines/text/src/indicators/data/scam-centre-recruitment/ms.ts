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
      "(tiket|flight|tambang|tiket flight) [dan|dgn] [makan|hotel|rumah|bilik] [tido] (dah ready|free|fr33|dia bayar|bos sponsor|bos bayar|semua ada|ditaja)",
    ],
    "no-visa-needed": [
      "tanpa (visa|permit kerja)",
      "(tidak|tak) perlu (visa|permit kerja)",
      "permit (tak perlu|tidak perlu|tak payah|takde pun boleh|tak ada pun boleh)",
      "(kerja|bekerja|sebulan) [korea|jeju|sana] tanpa permit",
    ],
    "tourist-visa-for-work": [
      "(kerja|masuk|guna|menggunakan) [dengan|guna] (visa|pas) (pelancong|lawatan)",
      "(visa pelawat|visa lawatan|visa pelancong|visa melancong) (sahaja|je|saja|dulu|tukar|kemudian|lepas tu|dubai tukar|boleh tukar)",
      "(bebas visa|tanpa visa|visa free) [terus] (masuk|terbang|terus|pergi)",
      "(masuk melawat|pas lawatan|masuk sebagai pelawat|pergi melawat) [dulu|siap|nanti] [nanti|tukar]",
      "(guna|pakai|naik|dengan) (visa melancong|visa pelancong|visa lawatan|visa pelawat|pas lawatan) (saja|je|dulu|sahaja|siap|dan bos|lepas tu)",
      "(masuk|pergi|ke sana) [guna] (sebagai pelancong|visa lawatan|visa melancong|pas lawatan) (dulu|kemudian|lepas tu|nanti|permit|dan)",
    ],
    "border-transfer": ["(diambil|ambil|jemput) di sempadan", "(menyeberang|lintas) sempadan"],
    "leave-at-once": [
      "(terus|segera) (fly|berlepas|terbang)",
      "(boleh|terus|segera) (fly|berlepas|mula|terbang|gerak)",
      "(fly|berlepas|gerak) (minggu|esok|segera|hari)",
    ],
    "passport-not-needed": [
      "(tanpa|tidak perlu|tak perlu) (passport|pasport)",
      "(passport|pasport) (takde|tak ada|tiada|xde|x ada) [pun] [pun|boleh|tak apa|takde hal|kami uruskan|boleh settle|ok]",
      "(takde|tiada|tanpa|xde|tak ada) (passport|pasport) (takde hal|pun boleh|pun ok|boleh|no problem|tak jadi hal|tak kisah)",
      "(pasport|passport) (tak perlu|tidak perlu|xperlu|tak payah)",
    ],
    "typing-test": [
      "ujian (menaip|taip)",
      "kelajuan menaip",
      "(cuma|hanya|sahaja|mudah|je) ujian (menaip|taip)",
      "ujian (menaip|taip)",
      "menaip (pantas|laju|cepat)",
    ],
    "no-experience-needed": [
      "(tiada|tanpa|tak perlu) pengalaman",
      "(tak perlu|tidak perlu|tanpa|tiada|tak payah) (pengalaman|kelulusan|sijil|spm|resume|kemahiran)",
      "(latihan|training) (diberi|disediakan|percuma)",
      "lepasan (spm|sekolah) (dialu|boleh|digalakkan)",
      "(xde|takde|tiada|tak payah|tanpa|xperlu|x perlu|tak perlu|xyah) (spm|exp|ijazah|pengalaman|p3ngalaman|sijil|kelulusan|kad pelaut) [pun]",
      "(pengalaman|exp|kelayakan|kelulusan) (xperlu|tak perlu|tiada|tidak perlu|x perlu|bukan masalah)",
    ],
    "board-and-lodging-free": [
      "(makan|tempat tinggal|hostel|asrama) (percuma|disediakan)",
      "(makan|hostel|asrama|tempat tinggal|penginapan|makan minum|bilik) [dan|minum|tempat tinggal|hostel] [hostel|makan|penginapan] (percuma|free|disediakan|ditanggung)",
      "(free|percuma) (makan|hostel|penginapan|tempat tinggal|makan minum)",
      "(mkn|makan|bilik|rumah|tempat tinggal|hostel) [tido|tidur|dan|makan|tempat tinggal] [bilik] (bos sponsor|free|semua ada|sponsor|fr33)",
    ],
    "messenger-only": [
      "(whatsapp|telegram|pm|ws) (sahaja|saja|je)",
      "(whatsapp|ws|wasap|pm|dm|telegram|inbox) (saya|kami|terus|sekarang|admin|untuk|segera|bos)",
      "(pm|ws|wasap) tepi",
      "(urusan|berurusan|cakap|contact|hubungi) [dalam|melalui|kami|di|kat] (whatsapp|telegram|wechat|wasap) (saja|sahaja|je|only)",
    ],
    "online-gambling-work": [
      "(admin|cs|marketing|customer service) (judi|judi online|casino online|slot online)",
      "(laman|syarikat|web|website|admin|cs) [cs] [laman] (judi|judi online|kasino online|slot|judi dalam talian|perjudian)",
    ],
    "scam-work-named": [
      "(kerja|agen|ejen) (scam|scammer|love scam)",
      "(ajak|pujuk|suruh|buat|yakinkan) [diorang|mereka|pelanggan|orang|dia|customer] (topup|top up|melabur|invest|deposit|transfer|pindah duit|beli crypto|masukkan duit)",
      "(kerja|kerja ni) scam (orang|orang luar|warga asing|mat salleh)",
      "(sampai dia|sampai mereka|sampai diorang) (join|masuk|labur|deposit) [platform]",
      "(berkawan|sembang|bercinta) dengan [pakcik] (omputih|mat salleh|warga asing) (kat|di|dalam) (dating|app)",
    ],
    "closed-management": [
      "(tinggal|kerja|bekerja|duduk|menetap) (di dalam|dalam) (kompaun|kompleks tertutup|kawasan tertutup|bangunan syarikat|kawasan berpagar)",
      "semua (kemudahan|keperluan) (di dalam|dalam) (kompaun|kawasan syarikat|kompleks)",
    ],
    "told-to-hide": [
      "jangan (beritahu|bagitau|cakap) [pada|kat|kepada] (keluarga|mak ayah|family|sesiapa)",
      "(jangan|tak payah|tak perlu) (bagitahu|bagi tahu|beritahu|cakap|cerita|maklumkan) [dengan|kat|pada|kepada] (keluarga|mak|ayah|famili|isteri|suami|sesiapa|polis|mak ayah|kedutaan|orang)",
      "(jangan|tak payah|tak perlu|usah) (bagitahu|bagitau|bgtau|beritahu|cakap|cerita) [kat|dengan|pada|dekat] (orang rumah|rumah|mak|ayah|famili|sesiapa|bini|laki)",
    ],
    "told-to-lie-at-border": [
      "(cakap|beritahu|mengaku) [kat|pada|kepada] [imigresen|pegawai imigresen] (melancong|bercuti|pergi melancong|pelancong)",
      "(cakap|bagitahu|beritahu|mengaku|jawab) [dengan|kat|pada|nak|awak|kau] [imigresen|nak|pegawai] [nak|pergi|awak] (melancong|bercuti|jalan jalan|shopping|holiday|melawat)",
      "(cakap|jawab|kata|bagitahu) [kat|je|dengan|nak|pergi] [pergi|nak|imigresen|lawat] (bercuti|lawat sepupu|lawat saudara|sepupu|melancong|holiday|cuti 4 hari|jalan jalan)",
      "tiket balik [tu] [cuma|utk|untuk|hanya|just] [nak|untuk] (tunjuk|lepas|formaliti)",
      "jangan (berbual|bercakap|duduk sama|nampak) [antara|bersama|sama|kenal] [satu|sama] [sama lain] [di|kat] (airport|klia|sama lain|imigresen)",
      "(bagi alasan|alasan) [jalan] (jalan|bercuti|melancong)",
    ],
    "third-country-after-first": [
      "(ke|melalui|lalu|transit) (thailand|bangkok|siam|hatyai|danok|vietnam|dubai|laos) [dulu] (dulu|lepas tu|kemudian|lepas itu|sebelum|baru|lalu) [ke|masuk|naik|dibawa|lintas]",
      "(masuk|ke|naik|singgah|lalu|dari) (vietnam|singapura|thailand|bangkok|hat yai|dubai|johor|laos) [dulu|ke|airport|naik] [singapura|dulu] (lepas tu|kemudian|lepas itu|dulu|terus|naik) [kereta|bas|ke|bawa] [bawa|masuk|ke]",
      "laluan (bagitau|diberitahu|bagitahu|dimaklumkan) (kemudian|nanti|malam)",
    ],
    "quota-of-contacts": [
      "(target|sasaran|kuota|cari) [minimum] (10|15|20|30|50|100) (nombor|orang|pelanggan|kenalan|customer) [baru] (sehari|setiap hari|satu hari)",
      "target [minimum] (10|20|30|40|50|100) (kenalan|nombor|pelanggan|customer|orang|chat) [baru]",
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
    "salary-in-crypto": [
      "(gaji|bayaran|komisen|dibayar) [dalam|guna|dibayar|melalui] (usdt|kripto|crypto|bitcoin)",
      "gaji [bayar|dibayar] (usdt|crypto|kripto)",
    ],
    "papers-after-arrival": [
      "(permit|visa|permit kerja|dokumen) [kerja] [akan|dibuat|diuruskan|uruskan] [dibuat|diuruskan] (di sana|lepas sampai|selepas sampai|selepas tiba|kemudian)",
      "(permit|visa) [diurus|diuruskan|kami urus|dibuat] [syarikat|bos] (setelah tiba|selepas tiba|lepas sampai|kat sana|di sana|tukar kemudian)",
    ],
    "contract-after-arrival": [
      "(kontrak|perjanjian|sain|tandatangan) [kontrak|ditandatangani|akan|sain] (di sana|lepas sampai|selepas sampai|selepas tiba|bila sampai)",
      "(tiada|tanpa|takde) kontrak",
      "sampai (sana|situ) [baru] (tandatangan|sain|sign)",
    ],
    "outside-official-channel": [
      "(tanpa|tak perlu|tak payah|tidak perlu) (melalui|ikut|lapor|daftar|permit) [agensi|imigresen|jtk|kedutaan|pejabat]",
      "(jalan|ikut|laluan) (belakang|dalam|tikus|haram|pintas)",
      "(ada|kenal) (orang dalam|kabel|orang) (imigresen|di imigresen|airport|kat imigresen)",
      "(tak payah|tak perlu|tanpa|tidak perlu|usah|jangan) [ikut|lapor|daftar|lalu|melalui|maklum] (prosedur|kedutaan|jabatan buruh|jabatan|agensi|jtk|jtksm|imigresen|permit|kursus|pejabat buruh|nama agensi)",
      "(tak payah|tak perlu) (tau|tahu) nama agensi",
      "(setting|ada setting|boleh setting) [kat|di] (airport|imigresen|klia)",
      "(surat|dokumen) (majikan|kerja) (tempatan|palsu) supaya lepas",
    ],
  },
  counters: {
    "tourist-visa-for-work": [
      "(tidak|tak|bukan|jangan) [akan|pernah] [hantar|menghantar] [anda|pekerja] [dengan|guna] (visa pelancong|visa lawatan)",
      "(tidak menghantar|tidak hantar|tak hantar) [anda|pekerja] [dengan|guna] (visa pelancong|visa lawatan)",
      "visa pelancong (bukan|tidak) untuk (kerja|bekerja)",
    ],
    "outside-official-channel": ["tiada ejen"],
  },
};
