import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const id: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(lowongan|loker|dibutuhkan|dicari|cari|rekrut) [kerja|karyawan|staff|staf|admin|segera|orang]",
      "(lowongan kerja|kerja di luar negeri|butuh admin|butuh staff)",
    ],
    lureRole: ["(cs|customer service|admin|operator|telemarketing|data entry|resepsionis)", "admin (chat|online)"],
  },
};
