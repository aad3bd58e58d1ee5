import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const en: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(take|took|taken|takes|taking|keep|keeps|kept|hold|holds|held|confiscate|confiscated|seize|seized|surrender|hand over|handed over) (my|your|our|their|his|her|the|all|everyone s|workers|all the|all our|all my) (passport|passports|identity card|identity cards|id card|travel documents|identity documents)",
      "(passport|passports) [and phones|and phone] (is|are|was|were|been|will be|have been|get|being) (taken|kept|held|confiscated|seized|collected|surrendered)",
    ],
    "phone-taken": [
      "(took|taken|takes|take away|took away|confiscated|seized) (our|their|all|all our|all the|everyone s|away our) (phone|phones|mobile|mobiles|cellphone|cellphones|mobile phones)",
      "(phone|phones|mobile phones|cellphones) [and passports] (are|were|was|is|will be|have been|get) (taken away|confiscated|seized)",
    ],
    "identity-copy-asked": [
      "(send|submit|provide) [me|us] [a|the|your|clear] (photo|picture|pic|copy|scan|scanned copy) of (your|the) (passport|id card|identity card|id|nric)",
      "(send|submit) [me|us] your (passport|id) (photo|picture|copy|scan|bio page)",
    ],
  },
  counters: {
    "passport-kept": [
      "(never|do not|don t|dont) (hand over|give|surrender|let anyone keep) (my|your|our|their|the) (passport|passports|travel documents)",
    ],
  },
};
