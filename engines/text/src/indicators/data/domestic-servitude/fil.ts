import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DomesticServitudeId } from "./indicators.ts";

export const fil: PhraseFile<DomesticServitudeId> = {
  review: unreviewed,
  phrases: {
    "household-work-at-all-hours": [
      "(kasambahay|yaya|dh|katulong) [24|na|dapat] (24 oras|24 hours|walang day off|gising ng 4|kahit anong oras)",
    ],
    "not-let-out-of-house": [
      "(hindi|bawal|di) [ako|pwede] [pinapalabas|lumabas] (pinapalabas|lumabas|makalabas) ng bahay",
      "(ikinulong|kinulong|nila lock) [ako|sa|ng amo] [sa] (bahay|kwarto|kusina)",
    ],
    "hungry-in-household": ["(tira tira|tirang pagkain|isang beses kumain|hindi pinapakain|di pinapakain|isang kain)"],
    "domestic-worker-traded": ["(ibinebenta|binebenta|palit|benta) [ang|ng|na] (kasambahay|yaya|katulong|dh)"],
    "keep-instead-of-pay": ["(walang|wala) sahod (basta|pero|libre|may) (libre|may|pagkain|tirahan)"],
  },
};
