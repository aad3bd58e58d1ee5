import type { FrameSet } from "./frame-set.ts";

/** Indonesian, formal and in chat. Drafted, not reviewed by a speaker. */
export const frames: FrameSet = {
  language: "id",
  phones: ["0841-####-####", "+62 841 #### ####", "0841########"],
  lists: {
    firm: [
      "PT Samudra Kencana Raya",
      "CV Melati Putih",
      "PT Anugerah Langit Timur",
      "Toko Sinar Pelangi",
      "PT Bukit Cendana",
    ],
    agency: ["PT Bahari Tunas Mandiri", "PT Lentera Karya Nusantara", "PT Cahaya Rinjani Abadi"],
  },
  tuning: {
    scam: {
      "id-bp2mi-2022-08-23": [
        "LOKER KAMBOJA 🇰🇭🔥 Dicari {CS|telemarketing|admin chat} pria/wanita usia 18-{35|38|40}. Gaji {12|15|18} juta + bonus, tiket pesawat, mess dan makan ditanggung perusahaan. Tidak perlu ijazah, tidak perlu pengalaman, bisa main HP aja cukup. Paspor dibantu sampai jadi. Minat? Chat Tele {handle}",
        "Kak, mau ikut kerja sama aku gak di {Phnom Penh|Sihanoukville|Poipet}? Kerjanya enteng cuma balas chat customer, sebulan bersih {13|14|16} juta. Gak usah lewat PT, gak ribet BPJS atau medical, {minggu depan|lusa|hari Jumat} langsung terbang. Kalau kakak ajak teman, aku dapat komisi dan kakak juga dapat {1|2} juta per orang.",
        "Bosku lagi cari {20|30|50} orang baru buat perusahaan online di Kamboja. Semua biaya ditalangi dulu, nanti potong gaji {3|4|5} bulan. Di bandara bilang aja liburan ke {Singapura|Kuala Lumpur|Vietnam}. Share ke grup kampung ya, siapa cepat dia dapat. WA {phone}",
      ],
      "id-kemlu-2024-12-16": [
        "Lowongan {marketing situs game|CS slot online|operator deposit} penempatan Kamboja. Gaji pokok {USD 800|USD 900|USD 1.000}, tunjangan makan USD 200, bonus target, mess AC. Visa turis dulu, nanti diurus perusahaan jadi visa kerja. Syarat: KTP, paspor, ketik cepat. Interview lewat video call Telegram saja.",
        "L0k3r k4mb0ja gajii {900$|1000$|1200$} n0 ribet n0 skill 😎 adm1n j.u.d.o.l / sl0t, t1ket gratis brngkat {senin|rabu|sabtu} ini. yg serius aja dm {handle}",
        "Perusahaan kami bergerak di bidang {kripto dan e-commerce|investasi digital|hiburan online}, berkantor di {Bavet|Poipet|Filipina dan Kamboja}. Membutuhkan {telemarketing|penerjemah Mandarin|staf promosi}. Kontrak {1|2} tahun, keluar sebelum waktunya wajib mengganti biaya {Rp30 juta|Rp40 juta|Rp50 juta}. Paspor disimpan bagian HRD demi keamanan.",
      ],
      "id-kbri-2025-05-14": [
        "Butuh {cowok|cewek|cowok cewek} buat jadi {modeling chat|scatter|CS love} di Kamboja, target {2|3} nasabah per bulan, gaji {1.000|1.300|1.500} dolar. Yang penting jago ngobrol. Keberangkatan dari {Medan|Batam|Jakarta}, lewat jalur darat dulu baru pesawat, aman ada orang dalam.",
        "Yang pernah kerja di {Kamboja|Filipina} atau masih baru boleh, kita terima lagi. Posisi {operator|leader|pencari nomor}. Masuk jam 9 pagi keluar jam {11|12} malam, libur {1|2} kali sebulan. HP pribadi dititip waktu kerja. Gaji cash dollar tiap tanggal {5|10}. Info {phone}",
      ],
      "id-dfw-2022": [
        "DIBUTUHKAN CEPAT ABK kapal cumi {Muara Baru|Benoa|Bitung}. Syarat cuma KTP dan KK. Fasilitas: makan, kopi, rokok gratis, kasbon di depan {2|3|5} juta. Gaji {4|5|12} juta/bulan. Berangkat dijemput mobil dari rumah. Kontrak {4|8|10} bulan, KTP asli dipegang kantor. Hubungi Pak {Tekong|Mandor|Bos} {phone}",
        "Kapal ikan cari {orang baru|ABK pemula}, tidak perlu buku pelaut. Kasbon {3|4} juta buat orang rumah langsung cair, dipotong bagi hasil. Kalau turun sebelum kontrak habis, utang dan ongkos {5|7} juta harus dilunasi dulu. Kumpul di penampungan {malam ini|besok pagi}.",
      ],
      "interpol-2023-06-07": [
        "🌏 Kerja di luar negeri modal paspor! {Data entry|Admin medsos|Staf IT} di Thailand perbatasan {Mae Sot|Chiang Rai}. Gaji {Rp14 juta|Rp17 juta|Rp20 juta}, tiket one way disediakan, dijemput driver di Bangkok lalu {7|8} jam perjalanan darat. Kirim foto paspor dan foto full badan ke {handle}.",
        "Dibuka lowongan untuk {anak muda|fresh graduate|lulusan SMA} yang bisa bahasa {Inggris|Mandarin}. Tugas: cari teman di media sosial luar dan ajak investasi. Kantor dan mess dalam satu kawasan jadi tidak perlu keluar-keluar. {Rp15 juta|Rp18 juta} per bulan. Alamat lengkap diberitahu setelah tiba.",
      ],
      "my-johor-2022-10-30": [
        "Butuh {waiters|resepsionis|dealer} kasino Kamboja, gaji {USD 1.100|USD 1.000}, hotel bintang 5. Tanda tangan kontrak di sana. Tiket dari bos, berangkat lewat {Johor|Kuala Lumpur} dengan feri. Jangan bilang mau kerja ke petugas imigrasi. Daftar {phone}.",
      ],
      "ph-bi-2025-03": [
        "Need {10|15|25} orang utk office di Myawaddy, posisi {customer relation|online sales}. Salary {1200|1500} USD plus komisi tiap client. Rute Jakarta - Bangkok - Mae Sot, no visa. Kita kasih surat keterangan kerja palsu buat jaga-jaga di bandara. Serious only, PM.",
      ],
      "sg-police-2021-04-08": [
        "Cuma modal rekening bisa dapat {500rb|750rb|1 juta} per hari! Kami sewa rekening {BCA|BRI|Mandiri} + ATM + mbanking kamu {seminggu|sebulan}, uang masuk tinggal diteruskan. Gak perlu kerja, gak ada risiko. Punya 2 rekening dibayar dobel. Chat {handle}",
        "Dibutuhkan {agen transfer|admin keuangan freelance}, kerja dari rumah. Terima transferan dari klien luar negeri ke rekening pribadi, potong {5%|7%|10%} untukmu, sisanya belikan USDT dan kirim ke alamat kami. Cukup KTP dan buku tabungan.",
      ],
      "in-abudhabi-2019": [
        "Dicari {ART|pembantu|pengasuh bayi} untuk majikan {Dubai|Arab Saudi|Oman}. Proses cepat {10|14|20} hari pakai visa kunjungan, tanpa medical tanpa PT. Uang saku keluarga {5|7|10} juta cair sebelum terbang. Gaji {1.200 riyal|1.500 riyal|1.300 dirham}, 3 bulan pertama dipotong. Paspor dipegang majikan. Hub. sponsor {phone}.",
        "Bu, kalau mau ke {Riyadh|Jeddah|Abu Dhabi} sama saya saja, umur bisa dituakan, nama bisa diganti di paspor. Fee {5|6|8} juta dibayar tunai untuk ibu. Suami cukup tanda tangan. Ditampung dulu di {Jakarta|Batam} sambil tunggu visa, selama ditampung HP dikumpulkan.",
      ],
      "cn-jeju-2023-09-26": [
        "Job Korea tanpa tes EPS! {Kebun|Pabrik|Peternakan} gaji {25|28|30} juta. Masuk pakai visa turis/Jeju bebas visa, di sana sudah ada yang jemput. Biaya {45|55|65} juta, DP {10|15} juta dulu, sisanya potong gaji. Jaminan ijazah dan sertifikat tanah. WA {phone}",
      ],
      "mm-rfa-2022-12-20": [
        "Info loker admin {crypto|trading} Myanmar, gaji {5.000|6.000|7.000} yuan, syarat bisa komputer + English dasar. Perusahaan sudah bayar mahal ke agen, jadi wajib kontrak {1|2} tahun. Tidak betah? Cari pengganti atau tebus {Rp60 juta|Rp70 juta}. Tempat dijaga security 24 jam jadi aman.",
      ],
      "pk-mophrd-2019": [
        "SELAMAT! Anda LOLOS seleksi kerja di {Dubai Airport|hotel Qatar|kapal pesiar}. Untuk tiket dan visa harap transfer biaya administrasi {Rp2.500.000|Rp3.750.000|Rp4.200.000} ke rekening a.n. pribadi HRD hari ini juga, jika tidak dianggap mengundurkan diri. Biaya akan dikembalikan di gaji pertama.",
      ],
      "th-doe-2021-03-03": [
        "Jasa berangkat kerja {Australia|Selandia Baru|Kanada}: petik buah, gaji {40|45|50} juta/bulan. Cukup bayar visa {15|18|20} juta, langsung bisa kerja tanpa lewat Disnaker. Terbukti banyak yang sukses. Kuota tinggal {3|5|7}, hubungi FB ini saja karena kami tidak punya kantor.",
      ],
      "ph-bi-2024-09": [
        "misi kak, lg cari kerjaan? ada nih di {thailand|kamboja}, jd {admin chat|cs olshop} gaji {11|12|14}jt bersih makan tidur gratis. tiket PP biar lolos imigrasi tp pulangnya nanti hangus hehe. ga perlu bilang ortu detail, bilang aja ke batam. bls klo mau ya",
      ],
      "ph-bi-2025-01": [
        "BPO internasional buka cabang Kamboja, butuh {technical support|non voice agent|staf input}. Semua dokumen perjalanan dikirim lewat Telegram H-1. Rute Jakarta - {Hanoi|Ho Chi Minh} - Phnom Penh, masuk sebagai turis. Tanpa BP2MI, tanpa potongan, {USD 950|USD 1.100}. {handle}",
      ],
      "la-rfa-2022-03-08": [
        "Cari cewek cantik usia {18|19|20}-28 utk {LC karaoke|pemandu lagu|chat girl} di Laos segitiga emas. Kasbon {10|15|20} juta, makan dan kamar dihitung utang dulu dan dibayar dari tips. Belum lunas belum boleh pulang. DM foto ya beb {handle}",
      ],
    },
    hard: [
      "{agency}, P3MI resmi izin Kemnaker No. {214|327|418} Tahun 2024, membuka pendaftaran {perawat lansia|pekerja pabrik elektronik|operator mesin} ke {Jepang|Taiwan|Malaysia}. Gaji setara {Rp18 juta|Rp11 juta|Rp15 juta}. Tiket pesawat ditanggung pemberi kerja. Pendaftaran gratis lewat Disnaker dan SIAPkerja, datang ke kantor kami membawa KTP dan KK asli.",
      "Butuh cepat! {Admin olshop|CS marketplace|Admin live streaming} penempatan {Jakarta Barat|Tangerang|Surabaya}. Gaji {UMR|4,5 juta|5 juta} + bonus target + mess gratis. Pengalaman tidak wajib, akan ditraining 1 minggu dan tetap dibayar. Wawancara di ruko kami, WA dulu ke {phone}.",
      "Hotel {bintang 4|bintang 5} di {Batam|Labuan Bajo|Singapura} mencari {resepsionis|waiters|bartender}. Kontrak 1 tahun, BPJS, service charge, makan dua kali. Kandidat luar kota disediakan tiket dan mess. Dokumen asli hanya diperlihatkan saat wawancara dan langsung dikembalikan.",
      'AWAS! Jangan tergiur loker "{admin judi online|CS Kamboja|operator Myanmar}, gaji {12|15} juta, tanpa pengalaman, tiket gratis". Banyak saudara kita disekap dan paspornya ditahan. Cek dulu di Disnaker atau telepon posko kami {phone}. Bagikan supaya tidak ada korban lagi. - Relawan Peduli PMI {Kupang|Medan|Manado}',
      "Lowongan pelaut: {AB|Oiler|Juru masak} kapal {kargo|tanker|tunda}, gaji USD {900|1.100|1.300}. Wajib BST, buku pelaut, dan paspor aktif. Kontrak PKL ditandatangani di depan syahbandar, tidak ada potongan dan tidak ada biaya penempatan. Agen awak kapal ber-SIUPPAK.",
      "Dicari ART menginap di {Bekasi|Depok|Denpasar}. Gaji {2,5|2,8|3} juta, libur tiap Minggu, THR, kamar sendiri ada WiFi, HP boleh dipakai kapan saja. KTP cukup difotokopi. Kalau berminat video call dulu dengan Ibu lewat WhatsApp ya.",
      "Program G to G {Korea|Jepang}: pendaftaran lewat situs pemerintah, tes bahasa di {Ciracas|Semarang|Makassar}. Tidak dipungut biaya oleh calo mana pun. Bila ada yang menjanjikan lulus tanpa tes dengan membayar {20|30} juta, laporkan. Gaji peserta tahun lalu rata-rata {24|26} juta.",
      "Agen call center bank {Yogyakarta|Solo|Bandung}, {100|60|80} posisi. Gaji {3,2|4,1} juta, lembur dihitung, jemputan malam untuk karyawati, target yang masuk akal. Fresh graduate silakan. Proses sehari: tes ketik, wawancara, tanda tangan PKWT.",
      "Restoran Indonesia di {Doha|Abu Dhabi|Kuala Lumpur} perlu {juru masak|kasir}. Visa kerja terbit sebelum berangkat, gaji {QAR 2.800|AED 2.700|RM 3.200}, tempat tinggal dan tiket pulang tiap dua tahun. Perekrutan melalui {agency}; perjanjian kerja berbahasa Indonesia diverifikasi KBRI.",
    ],
    ordinary: [
      "{Warung makan|Kedai kopi|Toko roti} kami di dekat {kampus|stasiun|pasar} mencari {pelayan|barista|juru masak}. Jam kerja {08.00-16.00|10.00-18.00}, libur hari {Senin|Jumat}. Silakan datang langsung membawa lamaran.",
      "{firm} membuka lowongan {staf akuntansi|staf gudang|sekretaris}. Minimal {D3|S1|SMK}, menguasai Excel, pengalaman {1|2} tahun. Kirim CV melalui email perusahaan sebelum {tanggal 25|akhir bulan}.",
      "Dibutuhkan {sopir|kernet|montir} truk ekspedisi rute {Jawa-Bali|Lintas Sumatra}. SIM B1 umum, jujur, tidak merokok di kabin. Gaji pokok ditambah uang jalan.",
      "SD {swasta|negeri} mencari guru {kelas|olahraga|bahasa Inggris} mulai tahun ajaran baru. Lulusan S1 PGSD diutamakan. Berkas diantar ke tata usaha pada jam sekolah.",
      "Penjahit borongan, {rumah|konveksi} di {Sleman|Soreang|Pekalongan}. Upah per potong {Rp8.000|Rp12.000}, dibayar tiap Sabtu. Mesin disediakan.",
      "Puskesmas {Sukamaju|Kuta Alam} membutuhkan {bidan|perawat|ahli gizi} kontrak BLUD. Wajib STR aktif. Pengumuman lengkap ditempel di papan dan situs dinas kesehatan.",
      "Yayasan kami merekrut {pendamping lapangan|staf monitoring|psikolog} untuk wilayah {Lombok Timur|Sikka|Indramayu}. Kontrak {6|12} bulan, asuransi, uang perjalanan dinas.",
      "Dicari {tukang batu|tukang kayu|kenek} untuk proyek rumah dua lantai. Harian {Rp150.000|Rp175.000|Rp120.000}, kopi dan makan siang. Mulai {besok|Senin}. Telepon {phone}.",
      "Programmer {backend|mobile|frontend} untuk {startup pertanian|rumah sakit}. Gaji {9-14|10-15} juta, kerja hibrida, laptop kantor. Tahapan: tes kode, wawancara teknis, wawancara HR.",
      "Butuh karyawan {cuci motor|laundry|fotokopi}. Ramah, rajin, tinggal sekitar {Ciputat|Wonokromo|Panakkukang}. Gaji {harian|mingguan}, boleh sambil kuliah.",
      "Magang berbayar {3|6} bulan di {firm}: bagian {pemasaran|desain|gudang}. Mahasiswa semester {5|6} ke atas. Uang saku {Rp1,5 juta|Rp2 juta}.",
      "Pabrik {sepatu|garmen|makanan ringan} di {Jepara|Brebes|Majalengka} menerima operator produksi. Gaji UMK, lembur sesuai aturan, BPJS Kesehatan dan Ketenagakerjaan. Seleksi di pabrik, tidak ada pungutan apa pun.",
      "Les privat butuh guru {matematika|mengaji|piano}, {2|3} kali seminggu, honor {Rp75.000|Rp100.000} per pertemuan. Domisili {Malang|Bogor}.",
      "Kelompok tani mencari {penyuluh muda|operator traktor} musim tanam ini. Upah harian ditambah {beras|hasil panen}. Hubungi ketua kelompok di balai desa.",
      "Rumah sakit swasta membuka formasi {apoteker|radiografer|satpam}. Bekerja {shift|tetap}, uang makan, pelatihan. Berkas paling lambat {15|30} bulan ini.",
      "Salon muslimah menerima {kapster|terapis} perempuan, {berpengalaman|boleh belajar}. Komisi {30%|35%}, tutup jam {19.00|20.00}.",
    ],
  },
  "held-out": {
    scam: {
      "id-bp3mi-kepri-2024-12-29": [
        "Ayo gabung kerja di Kamboja bareng anak {Tanjungpinang|Batam|Karimun}! Posisi {admin|kasir koin|CS permainan}, gapok {Rp11 juta|Rp13 juta|Rp15 juta}. Penyeberangan dari Batam pakai kapal, lanjut terbang dari {Johor|Singapura}. Biaya semua dari kantor, nanti dicicil. Hubungi {phone} sebelum kuota penuh.",
        "Restoran dan salon Indonesia di {Sihanoukville|Bavet} perlu {pelayan|tukang cukur|koki}, pelanggan orang kita semua yang kerja online. Gaji {8|9|10} juta bersih. Pakai paspor saja, visa turis diperpanjang di dalam. Nanti kalau bosan bisa pindah ke kantor {judi|scam}, duitnya lebih besar.",
        "Ada yang minat jadi {operator|telemarketing} ga? kerjaan main komputer, sehari {12|13} jam, target dapat {korban|member} baru. {900|1.000|1.100} USD. Paspor disimpan leader. Denda {100|200} dolar kalau telat. Serius inbox.",
      ],
      "id-bp3mi-banten-2025-07-03": [
        "Alhamdulillah tetangga saya sudah {3|4|5} orang sukses di {Arab Saudi|Dubai|Abu Dhabi}, bisa bangun rumah. Giliran ibu-ibu sekalian, jadi {pembantu|tukang masak|pengasuh}, tanpa sertifikat tanpa pelatihan, visa {ziarah|kunjungan|umrah} saja. Dapat uang fee {4|5|6} juta di depan. WA ya.",
        "Dicari pelayan restoran di {Dubai|Doha}, gaji {9|10|12} juta. Tidak usah perjanjian kerja, yang penting berangkat dulu, nanti di sana dicarikan majikan. Terbang dari {Soekarno-Hatta|Kertajati} bersama rombongan wisata. Bayar {12|15} juta bisa nyicil.",
      ],
      "id-bp3mi-sulut-2025-09-08": [
        "Torang cari {10|14|20} orang Manado for kerja di {Kamboja|Myanmar|Thailand}, gaji {15|16|18} juta, tiket so siap tinggal berangkat. Nyanda perlu pengalaman, cuma musti bisa mengetik deng bahasa Inggris sadiki. Kalo di bandara dorang tanya, bilang mo jalan-jalan. Chat jo {phone}.",
        "Gaji {1.200|1.300|1.500} USD siapa mau?? Perusahaan {game|trading|kripto} Myanmar, security ketat, kawasan lengkap ada {kantin|karaoke|klinik}. Keluar kawasan harus izin bos. Kontrak {18|12} bulan. Tiket Manado - Jakarta - Bangkok sudah dibooking atas nama kamu, kalau batal ganti {10|12} juta.",
      ],
      "id-ciri-2025-12-06": [
        "Rekrutmen besar-besaran {pabrik Jepang|kapal pesiar Eropa|perkebunan Australia}! Tanpa tes tanpa bahasa. Transfer biaya seragam {Rp850.000|Rp1.200.000} dan administrasi {Rp2.000.000|Rp3.500.000} ke rekening pribadi Ibu Koordinator. Kantor sedang pindahan jadi cukup komunikasi di WhatsApp {phone}.",
        "Kontraknya nanti berbahasa {Mandarin|Arab|Thailand}, Kakak tanda tangan saja dulu, isinya standar. Jangan lama mikir, seat pesawat tinggal {2|3}. Uang pelicin imigrasi {1,5|2|3} juta dibayar sekarang ya Kak.",
        "K3rja ke P0landia / Taiw4n r3smi 1000% 🛫 g4ji {20|25|30} jt, b1aya {9|12|15} jt s4ja t4npa PT, r3kening a/n pribadi, {besok|minggu ini} t3rbang. japri {handle}",
      ],
      "fish-mongabay-2020-01": [
        "Dibutuhkan ABK kapal long line {Taiwan|Tiongkok|Vanuatu}, gaji USD {300|350|450}. Gaji dikirim USD {100|150} per bulan, sisanya jadi jaminan sampai finish kontrak {24|26} bulan. Uang jaminan {Rp3 juta|Rp5 juta} dan ijazah asli disimpan perusahaan. Pulang sebelum finish: hangus semua. {Pemalang|Tegal|Bitung}.",
      ],
      "fish-interpol-2019-04": [
        "Buku pelaut, BST, dan paspor kami buatkan dalam {3|5|7} hari, tidak perlu sekolah. Kapal {pukat|tangkap} tujuan {Peru|Somalia|Pasifik}, nama kapal diberitahu di pelabuhan. Semua ongkos {Rp8 juta|Rp10 juta|Rp12 juta} dianggap utang. Kapten pegang dokumen karena tidak sandar {10|12} bulan.",
      ],
      "csis-2024-12-12": [
        "Dicari {customer service|sales|IT support} fasih Mandarin/Inggris untuk kawasan industri perbatasan Thailand-Myanmar. Interview Zoom dengan HR, surat penawaran {hari itu juga|24 jam}. Paspor diserahkan saat check-in apartemen. Gaji {Rp20 juta|Rp23 juta|Rp25 juta}, komisi dari dana yang disetor klien.",
      ],
      "star-2025-03-13": [
        "Lulusan baru nganggur? Mending ke sini: {data entry|pegawai kasino} di {Laos|Kamboja|Myanmar}, {14|13} jam sehari tapi duduk doang pakai AC. {Rp14 juta|Rp16 juta}, tiket malam ini. Gak usah pamit banyak orang, ntar rezekinya lari. {handle}",
      ],
      "hk-sb-2025-01-10": [
        "Paket lengkap: tiket, makan, asrama, tanpa lembur, tanpa pengalaman! {Host live|Promosi aplikasi|Admin obrolan} di Asia Tenggara, {USD 1.000|USD 1.400}. Tinggal bawa paspor, {2|3} hari sudah di lokasi. Lokasi pastinya rahasia perusahaan. Telegram {handle}",
      ],
      "mule-2024": [
        "Jual beli rekening baru {BNI|BSI|SeaBank|Jago}: {Rp500 ribu|Rp800 ribu|Rp1,2 juta} per akun lengkap SIM card. Foto KTP dan selfie boleh punya {saudara|tetangga}. Pembayaran di tempat, COD {Kalideres|Pluit|Medan}. Aman, buat keperluan toko online kok.",
        "Asisten pembayaran (remote). Tugas menerima dana pelanggan di rekeningmu lalu tarik tunai dan setor ke agen. {Rp300 ribu|Rp400 ribu} tiap transaksi, sehari bisa {5|8} kali. Tidak boleh tanya sumber uang. Chat HRD {handle}",
      ],
      "tw-mofa-2022-12-13": [
        "Bro gw udah {5|6|8} bulan di {Myanmar|Kamboja}, skrg jadi leader. Lu kesini aja, bos yg bayarin semua, gaji {18|20} juta. Gw dapet jatah kalo bawa orang, nanti kita bagi dua. Paspor siapin, gausah cerita ke nyokap lu dulu.",
      ],
      "my-ppim-2022-06-11": [
        "Bisa berangkat {3|5|7} hari! {CS|Sales online} di Thailand, {Rp15 juta|Rp17 juta}. Tak punya paspor tetap bisa, masuk lewat jalan tikus dari {Malaysia|Tanjung Balai}, nanti ada yang antar naik truk. Interview cukup WeChat/WA {phone}.",
      ],
      "dom-housekeeping-2016-06-13": [
        "Majikan {Kuwait|Dubai|Abu Dhabi} mau ART, percobaan dulu {2|3} bulan visa turis. Gaji sebagian ditahan majikan supaya tidak boros, diberikan waktu pulang. Tidak ada libur, HP disimpan nyonya. {Rp6 juta|Rp7 juta} per bulan. Umur {21|22}-40, janda boleh. {phone}",
      ],
      "mo-pj-2025": [
        "Loker kasino Kamboja: {host VIP|kasir|penjaga lantai}, bisa Mandarin lebih diutamakan, {USD 1.500|USD 1.800}. Hari pertama paspor dan HP diserahkan untuk pendaftaran, dapat HP kantor. Dilarang kasih tahu alamat. Semua tiket ditanggung.",
        "Mau jalan-jalan dibayar? Ambil titipan uang dari pelanggan di {Taipei|Hong Kong|Singapura} lalu kasih ke teman kami. {Rp3 juta|Rp5 juta} sekali jalan, hotel gratis. Habis itu hapus chat. Umur {17|18} juga boleh.",
      ],
      "mm-aljazeera-2024-07-29": [
        "Kontrak {2|1} tahun di {Laukkai|Tachileik}, kerja kasino jadi {pelayan|dealer}, {6.000|7.000|8.000} yuan. Tiba di sana ikut aturan perusahaan dulu, kalau minta pulang bayar ganti uang yang sudah dibayar ke perantara. Jangan khawatir ada penjaga bersenjata, aman.",
      ],
      "ph-dmw-2026-06": [
        "Proses kilat {Polandia|Turki|Serbia} tanpa ribet! Bayar {Rp18 juta|Rp22 juta|Rp25 juta} sekarang, {10|14} hari lagi sudah di pesawat. Visa turis dulu, nanti di sana diubah. Kuitansi menyusul kalau sudah sampai. Sudah banyak bule di tim kami jadi pasti asli.",
      ],
      "ph-bi-2025-07-14": [
        "Dicari moderator aplikasi {jodoh|kencan}, akun dan foto cewek sudah disiapkan. Rayu tamu sampai mau {deposit|top up|ikut trading}. Kerja {14|15} jam, gaji {USD 900|USD 1.050} + persen. Cepat berangkat ke Bangkok lalu diantar. Sudah booking tiket tidak boleh mundur.",
      ],
    },
    hard: [
      "Kesempatan kerja resmi: {pengasuh lansia|pekerja konstruksi|awak pabrik ikan} ke {Hong Kong|Jepang|Taiwan} melalui {agency}, terdaftar di KP2MI. Biaya penempatan sesuai peraturan, dibayar lewat bank setelah perjanjian kerja diterima, ada kuitansi. Paspor disimpan sendiri oleh pekerja.",
      "Gaji {15|18|20} juta untuk {welder 6G|operator ekskavator|surveyor tambang} di {Morowali|Weda|Balikpapan}. Tiket, mess, makan tiga kali ditanggung. Roster {6|8} minggu kerja 2 minggu pulang. Sertifikat asli diperiksa lalu dikembalikan. Lamaran via situs perusahaan.",
      'Pelatihan gratis: cara mengenali lowongan palsu ke luar negeri. Contoh kalimat yang harus dicurigai: "{berangkat pakai visa turis|paspor dipegang perusahaan|tanpa tes langsung terbang}". Balai desa, {Sabtu|Minggu} pukul 09.00. Narasumber mantan pekerja migran dan {Disnaker|BP3MI}.',
      "Admin Telegram dan WhatsApp untuk {toko buku|komunitas petani|klinik hewan}, kerja dari rumah, {4|5} jam per hari, {Rp1,8 juta|Rp2,2 juta}. Kontrak tertulis, wawancara tatap muka di {Bandung|Solo}. Tidak ada uang pendaftaran.",
      "Kru kapal pesiar: {housekeeping|assistant waiter|cook} {9|7} bulan kontrak, USD {1.000|1.200|1.450}. Seleksi oleh {agency} bersama perwakilan kapal di {Denpasar|Jakarta}. Biaya visa C1/D diganti perusahaan. Tidak memungut biaya perekrutan (MLC 2006).",
      "Dibutuhkan segera {babysitter|perawat orang tua} di {Menteng|Pondok Indah|Sanur}, gaji {4|4,5|5} juta, tiket dari kampung diganti. Ada hari libur, kontrak tertulis lewat {yayasan|LPK} yang berizin, boleh telepon keluarga tiap malam.",
      "Pelabuhan perikanan: kapal {purse seine|cumi} kami mencari ABK dengan PKL resmi. Bagi hasil transparan, gaji minimum, BPJS, tanpa kasbon. Dokumen dipegang masing-masing. Daftar di kantor {HNSI|syahbandar} dekat dermaga.",
      "Info: hari ini ada job fair {Disnaker Kota|SMK Negeri 2}, {40|55} perusahaan, termasuk hotel di {Singapura|Malaysia} lewat P3MI. Masuk gratis. Petugas tidak pernah meminta uang, kalau ada yang minta laporkan di meja depan.",
      "WNI di Kamboja yang ditipu dan ingin pulang bisa menghubungi KBRI. Keluarga di Indonesia boleh lapor ke {Polda|kantor kami}. Kami mendampingi gratis, identitas dirahasiakan. Telepon {phone} ({08.00-20.00|24 jam}).",
    ],
    ordinary: [
      "{Bengkel|Toko bangunan|Apotek} keluarga butuh {kasir|helper|asisten}. Lulusan SMA, rumah dekat, jujur. Gaji awal {2,3|2,6} juta, naik setelah {3|6} bulan.",
      "Koperasi simpan pinjam mencari {account officer|satpam|petugas administrasi} di {Blitar|Gowa|Pati}. Surat lamaran diantar langsung, cantumkan nomor yang bisa dihubungi.",
      "Dibutuhkan guru {TK|mengaji|tari} dua orang. Sayang anak, sabar. {07.30-11.00|13.00-16.00}. Honor dibicarakan saat bertemu kepala sekolah.",
      "{firm} mengundang lulusan {teknik industri|gizi|agribisnis} mengikuti program management trainee. Penempatan di seluruh Indonesia. Tes di kampus {Unand|Unhas|Undip} bulan depan.",
      "Perlu {pemetik teh|pemanen sawit|penyadap karet} di kebun {Pagilaran|Kerinci}. Upah harian sesuai ketentuan, perumahan, sekolah anak dekat.",
      "Editor video dan fotografer untuk {studio pernikahan|media lokal}. Punya portofolio, bisa {Premiere|CapCut}. Bayaran per proyek {Rp500 ribu|Rp750 ribu}.",
      "RS {Harapan Kita Bersama|Bunda Mulya} menerima {perawat ICU|bidan|analis lab}. STR wajib. Tes tulis {5|12} Mei di aula lantai 3.",
      "Cari teman jaga {kios pulsa|toko sembako} sore sampai malam, cocok buat mahasiswa. Uang jaga {Rp60.000|Rp70.000} per hari, makan malam.",
      "Penerbit mencari {penerjemah|penyunting|ilustrator} lepas. Kirim contoh karya. Honor per halaman, dibayar {14|30} hari setelah naskah selesai.",
      "Perusahaan taksi membuka lowongan pengemudi, SIM A umum, usia {23|25}-55. Setoran ringan, mobil baru, asuransi. Datang ke pool {Ciganjur|Sidoarjo}.",
      "Desa wisata butuh {pemandu|pengelola homestay|juru parkir}, diutamakan warga setempat. Rapat calon petugas di rumah pak RW malam {Kamis|Sabtu}.",
      "Petani hidroponik cari {asisten kebun|kurir sayur} pagi jam 5-{9|10}. Motor sendiri, bensin diganti. {phone}",
      "Balai latihan kerja membuka kelas {las|menjahit|barista} gratis dan penyaluran ke industri lokal. Kuota {16|20} orang, daftar di loket.",
      "Klinik hewan mencari paramedis, pengalaman {1|2} tahun, tidak takut anjing besar. Gaji {3|3,5} juta, dua hari libur.",
      "Lowongan {satpam|cleaning service|resepsionis} gedung perkantoran {Sudirman|Basuki Rahmat}. Kontrak dengan {firm}, gaji UMP, sertifikat Gada Pratama untuk satpam.",
      "Usaha katering mengajak ibu-ibu sekitar {Tebet|Lowokwaru} bantu {memotong sayur|membungkus nasi}, pagi saja, {Rp80.000|Rp90.000} per hari.",
    ],
  },
};
