import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const en: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(placement|recruitment|agency|agent|deployment|registration|visa processing) fee[s] (of|is|are|required|payable|must|to be paid|only)",
      "pay [a|the|us a] (placement fee|recruitment fee|agent fee|deposit|security deposit|training fee|registration fee|processing fee) (before|first|of|to|in advance|upfront)",
      "(deposit|fee) (is|) required (before|to start|for processing|to secure)",
      "(refundable|security) deposit (before|for the job|required)",
      "(placement|recruitment|agency|agent|agent s|agents|deployment|registration|processing|visa|visa processing|service|application|training|uniform|medical|admin|administration|guarantee|slot|booking|document|documents|paperwork|broker|broker s|security|joining|interview|ticket) (fee|fees|deposit|payment|charge|charges|money) (of|is|are|only|just|required|payable|must|to be paid|usd|php|rm|rp|needed|applies|around|about|total|first|before|upfront|in advance|by|to)",
      "(pay|send|transfer|deposit|remit|gcash) [us|me|a|the|an|only|just|first|small|in advance] [a|small|the] (placement|recruitment|agency|agent|registration|processing|visa|service|application|training|uniform|medical|reservation|admin|slot|booking|guarantee|security|refundable|joining|document) (fee|fees|deposit|payment|charge|money)",
      "(deposit|down payment|downpayment|fee|reservation|advance payment) (of|is|needed|required|usd|php|rm) [needed|required|usd|php|rm] [before|to|for|first]",
      "(loan|borrow|sell) [money|your|the|land|some] (to|for|land|money) (pay|the) [the|your] (fee|agent|agency|placement|broker|costs)",
    ],
    "debt-taken-from-pay": [
      "(deduct|deducted|cut|taken) [it|the cost|the ticket|the fee] from your (salary|wages|pay|first salary)",
      "(salary|wage) deduction[s] (for|to cover|until) [the|your] (ticket|visa|fee|debt|placement fee|expenses)",
      "(fly|work) now pay later",
      "(deduct|deducted|deduction|deductions|deducts|cut|taken|subtracted|subtract|take|withheld|repaid|repay|recovered|docked|reimbursed|paid back|paid) [it|the|this|them|that|these|all|monthly|costs|every|later|little by little] [cost|costs|ticket|fee|fees|fare|flight|visa|airfare|month|of the ticket|amount|by little] (from|out of|through|via|by) [your|the|their|first|monthly|future] [first|monthly|future|next|3|three|6|six] [3|three|6|six|few|months|months of] (salary|salaries|wages|wage|pay|paycheck|earnings|paychecks|month s salary)",
      "(salary|wage|pay) (deduction|deductions|cut|cuts|deducted) (for|to|until|of|will|every|monthly|over|during|x|3|4|5|6|7|8|9|10|12|three|six|in)",
      "(first|1st|2|3|4|5|6|7|8|two|three|four|five|six|eight) (month|months|months of|month of|month s|months s) (salary|wages|pay|deduction|salary deduction|no salary|without salary|unpaid) (is|are|will|goes|go|for|to|as|kept|deducted)",
      "(fly|go|work|travel|study) (now|first) [and] pay (later|after|from salary)",
    ],
    "debt-bondage": [
      "(work|working) off (the|your|my|our|their|a) debt",
      "(cannot|can t|cant|not|not allowed to|never) leave (until|unless|before) (you|i|we|they) (pay|repay|paid|pay back|clear|finish paying)",
      "you owe (us|the company) (for|the cost|money|your|ticket)",
      "(must|have to|had to|need to) (repay|pay back|reimburse) the company [for] (before|if you leave|to leave|if you quit|for the ticket)",
      "(penalty|compensation|breach fee) (if you|for) (quit|quitting|leave|leaving|resign) (before|early|within)",
      "(working|stay|staying) [here|there] (until|till) [you|the|your|pay|clear|have|all|i|we|repay] [have|debt|the|your|off|paid|pay|repaid|my|our] (debt|debts|off|repaid|paid|cost|costs|money|loan|ticket|everything)",
      "(cannot|can t|cant|not|not allowed to|never|no one can|nobody can|may not|no) (leave|quit|resign|go home|stop|return|return home|change employer|change job|resigning) (until|unless|before|till|without) [you|i|we|they|the|your|paying|repaying|debt|all|contract] [have|pay|repay|paid|clear|finish|is|are|debt|costs|the|off]",
      "(penalty|compensation|fine|breach|breach of contract|break contract|cancellation) [fee|fees|of|is|money] (of|is|usd|if|for|to|php|rm|rp|will|must|applies|) [usd|php|you|rm|rp|if|be|quit|quitting|leaving|leave|paid|resigning|early] (if|for|to|you|leave|quit|before|early|leaving|quitting|usd|paid|resigning|when|resign|back out)",
      "(must|have to|had to|need to|should|will) (repay|pay back|reimburse|refund|pay|return|compensate) [us|the|all|for|the company|company|everything|full|double|triple|agency|agent] [company|for|costs|expenses|the|ticket|cost|usd|money|fees|back] (if|before|to|when|in case) [you|leave|quit|they|i|resign|leaving|want|we|back out]",
      "(owe|owes|owed|debt|indebted) [us|the|to|you|me|of|them|money|usd|is|to the] (company|boss|agent|agency|for|usd|madam|money|us|employer|ticket|is|of|recruiter) [for|the|your|must|has|until|before|paid|will]",
    ],
    "ransom-demanded": [
      "(pay|paid|paying|demand|demanded|demanding|asking for|ask for) [a|the|for a|for] ransom",
      "ransom (of|to|for) (release|leave|free|usd|my|our|his|her|us|me)",
      "(pay|paid) (to be released|for my release|for our release|for their release|to let me go|to let us go)",
      "(pay|send|transfer|demand|demanded|asked for|ask for|want|wants) [usd] (ransom|money to release|money for his release|money for her release|money for my release|money for our release|money to let me go|money to let us go|money to free)",
      "(will be|only be|get) (released|freed|let go) (after|if|when|once|upon) [my|our|the|your] (family|payment|ransom|money)",
      "(ransom|buy out|buyout|redemption) (of|to|for|money|fee|is|usd|or|demand|demanded|call)",
    ],
    "loan-for-fee": [
      "(loan|lend|cash advance|advance|financing|lending|borrow|installment) [you|is|can be|money|available|to|for|we|company|from|assistance] [money|available|for|to|arranged|us|you|the|arrange|provided|pay|our|cover|partner] [the|for|pay|our|your|cover|partner|to] (fee|fees|ticket|placement fee|agency fee|cost|costs|placement|visa|deployment|expenses|processing fee|training fee|airfare|job|processing)",
      "(no money|no cash|cannot pay|can t pay|no budget) [no problem|ok|yet|now|for fee] (no problem|we lend|we can lend|loan|we have loan|we arrange|lending|you can borrow|we advance|we give loan)",
      "(lending company|loan agency|money lender|lender|lending partner) (will|can|pays|to|for|is|we)",
    ],
    "fee-before-contract": [
      "(pay|send|transfer|deposit|remit|gcash) [the|a|us|your|only|just|me|usd|php|rm|rp] [fee|deposit|usd|50|100|200|300|500|1000|1500|2000|3000|5000|refundable] [fee|usd|deposit|of] (first|now|today|in advance|upfront|up front|before) [to|and|then|before|you|the|any|an|signing|interview|contract|we] [secure|get|we|reserve|book|confirm|you|contract|hold|can|interview|offer|will|sign|slot|contract|signing|process|send|start|guarantee]",
      "(deposit|down payment|downpayment|reservation fee|slot fee|processing fee) (first|required|needed|must be paid|is needed|to be paid|to pay|paid|is required|secures|holds|guarantees|to secure|to reserve|to confirm|to hold|to book|due) [before|to|for|first|your|in|the|a] [interview|contract|secure|reserve|confirm|the|any|signing|hold|process|slot|we|advance|your|you|a|job|seat]",
      "(reserve|secure|confirm|book|hold|guarantee) [your|the|a] (slot|seat|place|job|position|spot|visa slot|interview slot) (with|by|for|now by|only after) [a|paying|sending|payment|the|only|deposit|transferring|usd|php]",
      "(before|prior to) [the|any|your] (interview|contract|contract signing|signing) [you|must|please|pay|we|a] [pay|must|need|send|require|collect|deposit|fee]",
    ],
    "collateral-for-job": [
      "(land|house|land title|house title|land certificate|farm|motorbike|motorcycle|car|title deed|atm card|school certificate|original certificate|diploma|birth certificate|jewelry) [title|papers|deed|and pin|certificate] (as|for|is|held as|kept as|will be|is used as|used as|given as|taken as) [a|the] (collateral|guarantee|security|pledge|surety|deposit)",
      "(collateral|guarantee|surety|pledge|security) (is|needed|required|with|using|by|like|such as|can be|may be|from) [your|a|the|needed|required] (land|house|title|family|parents|relative|relatives|original|atm|car|motorbike|certificate)",
      "(family|parents|relative|relatives|your father|your mother|guarantor|brother) (must|will|have to|has to|is|are) (pay|repay|sign|guarantee|responsible|liable|cover) [a|the|for|as|if|your] [debt|guarantee|surety|guarantor|you|if|debts|loan|agreement] [if|run|you|leave|escape]",
    ],
  },
  counters: {
    "recruitment-fee": [
      "(no|zero|without|free of|never pay|not charge|never charge|do not charge|don t charge|not pay) [any|a] (placement|recruitment|agency|agent|deployment|registration|visa processing|processing|training) fee[s] [of|is|are|required|payable|to be paid]",
      "(do not|don t|dont|never|no need to|not) pay [a|the|any|us a] (placement fee|recruitment fee|agent fee|deposit|security deposit|training fee|registration fee|processing fee) [before|first|of|to|in advance|upfront]",
      "no (deposit|fee) [is] required",
      "(no|zero|without|free of|never pay|not charge|never charge|do not charge|don t charge|not pay|not collect|does not charge|not ask for|never ask for|does not collect|free from) [any|a|the] (placement|recruitment|agency|agent|deployment|registration|processing|visa|service|application|training|uniform|medical|admin|administration|guarantee|document|documents|broker|security|joining|interview|ticket) (fee|fees|deposit|payment|charge|charges|money) [of|is|are|to be paid|required|payable|only|by|to|needed|applies]",
      "(placement|recruitment|agency|processing|visa|training|medical|service) (fee|fees|charge|charges) (is|are|to be|will be) (paid|borne|covered|shouldered) by [the|our] (employer|company|principal)",
      "(never|do not|don t|dont|no need to|not) (pay|send|transfer|deposit) [us|me|a|the|an|any] [a|small|the] (placement|recruitment|agency|agent|registration|processing|visa|service|application|training|uniform|medical|reservation|admin|slot|booking|guarantee|security|refundable|joining|document) (fee|fees|deposit|payment|charge|money)",
    ],
    "fee-before-contract": [
      "(no|never|not|don t|dont|do not|without) [need to|any|a|ask you to|have to|ask for] (pay|send|transfer|deposit|fee|payment|down payment|reservation fee|processing fee|money) [the|a|any|us|money|is] [fee|money|deposit|fees] [first|now|in advance|upfront|before|required|needed|is required|is needed|to be paid|today|up front]",
    ],
    "debt-bondage": [
      "(no|without) [any] (penalty|fine|compensation|cancellation fee) (if|for|to) [you] (leave|quit|resign|leaving|quitting)",
    ],
    "debt-taken-from-pay": [
      "(no|without|never) [any|illegal] (salary|wage|pay) (deduction|deductions|cut|cuts) (for|to|until|of|will|every|monthly|over|during)",
    ],
  },
};
