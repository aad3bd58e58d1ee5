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
    ],
    "debt-taken-from-pay": [
      "(deduct|deducted|cut|taken) [it|the cost|the ticket|the fee] from your (salary|wages|pay|first salary)",
      "(salary|wage) deduction[s] (for|to cover|until) [the|your] (ticket|visa|fee|debt|placement fee|expenses)",
      "(fly|work) now pay later",
    ],
    "debt-bondage": [
      "(work|working) off (the|your|my|our|their|a) debt",
      "(cannot|can t|cant|not|not allowed to|never) leave (until|unless|before) (you|i|we|they) (pay|repay|paid|pay back|clear|finish paying)",
      "you owe (us|the company) (for|the cost|money|your|ticket)",
      "(must|have to|had to|need to) (repay|pay back|reimburse) the company [for] (before|if you leave|to leave|if you quit|for the ticket)",
      "(penalty|compensation|breach fee) (if you|for) (quit|quitting|leave|leaving|resign) (before|early|within)",
    ],
    "ransom-demanded": [
      "(pay|paid|paying|demand|demanded|demanding|asking for|ask for) [a|the|for a|for] ransom",
      "ransom (of|to|for) (release|leave|free|usd|my|our|his|her|us|me)",
      "(pay|paid) (to be released|for my release|for our release|for their release|to let me go|to let us go)",
    ],
  },
  counters: {
    "recruitment-fee": [
      "(no|zero|without|free of|never pay|not charge|never charge|do not charge|don t charge|not pay) [any|a] (placement|recruitment|agency|agent|deployment|registration|visa processing|processing|training) fee[s] [of|is|are|required|payable|to be paid]",
      "(do not|don t|dont|never|no need to|not) pay [a|the|any|us a] (placement fee|recruitment fee|agent fee|deposit|security deposit|training fee|registration fee|processing fee) [before|first|of|to|in advance|upfront]",
      "no (deposit|fee) [is] required",
    ],
  },
};
