import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const ms: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(sewa|jual|beli) (akaun bank|kad atm|akaun|kad bank)",
      "(akaun bank|kad atm) (disewa|untuk sewa|dibeli)",
    ],
    "payments-passed-on": ["(terima|pindah|transfer) (duit|wang|dana) (masuk|guna|melalui) akaun (anda|awak|sendiri)"],
    "telephone-account-rented": ["(sewa|jual|beli) (akaun whatsapp|sim kad|sim card|akaun telegram)"],
  },
};
