import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const ms: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(rahsia) (kita|kita berdua|antara kita)",
      "(jangan|jgn) (bagitahu|cakap|cerita) [kat|dengan|pada] (mak|ayah|mama|papa|cikgu|ibu|sesiapa)",
    ],
    "asked-if-alone": [
      "(awak|adik|sayang) (sorang|sorang sorang|seorang|sendirian) (kat|di|je|ke|dekat) [rumah|bilik]",
      "(mak|ayah|parents) [awak] (ada|keluar|tidur|kerja) (tak|ke|kan|pukul)",
    ],
    "mature-for-your-age": ["(matang|dewasa) (dari|untuk|berbanding) (umur|usia)", "umur (hanya|cuma) (nombor|angka)"],
    "gifts-for-pictures": [
      "(hantar|bagi) (gambar|video|pic) [seksi|bogel|badan] (nanti|abang|dapat|saya) (bagi|dapat|topup|belikan|hadiah)",
    ],
    "delete-our-chat": ["(padam|delete) (chat|mesej|perbualan) (kita|ni|ini|lepas)"],
    "meet-alone": [
      "(jumpa|datang) [abang|saya] (sorang|seorang|sorang sorang|berdua)",
      "jangan (bawa|ajak) (kawan|sesiapa|parents)",
      "ponteng (sekolah|kelas)",
    ],
  },
};
