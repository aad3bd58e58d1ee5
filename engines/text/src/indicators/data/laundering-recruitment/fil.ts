import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const fil: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(rent|renta|bili|benta|buy|sell) (ng|ang|) (gcash|bank account|atm|maya account)",
      "(gcash|bank account|atm) (for rent|for sale|bibilhin)",
    ],
    "payments-passed-on": [
      "(tatanggap|receive) (ng|lang) (pera|bayad|payments) (sa|through) (account|gcash|bank) (mo|nyo)",
    ],
    "telephone-account-rented": ["(rent|benta|bili|buy) (ng|) (registered sim|sim card|fb account|whatsapp account)"],
  },
};
