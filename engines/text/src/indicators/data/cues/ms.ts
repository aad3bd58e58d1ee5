import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const ms: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    pledging: ["(gadai|cagar|cagaran|sebagai cagaran|jaminan)"],
    property: ["(geran tanah|geran|tanah|rumah|sijil asal|barang kemas|emas)"],
    trade: [
      "(juruelektrik|tukang paip|pengimpal|welder|tukang kayu|tukang batu|mekanik|jururawat|guru|cikgu|jurutera|akauntan|tukang masak|chef|tukang jahit|pemandu lori|pemandu bas|ahli farmasi|pengawal keselamatan|rider|penghantar|juruteknik|kerani akaun|tutor)",
    ],
    password: ["(kata laluan|otp|pin|kod tac|tac)"],
    coached: ["(hafal jawapan|hafal skrip|diajar jawab|latih jawab)"],
    upfront: [
      "(bayar dulu|bayar muka|separuh dulu|separuh sekarang|deposit dulu|wang pendahuluan|tempah seat|kunci slot|dipulangkan gaji pertama|bayar sebelum)",
    ],
    visaEnding: ["(visa nak tamat|visa tamat|permit nak mati|jangan balik dulu)"],
    insteadThere: ["(sampai sana rupanya|rupanya|bila sampai|sebenarnya dipaksa|hakikatnya)"],
    promised: ["(dijanjikan|janji mereka|katanya kerja|mereka kata)"],
    faceSwap: ["(tukar muka|face swap|tukar suara|deepfake)"],
    investing: [
      "(ajak melabur|pujuk melabur|melabur|pelaburan|deposit ke app|topup app|dagangan|trading|platform pelaburan|beli syiling)",
    ],
    befriending: [
      "(berkawan dengan|berkawan dengan orang asing|kenal dengan lelaki|aplikasi temu janji|app dating|aplikasi dating|pikat|bercinta online|mengorat|lelaki kaya|mat salleh|sembang dengan pelanggan asing|profil palsu|akaun palsu)",
    ],
    hiring: [
      "(jawatan kosong|kerja kosong|peluang kerja|pengambilan|mencari pekerja)",
      "(jawatan kosong|kerja kosong|peluang kerja|pengambilan|mencari pekerja|pekerja diperlukan|diperlukan segera|kerja|jawatan|pekerja|mohon sekarang|berminat|kekosongan)",
      "(nak keje|nak kerja|cari kerja|cari org|cari orang|cari|perlukan|perlu|mencari|kerja kosong|jawatan|peluang|ambil terus|iklan jawatan|terpilih|hantar pekerja|kekosongan|job|keje|kerjaya)",
    ],
    lureRole: [
      "(khidmat pelanggan|customer service|telemarketing|admin chat)",
      "(khidmat pelanggan|admin chat|kerani data|data entry|telemarketer|ejen jualan online|operator telefon|penterjemah|pegawai it|pemasaran digital|live host)",
      "(balas mesej|balas chat|live chat|live host|jawab chat|sembang|kerja chat|penaip|taip|menaip|operator khidmat|media sosial|eksekutif media sosial|pemasaran|eksekutif pemasaran|syarikat game|syarikat it|syarikat online|syarikat kripto|call center|call centre|it support|pelayan kasino|pegawai data|telesales|gadis sembang|model video|gro|duduk depan pc|duduk depan komputer|jualan dalam talian|waiter kasino|ofis senang|kerja ofis|pandai komputer)",
    ],
    abroad: [
      "(luar negara|di luar negara|ke luar negara|negara jiran|siam|kemboja|taiwan|dubai|australia|korea)",
      "(kemboja|cambodia|myanmar|laos|thailand|segi tiga emas|segitiga emas|poipet|sihanoukville|phnom penh|bavet|myawaddy|mae sot|dubai|oman|qatar|saudi|arab saudi|jordan|lubnan|korea|jeju|australia|poland|itali|eropah|oversea|overseas|sempadan|vietnam|mong pauk|golok)",
    ],
    highPay: [
      "(gaji|pendapatan|komisen|upah) (lumayan|tinggi|besar|mewah|sehingga|sampai|cecah|masyuk)",
      "(duit cepat|cepat kaya|senang duit|buat duit|income mudah|pendapatan mudah)",
      "(gaji dalam usd|bersih|kerja ringan|kerja senang|kerja mudah|bonus setiap|masuk poket|gaji mantap|senang je|bonus deposit|kerjaya gaji)",
      "gaji (tinggi|besar|lumayan|mantap|lebat|masyuk|usd|dalam usd)",
      "bonus setiap deposit",
    ],
    warning: [
      "(jika ada ejen|kalau ada ejen|tolak dan|tolak lalu)",
      "(berwaspada|waspada|awas|berhati hati|hati hati|jangan tertipu|jangan percaya|jangan terpedaya|jangan mudah|modus operandi|sindiket penipuan|angkara scammer|scammer menyamar|buat laporan polis|segera lapor|hotline|semak dahulu|dinasihatkan|menasihati|penipuan kerja|tawaran palsu)",
      "(berwaspada|menasihatkan|dinasihatkan|menasihati|adalah perangkap|perangkap|keldai akaun|salah di sisi undang undang|jangan sewakan|boleh didakwa)",
      "(dikurung dan|ramai ditipu|mangsa|jangan bayar|jangan pergi|jangan terima|tidak menghantar|bukan untuk bekerja|terlalu bagus|diselamatkan|tawaran palsu|iklan palsu|sindiket)",
      "(diselamatkan|dibawa pulang|terperangkap|dijanjikan kerja|telah ditipu|ejen tidak berlesen|atas nama kerja|kementerian mengingatkan)",
    ],
    ownAccount: [
      "(tolong kami|tolong saya|selamatkan|kami dipaksa|saya dipaksa|kami ditipu|saya ditipu|kami dikurung|pasport saya|pasport kami|telefon kami|gaji saya|gaji kami|majikan saya|anak saya|adik saya|abang saya)",
    ],
    licence: [
      "(berlesen|lesen|no lesen|berdaftar|ssm|apsm|jtksm|kementerian sumber manusia|akta agensi pekerjaan|myfuturejobs)",
      "(agensi diiktiraf|berlesen|berdaftar|skim e|skim palm|skim|jabatan laut|kerajaan negeri|unit buruh)",
      "(resort kasino berlesen|berlesen jtksm|lesen jtksm|akta agensi|agensi pekerjaan|permit majikan|pas kerja|s pass)",
    ],
    formalTerms: [
      "(epf|socso|kwsp|perkeso|cuti tahunan|cuti sakit|elaun|insurans|kontrak bertulis|gaji minimum|ot dibayar|hantar resume|resume|temuduga di|walk in|caruman|tiada bayaran|tanpa bayaran|percuma tanpa caj|alamat pejabat)",
      "(kwsp|perkeso|ot|cuti mingguan|cuti sehari|ahad cuti|cuti seminggu|hujung minggu cuti|gaji minimum|insurans|bas pekerja|uniform|warga tempatan|semakan latar|tapisan keselamatan|kontrak standard|kadar award|super|stcw|mlc|buku pelaut wajib|visa kerja|permit kerja siap|tip|bonus|gaji tetap|elaun bahasa|latihan bergaji|tiket tahunan|notis sebulan|graduan baru|lesen d)",
      "(pemeriksaan perubatan|elaun pindah|cuti isnin|isnin cuti|visa dan peperiksaan|ditandatangani kedua|notis|ot|kontrak dalam bahasa|had akta|latihan 10 minggu|bas pekerja)",
    ],
    sellingService: [
      "(untuk dijual|jual|harga|diskaun|promosi|tempah|sewa|servis|perkhidmatan|ready stok|borong|penghantaran)",
    ],
    haste: [
      "(segera|urgent|cepat|kekosongan terhad|slot terhad|terhad|hari ini|minggu ini|esok|last day|hari terakhir|siapa cepat|tinggal 2|tinggal 3|tinggal 5|terus kerja)",
      "(esok terbang|terbang esok|fly esok|minggu ni|cepat|cpt|laju2|sebelum jumaat|hari ini juga|tinggal 10 tempat|slot nk|slot nak|dalam 3 hari|sekarang|terus dapat|gerak minggu|fly jumaat|jumaat ni)",
    ],
    familiar: [
      "(bro|sis|abang|kakak|adik|bos|boss|sayang|kawan kawan|geng|dik|akak)",
      "(adik2|kak|bang|korang|hai|budak)",
    ],
    middleman: [
      "(ejen|agen|orang tengah|orang kita|tekong|kenalan|kawan saya|penyelaras|broker|orang kami|transporter|tauke|towkay|kapten)",
      "(ejen di dubai|sub ejen|wakil kami|pemandu arah|orang kami iring|iring|kami iring|ada orang|org kami|orang ketiga|mandor|mami|ada org|adik saya kerja|kawan aku|kawan saya tunggu|driver jemput|kereta ambil|pengurus)",
    ],
    officers: [
      "(imigresen|pegawai imigresen|kastam|kalau ditanya|jika ditanya|kalau kena tanya|kalau diorang tanya|kaunter imigresen|polis sempadan)",
      "(pegawai|klia|lepas imigresen|airport|di airport|kat airport|check in|masa check in|kaunter)",
    ],
    crossing: [
      "(sempadan|seberang|sungai|bot|jalan darat|lorong tikus|lalu hutan|golok|danok|padang besar|rantau panjang|tengah malam)",
      "(jalan darat|jalan tepi|ikut sungai|seberang sungai|lintas|naik feri|jemput kat airport|jemput|kereta bawa|laluan|jalan ikut|sungai pun|naik bas|diangkut|waktu malam|malam)",
      "(jam perjalanan|naik ke utara|jalan kaki|redah|malam kita|bawa masuk|bawa naik|lintas malam)",
    ],
    lending: [
      "(pinjaman|pinjam|hutang|bayar kemudian|ansuran|pendahuluan|duit pendahuluan|along)",
      "(hutang kedai|pinjamkan|duit poket|buku hutang|tolak gaji|potong gaji|separuh dulu|wang saku|masuk buku)",
      "(bagi mak dulu|ambil pinjaman|kerja sampai habis|pinjaman koperasi|duit mak dulu)",
    ],
    unchecked: [
      "(tanpa temuduga|tiada temuduga|tanpa interview|tanpa kelulusan|tak perlu sijil|tanpa sijil|tak perlu dokumen|tanpa dokumen|tanpa kontrak|100 selamat|dijamin selamat|semua umur|tak kira umur|ic sahaja|tak perlu resume|bayaran harian|gaji hari|duit masuk terus)",
      "(xde spm|tak payah kad|takde ijazah|tiada ujian|takde kontrak|takde permit|permit tak perlu|permit tak ada|tak payah tau|umur apa pun|umur tak kira|kelayakan tiada|kelayakan|tiada resit|tunai sahaja|pejabat belum ada|tengah renovate|sain je|selamat|dijamin|kelulusan tak perlu|tak payah ikut|takde hal|xperlu|tak perlu|xde|xyah|tiada temuduga|lulus terus|jamin)",
      "(dokumen tak payah|tanpa permit|tanpa surat)",
    ],
    coordinating: [
      "(kumpul|tunggu|jumpa|ambil) (di|kat|dekat) (jeti|sempadan|stesen|airport|masjid|restoran)",
      "(van|lori|bot|pemandu|transporter) (gerak|bertolak|datang|tunggu|ambil|sampai)",
      "(hantar|bawa|ambil|pindah) (budak|orang|diorang|kumpulan|pekerja|mereka|budak perempuan)",
      "(share location|padam chat|tutup telefon|tukar nombor)",
    ],
    papers: [
      "(pasport|passport|ic|kad pengenalan|dokumen|sijil|sijil asal|ic asal|surat beranak|geran|kad bank)",
      "(passport asal|pasport asal|surat|muka depan pasport|kad pengenalan)",
    ],
    phones: ["(telefon|handphone|hp|telefon bimbit|fon)", "(hp|fon|telefon bimbit|hanset)"],
    keeping: [
      "(dipegang|disimpan|dirampas|diambil|pegang|simpan|diserahkan|serahkan|serah|kutip|dikutip|ditahan|rampas|cagaran|sandaran)",
      "(bg kat|bagi kat|bagi wakil|serah kat|serah pada|serahkan kepada|simpan kat|simpan di|dikumpul|bos simpan|majikan simpan|pegang sampai|diserah)",
      "(puan yang jaga|madam yang jaga|dalam almari|bos yang jaga)",
    ],
    quitting: [
      "(berhenti|balik kampung|lari|keluar kerja|nak balik|nak berhenti|berhenti awal|tarik diri|batal|tamat awal|pulang awal|tukar majikan)",
      "(berhenti awal|keluar awal|nak balik awal|balik awal|sebelum tamat|sebelum habis|lari|tak nak sambung|nak keluar|tak habis)",
    ],
    payingBack: [
      "(ganti rugi|denda|penalti|pampasan|bayar balik|bayar semula|pampas|tebus|bayar denda|langsaikan)",
      "(tebus|bayar balik|kena ganti|keluarga perlu bayar|keluarga kena tanggung|dua kali ganda|mesti habis|belum langsai|tak habis tak boleh)",
    ],
    account: [
      "(akaun bank|akaun|kad atm|kad bank|buku bank|kad debit|akaun tng|e wallet|sim kad|kad sim|akaun syarikat|nombor akaun|token|tac)",
      "(akaun sendiri|akaun anda|akaun baru|dalam akaun|kad dan tac|kad tac|akaun)",
      "(kad maybank|kad dengan pin|kad dan pin|kad tak pakai)",
    ],
    handingOver: [
      "(sewa|disewa|sewakan|beli|dibeli|jual|pinjam|pinjamkan|guna akaun|serah|bagi pinjam|tumpang akaun|komisen|setiap akaun|atas nama|keldai akaun|buka akaun)",
      "(belikan crypto|belikan|serah kad|sewa)",
      "(kad dengan pin|bagi kad)",
    ],
    pretending: [
      "(cakap|mengaku|jawab|melancong|bercuti|pelancong|berpura pura|shopping|jangan sebut|jangan cakap|padam|melawat saudara|ziarah)",
      "(cakap pergi|cakap nak|sebagai pelancong|lawat sepupu|jawab lawat|jangan berbual|jangan bercakap|nampak macam|tunjuk pegawai|cuma nak tunjuk|lepas sebagai|kononnya|pergi bercuti|skrip|surat majikan tempatan|nampak seperti)",
    ],
    fee: [
      "(yuran|bayaran|deposit|wang pendahuluan|duit proses|caj|wang jaminan|kos proses|duit permit|duit visa|duit tiket|cagaran)",
      "(caj ejen|upah ejen|yuran pemprosesan|bayaran pemprosesan|jumlah kos|duit permit|deposit|file visa|wang proses)",
    ],
    inAdvance: [
      "(dulu|dahulu|sebelum|pendahuluan|hari ini|sekarang|transfer|bank in|untuk confirm|untuk tempah|dipulangkan|baru proses|baru boleh|lepas bayar)",
      "(akaun peribadi|akaun isteri|hari ini juga|gaji pertama|gambar resit|tiada resit|tunai sahaja|separuh dulu|separuh sekarang|lock tempat|sebelum jumaat|sebelum 10hb|baki lepas|bank in|hantar resit)",
    ],
    forbidden: [
      "(tak boleh|tidak boleh|tidak dibenarkan|tak dibenarkan|dilarang|tak bagi|tidak diizinkan|dikunci|terkunci)",
      "(tak boleh keluar|kena minta|perlu kebenaran|kena izin|tak boleh|mesti minta|kebenaran)",
    ],
    outside: [
      "(keluar|keluar rumah|keluar bangunan|keluar hostel|keluar kompaun|pergi mana mana|balik rumah|turun kapal|keluar bilik)",
      "(keluar|keluar estet|keluar kawasan|keluar rumah|keluar pagar)",
    ],
    wages: [
      "(gaji|upah|gaji pertama|bayaran gaji)",
      "(gaji dua bulan|gaji pertama|dua bulan pertama|gaji bulan pertama)",
    ],
    deducting: [
      "(potong|dipotong|potongan|tolak|ditolak)",
      "(ganti tiket|ditolak|tolak|boleh potong|separuh tolak|barang kedai tolak|untuk ejen)",
    ],
    negation: ["(tidak|tak|tanpa|bukan|jangan|tiada|belum|takde|xde|usah)"],
    reporting: [
      "(lapor kepada bank|lapor kepada|hubungi polis|hubungi kesatuan|hubungi 999|telefon 999|buat laporan|bincang dengan|semak dengan|wisma putra|kedutaan menasihatkan|talian aduan|tanya kedutaan|jabatan tenaga kerja)",
      "(hubungi kami percuma|talian nasihat|talian bantuan|semak lesen|semak dengan|semak di|tanya dahulu|aduan|pejabat tenaga kerja|telefon kami|kongsikan demi)",
    ],
    inPerson: [
      "(datang temuduga|temuduga di|temu duga di|walk in|datang ke|datang jumpa|datang kedai|singgah|datang cuba|datang sendiri|jumpa en|jumpa puan|jumpa cik|di pejabat|pejabat kami|pejabat tingkat|bawa resume|bawa sijil|daftar di|hr 9|hub jam|sebelah|hari terbuka|pusat penilaian|dua temu duga|temu duga bersemuka|bersemuka|ujian berbayar|ujian mesin|pejabat tapak|laman kerjaya)",
      "(emel|hantar|e mel) resume",
      "mohon di (laman|web|pejabat|portal)",
      "(temu duga di kl|temu duga di|ditunjuk|temu janji|temu duga kedua|jumpa mat|di kaunter|hari temuduga|pesta kerjaya)",
    ],
    accounted: [
      "(ambil terus|tanpa orang tengah|sifar yuran)",
      "(beresit|resit rasmi|ikut akta|ikut had|had undang undang|tiada caj|tiada bayaran|tiada yuran|tidak mengenakan|tidak dikenakan|percuma|majikan tanggung|senarai kos|ikut surat tawaran|tanpa caj|tidak memotong|tidak perlu bayar)",
      "(kami bayar visa|visa dan peperiksaan lesen kami bayar|ada resit|tiada deposit|caj ikut had|percuma|tiada potongan)",
    ],
    ownKeeping: [
      "(pegang sendiri|simpan sendiri|dipegang sendiri|pasport sendiri|telefon sendiri|yang asal simpan sendiri|dalam loker sendiri|buku pelaut sendiri|masing masing|dipulangkan hari sama|salinan|sentiasa pada pekerja|jangan serah|salinan pasport|dipulangkan)",
      "(tiada sesiapa boleh ambil|untuk ditunjuk|salinan kontrak|sentiasa pada)",
    ],
    silence: [
      "(jangan bagitahu|jangan bagitau|jangan cakap|jangan cerita|jangan beritahu|tak payah bagitahu|rahsia|diam2|diam diam|jangan maklum|jangan sampai tahu)",
    ],
    kin: [
      "(orang rumah|keluarga|mak|ayah|mak ayah|famili|family|isteri|suami|kawan|sesiapa|jiran|orang lain|orang tua)",
    ],
    target: ["(target|sasaran|kuota|kpi)"],
    punishing: [
      "(dipukul|didenda|denda|dikurung|tak boleh tidur|tak dapat makan|direnjat|dijual|pindahkan ke|hantar ke syarikat lain|berdiri)",
    ],
    callingHome: [
      "(telefon rumah|call rumah|hubungi keluarga|telefon keluarga|call keluarga|telefon mak|hubungi rumah)",
    ],
    crypto: ["(usdt|crypto|kripto|bitcoin|tether)"],
    travelCost: ["(tiket|flight|tambang|penerbangan|f1ight|hotel|visa)"],
    boardAndLodging: [
      "(makan|mkn|tido|tidur|rumah|bilik|hostel|asrama|mess|penginapan|tempat tinggal|katil|tempat tidur)",
    ],
    paidByOther: [
      "(free|percuma|sponsor|bos sponsor|bos bayar|dia bayar|ditanggung|syarikat bayar|dah ready|disediakan|ditaja|semua ada|dibayar|kami bayar|company bayar)",
    ],
    skills: ["(pengalaman|p3ngalaman|exp|spm|kelulusan|ijazah|sijil|english|inggeris|kad pelaut|kemahiran|pandai)"],
    needless: ["(tak perlu|tidak perlu|tak payah|xperlu|xyah|pun takpe|pun boleh|xpyh|tak penting)"],
    contract: ["(kontrak|perjanjian|surat|surat tawaran)"],
    permit: ["(permit|visa|permit kerja|lesen|dokumen)"],
    onArrival: [
      "(di sana|kat sana|setelah tiba|selepas tiba|lepas sampai|bila sampai|sampai sana|sampai sana baru|tukar kemudian)",
    ],
    elusive: [
      "(pejabat belum ada|tengah renovate|pejabat tengah|jumpa kat kopitiam|jumpa di kedai kopi|kopitiam|tiada resit|jangan call|urusan dalam whatsapp|nama syarikat nanti|tak payah tau nama|alamat nanti|tunai sahaja|cash sahaja|takde resit)",
      "(tak boleh jumpa|tidak boleh jumpa|staf outstation|jangan call|dia kenal pejabat)",
    ],
    selected: ["(tahniah|anda terpilih|nama anda terpilih|anda telah dipilih)"],
    paying: ["(bayar|bank in|transfer|kirim|buat bayaran|hantar duit|masukkan duit)"],
    privateAccount: ["(akaun peribadi|akaun isteri|akaun pengurus|akaun ejen|akaun peribadi pegawai)"],
    moneyIn: ["(terima duit|duit masuk|duit customer|bayaran masuk|terima bayaran)"],
    passingOn: ["(pindahkan|transfer balik|belikan|hantar kat kami|pindah ke|serah balik|keluar masuk)"],
    likes: ["(like video|like hotel)"],
    earning: ["(setiap tugas|tiap like|satu tugas)"],
    dawn: ["(4 pagi|5 pagi|subuh)"],
    midnight: ["(tengah malam|12 malam|11 malam)"],
    selling: ["(jual|dijual|pindahkan|dipindahkan)"],
    otherCompany: ["(syarikat lain|bos lain|tempat lain)"],
    atEnd: ["(hujung kontrak|lepas habis kontrak|bila naik darat|habis musim|gaji habis kontrak)"],
    longAtSea: [
      "(bulan di laut|bulan baru naik darat|duduk laut|setahun di laut|bulan tak naik darat|8 bulan baru)",
      "(setahun baru|baru jejak darat|baru naik darat|bulan di tengah laut|berbulan di laut)",
    ],
    allPaid: [
      "(semua ditanggung|semua sponsor|bos sponsor|semua free|semua percuma|semua ada|semua disediakan)",
      "(bos cover semua|cover semua|tinggal naik)",
    ],
    compound: ["(kawasan berpagar|kompaun|taman teknologi|kawasan kasino|bangunan syarikat)"],
    pickup: [
      "(driver jemput|kereta ambil|orang tunggu|ada orang tunggu|van tunggu|jemput kat airport|tunggu kat stesen)",
    ],
    onward: [
      "(terus bawa ke|bawa ke|jam perjalanan|ke sempadan|lepas tu kereta|7 jam|lintas sungai)",
      "(lebih kurang 8 jam|8 jam|naik ke utara|dari singapura|bawa masuk|masuk melalui)",
    ],
  },
};
