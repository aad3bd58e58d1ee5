import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const fil: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(hindi|di) (kami|ako|sila) (pinapalabas|makalabas|pinapayagang lumabas|pinapauwi)",
      "bawal lumabas (ng|sa) (building|compound)",
      "(ikinulong|kinulong) (kami|ako|sila) sa (building|compound|kwarto)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18) (oras|hours) (kada araw|araw araw|sa isang araw)",
      "walang (day off|pahinga)",
    ],
    "wages-withheld": [
      "(hindi|di) (kami|ako) (pinasahod|binayaran|sinasahuran|sinuswelduhan)",
      "(walang|hold ang) sahod",
    ],
    "forced-to-scam": [
      "(pinilit|pinipilit|pinagawa) (kami|akong|ako|kaming) (mang scam|mag scam|manloko|maging scammer)",
    ],
    "punished-for-quota": [
      "(sinasaktan|pinaparusahan|kinukuryente|binubugbog) (kapag|pag|kung) (hindi|di) (naabot|umabot) [ang|sa] quota",
    ],
    "sold-on": ["(ibinenta|binenta|ibebenta) (kami|ako|sila|kayo) sa (ibang|iba pang) (company|compound|amo)"],
  },
};
