import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const id: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(sewa|jual|beli|jual beli|disewa|cari|terima) (rekening|atm|buku rekening|rekening bank|rek bank|akun bank)",
      "(rekening|atm) (disewa|dibeli|untuk disewakan)",
      "(sewa|jual|beli|pinjam|butuh|cari|terima|sewakan|menyewa|dibeli|disewa|dicari|dibutuhkan) (rekening|rek|atm|buku tabungan|m banking|akun bank|akun dana|e wallet|kartu atm|akun ovo|nomor rekening) [bank|kamu|anda|kosong|nganggur|bca|bri|mandiri|bni|baru|aktif|orang|atas nama]",
      "(rekening|rek|atm|akun dana|akun bank) [bank|kamu|anda|nganggur|kosong|bca|bri|bni|mandiri] (disewa|dibeli|disewakan|dijual|dipinjam|kami sewa|kita sewa|kami beli|bisa jadi uang|jadi uang)",
    ],
    "payments-passed-on": [
      "(terima|tampung|nampung) (dana|uang|transferan) (di|ke|lewat) rekening (kamu|anda|pribadi|sendiri)",
      "(komisi|fee|persen) (dari|tiap|setiap) (transfer|transferan|dana masuk)",
      "(terima|tampung|menerima|nampung|menampung) (transferan|dana|uang|transfer|pembayaran) [masuk|customer|pelanggan|klien|dari|di] [ke|di|lewat|pelanggan|melalui|klien] [rekening|rek] (rekening|rek|kamu|anda|lalu|teruskan|kirim|dapat|terus)",
      "(uang|dana|transferan) masuk [ke] (rekening|rek) [kamu|anda|mu] (lalu|terus|kemudian|tinggal|langsung|nanti|kamu|dan) [kirim|transfer|teruskan|tarik|tf]",
      "(tarik tunai|teruskan|transfer lagi|kirim lagi|tf lagi) [sisanya|uangnya|ke] [rekening|lain|kami] (dapat|komisi|fee|potong|ambil) [komisi|fee|persen|upah]",
    ],
    "telephone-account-rented": [
      "(sewa|jual|beli|disewa) (akun|nomor) (whatsapp|wa|telegram|fb|facebook)",
      "(jual|beli) (kartu perdana|sim card) (teregistrasi|aktif)",
      "(sewa|jual|beli|pinjam|dibeli|disewa|butuh) (akun wa|nomor wa|akun telegram|akun fb|kartu sim|sim card|kartu perdana|akun facebook|nomor hp|akun whatsapp|simcard)",
    ],
    "account-opened-for-others": [
      "(buka|bikin|buat|daftar|bukakan) [1|2|3|satu|akun] (rekening|rek|akun bank|rekening baru|rekening bank) [baru|atas|bank|bca|bri|dan|lalu] [nama|atas] [kamu|sendiri|anda] (serahkan|kasih|kirim|dibayar|dapat|lalu|dan|terus|buku|atm|untuk kami|untuk perusahaan|dikasih|dibeli|upah|imbalan)",
      "(serahkan|kirim|kasih|berikan) [buku|kartu] (atm|atm dan pin|buku tabungan|kartu atm|m banking|pin atm|user id|token) [dan|ke|serta|kepada] (pin|kami|ke kami|sim|buku|kartu|bos|agen|token|hp)",
    ],
  },
  counters: {
    "bank-account-rented": [
      "jangan (sewa|jual|sewakan) (rekening|atm)",
      "(jangan|tidak boleh|dilarang|hindari) [pernah] (sewa|jual|beli|pinjam|sewakan|jual beli|meminjamkan|menjual|pinjamkan) (rekening|rek|atm)",
      "(terima|butuh) (nomor rekening|rekening) (resmi|sendiri|untuk gaji|penerima|pribadi untuk)",
    ],
  },
};
