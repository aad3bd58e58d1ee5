import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const ms: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(pasport|passport) [saya|kami|anda|pekerja] (dipegang|disita|diambil|ditahan|dirampas)",
      "(pegang|rampas|simpan|tahan) (pasport|passport)",
      "(pasport|passport|ic|sijil asal|dokumen) [asal|pekerja|kami|saya|akan|semua] (dipegang|disimpan|dirampas|diambil|ditahan|diserahkan|dikutip|dipegang majikan) [oleh|majikan|ejen|bos]",
      "(majikan|bos|ejen|syarikat) (pegang|simpan|ambil|rampas|kutip) (pasport|passport|ic|dokumen)",
      "(pasport|passport|ic) [asal] (bg|bagi|serah|diserahkan|simpan|disimpan|pegang) [kat|kepada|pada|wakil] (madam|majikan|pejabat|bos|wakil|kami|ejen|tekong)",
      "(tekong|bos|majikan|kapten) (pegang|simpan|tahan)",
      "(pasport|passport) (dan|dengan) (telefon|hp) [pada|kat|diserah] (majikan|bos|madam)",
    ],
    "phone-taken": [
      "(telefon|handphone|hp) [saya|kami|mereka] (dirampas|diambil|disita)",
      "(telefon|handphone|fon|hp) [kami|semua|akan|saya] (dirampas|diambil|disimpan|dikutip|ditahan)",
      "(fon|hp|telefon) (dikumpul|dikutip|simpan kat|simpan di|majikan simpan|simpan) [kat|di|masa|siang] [admin|majikan|kerja|hari]",
      "(telefon|fon|hp) (majikan|bos|admin|madam) (simpan|pegang)",
    ],
    "identity-copy-asked": ["(hantar|bagi|send) [gambar|salinan] (ic|passport|kad pengenalan)"],
  },
  counters: {
    "passport-kept": [
      "(buku pelaut|pasport|paspor|dokumen|ktp|ijazah) (disimpan|dipegang) (sendiri|anda|masing masing)",
      "(jangan|tidak|tak|tidak boleh|tak boleh) [serah|bagi|benarkan|simpan|pegang|serahkan|pernah] [majikan|sesiapa] [simpan|pegang|serah|ambil] (pasport|passport|ic|dokumen)",
      "(pasport|passport|dokumen|yang asal) [dan] [telefon] (pegang|simpan|dipegang|disimpan) (sendiri|masing masing)",
      "(tekong|majikan|bos|kapten) (tidak|tak) boleh (pegang|simpan)",
      "tiada sesiapa boleh ambil (pasport|passport)",
    ],
    "phone-taken": ["telefon (pegang|simpan|dipegang) sendiri"],
  },
};
