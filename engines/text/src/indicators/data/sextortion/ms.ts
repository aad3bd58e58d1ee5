import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const ms: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(bayar|transfer|bank in) [rm|duit|sekarang] [500|1000|2000|sekarang] (atau|kalau tak|kalau tidak|jika tidak) [video|gambar|aku|saya]",
      "kalau (tak|tidak) bayar [video|aku|gambar|saya] (viral|sebar|hantar|video|gambar|viralkan)",
    ],
    "recorded-secretly": [
      "(aku|saya|kami) [dah|ada] (rakam|record|rakaman) [video|kau|awak|semua] (bogel|video call|kau|awak|lucah|melancap)",
    ],
    "contacts-will-see": [
      "(hantar|sebar|viralkan) [video|gambar|ni|ini] [ni|ke|kat|pada] (semua kawan|keluarga kau|keluarga awak|kawan fb|semua contact|ofis|sekolah|majikan)",
    ],
    "more-pictures-demanded": [
      "(hantar|bagi) [gambar|video] (lagi|lain|bogel) [gambar|video] (atau|kalau tak|kalau tidak)",
    ],
  },
};
