import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const id: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(lewat|via|melalui) jalur (tikus|ilegal|belakang|gelap)",
      "(masuk|menyeberang) (secara|) ilegal",
    ],
    "pay-on-arrival": ["bayar (setelah|kalau sudah|sesudah|pas) (sampai|tiba) (di|tujuan|malaysia|sana)"],
    "papers-made-to-order": [
      "(jasa|jual|bikin|buat) (paspor|visa|cap paspor) (palsu|tembak|tanpa wawancara|asli tapi)",
      "cap paspor (tembak|palsu)",
    ],
  },
};
