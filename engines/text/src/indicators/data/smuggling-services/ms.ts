import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const ms: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(ikut|melalui|guna) (jalan|lorong|jalur|laluan) (tikus|haram|belakang)",
      "(lintas|seberang|redah|ikut) [waktu|sempadan|masa|jalan] (malam|sungai|hutan|tepi|tikus|jalan tepi|sempadan)",
      "seberang sungai",
      "jalan (darat|ikut sungai|tepi|sungai) [ke|pun|itali|25] [itali|boleh|25|eropah]",
      "(malam|kita) [kita] jalan kaki (redah|seberang|lintas)",
    ],
    "pay-on-arrival": [
      "bayar (bila|lepas|selepas) sampai (di|malaysia|sana)",
      "(duit|bayaran|wang) (pegang|dipegang|simpan) [dengan|kat|oleh] (orang ketiga|orang tengah)",
    ],
    "papers-made-to-order": [
      "(jual|buat) (pasport|visa|permit) (palsu|cepat tanpa)",
      "cop (pasport|passport) (palsu|ejen)",
    ],
  },
};
