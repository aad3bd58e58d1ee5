import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const fil: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "(libre|libreng) (ticket|tiket|pamasahe|plane ticket|airfare)",
      "free (ticket|tiket) po",
      "sagot (namin|ng company) ang (ticket|pamasahe|plane ticket)",
    ],
    "no-visa-needed": ["(walang|hindi kailangan ng|no need) visa", "kahit walang visa"],
    "tourist-visa-for-work": ["(tourist visa muna|gamit ang tourist visa|naka tourist visa|as tourist muna)"],
    "border-transfer": ["susunduin (ka|kayo) sa (border|airport)", "tatawid sa border"],
    "leave-at-once": ["(alis|lipad|flight) agad", "asap (alis|lipad|flight)"],
    "passport-not-needed": ["(kahit|ok lang kahit) walang passport", "hindi kailangan ng passport"],
    "typing-test": ["typing test po", "marunong mag type"],
    "no-experience-needed": ["(kahit walang|no need) experience"],
    "board-and-lodging-free": [
      "(libre|libreng) (pagkain|tirahan|food|accommodation)",
      "(stay in|free) board and lodging",
    ],
    "messenger-only": ["pm (lang|sa mga interested|only)", "(telegram|viber|messenger) lang"],
    "online-gambling-work": ["(pogo|online sabong|online casino) (hiring|job|work|agent|csr)"],
    "scam-work-named": ["(love scam|scam|crypto scam|catfish) (team|job|company|agent)"],
    "told-to-hide": ["(wag|huwag) (mo|mong|nyo|ninyong) sabihin sa (pamilya|magulang|nanay|asawa|kahit kanino)"],
    "told-to-lie-at-border": [
      "(sabihin|sabihin mo|sabihin nyo) [sa] (immigration|io) (tourist|turista|magbabakasyon|bakasyon)",
    ],
  },
};
