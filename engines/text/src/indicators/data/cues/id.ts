import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const id: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(lowongan|loker|dibutuhkan|dicari|cari|rekrut) [kerja|karyawan|staff|staf|admin|segera|orang]",
      "(lowongan kerja|kerja di luar negeri|butuh admin|butuh staff)",
      "(lowongan|loker|lowker|dibutuhkan|dicari|rekrutmen|rekrut|membuka lowongan|buka lowongan|hiring|butuh|mencari|kesempatan kerja|peluang kerja|ajakan kerja|info kerja|kerjaan|pekerjaan|kerja)",
      "(yang minat|minat|berminat|lamar|daftar|gabung)",
    ],
    lureRole: [
      "(cs|customer service|admin|operator|telemarketing|data entry|resepsionis)",
      "admin (chat|online)",
      "(cs|customer service|admin|operator|telemarketing|telemarketer|data entry|input data|resepsionis|marketing online|admin online|live chat|chatting|host live|translator|penerjemah|staf it|staff it|programmer|digital marketing|scatter|balas chat|layani pelanggan|layanan pelanggan|promotor online)",
      "(bales chat|balas chat dengan|ngobrol sama bule|chat girl|host video|video call|telemarketing|slot|situs slot|judi|judi online|data entry|input data|operator komputer|jual saham|trading|admin online|live streaming jualan|kenalan sama klien|app jodoh|main hp)",
      "(admin chat|operator web|penerjemah|fintech|situs bola|sales situs|developer|streamer|lc)",
    ],
    abroad: [
      "(luar negeri|di luar negeri|ke luar negeri|negara tetangga|overseas|abroad|kamboja|thailand|malaysia|taiwan|jepang|korea|dubai|arab saudi|saudi|hongkong|hong kong|singapura|laos|myanmar|filipina|polandia|australia|selandia baru|turki|kanada|jerman)",
      "(oman|yordania|kuwait|bahrain|qatar|arab|dubai|uea|polandia|hungaria|ceko|selandia baru|australia|kanada|korea|jepang|taiwan|malaysia|singapura|thailand|kamboja|myanmar|laos|hongkong|hong kong|maladewa|jeju|turki|negara tetangga|eropa)",
      "(serbia|turki|rumania)",
    ],
    highPay: [
      "(gaji|penghasilan|upah|bayaran|komisi|cuan|income) (besar|tinggi|gede|fantastis|menggiurkan|puluhan juta|dollar|dolar|lumayan|sampai|hingga|s d|bisa|bisa sampai)",
      "(cepat kaya|duit banyak|uang cepat|hasil jutaan|puluhan juta|jutaan per hari|gaji bersih|bonus besar|tanpa modal)",
      "(santai|gampang|gampang banget|gampang bgt|cuma main hp|cuma bales|gaji dollar|gaji dolar|bersih|cuan|closing bonus|kerja ringan|kerja enak|sebulan)",
      "(kirim tiap bulan|kirim 8|gaji dolar)",
    ],
    warning: [
      "(jika ada agen|kalau ada agen|bila ada yang|tolak dan|tolak lalu)",
      "(waspada|hati hati|waspadai|awas|jangan percaya)",
      "jangan (percaya|mudah percaya|tergiur|mudah tergiur|tertipu|terima tawaran|mau diajak|termakan|asal terima)",
      "(modus penipuan|penipuan lowongan|lowongan palsu|loker palsu|tawaran palsu|hoaks|imbauan|himbauan|mengimbau|mengingatkan|memperingatkan|peringatan|segera laporkan|laporkan jika|laporkan kalau|layanan pengaduan|korban tppo|cegah tppo|ciri ciri|iming iming|cek dulu|pastikan)",
      "(awas|imbauan|mengingatkan|menegaskan|dapat dipidana|bisa dipidana|loker bodong|tidak boleh menahan|jangan lewat calo|jangan percaya calo)",
      "(hati hati kalau|jangan ilegal)",
    ],
    ownAccount: [
      "(tolong kami|tolong saya|tolongin|selamatkan|bantu kami|kami dipaksa|saya dipaksa|kami disekap|saya disekap|kami ditipu|saya ditipu|kami tidak bisa|saya tidak bisa|kami dijual|saya dijual|kami dipukul|saya dipukul|paspor saya|paspor kami|hp kami|hp saya|gaji saya|gaji kami|anak saya|adik saya|suami saya|istri saya|kakak saya|saya kerja|kami kerja|majikan saya)",
    ],
    licence: [
      "(sip3mi|siup|izin resmi|nomor izin|no izin|terdaftar di|berizin|berlisensi|siupmi|sippmi|bp2mi|p3mi|kp2mi|disnaker|kemnaker|job order|nib)",
    ],
    formalTerms: [
      "(bpjs|jamsostek|tunjangan|cuti|kontrak kerja tertulis|kontrak tertulis|asuransi|lembur dibayar|umr|ump|umk|thr|jam kerja 8|libur sabtu)",
      "(kirim lamaran|kirim cv|lamaran lengkap|surat lamaran|datang langsung ke kantor|walk in interview|bawa lamaran|email|minimal pengalaman|pengalaman minimal|minimal 1)",
      "(tidak dipungut|tanpa dipungut|bebas biaya|tanpa biaya|gratis tanpa biaya|tidak ada biaya|tidak memungut) [biaya]",
      "(perjanjian penempatan|perjanjian kerja|dinas tenaga kerja|kantor desa|balai latihan|job fair|bursa kerja)",
      "(pkl|bpjs|thr|kontrak kerja|training dibayar|lembur sesuai|lembur dihitung|umk|umr|asuransi|roster|bagi hasil|libur 4x|cuti|sertifikat|izin p3mi|one month notice|pkwt|tunjangan|siuppak|tugboat)",
    ],
    sellingService: [
      "(dijual|jual|menjual|sewa|disewakan|harga|diskon|promo|pesan sekarang|order sekarang|ready stock|grosir|ongkir|booking|melayani|jasa|terima jasa|menyediakan)",
    ],
    coordinating: [
      "(kumpul di|titik kumpul|jemput di|tunggu di|ketemu di|supir|sopir|mobil jemputan|kapal berangkat|berangkat malam|nanti malam|jam 2)",
      "(bawa|antar|kirim|jemput|oper|serahkan) (anak anak|orang|rombongan|mereka|cewek|tki|pmi|penumpang|barang orang)",
      "(share lokasi|shareloc|matikan hp|hapus chat|jangan telepon|ganti nomor|bilang ke petugas)",
    ],
    haste: [
      "(segera|urgent|cepat|buruan|terbatas|kuota terbatas|slot terbatas|hari ini|minggu ini|besok|langsung berangkat|langsung kerja|terakhir|siapa cepat|gercep|tinggal 2)",
      "tinggal (1|2|3|4|5|beberapa) (slot|orang|kursi|lagi|seat)",
      "sisa (1|2|3|4|5|beberapa) (slot|orang|kursi|seat)",
    ],
    familiar: [
      "(sis|gan|bro|bos|boss|bosku|kak|kakak|dek|mbak|say|sayang|neng|teteh|teman teman|kawan|bund|bunda)",
      "(temen gue|temen|kenalan|bareng gue|ikut aku|aku ajak|bibi|paman|om|percaya sama abang|dari teman ke teman|sodara)",
      "(di kampung kita|gais|tempat gw|bude|barengan|udah belasan)",
    ],
    middleman: [
      "(agen|calo|sponsor|orang kita|orang dalam|kenalan|koordinator|pak haji|tekong|pl|petugas lapangan|perantara|mandor|kapten|teman saya|saudara saya|tim kami|orang kami)",
    ],
    officers: [
      "(imigrasi|petugas imigrasi|petugas bandara|kalau ditanya|jika ditanya|bila ditanya|kalo ditanya|ditanya petugas|bea cukai|pos perbatasan|polisi bandara)",
      "(ditanya petugas|pemeriksaan|di imigrasi|orang dalam|di bandara|lolos imigrasi)",
    ],
    crossing: [
      "(perbatasan|nyebrang|menyeberang|seberang|sungai|lewat laut|speed boat|speedboat|kapal kecil|jalur|jalan darat|lewat darat|transit|lewat batam|lewat medan|entikong|dumai|jalur belakang|malam hari)",
    ],
    lending: [
      "(pinjaman|pinjam|utang|hutang|kasbon|talangan|ditalangi|dana talangan|bayar belakangan|cicil|dicicil|potong gaji|uang saku|uang fee|uang keluarga|uang muka)",
    ],
    unchecked: [
      "(tanpa ijazah|tanpa interview|tanpa wawancara|tanpa tes|tanpa ribet|tanpa syarat|tanpa kontrak|tanpa medical|tanpa pelatihan|tanpa pt|gak ribet|ga ribet|tidak ribet|pasti berangkat|100 persen aman|dijamin aman|100 aman|100 persen|pasti aman|aman|terima beres|semua umur|umur bebas|ktp saja|cukup ktp|modal ktp|tanpa surat|tidak perlu surat|tanpa dokumen|visa ziarah|visa umroh|non prosedural|unprosedural|tanpa izin)",
      "(ga usah urus|gak usah urus|tidak perlu lewat|aman gak ada|ga pake lama|dijamin lolos|pasti lolos|100 pasti)",
      "(resiko kita|risiko kami|ga pake surat|surat macem2|tanpa surat|ga usah bawa surat)",
      "(umur berapa aja|umur bebas|ktp kita urus|dokumen kita urus)",
    ],
    papers: [
      "(paspor|passport|ktp|kk|ijazah|dokumen|dokumen asli|ijazah asli|buku pelaut|akta|surat asli|identitas|surat surat|buku nikah|atm)",
    ],
    phones: ["(hp|handphone|ponsel|telepon|hape|telepon genggam)"],
    keeping: [
      "(ditahan|disita|disimpan|dipegang|dikumpulkan|diambil|diserahkan|dititipkan|titip|serahkan|kumpulkan|disimpankan|diamankan|dijaminkan|jaminan|ditaruh|jadi jaminan|pegang|menahan|menyita|menyimpan|simpan)",
      "(dititip di mess|dititip|dititipkan|ditaruh loker|ditaruh di loker|dikumpulin|dikumpulkan|dipegang hrd|disimpan hrd|sama leader|dipegang mandor|dipegang nahkoda|dipegang nakhoda|kami pegang|diambil bos|serahkan|serahin|diserahkan)",
      "(paspor di majikan|ktp di kapten|di majikan|di kapten|dipegang kapten)",
    ],
    quitting: [
      "(berhenti|mundur|pulang|kabur|resign|keluar|batal|pulang sebelum|putus kontrak|pindah kerja|pindah majikan|tidak betah|mau pulang|minta pulang|lari|mengundurkan diri|batal berangkat)",
      "(gak boleh balik|mau pulang|yg keluar|yang keluar|keluar sebelum|baru boleh|boleh pulang|turun di tengah|mau keluar|resign)",
      "(berhenti tengah jalan|tengah jalan|belum lunas|belum bisa libur)",
    ],
    payingBack: [
      "(ganti rugi|denda|penalti|mengganti|ganti biaya|bayar ganti|kena denda|kembalikan|mengembalikan|tebus|bayar dulu|bayar penuh|bayar tebusan|menebus|lunasi|lunas)",
      "(cari pengganti|cari 2 pengganti|ganti uangnya|ganti rugi|tebus|ditebus|bayar 100|lunas|balikin)",
      "(dihitung makan|dihitung|ya dihitung|balikin semua|nombok)",
    ],
    account: [
      "(rekening|rek|rekening bank|kartu atm|atm|buku tabungan|mobile banking|m banking|mbanking|e wallet|akun dana|akun bank|akun ovo|akun gopay|token|kartu sim|nomor wa|akun wa|akun fb|akun telegram|virtual account)",
      "(buka rekening|dua rekening|scan wajah|verifikasi wajah)",
    ],
    handingOver: [
      "(sewa|disewa|menyewa|sewakan|disewakan|jual|dijual|beli|dibeli|pinjam|meminjamkan|pinjamkan|dipinjam|butuh rekening|cari rekening|serahkan|oper|tampung|menampung|terima transferan|teruskan|komisi|fee|per rekening|atas nama kamu|atas nama anda|buka rekening)",
      "(serahin|serahkan|bikinin|dibikinin|sewa|disewa|per biji|per rekening|kami pegang|dibayar per)",
      "(over ke saya|atm nganggur|per kartu|nganggur)",
    ],
    pretending: [
      "(bilang|ngaku|mengaku|jawab|pura pura|liburan|wisata|turis|jalan jalan|ziarah|umroh|umrah|kunjungan|menjenguk|jenguk|jangan bilang|jangan sebut|hapus|sembunyikan|hafalkan)",
      "(ngaku liburan|pura2|kondangan|buat formalitas|kabur ke darat|kabur dari tur|ikut tur|id card|ga saling kenal)",
      "(acara ultah|ulang tahun temen|ketemu teman|5 hari|kondangan|tiket pulang udah)",
    ],
    fee: [
      "(biaya|uang administrasi|uang jaminan|admin|administrasi|uang pendaftaran|deposit|dp|uang muka|uang proses|biaya proses|uang seragam|uang tiket|uang visa|uang medical|uang pelatihan|biaya penempatan|setoran|dana)",
      "(kunci seat|biaya asuransi|biaya seragam|biaya admin|bayar visa|ongkos|booking fee|dp)",
    ],
    inAdvance: [
      "(dulu|di muka|di awal|sebelum|transfer|tf|hari ini|langsung transfer|dikembalikan|refund|setelah bayar|setelah transfer|untuk booking|booking|biar diproses|baru diproses|baru berangkat|kirim ke|bayar sekarang|sekarang juga)",
      "(separuh|sisanya|besok naik|hari ini juga|sebelum jam|dijamin kembali|kunci|dikembalikan)",
    ],
    forbidden: [
      "(tidak boleh|dilarang|gak boleh|ga boleh|nggak boleh|tidak bisa|gak bisa|ga bisa|tidak diizinkan|tanpa izin|harus izin|ga dikasih|gak dikasih|tidak dikasih|dikunci|terkunci)",
    ],
    outside: [
      "(keluar|keluar rumah|keluar gedung|keluar area|keluar kompleks|keluar mess|keluar kamar|ke luar|pulang kampung|meninggalkan|bertemu orang luar|keluar asrama|turun dari kapal)",
    ],
    wages: ["(gaji|upah|bayaran|gaji pertama|gaji bulanan|honor|penghasilan)"],
    deducting: ["(potong|dipotong|potongan|pemotongan|memotong|cicil dari|dicicil)"],
    reporting: [
      "(hotline|hubungi disnaker|cek ke disnaker|cek dulu|posko|telepon posko|hubungi kami gratis|hubungi kbri|call center resmi|hubungi bp2mi|cek di situs|pastikan terdaftar|157)",
    ],
    inPerson: [
      "(datang langsung|datang ke kantor|datang ke toko|interview langsung|wawancara di|antar lamaran|lamaran diantar|bawa lamaran|di kantor kami|walk in interview|kumpul di|langsung ke|kirim lamaran|kirim cv|email perusahaan|lewat situs|via website|apply via|daftar via|situs pemerintah|tahap interview|medical check up|tes tulis)",
      "(disnaker|bkd|tes ketik, wawancara|interview langsung bawa|loker kasir|tahapan|lpk berizin|di booth|di kantor)",
    ],
    accounted: [
      "(rekrut langsung|tanpa calo|nol biaya)",
      "(kuitansi|kwitansi resmi|ada kwitansi|invoice|sesuai ketentuan|sesuai aturan|biaya resmi|rinci|tanpa biaya|tanpa pungutan|tidak dipungut|gratis pendaftaran|tidak ada biaya|tidak ada pungutan|pendaftaran gratis|tanpa penalti|tanpa denda|tidak ada penalti|tidak ada deposit|ditanggung pemberi kerja|ditanggung hotel|tidak pernah meminta uang)",
    ],
    ownKeeping: [
      "(dipegang sendiri|simpan sendiri|dikembalikan|kami kembalikan|fotokopi|difoto|difotokopi|ditunjukkan|tidak ditahan|tidak menahan|tidak menyimpan|boleh dipakai|diperlihatkan)",
      "(melanggar hukum|ilegal|dilarang menahan|tidak boleh menahan|tidak pernah|tidak menyimpan dokumen)",
    ],
    silence: [
      "(jangan bilang|ga perlu bilang|gak usah bilang|tidak perlu bilang|bilang aja|jangan cerita|jangan sampe|jangan sampai|rahasia|rahasiakan|diam diam|jangan kasih tau|jangan posting|hapus|diam2|jangan beritahu)",
    ],
    kin: [
      "(ortu|orang tua|orang rumah|ibu|bapak|mama|keluarga|suami|istri|siapa siapa|siapapun|siapa2|teman|tetangga|orang lain|chat)",
    ],
    target: ["(target|kuota|omzet|kpi|capai target|gak nyampe|ga nyampe|tidak tercapai|kurang target|deposit tiap)"],
    punishing: [
      "(denda|potong gaji|dipukul|dipukulin|disetrum|dihukum|hukuman|push up|tidak dikasih makan|lembur sampe|lembur sampai|tidak boleh tidur|dijual|disiksa)",
      "(berlutut|disuruh jongkok|tidak dikasih makan)",
    ],
    callingHome: [
      "(telepon keluarga|menghubungi keluarga|hubungi keluarga|telpon rumah|telepon rumah|kontak keluarga|nelpon keluarga)",
    ],
    property: ["(sertifikat tanah|sertifikat sawah|sertifikat rumah|sertifikat|bpkb|ijazah|tanah|sawah|rumah|akta)"],
    pledging: ["(jaminan|dijaminkan|gadai|digadaikan|agunan|sebagai jaminan|jaminannya|jaminkan)"],
    crypto: ["(usdt|bitcoin|kripto|crypto|koin|tether)"],
    travelCost: [
      "(tiket|tiket pesawat|tiket pp|ongkos|transport|ongkos jalan|biaya perjalanan|akomodasi|berangkat|dijemput|penjemputan)",
    ],
    boardAndLodging: [
      "(makan|mess|tempat tinggal|asrama|kamar|hotel|makan tidur|makan tinggal|kos|penginapan|tinggal)",
    ],
    paidByOther: [
      "(gratis|ditanggung|free|dibayarin|dari kantor|perusahaan bayar|bos bayar|disediakan|kita tanggung|semua ditanggung|dikasih|kantor bayar|dikirim|bosku|dibayar bos)",
    ],
    skills: ["(pengalaman|ijazah|bahasa|pendidikan|skill|keahlian|sekolah|pelatihan|tes)"],
    needless: [
      "(tidak perlu|ga perlu|gak perlu|nggak perlu|tanpa|tidak wajib|gak butuh|ga butuh|ga pake|gak pake|nggak pakai|bebas|tidak butuh|gak usah|ga usah)",
    ],
    contract: ["(kontrak|perjanjian|ttd|tanda tangan)"],
    permit: ["(visa|paspor|izin kerja|permit|dokumen|surat surat|work permit)"],
    onArrival: [
      "(di sana|disana|sampai sana|sampe sana|nyampe sana|setelah tiba|setelah sampai|nanti di sana|begitu sampai|sesampainya|belakangan|menyusul|nyusul|nanti diurus|nanti diperpanjang)",
    ],
    elusive: [
      "(di cafe|ketemu di cafe|kantor masih pindahan|tidak punya kantor|gak punya kantor|belum ada kantor|kantor tidak menerima|jangan telp|jangan telpon|jangan telepon|wa only|wa aja|kwitansi nyusul|tanpa kwitansi|tanpa kuitansi|tunai|cash|nama nanti|nanti juga tau|nama majikannya nanti|dm aja|inbox aja)",
      "(diinfo kemudian|info menyusul|ga usah ketemu|gak usah ketemu|banyak nanya|lokasi menyusul|nanti diinfo)",
    ],
    selected: ["(selamat|dinyatakan lolos|anda diterima|anda lolos|lolos seleksi|pengumuman kelulusan|terpilih)"],
    paying: ["(transfer|setor|bayar|kirim dp|kirim uang|dp|tf)"],
    privateAccount: [
      "(rekening pribadi|rek pribadi|a n|rekening a n|atas nama pribadi|rek bca|rekening bu|rekening pak|rekening hrd|orang kami|rekening ibu|bca a n)",
    ],
    moneyIn: [
      "(terima transferan|terima transfer|terima uang|uang masuk|masuk ke rekening|masuk rekening|di rekeningmu|ke rekening anda|ke rekeningmu|menerima transfer)",
      "(transfer ke rekening kamu|ke rekening kamu|masuk ke atm kamu)",
    ],
    passingOn: [
      "(kirim lagi|transfer lagi|teruskan|diteruskan|kirim ke nomor|kirim ke rekening|setor lagi|sisanya transfer|tarik tunai|belikan usdt|beli usdt|kirim balik)",
      "(tarik tunai terus|kasih ke orang|kamu tarik|terus kasih)",
    ],
    likes: [
      "(kasih like|klik like|like video|like and follow|subscribe|follow|rating|review bintang 5|tugas|klik)",
      "(review toko|kasih bintang)",
    ],
    earning: ["(per klik|sehari|per tugas|dibayar|komisi|balik|cair|per video)"],
    dawn: ["(jam 4 pagi|jam 5 pagi|subuh|dari subuh)"],
    midnight: ["(tengah malam|larut malam|jam 12 malam|jam 11 malam|sampai malam)"],
    selling: ["(dijual|jual|dijual lagi|dipindahtangankan|dioper)"],
    otherCompany: [
      "(perusahaan lain|kantor lain|bos lain|pt lain|tempat lain|majikan lain|kompleks lain)",
      "(gedung lain|gedung sebelah)",
    ],
    atEnd: [
      "(habis kontrak|akhir kontrak|setelah kontrak habis|setelah kontrak selesai|pas sandar baru|setelah pulang|di akhir|selesai kontrak|waktu sandar)",
      "(dibayar setahun sekali|6 bulan sekali|genap setahun)",
    ],
    longAtSea: ["(melaut|di laut|laut lepas|berlayar|tanpa sandar|kapal cumi|kapal ikan|abk)"],
    allPaid: [
      "(semua ditanggung|semua kita tanggung|all in|semua dibiayai|gratis semua|serba gratis|tidak keluar uang|ga keluar uang|ga keluar duit|bersih|ditanggung semua|ditanggung perusahaan)",
    ],
    compound: [
      "(kompleks tertutup|kompleks|dalam gedung|dalam resort|resort|ada satpam|dijaga security|kawasan|asrama perusahaan|gak usah keluar|tidak perlu keluar|golden triangle|perumahan tertutup)",
    ],
    pickup: [
      "(dijemput|jemput|supir|sopir menjemput|ada yang jemput|ada yg jemput|penjemputan|dijemput di bandara|dari bangkok)",
    ],
    onward: [
      "(lanjut darat|terus darat|lanjut|mobil 8 jam|8 jam|7 jam|nyebrang|menyeberang|diantar ke|naik mobil ke|ke perbatasan|seberang|perbatasan)",
    ],
    befriending: [
      "(ngobrol sama|kenalan|app jodoh|cari jodoh|chat dengan klien|tinder|ngobrol dengan|video call dengan|teman chat|kenalan sama klien|host video call)",
    ],
    investing: ["(invest|investasi|deposit|trading|topup|top up|ajak invest|naruh uang|beli koin|saham)"],
    faceSwap: ["(ganti wajah|face swap|ganti muka|ubah suara|deepfake)"],
    promised: ["(dijanjikan|dibilangnya|katanya|janjinya|awalnya|dijanjiin|bilangnya)"],
    insteadThere: [
      "(ternyata|nyampe sana|sampai sana malah|eh malah|kenyataannya|sampe sana dipaksa|nyampe sana dipaksa|faktanya)",
    ],
    visaEnding: ["(visa mau habis|visa habis|jangan pulang dulu|visanya mau abis|izin tinggal habis)"],
    upfront: [
      "(di muka|dimuka|dp|dp dulu|bayar dulu|separuh dulu|kunci seat|booking seat|amankan kursi|sebelum berangkat|bayar sekarang|uang muka|transfer dulu|setor)",
    ],
    trade: [
      "(sopir|supir|juru masak|koki|chef|perawat|guru|insinyur|surveyor|welder|tukang las|tour leader|masinis|java|mekanik|bidan|akuntan)",
    ],
    coached: ["(hapalin|hafalin|hapalkan|hafalkan|latihan jawab|dilatih jawab)"],
    password: ["(pin|otp|password|kata sandi|kode verifikasi)"],
    negation: ["(tidak|tdk|tak|tanpa|bukan|jangan|gak|ga|nggak|enggak|ngga|belum|bebas|tiada)"],
  },
};
