import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const id: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(jalur laut|jalur hutan|lewat hutan|jalan tikus|jalur tikus|jalur belakang)",
      "(lewat|via|melalui) jalur (tikus|ilegal|belakang|gelap)",
      "(masuk|menyeberang) (secara|) ilegal",
      "(jalur|lewat|jalan|pintu) (tikus|hutan|laut gelap|belakang|gelap|samping|haram|sungai)",
      "(menyeberang|nyebrang|masuk|berangkat|diseberangkan) [ke|malaysia|secara] [malaysia|secara] (ilegal|tanpa dokumen|tanpa paspor|tanpa surat|diam diam|malam hari pakai|gelap|tanpa paspor)",
      "(kapal|boat|speed|perahu|tekong) (malam|gelap|siap antar|antar|ke malaysia|ke australia) [ke|tanpa|malam|malaysia] [malaysia|dokumen|paspor]",
    ],
    "pay-on-arrival": [
      "bayar (setelah|kalau sudah|sesudah|pas) (sampai|tiba) (di|tujuan|malaysia|sana)",
      "bayar (setelah|kalau|sesudah|pas|ketika|di) (sampai|tiba|sudah sampai|di sana|tujuan|tempat)",
      "(dijamin|pasti|garansi) (sampai|lolos|tembus)",
    ],
    "papers-made-to-order": [
      "(jasa|jual|bikin|buat) (paspor|visa|cap paspor) (palsu|tembak|tanpa wawancara|asli tapi)",
      "cap paspor (tembak|palsu)",
      "(jual|bikin|buat|terima|jasa|pembuatan|bisa buat) [pembuatan|bikin|buat] (paspor|visa|ktp|cap|stempel|permit|ijazah|dokumen|sim) (palsu|tembak|aspal|asli tapi|tanpa datang|tanpa antri|jadi|imigrasi|instan|cepat tanpa|tanpa syarat)",
      "(cap|cop|stempel) (imigrasi|paspor|masuk|keluar) [bisa|diatur|tanpa|jasa]",
    ],
  },
};
