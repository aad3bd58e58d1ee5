import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const ms: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(jawatan kosong|kerja kosong|peluang kerja|pengambilan|mencari pekerja)",
      "(jawatan kosong|kerja kosong|peluang kerja|pengambilan|mencari pekerja|pekerja diperlukan|diperlukan segera|kerja|jawatan|pekerja|mohon sekarang|berminat|kekosongan)",
    ],
    lureRole: [
      "(khidmat pelanggan|customer service|telemarketing|admin chat)",
      "(khidmat pelanggan|admin chat|kerani data|data entry|telemarketer|ejen jualan online|operator telefon|penterjemah|pegawai it|pemasaran digital|live host)",
    ],
    abroad: ["(luar negara|di luar negara|ke luar negara|negara jiran|siam|kemboja|taiwan|dubai|australia|korea)"],
    highPay: [
      "(gaji|pendapatan|komisen|upah) (lumayan|tinggi|besar|mewah|sehingga|sampai|cecah|masyuk)",
      "(duit cepat|cepat kaya|senang duit|buat duit|income mudah|pendapatan mudah)",
    ],
    warning: [
      "(berwaspada|waspada|awas|berhati hati|hati hati|jangan tertipu|jangan percaya|jangan terpedaya|jangan mudah|modus operandi|sindiket penipuan|angkara scammer|scammer menyamar|buat laporan polis|segera lapor|hotline|semak dahulu|dinasihatkan|menasihati|penipuan kerja|tawaran palsu)",
    ],
    ownAccount: [
      "(tolong kami|tolong saya|selamatkan|kami dipaksa|saya dipaksa|kami ditipu|saya ditipu|kami dikurung|pasport saya|pasport kami|telefon kami|gaji saya|gaji kami|majikan saya|anak saya|adik saya|abang saya)",
    ],
    licence: [
      "(berlesen|lesen|no lesen|berdaftar|ssm|apsm|jtksm|kementerian sumber manusia|akta agensi pekerjaan|myfuturejobs)",
    ],
    formalTerms: [
      "(epf|socso|kwsp|perkeso|cuti tahunan|cuti sakit|elaun|insurans|kontrak bertulis|gaji minimum|ot dibayar|hantar resume|resume|temuduga di|walk in|caruman|tiada bayaran|tanpa bayaran|percuma tanpa caj|alamat pejabat)",
    ],
    sellingService: [
      "(untuk dijual|jual|harga|diskaun|promosi|tempah|sewa|servis|perkhidmatan|ready stok|borong|penghantaran)",
    ],
    haste: [
      "(segera|urgent|cepat|kekosongan terhad|slot terhad|terhad|hari ini|minggu ini|esok|last day|hari terakhir|siapa cepat|tinggal 2|tinggal 3|tinggal 5|terus kerja)",
    ],
    familiar: ["(bro|sis|abang|kakak|adik|bos|boss|sayang|kawan kawan|geng|dik|akak)"],
    middleman: [
      "(ejen|agen|orang tengah|orang kita|tekong|kenalan|kawan saya|penyelaras|broker|orang kami|transporter|tauke|towkay|kapten)",
    ],
    officers: [
      "(imigresen|pegawai imigresen|kastam|kalau ditanya|jika ditanya|kalau kena tanya|kalau diorang tanya|kaunter imigresen|polis sempadan)",
    ],
    crossing: [
      "(sempadan|seberang|sungai|bot|jalan darat|lorong tikus|lalu hutan|transit|golok|danok|padang besar|rantau panjang|tengah malam)",
    ],
    lending: ["(pinjaman|pinjam|hutang|bayar kemudian|ansuran|pendahuluan|advance|duit pendahuluan|along)"],
    unchecked: [
      "(tanpa temuduga|tiada temuduga|tanpa interview|tanpa kelulusan|tak perlu sijil|tanpa sijil|tak perlu dokumen|tanpa dokumen|tanpa kontrak|100 selamat|dijamin selamat|semua umur|tak kira umur|ic sahaja|tak perlu resume|bayaran harian|gaji hari|duit masuk terus)",
    ],
    coordinating: [
      "(kumpul|tunggu|jumpa|ambil) (di|kat|dekat) (jeti|sempadan|stesen|hotel|airport|masjid|restoran)",
      "(van|lori|bot|pemandu|transporter) (gerak|bertolak|datang|tunggu|ambil|sampai)",
      "(hantar|bawa|ambil|pindah) (budak|orang|diorang|kumpulan|pekerja|mereka|budak perempuan)",
      "(share location|padam chat|tutup telefon|tukar nombor)",
    ],
    papers: ["(pasport|passport|ic|kad pengenalan|dokumen|sijil|sijil asal|ic asal|surat beranak|geran|kad bank)"],
    phones: ["(telefon|handphone|hp|telefon bimbit|fon)"],
    keeping: [
      "(dipegang|disimpan|dirampas|diambil|pegang|simpan|diserahkan|serahkan|serah|kutip|dikutip|ditahan|rampas|cagaran|sandaran)",
    ],
    quitting: [
      "(berhenti|balik kampung|lari|keluar kerja|nak balik|nak berhenti|berhenti awal|tarik diri|batal|tamat awal|pulang awal|tukar majikan)",
    ],
    payingBack: ["(ganti rugi|denda|penalti|pampasan|bayar balik|bayar semula|pampas|tebus|bayar denda|langsaikan)"],
    account: [
      "(akaun bank|akaun|kad atm|kad bank|buku bank|kad debit|akaun tng|e wallet|sim kad|kad sim|akaun syarikat|nombor akaun|token|tac)",
    ],
    handingOver: [
      "(sewa|disewa|sewakan|beli|dibeli|jual|pinjam|pinjamkan|guna akaun|serah|bagi pinjam|tumpang akaun|komisen|setiap akaun|atas nama|keldai akaun|buka akaun)",
    ],
    pretending: [
      "(cakap|mengaku|jawab|melancong|bercuti|pelancong|berpura pura|shopping|jangan sebut|jangan cakap|padam|melawat saudara|ziarah)",
    ],
    fee: [
      "(yuran|bayaran|deposit|wang pendahuluan|duit proses|caj|wang jaminan|kos proses|duit permit|duit visa|duit tiket|cagaran)",
    ],
    inAdvance: [
      "(dulu|dahulu|sebelum|pendahuluan|hari ini|sekarang|transfer|bank in|untuk confirm|untuk tempah|dipulangkan|refund|baru proses|baru boleh|lepas bayar)",
    ],
    forbidden: [
      "(tak boleh|tidak boleh|tidak dibenarkan|tak dibenarkan|dilarang|tak bagi|tidak diizinkan|dikunci|terkunci)",
    ],
    outside: [
      "(keluar|keluar rumah|keluar bangunan|keluar hostel|keluar kompaun|pergi mana mana|balik rumah|turun kapal|keluar bilik)",
    ],
    wages: ["(gaji|upah|gaji pertama|bayaran gaji)"],
    deducting: ["(potong|dipotong|potongan|tolak|ditolak)"],
    negation: ["(tidak|tak|tanpa|bukan|jangan|tiada|belum|takde|xde|usah)"],
  },
};
