import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedMarriageId } from "./indicators.ts";

export const ms: PhraseFile<ForcedMarriageId> = {
  review: unreviewed,
  phrases: {
    "bride-offered-for-money": ["(jual|beli|pesan|cari) (pengantin|isteri) (vietnam|indonesia|kemboja|siam|harga|rm)"],
    "marriage-abroad-for-money": [
      "(kahwin|berkahwin|nikah) [dengan] (lelaki|orang|warga) (cina|china|asing|arab|korea|taiwan|kaya) [dan|keluarga] (dapat|keluarga|duit|rm|dibayar)",
    ],
    "married-against-will": ["(dipaksa|paksa) (kahwin|nikah|berkahwin)", "(kahwin|nikah) paksa"],
    "bride-under-eighteen": ["(kahwin|nikah|isteri|pengantin) [umur|bawah|budak] (12|13|14|15|16|17) tahun"],
    "marriage-debt": ["(bayar|pulangkan|ganti) (balik|semula) (hantaran|mas kahwin|duit kahwin)"],
  },
};
