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
    ],
    "phone-taken": [
      "(hp|ponsel|handphone|telepon) [saya|kami|mereka|semua] (disita|diambil|dirampas|ditahan)",
      "(menyita|merampas) (hp|ponsel|handphone)",
    ],
    "identity-copy-asked": ["(kirim|kirimkan|foto) [foto] (ktp|paspor|kk)"],
  },
  counters: {
    "passport-kept": [
      "(tidak|tanpa|bukan|gak|ga|tidak ada|tidak pernah|dilarang|jangan) (menahan|tahan|jaminan|penahanan|serahkan|kumpulkan) (ijazah|ktp|paspor)",
      "(paspor|ktp|ijazah) [asli] (tidak|tidak akan|tidak pernah|jangan) (ditahan|disita|disimpan)",
    ],
  },
};
