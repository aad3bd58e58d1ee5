import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const ms: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(jawatan kosong|kerja kosong|peluang kerja|pengambilan|mencari pekerja)"],
    lureRole: ["(khidmat pelanggan|customer service|telemarketing|admin chat)"],
  },
};
