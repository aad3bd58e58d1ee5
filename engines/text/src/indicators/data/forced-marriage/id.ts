import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedMarriageId } from "./indicators.ts";

export const id: PhraseFile<ForcedMarriageId> = {
  review: unreviewed,
  phrases: {
    "bride-offered-for-money": [
      "(jual|beli|pesan|cari|jasa|harga|dijual) (pengantin|istri|mempelai|calon istri|pengantin pesanan) (indonesia|kalimantan|untuk pria|harga|pesanan|singkawang|murah|cina|tiongkok|vietnam|rp|dari)",
      "pengantin pesanan",
      "(dijual|dibeli) (sebagai|jadi|untuk dijadikan|buat jadi) (istri|pengantin)",
    ],
    "marriage-abroad-for-money": [
      "(menikah|nikah|kawin|dinikahkan) [dengan|sama|pria|orang|ke] [pria|orang|laki laki|cowok] (cina|tiongkok|china|taiwan|korea|asing|bule|luar negeri|arab|hongkong|kaya) [dapat|dan|keluarga|mahar|uang|kaya|dibayar|langsung] (dapat|keluarga|mahar|uang|rp|juta|dikasih|dibayar|terima|bisa|kirim|hidup|dijamin)",
      "(cari|butuh|dicari|mencari) (gadis|cewek|perempuan|wanita|calon istri) [mau|siap|untuk] (nikah|menikah|dinikahi|dinikahkan|kawin|untuk pria) [dengan|pria|sama|orang|ke]",
      "(keluarga|orang tua) (dapat|dikasih|diberi|terima|menerima) [uang|mahar] (mahar|uang|rp|juta|10|20|30|50)",
      "kawin kontrak",
    ],
    "married-against-will": [
      "(dipaksa|terpaksa|dipaksain) (nikah|menikah|kawin|dinikahkan|dikawinkan|dinikahi)",
      "(dinikahkan|dikawinkan|dijodohkan) (paksa|tanpa persetujuan|secara paksa|dengan paksa)",
      "(kawin|nikah) paksa",
    ],
    "bride-under-eighteen": [
      "(nikah|menikah|kawin|dinikahkan|pengantin|istri|dinikahi|dikawinkan) [umur|usia|di usia|dengan|anak|gadis] [umur|usia|anak|gadis] (12|13|14|15|16|17) (tahun|thn|th)",
      "(gadis|anak|cewek) [umur|usia] (12|13|14|15|16) (tahun|thn|th) [siap|mau|untuk] (nikah|dinikahkan|dinikahi|menikah|kawin|dikawinkan)",
      "(pengantin|istri) (anak|di bawah umur|abg)",
    ],
    "marriage-debt": [
      "(kembalikan|ganti|bayar|balikin|mengembalikan) [dulu|semua] (mahar|uang mahar|uang nikah|uang yang dibayar|biaya nikah|uang mas kawin) (dulu|kalau|baru|sebelum|jika|supaya|kalo|untuk)",
      "(suami|keluarga suami|mertua) (sudah|udah) (bayar|beli) [mahal|kamu|mahar|saya]",
      "(tidak boleh|gak boleh|tidak bisa|gak bisa|ga bisa) (pulang|pergi|cerai) (sebelum|kalau belum) (punya anak|melahirkan|kasih anak|bayar|ganti|mengembalikan)",
    ],
  },
  counters: {
    "married-against-will": [
      "(cegah|stop|hentikan|tolak|larangan|undang undang) (kawin|nikah|perkawinan|pernikahan) (paksa|anak)",
    ],
    "bride-offered-for-money": ["(sewa|jual|beli|pesan) (baju pengantin|gaun pengantin)"],
  },
};
