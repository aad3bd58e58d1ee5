import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const ms: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": ["(bawah|belum) 18 [tahun] (boleh|diterima|tak apa|ok)"],
    "age-changed-on-papers": ["(ubah|tukar) umur (dalam|di|pada) (pasport|passport|ic|dokumen)"],
    "child-sent-to-work": ["hantar anak (perempuan|lelaki|) (untuk|pergi) (kerja|bekerja)"],
  },
};
