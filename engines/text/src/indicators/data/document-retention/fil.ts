import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const fil: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(kinuha|kinumpiska|hawak|tinago|kukunin) (nila|ang|ng|namin) [ang] (passport|pasaporte|mga passport)",
      "(passport|pasaporte) (namin|ko|nila) (kinuha|kinumpiska|hawak)",
      "(kinuha|hawak|itatago|tinago|hinahawakan|kinumpiska|kukunin|isusurrender|iiwan) [ng|nila|ni|ang|namin|sa|amo] [amo|agency|boss|ang|company] [ang] (passport|passports|id|atm|papeles|iqama|dokumento)",
      "(passport|atm|id|papeles|iqama) [mo|namin|ko|nyo|ay|nila] (kinuha|hawak|itatago|tinago|kukunin|iiwan|isusurrender|nakasangla|hinahawakan) [ng|nila|sa|ni]",
    ],
    "phone-taken": [
      "(kinuha|kinumpiska) (nila|ang|ng) [ang|mga] (cellphone|phone|cp)",
      "(kinuha|kinumpiska|kukunin|tinago|bawal) [ng|nila|ang|mga] [ang|amo|mga] (cellphone|cp|phone|selpon|cellphones|phones)",
    ],
    "identity-copy-asked": ["(send|pasa|ipasa) (ng|ang|mo) [picture|pic|copy] (ng|of) (passport|id|valid id)"],
  },
  counters: {
    "passport-kept": [
      "(huwag|wag|bawal|hindi dapat|hindi pwedeng|never) [na|ibigay|kunin|hawakan|itago|ng] [ibigay|kunin|ang|hawakan|amo|agency] [ang] (passport|papeles|id|kunin ang passport|hawakan ang passport)",
    ],
  },
};
