import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const en: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(under|below) 18 (is|are|) (ok|okay|accepted|welcome|fine|no problem|can apply|also accepted)",
      "(minors|underage|under age) (ok|okay|accepted|welcome|can apply|are welcome|are accepted)",
      "(even|also) (if|) (you are|youre|) (under|below) 18 [ok|can]",
    ],
    "age-changed-on-papers": [
      "(change|changed|fix|adjust|increase|raise) (your|the|her|his) age (on|in) (the|your|her|his|) (passport|papers|documents|id|birth certificate)",
      "(passport|papers|documents|birth certificate) (with|showing) (a different|another|a higher|older|higher) age",
    ],
    "child-sent-to-work": [
      "send your (daughter|son|child|children|kids) to (work|a job|the city for work|bangkok|kuala lumpur|us)",
      "looking for (girls|boys|children) (aged|age|between) (10|11|12|13|14|15)",
      "(girls|boys|children) (aged|age|ages) (10|11|12|13|14|15)",
    ],
  },
};
