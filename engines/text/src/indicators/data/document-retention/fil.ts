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
      "(iwan|ibigay|isuko|iwanan|isurrender) ang (original|orig) [na] passport",
      "(si madam|si sir|boss|amo|kapitan|ahente|agency) ang (hahawak|may hawak|magtatago) ng (passport|id)",
      "(id|passport|seaman s book) [ay] (nasa|hawak ng|hawak ni) (kapitan|amo|boss|sir|agency|madam|ahente)",
      "(hawak|tago) ni (sir|madam|boss|kap) ang passport",
      "(papeles|passport|dokumento) [mo] nasa (cabinet|kay|opisina) [ni|ng] [madam|amo]",
      "(passport|dokumento) at (cellphone|phone) [mo] (hawak|nasa|kay) [ng|ni] (amo|boss|madam)",
    ],
    "phone-taken": [
      "(kinuha|kinumpiska) (nila|ang|ng) [ang|mga] (cellphone|phone|cp)",
      "(kinuha|kinumpiska|kukunin|tinago|bawal) [ng|nila|ang|mga] [ang|amo|mga] (cellphone|cp|phone|selpon|cellphones|phones)",
      "(kukunin|kinokolekta|kokolektahin|kinukuha|itatago) [muna] ang (phone|cellphone|cp|selpon)",
    ],
    "identity-copy-asked": ["(send|pasa|ipasa) (ng|ang|mo) [picture|pic|copy] (ng|of) (passport|id|valid id)"],
  },
  counters: {
    "passport-kept": [
      "(huwag|wag|bawal|hindi dapat|hindi pwedeng|never) [na|ibigay|kunin|hawakan|itago|ng] [ibigay|kunin|ang|hawakan|amo|agency] [ang] (passport|papeles|id|kunin ang passport|hawakan ang passport)",
      "ikaw ang hawak ng passport",
      "bawal hawakan ng (kapitan|amo|ahensya)",
      "walang pwedeng kumuha ng passport",
    ],
    "phone-taken": ["hawak ng passport at cellphone mo"],
  },
};
