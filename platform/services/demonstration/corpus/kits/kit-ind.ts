import { type CorpusKit, lines, words } from "../corpus-kit.ts";

/** Adverts in Indonesian. */
export const indonesianKit: CorpusKit = {
  language: "ind",
  script: "Latn",
  phones: ["ID"],
  money: ["{usd} USD", "{usd} dolar", "Rp {local},000", "{local} ribu rupiah"],
  local: { low: 2500, step: 250 },
  joiners: [" ", "\n"],
  towns: words("Malang / Medan / Padang / Semarang / Manado / Jember / Pontianak / Kupang"),
  syllables: words(
    "su / ma / wi / ra / tan / ja / bu / ko / li / nur / pra / di / ga / han / set / yo / ba / mel / ki / dar",
  ),
  roles: words(
    "[layanan pelanggan|admin layanan] / [juru ketik|operator data] / [penerjemah Mandarin|juru bahasa Mandarin] / [penjual online|admin penjualan] / [juru masak|tukang masak] / [petugas kebersihan|pembersih kamar] / [sopir|pengemudi] / [penjahit|tukang jahit] / [tukang bangunan|kuli bangunan] / [nelayan|awak kapal] / [perawat lansia|pengasuh] / [petugas gudang|penjaga stok] / [pekerja kebun|pemetik buah] / [penjaga toko|kasir]",
  ),
  firms: words("perusahaan / rumah makan / hotel / pabrik / toko / klinik / kebun / bengkel"),
  acts: words(
    "[membersihkan|mencuci|mengelap] / [mengangkat|memindahkan] / [mengemas|membungkus] / [menghitung|menjumlah] / [menjual|menawarkan] / [memperbaiki|membetulkan] / [memeriksa|mengecek] / [mengantar|mengirim] / [mengecat|mewarnai] / [memilah|menata|menyusun] / [menyiapkan|mempersiapkan] / [mencatat|mendata]",
  ),
  things: words(
    "[kotak|kardus] / meja / botol / [kemeja|seragam] / sayuran / [ikan|hasil laut] / batu bata / [pipa|selang] / [ponsel|telepon genggam] / [sepeda motor|skuter] / [surat|paket] / [pesanan|permintaan] / [kamar|ruang tidur] / tirai / perkakas / [buah|mangga] / karung beras / [mesin|peralatan] / [faktur|tagihan] / bunga / [obat|pil] / [sepatu|sandal] / jendela / [kabel|kawat]",
  ),
  who: words("manajer / dua rekan / pemilik / pekerja senior / regu malam / pengawas / pelatih / para pelanggan"),
  when: words(
    "setiap pagi / sebelum siang / pada hari Sabtu / pada akhir bulan / sesudah makan siang / pada minggu pertama / pada malam hari / dua kali seminggu",
  ),
  where: words(
    "di dapur / di gudang / dekat pasar / di lantai dua / di tepi sungai / di belakang stasiun / di pelabuhan / di aula utama / di sebelah sekolah / di kantor cabang",
  ),
  hubs: words("Poipet / Bavet / Sihanoukville / Myawaddy / Mae Sot / Segitiga Emas / Shwe Kokko / Laukkaing"),
  facts: {
    open: lines(`
      {firm} {name} di {place} [mencari|membutuhkan] {role}.
      [Dicari|Dibutuhkan] [sekarang|segera]: {role} untuk {firm} {name}, {place}.
      [Lowongan|Pekerjaan] di {place}: {role} pada {firm} {name} kami.
      Kami dari {firm} {name} [membuka posisi|menerima] {role} di {place}.
      [Anda tinggal dekat|Siap bekerja di] {place}? {firm} {name} [perlu|menerima] {role}.`),
    pay: lines(`
      [Gaji|Upah] {pay} [sebulan|per bulan].
      [Anda menerima|Kami membayar] {pay} [setiap bulan|tiap bulan].
      Pekerjaan ini [bergaji|dibayar] {pay}, [dibayar tanggal terakhir|diterima pada hari gajian].
      {pay} adalah [penghasilan bulanan|bayaran sebulan] untuk permulaan.`),
    hours: lines(`
      [Kerja|Giliran] {hours} jam, {days} hari seminggu.
      {days} hari dalam seminggu, {hours} jam [sehari|per hari].
      Anda [bekerja|bertugas] {hours} jam selama {days} hari.`),
    stay: lines(`
      [Kamar|Tempat tidur] dan [makan tiga kali|makanan] [gratis|tanpa biaya].
      Kami [memberi|menyediakan] [asrama|mes karyawan] dan [makanan|makan siang serta malam].
      Anda [tinggal|menginap] di mes [tanpa sewa|tanpa bayar], termasuk makan.`),
    need: lines(`
      [Tanpa pengalaman|Tidak perlu pengalaman], kami [latih|ajari].
      [Pemula|Orang baru] boleh melamar, pelatihan satu minggu.
      Tidak perlu [ijazah|sertifikat], cukup [kemauan|kesabaran].`),
    age: lines(`
      Usia {age} tahun, {count} [orang|tempat].
      Kami terima {count} orang berumur {age}.
      {count} lowongan untuk [yang berumur|umur] {age} tahun.`),
    start: lines(`
      [Mulai|Masuk] tanggal {date}.
      Hari kerja pertama {date}.
      [Siap|Bisa] dari {date}? [Kabari kami|Beri tahu kami].`),
    about: lines(`
      {name} telah [melayani|bekerja untuk] keluarga sejak {year} dan punya {branches} cabang.
      Berdiri tahun {year}, {name} kini punya {branches} cabang [di seluruh negeri|di banyak pulau].
      {name}, dengan {branches} cabang sejak {year}, [memperlakukan semua pelamar sama|memberi peluang yang sama].`),
    apply: lines(`
      [Telepon|Hubungi] {phone}.
      [Kirim pesan|Tulis] ke Telegram @{handle} atau {phone}.
      [Ada pertanyaan|Berminat]? Telegram: @{handle}.
      Untuk melamar, [telepon|sms] {phone} atau surel {email}.`),
    clause: lines(`
      Anda {act} {thing} {where} {when}.
      {when} anda dan {who} {act} {thing}.
      [Tugas anda|Pekerjaannya]: {act} {thing} {where}, {when}.
      [Bersama|Di samping] {who} anda {act} {thing} {where}.
      {who} akan [menunjukkan|menjelaskan] cara {act} {thing} {when}.`),
    ticket: lines(`
      [Tiket pesawat gratis|Tiket kami bayar], [sopir|mobil kami] menjemput di bandara.
      Kami [belikan|bayar] [tiket pesawat|penerbangan] dan [sopir|orang] kami menjemput.
      Perjalanan tanpa biaya: tiket dikirim ke ponsel, [mobil menunggu|dijemput] di bandara.`),
    papers: lines(`
      [Tanpa visa|Tanpa izin kerja], [cukup visa turis|kami urus semua setelah tiba].
      Anda masuk [sebagai turis|dengan visa turis], perusahaan [mengganti|mengurus] surat kemudian.
      [Hanya paspor|Cukup paspor], tanpa izin, [orang kami|kami] mengantar lewat perbatasan.`),
    keep: lines(`
      Paspor [disimpan|ditahan] perusahaan sampai kontrak selesai.
      Kantor [menyimpan|memegang] paspor anda [demi keamanan|selama kontrak].`),
    debt: lines(`
      Biaya {fee} [dipotong|diambil] dari [gaji|upah] anda.
      Anda [berutang|mengganti] {fee} ongkos jalan dari [gaji pertama|bulan pertama].`),
    refer: lines(`
      Ajak teman dan dapat {bonus}.
      {bonus} [hadiah|bonus] untuk tiap teman yang ikut.`),
    wallet: lines(`
      [Setoran|Biaya daftar] {fee} dengan USDT ke {wallet}.
      Kirim {fee} ke {wallet} [untuk memesan tempat|sebelum berangkat].`),
    crew: lines(`
      {count} pekerja [siap|tersedia] untuk {firm} mana pun, [tanpa libur|tujuh hari seminggu], surat [pada kami|kami pegang].
      Kami [meminjamkan|menyewakan] regu {count} orang, kerja {hours} jam dan [tinggal di tempat|tidak pernah keluar].
      Tenaga [murah|hemat]: {count} orang, [penurut|pendiam], bayar ke kami, {pay} sebulan seorang.`),
    invest: lines(`
      Platform kami [membayar|memberi] {percent} % [seminggu|setiap minggu], [mulai|setor] hanya {fee}.
      Gabung grup [guru|mentor]: untung {percent} % [dijamin|tanpa risiko], mulai {fee}.
      [Tanam|Putar] {fee} pada kami dan [dapat|raih] {percent} % dalam tujuh hari.`),
  },
};
