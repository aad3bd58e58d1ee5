import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const fil: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(kinuha|kinumpiska|hawak|tinago|kukunin) (nila|ang|ng|namin) [ang] (passport|pasaporte|mga passport)",
      "(passport|pasaporte) (namin|ko|nila) (kinuha|kinumpiska|hawak)",
    ],
    "phone-taken": ["(kinuha|kinumpiska) (nila|ang|ng) [ang|mga] (cellphone|phone|cp)"],
    "identity-copy-asked": ["(send|pasa|ipasa) (ng|ang|mo) [picture|pic|copy] (ng|of) (passport|id|valid id)"],
  },
};
