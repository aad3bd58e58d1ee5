import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const id: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "tiket [pesawat] (gratis|ditanggung|disediakan|dibayar perusahaan)",
      "(gratis|free) tiket",
      "tiket pesawat [pp] ditanggung",
    ],
    "no-visa-needed": ["tanpa visa", "(tidak|gak|ga|tak) perlu visa", "bebas visa kerja"],
    "tourist-visa-for-work": [
      "(kerja|masuk|berangkat|pakai|pake|menggunakan) [dengan|pakai] visa (turis|wisata|kunjungan)",
    ],
    "border-transfer": ["(dijemput|jemput) di (perbatasan|bandara bangkok)", "(menyeberang|nyebrang|lewat) perbatasan"],
    "leave-at-once": ["(langsung|segera|cepat) (terbang|berangkat)", "berangkat (minggu ini|besok|secepatnya)"],
    "passport-not-needed": ["(tanpa|tidak perlu|gak perlu|ga perlu|gak usah) paspor"],
    "typing-test": ["(tes|test|ujian) (mengetik|ketik)", "kecepatan mengetik"],
    "no-experience-needed": ["(tanpa|tidak perlu|gak perlu) (pengalaman|ijazah)"],
    "board-and-lodging-free": [
      "(makan|tempat tinggal|mess|asrama) (gratis|ditanggung|disediakan)",
      "makan dan tempat tinggal",
    ],
    "messenger-only": [
      "(chat|wa|whatsapp|telegram|dm|inbox) (saja|aja)",
      "(hanya|cuma) (via|lewat|melalui) (wa|whatsapp|telegram|dm)",
    ],
    "online-gambling-work": [
      "(admin|cs|operator|customer service|marketing) (judi|judi online|slot|judol|situs slot|togel|casino online)",
      "(situs|perusahaan) judi online",
    ],
    "scam-work-named": ["(kerja|admin|operator|tim) (scam|scammer|love scam|penipuan online)", "(jadi|cari) scammer"],
    "closed-management": ["(tinggal|kerja) di (dalam|) (kompleks tertutup|compound)"],
    "told-to-hide": [
      "jangan (bilang|kasih tau|beritahu|cerita) [ke|sama|kepada] (keluarga|orang tua|ortu|suami|istri|siapa siapa)",
    ],
    "told-to-lie-at-border": [
      "(bilang|ngaku|mengaku) [ke|sama|kepada] [imigrasi|petugas|petugas imigrasi] (mau liburan|liburan|wisata|jalan jalan|turis|sebagai turis)",
    ],
  },
};
