import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const en: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(rent|renting|rent out|lease|sell|selling|buy|buying|lend) (your|my|a|personal|) (bank account|bank accounts|atm card|atm cards|bank card|bank cards|gcash account|e wallet account|paypal account)",
      "(bank account|atm card) (for rent|rental|wanted|needed for rent|buyer)",
      "need (bank accounts|bank account holders|account holders)",
      "(rent|renting|rents|rent out|lease|sell|selling|buy|buying|lend|lending|use|borrow|borrowing|collect|hire|need|looking for|wanted|want|buys) (your|my|a|personal|any|unused|old|people s|local|individual|corporate|company|) [unused|local|personal|old|active|idle] (bank account|bank accounts|atm card|atm cards|atm|bank card|bank cards|gcash account|gcash|e wallet account|e wallet|paypal account|bank book|passbook|maya account|online banking|debit card|debit cards|company account|wallet account|account bank) [for|to|with|daily|monthly|and|per|owners|holders|from|weekly]",
      "(bank account|bank accounts|atm card|atm cards|gcash|account|accounts|e wallet) (for rent|rental|wanted|rent|for lease|for sale|rented|needed for|buyer|lenders|rent out|with pin|with otp)",
      "(earn|get|paid|receive|money|income|commission|rm|usd|php) [up to|usd|php|rm|rp|money|extra|just|paid|for|5000|1000|500|2000|3000|daily|monthly|weekly|every month] (by|for|from|just|with) [just|only|simply] (renting|lending|sharing|letting us use|using|your bank|your account|your atm|giving us|your idle|your gcash|lend|rent) [your|out|us|the|bank|account|my|a|use] [bank|account|atm|gcash|card|idle|e wallet]",
      "(rent|lend|sell) [me|us|out|out your] [your] (singpass|atm card|bank login|bank account|gcash|wallet)",
      "(let|allow|letting) us [to] use (your|ur) (bank account|account|atm card|wallet|paynow)",
      "(only need|just need|give me|give us|pass me) [the] [atm] card (and|with) pin",
    ],
    "payments-passed-on": [
      "(receive|accept|collect|process) [the|our|customer|client|clients|customers] (payments|payment|funds|money|transfers|deposits) (in|into|to|through|via|on) your [own|personal|bank] (account|bank account|bank|paypal)",
      "(keep|retain|deduct|take|get) [your] [a] (5|8|10|15|20|ten|five) (percent|per cent|) [of] [each|every|the|as your] (commission|payment|transfer|transaction|amount|check|cheque|money order) [and|for|as|you]",
      "(forward|transfer|send|remit|wire) the (rest|balance|remaining|remainder|funds|remaining funds) (to|via|through|by) [us|our|the|a] (western union|moneygram|agents|bitcoin|company|supplier|wire|main office|head office|regional)",
      "(payment|payments|money|funds) (transfer|collection|processing|receiving) (agent|agents|officer|representative|assistant|clerk) (needed|wanted|required|position|work from home|from home)",
      "(receive|accept|collect|process|receiving|accepting|get) [the|our|customer|client|clients|customers|overseas|some|incoming] (payments|payment|funds|money|transfers|deposits|transfer|deposit) (in|into|to|through|via|on|using|with) (your|own|my|personal) [own|personal|bank|gcash|local] (account|bank account|bank|paypal|gcash|accounts|card)",
      "(keep|retain|take|get|earn) [your|a|you|for] [a|yourself] (2|3|5|8|10|15|20|ten|five) (percent|per cent|commission|) [of|each|every|per|for|from|commission|as|the] (each|every|transfer|transaction|amount|payment|commission|deposit|money)",
      "(money comes|money will come|funds come|payment comes|we send money|we transfer money|money arrives) (into|to|in) your (account|bank|gcash|bank account) (and|then|you|which)",
      "(withdraw|cash out|take out|transfer) [the|it|all|this] [money|cash|funds] [and] (and|then|to) (pass|hand|give|deliver|send|forward|buy|deposit|transfer) [it|the|them|on|over|to|us|crypto|usdt|cash] [on|to|over|us|our|another|crypto|usdt|cash|agent]",
      "(transfer|money|payment|remittance|finance) (agent|mule|runner|processor|handler) [needed|wanted|job|required|position]",
      "(receive|get|take) payments [in|to|into|on] [your] [account] and (buy|send|pass|transfer|forward|convert)",
      "buy (coins|crypto|usdt|bitcoin) [on binance] for (us|our customers|our clients|the company|overseas customers)",
      "(use|using|through) your (bank account|account|wallet) to (buy|receive|receive and send|move|pass|send) (crypto|payments|money|usdt|bitcoin|funds) (for|from|to) (our|us|overseas|customers)",
    ],
    "telephone-account-rented": [
      "(rent|rent out|sell|buy|buying) (your|my|) (sim card|sim cards|whatsapp account|telegram account|facebook account|registered sim)",
      "(rent|rent out|sell|buy|buying|selling|lend|renting|register|collect) [your|my|old|new|registered|a|any|for] (sim|sim card|sim cards|sims|whatsapp|whatsapp account|telegram account|facebook account|fb account|line account|wechat account|phone number|phone numbers|viber account|registered sim|zalo account|tiktok account) (for|account|accounts|to|and|monthly|daily|registered|with|rental|usd|php|rm|old|verified|per|at)",
      "(registered|verified|aged|old) (sim|sims|sim card|sim cards|facebook accounts|telegram accounts|whatsapp accounts) (wanted|needed|buying|for sale|buyer|we buy)",
    ],
    "account-opened-for-others": [
      "(open|opening|create|register|apply for|registering) [a|new|an|your|bank|several|us|the|more|2|3|5] [new|bank|gcash|crypto|2|3|company|e wallet] (account|accounts|bank account|bank accounts|company|gcash) (and|then|for us|for our|under|in your|for the company|using your|with your|on our) [hand|give|send|name|pass|sell|surrender|us|company|boss|behalf|submit|the|id|turn] [over|us|the|me|in|it|id|to|card|atm|name]",
      "(give|hand|send|surrender|submit|provide|pass) [us|over|me|the|your|in] [your|the|us|over] (atm|atm card|card and pin|pin|otp|bank card|online banking|passbook|token|internet banking|banking app|sim and atm|bank login|login) [and|card|with|password|to|details|code] (and|to|pin|password|us|our|sim|phone|book|the|me|code|details|token)",
      "(use|using|under|in) your (name|id|ic|identity|nric) (to|for|as) [open|register|a|set|be|our|company|own] (open|register|account|company|accounts|up|director|nominee|loan|owner|business|crypto|a)",
      "(open|opening) [a|an] [bank] account in your [own] name",
    ],
  },
  counters: {
    "bank-account-rented": [
      "(never|do not|don t|dont) (rent|rent out|sell|lend) (your|my|a) (bank account|atm card|bank card|paypal account)",
      "(never|do not|don t|dont|not|no one should|nobody should|illegal to|crime to|offence to|against the law to) (rent|rent out|sell|lend|share|let others use|allow others to use|lending|let anyone use) [out] [your|my|a|their|or|any] (bank account|bank accounts|atm card|atm cards|bank card|paypal account|gcash account|account|atm|sell|lend|e wallet)",
      "(bank account|atm card|debit card|credit card|account) (holders|opening|number|statement|details) [can|will|may|get|are|of|for|is]",
      "(need|use) (a|your|my|any) (bank account|debit card|atm card|bank card|gcash|gcash account|atm) (to|for|at) (pay|buy|receive|shop|payment|salary|payroll|withdraw|checkout|the|get)",
      "(buy|sell|use|rent) [your|my|a|any|] (gcash|e wallet|atm|debit card|bank card) (load|credits|payment|at|to pay|for payment)",
    ],
  },
};
