import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const fil: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(rent|renta|bili|benta|buy|sell) (ng|ang|) (gcash|bank account|atm|maya account)",
      "(gcash|bank account|atm) (for rent|for sale|bibilhin)",
      "(rent|renta|bumibili|buying|pahiram|hiram|bili|looking for|bibilhin|rerentahan) [ng|kami|ang|your|ko] [mga] (gcash|bank account|gcash account|atm|maya|bank acct|verified gcash|account nyo|account mo)",
      "(gcash|bank account|atm|maya) [account|mo|nyo] (for rent|pwede rentahan|rerentahan|bibilhin|rent namin|kikita)",
      "(pinaparentahan|pinaparentahan namin|rerentahan|nirerentahan|hiram|hihiramin|hiram namin) [namin] [ang|ng] [verified] (gcash|atm|bank account|maya|account)",
      "(di|hindi) ginagamit na (atm|gcash|bank account|account)",
      "ibigay [lang] ang (mpin|otp|atm|sim)",
      "card at pin lang",
    ],
    "payments-passed-on": [
      "(tatanggap|receive) (ng|lang) (pera|bayad|payments) (sa|through) (account|gcash|bank) (mo|nyo)",
      "(may papasok|papasok|pasok) [na pera|ang pera] sa (gcash|account|bank) [mo] [tapos|saka] [ibibili|ipapasa|ipapadala|bibili]",
      "(ibibili|ibili|bibili) [mo|ka] ng (crypto|usdt|bitcoin) [para]",
    ],
    "telephone-account-rented": ["(rent|benta|bili|buy) (ng|) (registered sim|sim card|fb account|whatsapp account)"],
    "account-opened-for-others": [
      "(magbukas|mag open|open) [ka|ng|kayo] [ng] (account|bank account|gcash) [tapos|at|then] (ibigay|isend|bayad|tapos ibigay|kapalit)",
      "(ibigay|isend|i turnover) [ang|mo] [ang] (atm|otp|mpin|sim at atm|passbook)",
      "(magbukas|mag open) [ka] ng [bank] (account|gcash) sa (pangalan|name) mo",
    ],
  },
};
