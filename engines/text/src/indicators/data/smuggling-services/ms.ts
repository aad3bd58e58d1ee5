import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const ms: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": ["(ikut|melalui|guna) (jalan|lorong|jalur|laluan) (tikus|haram|belakang)"],
    "pay-on-arrival": ["bayar (bila|lepas|selepas) sampai (di|malaysia|sana)"],
    "papers-made-to-order": [
      "(jual|buat) (pasport|visa|permit) (palsu|cepat tanpa)",
      "cop (pasport|passport) (palsu|ejen)",
    ],
  },
};
