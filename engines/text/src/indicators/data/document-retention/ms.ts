import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const ms: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(pasport|passport) [saya|kami|anda|pekerja] (dipegang|disita|diambil|ditahan|dirampas)",
      "(pegang|rampas|simpan|tahan) (pasport|passport)",
    ],
    "phone-taken": ["(telefon|handphone|hp) [saya|kami|mereka] (dirampas|diambil|disita)"],
    "identity-copy-asked": ["(hantar|bagi|send) [gambar|salinan] (ic|passport|kad pengenalan)"],
  },
};
