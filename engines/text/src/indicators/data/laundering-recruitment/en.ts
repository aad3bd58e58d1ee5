import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const en: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(rent|renting|rent out|lease|sell|selling|buy|buying|lend) (your|my|a|personal|) (bank account|bank accounts|atm card|atm cards|bank card|bank cards|gcash account|e wallet account|paypal account)",
      "(bank account|atm card) (for rent|rental|wanted|needed for rent|buyer)",
      "need (bank accounts|bank account holders|account holders)",
    ],
    "payments-passed-on": [
      "(receive|accept|collect|process) [the|our|customer|client|clients|customers] (payments|payment|funds|money|transfers|deposits) (in|into|to|through|via|on) your [own|personal|bank] (account|bank account|bank|paypal)",
      "(keep|retain|deduct|take|get) [your] [a] (5|8|10|15|20|ten|five) (percent|per cent|) [of] [each|every|the|as your] (commission|payment|transfer|transaction|amount|check|cheque|money order) [and|for|as|you]",
      "(forward|transfer|send|remit|wire) the (rest|balance|remaining|remainder|funds|remaining funds) (to|via|through|by) [us|our|the|a] (western union|moneygram|agents|bitcoin|company|supplier|wire|main office|head office|regional)",
      "(payment|payments|money|funds) (transfer|collection|processing|receiving) (agent|agents|officer|representative|assistant|clerk) (needed|wanted|required|position|work from home|from home)",
    ],
    "telephone-account-rented": [
      "(rent|rent out|sell|buy|buying) (your|my|) (sim card|sim cards|whatsapp account|telegram account|facebook account|registered sim)",
    ],
  },
  counters: {
    "bank-account-rented": [
      "(never|do not|don t|dont) (rent|rent out|sell|lend) (your|my|a) (bank account|atm card|bank card|paypal account)",
    ],
  },
};
