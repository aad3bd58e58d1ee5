import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const en: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(not allowed|not permitted|forbidden) to (leave|go outside|go out of) [the] (compound|building|factory|house|dormitory|boat|park|site)",
      "(cannot|can t|cant|could not|couldn t|never) leave the (compound|building|factory|park)",
      "(won t|wont|will not|don t|dont|do not) let (me|us|them|her|him) (leave|go home|go outside|out of the building)",
      "locked (in|inside) [the] (room|building|compound|dormitory|house|factory)",
      "(guards|armed guards) (at|on) (the|every) (gate|door|exit)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18|19|20) hours (a|per|every|each|) day",
      "(14|15|16|17|18) hrs (a|per|) day",
      "(14|15|16|17|18) hours daily",
      "work (without|with no) (a day off|days off|rest days|any day off)",
      "no (day|days) off [a month|at all]",
    ],
    "wages-withheld": [
      "(have not|haven t|has not|not|never) (been paid|paid us|paid me|received any salary|got any salary) for (2|3|4|5|6|7|8|two|three|four|five|six|several|many) months",
      "(withhold|withholding|withheld|hold back|holding back) (my|our|their|your) (salary|wages|pay)",
      "(refuse|refused|refuses) to pay (me|us|my|our) [salary|wages]",
      "(never|not) paid (any|our|my) (salary|wages)",
    ],
    "forced-to-scam": [
      "(forced|forcing|force|made|making) (me|us|them|him|her|people|workers|) (to|into|) (scam|scamming|do scam|do scams|cheat people|commit fraud|online scam|online scamming|crypto scam)",
      "(have|had) to scam (people|others|at least)",
    ],
    "punished-for-quota": [
      "(beaten|punished|electrocuted|shocked|fined|no food|starved) (if|when) (we|you|i|they) (do not|don t|dont|did not|didn t|fail to|can t|cannot|miss) (reach|meet|hit|make|the|our|) [the|our|your] (target|quota|kpi|sales)",
      "(miss|fail) the (quota|target) (and|you|we) (get|are|will be|got) (beaten|punished|shocked)",
    ],
    "sold-on": [
      "(sold|sell|selling|resold|resell) (me|us|him|her|you|them|people|workers) (to|on to) (another|other|a|the) (company|compound|boss|place|scam company|team)",
      "(was|were|been|being|get|got) (sold|resold) to (another|other|a|the) (company|compound|boss|scam company)",
      "(bought|owned) by (the company|this company|the boss)",
    ],
  },
};
