import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const ms: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(bawah|belum) 18 [tahun] (boleh|diterima|tak apa|ok)",
      "(bawah|umur|bawah umur) (18|17|16|15|14) [tahun|dan] (boleh|ok|diterima|pun boleh|tak apa|keatas|ke atas)",
      "(budak sekolah|pelajar sekolah) (boleh|ok|diterima|pun)",
    ],
    "age-changed-on-papers": ["(ubah|tukar) umur (dalam|di|pada) (pasport|passport|ic|dokumen)"],
    "child-sent-to-work": [
      "hantar anak (perempuan|lelaki|) (untuk|pergi) (kerja|bekerja)",
      "(hantar|bagi|serah) (anak|budak|anak perempuan) [awak|makcik|puan] (kerja|bekerja|ikut|jadi)",
    ],
    "schooling-promised": [
      "(disekolahkan|sekolah percuma|kami sekolahkan|biaya sekolah) [sambil|dan|kalau] (kerja|bantu|tolong|anak|jaga|tinggal)",
    ],
  },
};
