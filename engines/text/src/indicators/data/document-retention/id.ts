import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const id: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "paspor [dan hp|saya|kami|anda|dan handphone] (ditahan|disita|diambil|dikumpulkan|dipegang)",
      "(menahan|menyita|mengambil|tahan|sita|kumpulkan|serahkan) paspor",
      "(paspor|ktp|ijazah|buku pelaut|kartu keluarga) [asli] [dan ktp|dan ijazah|dan paspor|dan buku pelaut] (ditahan|disita|dipegang|disimpan) [dulu|sementara] [oleh|di] (sponsor|agen|calo|kantor|perusahaan|majikan|bos|mandor|kapten|penyalur)",
      "(jaminan|jaminkan|menjaminkan|tahan|menahan) (ijazah|ktp|paspor|buku pelaut) [asli]",
      "(paspor|passport|ktp|ijazah|dokumen|buku pelaut|dokumen asli|ijazah asli|kk) [asli|dan|semua|ktp|hp|kamu|anda] [ktp|hp|asli|paspor|ijazah] [akan|harus|wajib|nanti|dan|di|kita|kami] (ditahan|disita|disimpan|dipegang|dikumpulkan|diambil|diserahkan|dititipkan|diamankan|dijaminkan|pegang|simpan|tahan|serahkan)",
      "(menahan|menyita|menyimpan|memegang|tahan|sita|serahkan|titipkan|kumpulkan|pegang) (paspor|passport|ktp|ijazah|dokumen|buku pelaut|semua dokumen|semua paspor) [asli|saya|kami|kamu|pekerja|ke|pada]",
    ],
    "phone-taken": [
      "(hp|ponsel|handphone|telepon) [saya|kami|mereka|semua] (disita|diambil|dirampas|ditahan)",
      "(menyita|merampas) (hp|ponsel|handphone)",
      "(hp|handphone|ponsel|telepon|hape) [kami|saya|semua|dan|akan|harus|kamu|pribadi|mereka] (disita|diambil|ditahan|dikumpulkan|dikumpul|dirampas|dipegang|disimpan|tidak boleh|gak boleh|dilarang)",
      "(tidak|gak|ga) boleh (pegang|bawa|pakai|main|punya) (hp|handphone|ponsel|hape)",
    ],
    "identity-copy-asked": ["(kirim|kirimkan|foto) [foto] (ktp|paspor|kk)"],
  },
  counters: {
    "passport-kept": [
      "(tidak|tanpa|bukan|gak|ga|tidak ada|tidak pernah|dilarang|jangan) (menahan|tahan|jaminan|penahanan|serahkan|kumpulkan) (ijazah|ktp|paspor)",
      "(paspor|ktp|ijazah) [asli] (tidak|tidak akan|tidak pernah|jangan) (ditahan|disita|disimpan)",
      "(tidak|jangan|gak|ga|tak|dilarang|tanpa) [pernah|boleh|ada|mau|ada yang|akan|kami] [menyerahkan|serahkan|titipkan|menahan|menyita|menyimpan|ditahan|memegang|tahan|serahin|kasih] (paspor|passport|ktp|ijazah|dokumen|buku pelaut|menahan|menahan ijazah|menyimpan paspor|penahanan ijazah|penahanan dokumen)",
      "(paspor|ktp|ijazah|dokumen) [asli|anda|kamu] [tidak|tetap|selalu|harus] [akan|anda|kamu|tetap|di] [di] (tidak ditahan|ditahan|pegang|dipegang|disimpan) [oleh|sendiri|anda|kamu] (sendiri|anda|kamu|pekerja|masing masing|anda sendiri)",
    ],
  },
};
