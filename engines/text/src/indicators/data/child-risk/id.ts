import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const id: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(belum|di bawah|dibawah) 18 [tahun] (boleh|bisa|juga|gapapa|tidak masalah)",
      "(anak|masih) di bawah umur (boleh|bisa|diterima)",
    ],
    "age-changed-on-papers": [
      "(ubah|ganti|tuakan|dituakan|naikkan|pemalsuan) (umur|usia) (di|pada|dalam|) (paspor|ktp|dokumen|akta)",
      "(umur|usia) [boleh|bisa|nanti|akan] (dituakan|dipalsukan|diubah)",
    ],
    "child-sent-to-work": [
      "(kirim|titip) anak (perempuan|laki laki|) (untuk|buat|ke) (kerja|bekerja|kota)",
      "(cari|butuh|dicari) (anak|gadis|cewek) (umur|usia) (12|13|14|15)",
    ],
  },
};
