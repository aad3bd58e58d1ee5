import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const id: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "tiket [pesawat] (gratis|ditanggung|disediakan|dibayar perusahaan)",
      "(gratis|free) tiket",
      "tiket pesawat [pp] ditanggung",
      "(tiket|ongkos|transport|transportasi|pesawat|akomodasi|keberangkatan|semua biaya|biaya berangkat|visa|paspor|pasport) [pesawat|berangkat|pp|jalan|dan visa|dan paspor|dan tiket] (ditanggung|dibayarin|dibayari|dibayar|dibiayai|disediakan|gratis|free|diurus|dari kantor|dari perusahaan|dari bos|dibantu|diurusin)",
      "(ditanggung|dibiayai|dibayarin|dibayar) (perusahaan|kantor|bos|boss|kami|agen|semua|full)",
      "(berangkat|terbang) (gratis|free|tanpa biaya|tanpa modal)",
    ],
    "no-visa-needed": [
      "tanpa visa",
      "(tidak|gak|ga|tak) perlu visa",
      "bebas visa kerja",
      "(tidak usah|gak usah|ga usah|nggak perlu|ga perlu|tdk perlu|tanpa pakai) [pakai|urus] (visa|izin kerja|visa kerja)",
      "tanpa (izin kerja|visa kerja|permit)",
    ],
    "tourist-visa-for-work": [
      "(kabur dari|pisah dari|lepas dari) (tur|tour|rombongan)",
      "visa (turis|kunjungan|wisata) (terus|lalu|trus|abis itu) (overstay|kerja|kabur)",
      "(kerja|masuk|berangkat|pakai|pake|menggunakan) [dengan|pakai] visa (turis|wisata|kunjungan)",
      "visa (turis|wisata|kunjungan|ziarah|umroh|umrah|liburan) (dulu|saja|aja|nanti|bisa|untuk kerja|cukup|lalu)",
      "(sebagai|jadi|kayak|status) (turis|wisatawan|jamaah umroh)",
      "(pakai|pake|dengan|lewat) (visa|paspor) (turis|wisata|kunjungan|ziarah|umroh|umrah|pelancong)",
    ],
    "border-transfer": [
      "(dijemput|jemput) di (perbatasan|bandara bangkok)",
      "(menyeberang|nyebrang|lewat) perbatasan",
      "(dijemput|jemput|dijemputin) [di|sama|oleh] (perbatasan|bandara|agen|orang kita|tim|sopir|supir|orang kami|mobil)",
      "(lewat|melalui|via|menyeberang|nyebrang) [ke|lewat] (perbatasan|sungai|jalur darat|thailand|kamboja|malaysia|vietnam|darat)",
      "(lanjut|sambung|terus) [naik] (mobil|van|bus|perahu|kapal) (ke|lewat|menuju)",
    ],
    "leave-at-once": [
      "(langsung|segera|cepat) (terbang|berangkat)",
      "berangkat (minggu ini|besok|secepatnya)",
      "(langsung|segera|cepat|siap) [siap] (terbang|berangkat|jalan|kerja|proses)",
      "berangkat (minggu|bulan|hari|lusa|malam|secepatnya|besok)",
      "proses cepat",
    ],
    "passport-not-needed": [
      "(gak|ga|nggak|ngga|tidak|tak) (pakai|pake|perlu|butuh|usah bawa|usah) (paspor|surat surat|surat2|dokumen)",
      "tanpa (paspor|surat surat|dokumen) (bisa|jalan|berangkat|lewat)",
      "(tanpa|tidak perlu|gak perlu|ga perlu|gak usah) paspor",
      "(belum|tidak|gak|ga|nggak) (punya|ada) paspor (gak|tidak|ga|bisa|dibuatkan|gpp|juga|kita)",
      "(cukup|hanya|cuma|modal) ktp [saja|aja]",
    ],
    "typing-test": [
      "(tes|test|ujian) (mengetik|ketik)",
      "kecepatan mengetik",
      "(bisa|mahir|lancar|pandai|jago) (mengetik|ngetik|ketik|komputer)",
      "(ketik|mengetik|ngetik) (cepat|10 jari|sepuluh jari|minimal|30|35|40)",
    ],
    "no-experience-needed": [
      "(tanpa|tidak perlu|gak perlu) (pengalaman|ijazah)",
      "(tanpa|gak perlu|ga perlu|tidak perlu|tidak butuh|gak butuh|nggak perlu|tdk perlu|tidak harus) [ada|punya|pakai] (pengalaman|ijazah|skill|keahlian|sertifikat|bahasa inggris|cv)",
      "(lulusan apa saja|semua lulusan|lulusan sd|lulusan smp|tamatan apa saja|ijazah apapun|diajari|diajarin|dilatih|training gratis|pemula)",
      "pengalaman (tidak|gak|ga) (perlu|diutamakan|wajib)",
    ],
    "board-and-lodging-free": [
      "(makan|tempat tinggal|mess|asrama) (gratis|ditanggung|disediakan)",
      "makan dan tempat tinggal",
      "(makan|tempat tinggal|mess|asrama|penginapan|apartemen|kos|hotel|kamar|makan minum|makan 3x) [dan|mess|tinggal|makan|tempat tinggal|3x sehari|minum|apartemen] [mess|tinggal|tempat tinggal|makan|apartemen|asrama] (gratis|ditanggung|disediakan|free|dari kantor|terjamin|dijamin)",
      "(free|gratis|dapat|dapet|disediakan|termasuk) (makan|mess|tempat tinggal|asrama|penginapan|apartemen|akomodasi|hotel)",
      "(tinggal|tidur) di (kantor|mess|perusahaan|asrama perusahaan)",
    ],
    "messenger-only": [
      "(chat|wa|whatsapp|telegram|dm|inbox) (saja|aja)",
      "(hanya|cuma) (via|lewat|melalui) (wa|whatsapp|telegram|dm)",
      "(hubungi|chat|wa|dm|inbox|kontak|pc|japri|telegram|tele|inbok) (kami|saya|admin|langsung|aja|ya|ke|segera|no|nomor|di|via|lewat|sekarang|hrd|agen|saja)",
      "(via|lewat|melalui) (wa|whatsapp|telegram|tele|messenger|dm|inbox)",
      "(info|detail|lengkapnya|infonya) (japri|dm|inbox|pc|wa|chat|via)",
    ],
    "online-gambling-work": [
      "(situs bola|judi bola|situs slot|bandar|situs judi|togel online)",
      "(admin|cs|operator|customer service|marketing) (judi|judi online|slot|judol|situs slot|togel|casino online)",
      "(situs|perusahaan) judi online",
      "(judi online|judol|slot|kasino|casino|togel|taruhan|game online|gaming|scatter|betting|sportsbook|poker) [online|di] (perusahaan|kerja|kantor|operator|admin|cs|marketing|telemarketing|promosi|platform)",
      "(operator|admin|cs|marketing|promotor|telemarketing|leader|kapten|perusahaan|kantor|bidang|kerja di|staff|staf) [online|website|situs|perusahaan|di|untuk] (judi|slot|kasino|casino|togel|gaming|game online|betting|judol|poker)",
    ],
    "scam-work-named": [
      "(kerja|admin|operator|tim) (scam|scammer|love scam|penipuan online)",
      "(jadi|cari) scammer",
      "(chat|chatting|ngobrol|merayu|pacaran|dekati|mendekati|pdkt) [dengan|sama|cari] (bule|orang asing|orang luar|korban|target|klien asing|customer asing|om om|orang kaya|tante|pria asing) [lewat|sampai|supaya|biar|untuk|dan|di]",
      "(ajak|rayu|bujuk|suruh|yakinkan) (customer|pelanggan|korban|target|orang|klien|mereka|bule) [untuk|supaya|biar] (investasi|deposit|top up|beli crypto|invest|transfer|trading|depo)",
      "(akun|profil|foto) (palsu|cewek|wanita cantik|model) (untuk|buat|disediakan)",
      "(scam|scammer|penipuan|nipu|menipu) (online|orang|bule|cinta|investasi|kripto)",
    ],
    "closed-management": [
      "(tinggal|kerja) di (dalam|) (kompleks tertutup|compound)",
      "(tidak boleh|gak boleh|ga boleh|dilarang) keluar (area|gedung|kompleks|kantor|mess|kawasan)",
      "(gedung|kompleks|kawasan|kantor|area) (tertutup|dijaga|berpagar|dijaga ketat|dijaga satpam)",
      "semua (fasilitas|kebutuhan|ada) [ada] (di dalam|didalam) (gedung|kompleks|area|kantor)",
    ],
    "told-to-hide": [
      "jangan (bilang|kasih tau|beritahu|cerita) [ke|sama|kepada] (keluarga|orang tua|ortu|suami|istri|siapa siapa)",
      "(jangan|gak usah|ga usah|tidak usah|nggak usah|tdk usah) [sampai] (bilang|kasih tau|kasih tahu|cerita|ngomong|beritahu|lapor|pamit|bocor) [ke|sama|kepada|siapa|dulu] [orang|keluarga|siapa] (rumah|keluarga|orang tua|ortu|suami|istri|siapapun|siapa|tetangga|polisi|kedutaan|kbri|teman|rt|ibu|bapak|desa)",
      "(rahasiakan|diam diam|diem diem|jangan bocor) [dari|aja|ya|saja|berangkat]",
    ],
    "told-to-lie-at-border": [
      "(bilang|ngaku|mengaku) [ke|sama|kepada] [imigrasi|petugas|petugas imigrasi] (mau liburan|liburan|wisata|jalan jalan|turis|sebagai turis)",
      "(bilang|ngaku|mengaku|jawab|katakan|sebut) [aja|saja|ke|kalau|sama|petugas|imigrasi|mau|cuma|hanya|bahwa] [petugas|imigrasi|mau|cuma|aja|hanya|ke] [mau|cuma|imigrasi|ke|kalau|mau ke] (liburan|wisata|jalan jalan|turis|ziarah|umroh|umrah|jenguk saudara|ketemu keluarga|kunjungan|melancong|berlibur)",
      "(hapus|hapus semua|sembunyikan) [semua] (chat|foto|pesan|kontrak|bukti) (sebelum|di|saat) [ke|di|masuk] (bandara|imigrasi|berangkat|boarding)",
      "(pura pura|seolah olah|seakan akan) [jadi|mau|pergi] [jadi|liburan|mau] (liburan|turis|wisata|wisatawan|umroh|jamaah)",
    ],
    "third-country-after-first": [
      "(ke|lewat|via|transit|transit di|mendarat di|turun di) (thailand|bangkok|malaysia|singapura|vietnam|ho chi minh|dubai|batam|kuala lumpur|hanoi|laos) [dulu] (dulu|baru|lalu|terus|kemudian|habis itu|setelah itu|lanjut|nanti|sebelum) [ke|baru|lanjut|dibawa|naik|masuk|dijemput|dipindah|lewat darat|jalan]",
      "(lokasi|tempat|negara|penempatan) (sebenarnya|aslinya|akhir|final|tujuan) (nanti|baru|akan|di|diberitahu|dikasih tahu|bisa)",
      "(dipindah|dipindahkan|dibawa|dioper|diterusin) ke (negara|kamboja|myanmar|laos|perbatasan|filipina) [lain]",
    ],
    "quota-of-contacts": [
      "(target|kuota|wajib|minimal|harus|cari|dapat) [dapat|cari|harian|chat|tambah] [minimal] (10|15|20|25|30|40|50|100) [nomor|orang|kontak|customer|korban|teman|akun|klien] (nomor|orang|kontak|customer|korban|teman|akun|pelanggan|klien|baru) [baru] (per hari|sehari|setiap hari|tiap hari|perhari)",
      "target harian (nomor|customer|korban|deposit|chat|kontak)",
    ],
    "chat-interview-only": [
      "(interview|wawancara|tes) (via|lewat|cuma|hanya|online|singkat|video call|by|gampang|mudah|5 menit|10 menit) [wa|chat|telegram|lewat|video|saja|aja|zoom|online]",
      "(tanpa|gak ada|ga ada|tidak ada|tidak perlu|gak perlu) (interview|wawancara|tes|seleksi)",
      "langsung (diterima|lolos|di acc|acc)",
    ],
    "same-day-departure": [
      "(berangkat|terbang|jalan) (hari ini|besok|lusa|malam ini|nanti malam|minggu ini|dalam 2 hari|dalam 3 hari|3 hari lagi|besok pagi|hari jumat|hari minggu|hari senin|hari sabtu)",
      "(besok|hari ini|malam ini|lusa) [langsung|sudah|bisa] (berangkat|terbang|jalan)",
    ],
    "bring-friends-bonus": [
      "(bawa|ajak|rekrut|cari|kenalkan|referensikan) [1|satu|para|kamu] (teman|kawan|orang|saudara|teman teman|tetangga|keluarga|member) [lain|baru|kerja] (dapat|dapet|bonus|komisi|fee|upah|dibayar|kita bayar|hadiah|bonusnya)",
      "(bonus|komisi|fee|upah|hadiah) (ajak teman|bawa teman|per orang|per kepala|rekrut|untuk yang ajak|referral)",
      "ajak (teman|kawan|saudara|pasangan)",
    ],
    "salary-in-crypto": [
      "(gaji|dibayar|bayaran|komisi|upah|pembayaran|cair) [dibayar|dalam|pakai|pake|via|bentuk|lewat|harian] [bentuk|pakai|dalam] (usdt|kripto|crypto|bitcoin|tether|aset kripto)",
    ],
    "papers-after-arrival": [
      "(visa|visa kerja|izin kerja|permit|dokumen|surat|paspor|ijin kerja) [kerja] [akan|nanti|baru|kita|bisa|diurus|dibuat|di] [akan|diurus|dibuat|dibuatkan|urus|diurusin|diproses] (di sana|disana|setelah sampai|setelah tiba|sesampai|nanti di sana|kalau sudah sampai|setelah di sana|setelah masuk|belakangan|menyusul)",
    ],
    "contract-after-arrival": [
      "(kontrak|tanda tangan|ttd|perjanjian) [kontrak|kerja] [nanti|dibuat|akan|baru|ditandatangani|setelah|tanda tangan] [ditandatangani|tanda tangan|di|dibuat|setelah] (di sana|disana|setelah sampai|setelah tiba|sesampai|sampai sana|di lokasi|sampai di sana|menyusul|belakangan)",
      "(tanpa|gak ada|ga ada|tidak ada|tidak pakai|belum ada) [surat] kontrak [kerja]",
    ],
    "outside-official-channel": [
      "(tanpa|tidak perlu|gak perlu|ga perlu|gak usah|tidak lewat|gak lewat|tidak usah|bukan lewat|ga lewat) [lapor|urus|daftar|lewat|ke|melalui] [ke|di|lewat] (bp2mi|disnaker|pt|p3mi|kp2mi|dinas|pjtki|bnp2tki|bp3mi|pelatihan|sisko|pemerintah|blk)",
      "(jalur|proses|lewat) (cepat|mandiri|belakang|tikus|ilegal|non prosedural|unprosedural|tidak resmi|samping|tembak|bawah|calling visa|dalam|khusus|kenalan)",
      "(ada|punya) (orang|orang dalam|kenalan) [kita|dalam] di (imigrasi|bandara)",
      "(non|un) prosedural",
    ],
  },
  counters: {
    "outside-official-channel": [
      "(jangan|hindari|bahaya|risiko|korban|cegah|larangan) [lewat|berangkat|berangkat secara|memakai|secara] [jalur|lewat|secara] (non prosedural|unprosedural|ilegal|tidak resmi|belakang)",
    ],
    "no-experience-needed": ["tanpa pengalaman (kerja sebelumnya tidak|maaf)"],
  },
};
