import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const en: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(take|took|taken|takes|taking|keep|keeps|kept|hold|holds|held|confiscate|confiscated|seize|seized|surrender|hand over|handed over) (my|your|our|their|his|her|the|all|everyone s|workers|all the|all our|all my) (passport|passports|identity card|identity cards|id card|travel documents|identity documents)",
      "(passport|passports) [and phones|and phone] (is|are|was|were|been|will be|have been|get|being) (taken|kept|held|confiscated|seized|collected|surrendered)",
      "(take|took|taken|takes|keep|keeps|kept|hold|holds|held|confiscate|confiscated|seize|seized|surrender|surrendered|collect|collects|collected|hand in|hand over|handed over|submit|deposit|leave|give|store|stored|turn over) [away|in|over|all|original] (my|your|our|their|his|her|the|all|everyone s|workers|all the|all our|all my|workers s|passport|original) [original|all] (passport|passports|identity card|identity cards|id card|id cards|ids|id|travel documents|identity documents|papers|documents|certificate|certificates|diploma|passports and phones|passport and phone) [with|to|at|in] (us|boss|the boss|the company|company|agent|the agent|employer|the employer|the office|office|manager|safe|madam|on arrival|upon arrival|until|for safety|for safekeeping|for safe keeping|when you arrive|during)",
      "(passport|passports|original passport|id card|identity card|documents|papers|ids|original documents|original id) [and phones|and phone|and id|and papers] (is|are|was|were|been|will be|have been|get|being|must be|should be|to be|shall be) (taken|kept|held|confiscated|seized|collected|surrendered|handed|handed over|stored|deposited|left|submitted|safe|locked|turned over) [by|with|to|at|in|until|for|over] [the|by|to|with|company|boss|your|our]",
      "(company|boss|employer|agent|agency|office|manager|madam|captain|broker) (keeps|keep|holds|hold|will keep|will hold|kept|took|takes|will take|has|have|stores|collects|will collect|confiscated|confiscates|is holding|is keeping) [all|my|your|our|their|the|workers|her|his] (passport|passports|id card|ids|papers|documents|id|identity card|original documents)",
      "(original passport|original passports|passport|passports) (to be|must be|will be|is|are) (deposited|held|kept|left|submitted) (with|by|at|in) [the|our] (admin|boss|office|madam|company|safe|agent|hr|captain|office safe)",
      "(hand over|give|leave|submit) [the|your] original (passport|passports|certificate|id)",
      "(passport|id card|id) (will|) (stay|stays|remain|remains) with (madam|boss|agent|captain|the captain|the boss|the company|sir|us)",
      "(passport|passports) and (phone|mobile|phones) [are|is] (with|given to|handed to) [the] (employer|boss|madam|owner)",
    ],
    "phone-taken": [
      "(took|taken|takes|take away|took away|confiscated|seized) (our|their|all|all our|all the|everyone s|away our) (phone|phones|mobile|mobiles|cellphone|cellphones|mobile phones)",
      "(phone|phones|mobile phones|cellphones) [and passports] (are|were|was|is|will be|have been|get) (taken away|confiscated|seized)",
      "(took|taken|takes|collect|collected|collects|confiscate|confiscated|confiscates|seize|seized|surrender) [away|all|in] (our|their|all|all our|all the|everyone s|away our) [personal|own] (phone|phones|mobile|mobiles|cellphone|cellphones|mobile phones|handphone|handphones|smartphone)",
      "(phone|phones|mobile|mobiles|mobile phones|cellphones|handphone|cellphone|personal phone) [and passports|and passport|and id] (are|were|was|is|will be|have been|get|must be|has been) [all|also] (taken|taken away|confiscated|seized|collected|kept|surrendered|handed over|handed in|held|locked)",
      "(not allowed|forbidden|not allowed to use|may not use) [a|own|personal|to use|your|to have|any|my|our] [own|personal|mobile] (phone|phones|handphone|cellphone|mobile) (allowed|inside|during|at|at all|in|to|while|for|contact)",
    ],
    "identity-copy-asked": [
      "(send|submit|provide) [me|us] [a|the|your|clear] (photo|picture|pic|copy|scan|scanned copy) of (your|the) (passport|id card|identity card|id|nric)",
      "(send|submit) [me|us] your (passport|id) (photo|picture|copy|scan|bio page)",
    ],
  },
  counters: {
    "passport-kept": [
      "(never|do not|don t|dont) (hand over|give|surrender|let anyone keep) (my|your|our|their|the) (passport|passports|travel documents)",
      "(never|do not|don t|dont|no need to|not|will not|won t|nobody will|no one may|no employer may) [let|allow|ever] [anyone|anybody|employer|your|the|an|agent|any] [employer|agent|recruiter] [to|ever] (hand over|give|surrender|let anyone keep|keep|take|hold|leave|confiscate|submit|deposit|collect|hand in) [my|your|our|their|the|away] [original] (passport|passports|travel documents|documents|papers|id|id card|identity card) [with|to|at] [us|the|your|anyone|agent|employer|company]",
      "(you|workers|staff|employees|worker|employee|everyone|crew) [will|may|should|always|can|must] (keep|keeps|hold|holds) (your|their|the|his|her) [own] (passport|passports|documents|id|papers)",
      "(passport|passports|documents|papers) (is|are|will be) (not|never) (taken|kept|held|confiscated|collected)",
      "(copy|copies|photocopy) of [your|the|our] (passport|passports)",
      "(employer|boss|captain|nobody|agency) (may not|must not|cannot) (hold|keep|take)",
      "(nobody|no one|employer|boss) (may|can|should) [not] take your passport",
    ],
    "phone-taken": ["no phone (call|calls|number|interview|support)"],
  },
};
