import type { FrameSet } from "./frame-set.ts";

/** Malay, formal and in chat. Drafted, not reviewed by a speaker. */
export const frames: FrameSet = {
  language: "ms",
  phones: ["010-1## ####", "+60 10-1## ####"],
  lists: {
    firm: ["Syarikat Nilam Jaya", "Kedai Embun Pagi", "Kilang Seri Kenari Sdn Bhd", "Warisan Mutiara Sdn Bhd"],
    agency: [
      "Agensi Pekerjaan Bayu Selatan Sdn Bhd",
      "Agensi Pekerjaan Titian Budi Sdn Bhd",
      "Agensi Pekerjaan Cahaya Kinabalu Sdn Bhd",
    ],
  },
  tuning: {
    scam: {
      "my-wisma-2022-05-07": [
        "JAWATAN KOSONG KEMBOJA 🇰🇭 {Khidmat pelanggan|Telemarketing|Admin chat}, gaji {RM4,500|RM5,500|RM7,000} + komisen. Tiket, hostel, makan semua ditanggung bos. Tak perlu SPM, tak perlu pengalaman, umur 18-{30|35}. Terbang {esok|minggu ni}. PM Telegram {handle}",
        "Bro ada lubang kerja ni, {Sihanoukville|Poipet|Phnom Penh}. Duduk depan komputer je balas mesej {customer|orang Barat}, sebulan {RM6k|RM8k} bersih. Budak-budak kampung kita dah {5|8} orang kat sini. Passport takde pun boleh settle. Jangan cakap dengan mak dulu.",
        "Syarikat perjudian online berlesen mencari anak muda Malaysia fasih {Mandarin|Inggeris} untuk {penterjemah|ejen jualan}. USD {1,200|1,500}, tiga kali ganda gaji di sini! Visa pelancong dulu, syarikat uruskan permit. Temu duga WhatsApp {phone} sahaja.",
      ],
      "my-johor-2022-10-30": [
        "Pelayan kasino diperlukan di Kemboja, gaji {USD1,100|USD1,000|USD1,300}, hotel dan makan percuma, ejen di {JB|Melaka|KL} uruskan tiket. Kontrak enam bulan tandatangan di sana. Tak nak sambung? Bayar {RM15,000|RM30,000} baru boleh balik.",
      ],
      "interpol-2023-06-07": [
        "k3rja s3nang g4ji l3bat {RM5k|RM6k} ✈ {Kemb0ja|L4os} t1ket fr33 xperlu p3ngalaman p@sport t4ke pun 0k tele {handle}",
        "Nak kerja overseas gaji USD? {Programmer|Designer|Data entry} di {Myanmar|Laos|Thailand}, {USD 1,200|USD 1,800}, interview 5 minit, flight ditaja, driver ambil di Bangkok bawa ke {Mae Sot|tempat kerja}. Hantar gambar passport ke {handle}.",
        "K.e.r.j.a k0song!! ch4t je dpt {RM5K|RM7K} 💰 tiket + bilik fr33, xpyh pengalam@n, {Kemb0ja|My4nmar}, cepat dm {handle} slot dah nk penuh",
      ],
      "sg-police-2021-04-08": [
        "Pinjam akaun bank {Maybank|CIMB|BSN} sekali kad ATM, {RM500|RM800|RM1,200} sebulan masuk poket. Kami guna untuk terima bayaran pelanggan je. Student pun boleh. Bawa kawan dapat {RM100|RM150} lagi.",
      ],
      "id-dfw-2022": [
        "Awak-awak bot {pukat tunda|sotong} di {Kuantan|Kudat|Endau}. Tak perlu dokumen, pendahuluan {RM1,000|RM2,000} untuk keluarga. Duduk laut {5|8} bulan, tekong pegang IC dan pasport. Nak berhenti kena jelaskan hutang dulu.",
      ],
      "in-abudhabi-2019": [
        "Pembantu rumah untuk majikan {Dubai|Arab Saudi|Brunei}, pergi guna visa lawatan dalam {5|7} hari. Gaji {RM2,000|RM2,500}, {3|4} bulan pertama ditolak tiket. Majikan simpan pasport. Hubungi kak ejen {phone}",
      ],
      "pk-mophrd-2019": [
        "TAHNIAH, permohonan anda sebagai {krew kapal persiaran|pekerja ladang Australia|staf hotel Dubai} diluluskan! Sila bank-in yuran visa {RM980|RM1,850|RM2,400} ke akaun peribadi pegawai HR sebelum 5 petang. Lewat bermakna batal. Dipulangkan dengan gaji pertama.",
      ],
      "cn-jeju-2023-09-26": [
        "Kerja Korea tanpa permit, {ladang|kilang|restoran} gaji {RM8,000|RM10,000}. Masuk Jeju sebagai pelancong, ada orang tunggu. Bayar {RM6,000|RM9,000} separuh dulu. Bos simpan pasport sampai {6|12} bulan supaya tak lari.",
      ],
      "ph-bi-2025-03": [
        "Customer relation untuk syarikat di Myawaddy, {RM5,500|RM6,500}. Kalau imigresen tanya cakap pergi {bercuti|melawat kawan}, kami bagi surat kerja palsu. Gerak dari {Golok|Hat Yai}, {2|3} trip minggu ni.",
      ],
      "mm-rfa-2022-12-20": [
        "Perlu orang pandai komputer sikit Inggeris, sempadan China-Myanmar, {RM4,000|RM5,000}. Syarikat dah bayar ejen untuk awak jadi wajib habiskan {1|2} tahun. Nak keluar cari pengganti atau tebus {RM20,000|RM25,000}.",
      ],
      "ph-bi-2024-09": [
        "hai sis tgh cari kerja? sy kat kemboja, boss nak {8|10} org lagi {admin|live chat}, gaji {5k|6k}. tiket balik tu utk tunjuk imigresen je nanti burn. kata pegi holiday dgn {bf|kawan} ok. rahsia tau",
      ],
    },
    hard: [
      "{agency} (Lesen JTKSM {123A|456C}) membuka pengambilan {penjaga warga emas|operator elektronik|juruteknik} ke {Jepun|Singapura|Taiwan}. Gaji sekitar {RM6,000|RM4,800}. Bayaran perkhidmatan ikut Akta Agensi Pekerjaan Swasta, beresit. Pasport sentiasa pada pekerja. Datang ke pejabat kami untuk taklimat.",
      "URGENT! {Live host|Admin WhatsApp|Chat agent} untuk butik tudung di {Shah Alam|Kota Bharu|Kuching}. {RM1,700|RM2,000} + komisen, hostel percuma untuk staf luar. Tiada pengalaman? Kami ajar. KWSP & PERKESO. Temu duga di kedai, WhatsApp {phone}.",
      'AWAS SCAM KERJA ⚠️ "{Gaji RM7,000 di Kemboja, tiket percuma|Kerja chat Myanmar tanpa pengalaman|Sewakan akaun bank anda}" adalah perangkap. Ramai dikurung dan dipukul. Semak dengan Wisma Putra atau telefon 999. Kongsikan demi {anak|adik} kita.',
      "Resort kasino berlesen di tanah tinggi mencari {dealer pelatih|pembantu dapur|penyambut tetamu}. {RM2,400|RM2,900}, asrama, bas pekerja, latihan {8|10} minggu bergaji. Bukan Islam sahaja bagi bahagian permainan. Bawa salinan sijil.",
      "Krew kapal {tangki|kontena}: {pelaut mahir|tukang masak|juruminyak}, USD {1,100|1,400}, {6|8} bulan. Mengikut MLC tiada yuran dikenakan kepada pelaut. Buku pelaut disimpan sendiri. Temu janji di {Pelabuhan Klang|Johor}.",
    ],
    ordinary: [
      "Kedai {makan|roti|bunga} dekat {stesen|pasar|masjid} mencari {pembantu|juruwang|tukang masak}. {RM1,700|RM1,900}, makan disediakan, cuti Isnin. Datang jumpa Kak Ros.",
      "{firm} memerlukan {kerani akaun|penyelia stor|pemandu lori}. SPM/Diploma, {1|2} tahun pengalaman. Hantar resume ke e-mel syarikat.",
      "Tadika perlukan {guru|pengasuh}, sayang kanak-kanak, {RM1,500|RM1,700}, {7.30 pagi-1 tengah hari|sepenuh masa}.",
      "Tukang {simen|cat|elektrik} untuk ubah suai rumah di {Ipoh|Seremban}, {RM120|RM150} sehari. Telefon {phone}.",
      "Hospital daerah mengiklankan jawatan {jururawat|pembantu farmasi} kontrak {1|2} tahun. Borang di unit sumber manusia.",
      "Pembangun {web|Android} di {Cyberjaya|Penang}, {RM4,500|RM6,000}, kerja hibrid, dua temu duga.",
      "Ladang {nanas|cili|tembikai} cari pekerja harian {RM60|RM75}, pengangkutan dari kampung, minum pagi.",
      "Tutor {Matematik|BM|Sains} Tingkatan {3|5}, RM40 sejam, {2|3} malam seminggu.",
    ],
  },
  "held-out": {
    scam: {
      "my-kln-2022-09-16": [
        "Facebook, Telegram, WeChat dah penuh tanya, jadi last call! {Pegawai pemasaran|Operator|CS} di {Laos|Kemboja|Thailand}. Gaji {RM6,000|RM8,000|RM10,000}, tempat tinggal macam hotel, tak payah kelulusan. Pergi beramai-ramai hujung minggu ini {handle}.",
        "Kepada siapa yang terdesak nak duit raya: kerja {3|4} bulan je, {taip mesej|cari kawan online}, balik bawa {RM20k|RM30k}. Kontrak bahasa Cina tapi leader terjemah. Pasport leader pegang sebab nak buat permit.",
      ],
      "my-ppim-2022-06-11": [
        "Seminggu proses terus fly! {Khidmat online|Jualan online}, kerja melayan pelanggan je di Thailand, {RM6,500|RM7,500}. Masuk ikut jalan tikus {Rantau Panjang|Bukit Kayu Hitam}, driver kenal orang. Interview WeChat.",
        "Kerja di Myanmar, {RM5,000|RM9,000}, hostel lengkap gym. Kalau tak capai target kena {lari padang|push up} je. Tak boleh keluar kawasan demi keselamatan. Umur {17|18} pun ambil. {phone}",
      ],
      "csis-2024-12-12": [
        "j 0 b {T h a i l a n d|C a m b o d i a} 💸 {RM6.5k|RM8k} m@kan t1dur fr33 p4sport b0s p3gang cep@t2 {handle}",
        "Syarikat antarabangsa cari {customer success|sales|IT helpdesk} boleh {Mandarin|Inggeris}. Zoom interview, surat tawaran {24 jam|hari sama}. Apartmen dalam taman berpagar, serah pasport waktu daftar masuk. {RM7,500|RM9,000}.",
      ],
      "star-2025-03-13": [
        "Graduan menganggur mari sini! {Data entry|Kasino online} luar negara {RM5,000|RM6,500}, {13|14} jam sehari tapi ada aircond. Beli tiket malam ni esok terbang. Jangan banyak tanya dalam group. {handle}",
      ],
      "hk-sb-2025-01-10": [
        "Pakej penuh tiket+makan+bilik, tiada OT, tiada pengalaman! {Promosi aplikasi|Streamer|Pembalas chat} {RM5,500|RM8,000}. Bertolak dalam {2|3} hari. Bawa pasport sahaja, lokasi diberitahu kemudian.",
      ],
      "mule-2024": [
        "Pembantu pembayaran dari rumah {RM150|RM250} sehari: terima duit dalam akaun sendiri, keluarkan dan {beli crypto|masuk mesin CDM|hantar remitans}. Jangan tanya sumber. Lagi banyak akaun lagi banyak untung.",
      ],
      "fish-mongabay-2020-01": [
        "Anak kapal tuna {Taiwan|Fiji}, {RM1,300|RM1,500} sebulan, separuh disimpan sebagai jaminan {2|3} tahun. Cagaran {RM2,000|RM3,000} atau geran tanah. Turun awal hangus. Tak ada pengalaman pun boleh.",
      ],
      "dom-housekeeping-2016-06-13": [
        "Majikan {Dubai|Kuwait|Hong Kong} nak pembantu rumah, cuba {2|3} bulan guna visa pelancong. Gaji bagi sikit dulu, baki {RM1,000|RM1,500} sebulan majikan simpan. Tiada cuti, telefon dan pasport puan pegang. {phone}",
      ],
      "ph-dmw-2026-06": [
        "Proses ekspres {Poland|New Zealand|Kanada} {10|15} hari! Bayar {RM8,000|RM12,000} hari ini, visa pelancong dulu. Resit menyusul. Ada pejabat ada orang putih, memang sah.",
      ],
      "mo-pj-2025": [
        "Kasino sempadan cari {hos VIP|juruwang} {USD1,500|USD2,000}. Hari pertama serah telefon dan pasport untuk pendaftaran, guna telefon syarikat. Jangan beritahu sesiapa alamat. Kereta bos ambil di airport.",
      ],
      "tw-mofa-2022-12-13": [
        "Sepupu, jom ikut aku ke {Kemboja|Myanmar}, aku dah jadi leader. {RM7k|RM8k}, bos bayar semua, aku dapat komisen bawa orang nanti kita bahagi. Bawa pasport je, jangan bagitahu makcik.",
      ],
    },
    hard: [
      "{agency} memaklumkan peluang {jururawat|jurukimpal|pekerja ladang} di {Arab Saudi|Australia|Singapura}. Gaji {RM7,000|RM9,000}, tiket dan visa kerja oleh majikan. Kontrak dalam bahasa Melayu dibaca bersama. Semak lesen kami di portal JTKSM sebelum bayar apa-apa.",
      'Bengkel percuma: Kenali tawaran kerja palsu. Contoh ayat yang mencurigakan - "{terbang esok|pasport disimpan syarikat|tak perlu pengalaman gaji 8 ribu}". Mangsa yang terselamat berkongsi cerita. {Dewan komuniti|Surau}, {Sabtu|Ahad} 9 pagi.',
      "Ahli keluarga anda terkandas di {Kemboja|Myanmar|Laos} kerana sindiket? Hubungi {phone}. Kami bantu hubungi kedutaan, percuma dan sulit. Persatuan {Jambatan Harapan|Suar Perantau}",
      "Pembantu am GERAK MALAM INI! {Katering|Kenduri} {15|20} orang, {RM80|RM100} tunai lepas kerja, makan free, ambil di {LRT|surau}. Umur 18 ke atas. WhatsApp {phone}.",
      "Pusat panggilan {telekom|insurans} {Bangsar|Kota Kinabalu}: {40|60} kekosongan, {RM2,300|RM2,700}, syif malam ada van, elaun, latihan berbayar. Dwibahasa diutamakan. Walk-in dengan MyKad (tunjuk sahaja).",
    ],
    ordinary: [
      "Bengkel {motor|aircond|tayar} ambil pekerja belajar, {RM1,600|RM1,800}, tempat tinggal boleh bincang, Jumaat tutup awal.",
      "{firm} cari {eksekutif jualan|juruteknik|pembantu tadbir}. EPF, SOCSO, cuti 14 hari. Temu duga {Selasa|Khamis}.",
      "Sekolah agama mencari {ustazah|guru ganti|kerani}. Hantar salinan sijil ke pejabat sebelum {20|28} hb.",
      "Koperasi nelayan perlukan {akauntan separuh masa|penjaga ais}, orang {Mersing|Marang} diutamakan.",
      "Salun {lelaki|wanita} cari pendandan, komisen {40%|45%}, gaji asas RM1,500.",
      "Klinik {gigi|haiwan} perlukan pembantu, peramah, {RM1,600|RM1,800}, syif bergilir.",
      "Projek hutan bakau mencari {pembantu penyelidik|jurufoto}, {4|6} bulan, elaun lapangan.",
      "Penghantar {bunting|surat khabar|kek}, motosikal sendiri, pagi {5|6} hingga 10, {RM50|RM60} sehari.",
    ],
  },
};
