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
      "(not allowed|not permitted|forbidden|never allowed|not able|aren t allowed|arent allowed) to (leave|go outside|go out of|go out|step outside|walk out|go anywhere|leave the|go home) [the] [compound|building|factory|house|dormitory|boat|park|site|room|alone|without|ship|vessel|company|hotel]",
      "(cannot|can t|cant|could not|couldn t|never|nobody can|no one can) (leave|go out|get out|escape|go outside|walk out) [of|from] [the|this] (compound|building|factory|park|house|room|boat|ship|dormitory|place|gate|hotel|site|company)",
      "(won t|wont|will not|don t|dont|do not|did not|didn t|never|doesn t|does not|not) (let|allow) (me|us|them|her|him|anyone|workers|my sister|my daughter|my brother|my son) [to] (leave|go home|go outside|out|go out|go back|out of the building|return|return home|come home|quit|go)",
      "(locked|lock|locks|kept|confined|held|trapped|stuck|imprisoned|detained|captive) [us|me|up|them|her|him|workers|inside|in] (in|inside|up in|at) [the|a|this|our] (room|building|compound|dormitory|house|factory|hotel|office|park|apartment|boat|place|scam compound|cage|flat)",
      "(guards|armed guards|men with guns|gunmen|soldiers) [are|is|stand|standing|with|watch] (at|on|with|everywhere|watching|around) [the|every|guns|us|all|gate|door] [gate|door|exit|guns|compound|floor|entrance|time|day|building|everywhere]",
      "(barbed wire|high walls|electric fence|iron bars|bars on the windows|razor wire)",
      "(leaving|to leave|going out of) the (park|compound|campus|building|zone|site) (needs|requires|only with|without) [a|the] [manager|boss|manager s|boss s|company] [s] (permission|pass|approval)",
      "(nobody|no one) (leaves|goes out of) the (house|building|park|compound)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18|19|20) hours (a|per|every|each|) day",
      "(14|15|16|17|18) hrs (a|per|) day",
      "(14|15|16|17|18) hours daily",
      "work (without|with no) (a day off|days off|rest days|any day off)",
      "no (day|days) off [a month|at all]",
      "(12|13|14|15|16|17|18|19|20|twelve|fourteen|fifteen|sixteen|eighteen|twenty) (hours|hour|hrs|hr) (a day|per day|every day|each day|daily|a shift|per shift|duty|shift|of work)",
      "(7 days a week|seven days a week|everyday no off|no rest day|no rest days|no off day|no off days|without rest day|never a day off|no holiday|no holidays|without holiday|no day off|no days off|no weekly off)",
    ],
    "wages-withheld": [
      "(have not|haven t|has not|not|never) (been paid|paid us|paid me|received any salary|got any salary) for (2|3|4|5|6|7|8|two|three|four|five|six|several|many) months",
      "(withhold|withholding|withheld|hold back|holding back) (my|our|their|your) (salary|wages|pay)",
      "(refuse|refused|refuses) to pay (me|us|my|our) [salary|wages]",
      "(never|not) paid (any|our|my) (salary|wages)",
      "(have not|haven t|has not|hasn t|not|never|did not|didn t|without) (been paid|paid us|paid me|received|got|given|get|pay|receive|being paid|paid) [any|our|my|a|the|me|us] [salary|wages|pay|money|single] (for|since|yet|in|at all|until|so far|cent) [2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven|eight|several|many|the] [months|month|year|weeks]",
      "(withhold|withholding|withheld|withholds|hold back|holding back|holds back|keep|keeps|kept|hold|holds|held) [back] (my|our|their|your|the|all|first) [first|2|two|3|three|one|1] [month s|months|month] (salary|wages|pay|salaries|earnings|money)",
      "(salary|wages|pay|salaries) [is|are|was|were|will be|has been|have been|of|for] [not|never|always|only] (withheld|unpaid|held|held back|kept|paid at the end|paid after|delayed|not paid|paid when|released after|given after|hold|paid only) [by|until|for|of|after|the|contract|when]",
      "(refuse|refused|refuses|refusing) to pay [me|us|my|our|the|any] [salary|wages|salaries]",
      "(no|zero|without) (salary|wages|pay) (for|since|until|the) [2|3|4|5|6|7|8|two|three|four|five|six|the|first] (months|month|year|first)",
      "(salary|pay|wages) from (third|second|fourth) month",
    ],
    "forced-to-scam": [
      "(forced|forcing|force|made|making) (me|us|them|him|her|people|workers|) (to|into|) (scam|scamming|do scam|do scams|cheat people|commit fraud|online scam|online scamming|crypto scam)",
      "(have|had) to scam (people|others|at least)",
      "(forced|forcing|force|forces|made|makes|making|ordered|coerced) [me|us|them|him|her|people|workers|my|everyone|my brother|my sister|my son|my daughter] (to|into) (scam|scamming|do scam|cheat|cheating|commit|defraud|trick|trick people|work as|work in|deceive|chat with|chat and|lure|swindle|fool|steal) [do|scam|scams|fraud|online|people|foreigners|scamming|strangers|on|crypto|a|others|for] [scam|scams|scamming|fraud|people|scammer|americans|online|strangers|others|investors|foreigners|money]",
      "(scam|fraud) (work|job) (or|otherwise|if not)",
    ],
    "punished-for-quota": [
      "(beaten|punished|electrocuted|shocked|fined|no food|starved) (if|when) (we|you|i|they) (do not|don t|dont|did not|didn t|fail to|can t|cannot|miss) (reach|meet|hit|make|the|our|) [the|our|your] (target|quota|kpi|sales)",
      "(miss|fail) the (quota|target) (and|you|we) (get|are|will be|got) (beaten|punished|shocked)",
      "(beaten|beat|punished|punish|electrocuted|shocked|fined|no food|starved|hit|slapped|no sleep|made to run|push ups|kicked|whipped|tortured) [us|me|them|you|with] (if|when|for|because|until) [we|you|i|they|not|the|workers|quota] [do not|don t|dont|did not|didn t|fail to|can t|cannot|miss|reaching|meeting|reach|are|have|could not|couldn t|hitting|target|making] [reach|meet|hit|make|the|our|enough|quota|target|not|reaching|missed] [the|our|your|enough|reached] [target|quota|kpi|sales|customers|clients]",
      "(miss|fail|missed|failed|not reach|not reaching|don t reach|dont reach|do not reach|can t reach|not meet|didn t meet|don t meet|can t meet) [to|the|our|your|daily] [reach|meet|hit|the|daily] [the] (quota|target|kpi|sales target) [and|you|we|they|will|then|means|is|so] [get|are|will|be|got|you|we|they|no] (beaten|punished|shocked|fined|beat|fine|no food|sold|hit|tortured|punishment|electric|salary cut)",
    ],
    "sold-on": [
      "(sold|sell|selling|resold|resell) (me|us|him|her|you|them|people|workers) (to|on to) (another|other|a|the) (company|compound|boss|place|scam company|team)",
      "(was|were|been|being|get|got) (sold|resold) to (another|other|a|the) (company|compound|boss|scam company)",
      "(bought|owned) by (the company|this company|the boss)",
      "(sold|sell|sells|selling|resold|resell|transferred|traded) (me|us|him|her|you|them|people|workers|my brother|my sister|my son|my daughter|off|again) (to|on to|for|between|from) [another|other|a|the|different|usd|one] [company|compound|boss|place|scam|team|group|usd|broker|brothel|chinese|owner|gang]",
      "(was|were|been|being|get|got|is|are|be) (sold|resold|traded|bought) (to|by|for|from|between|off|on|again|twice|and) [another|other|a|the|different|usd|chinese|one] [company|compound|boss|usd|gang|chinese|broker|man|place|scam|brothel|to another]",
      "(bought|owned|paid for) [me|us|you] (by|from|for) (the company|this company|the boss|us|them|a broker|the agent|usd)",
      "we (bought|paid for|own) you",
      "(company|they|we|boss) (can|may|will) (transfer|sell|move|give) you to (another|other|a different) (company|boss|office)",
    ],
    "contract-substituted": [
      "(different|new|another|second|other) (contract|job|work|salary|agreement) (than|from|when|on|after|in|upon|was|at|with|here) [what|the|promised|arrival|i|we|they|one|arriving|lower|that] [promised|arrival|signed|was|told|agreed|said|i|we|they|arrived|less|one]",
      "(contract|job|salary|work|pay) (was|is|were|has been|got) (changed|replaced|different|not the same|swapped|reduced|not what|lower than|less than|not as) [to|after|from|when|upon|on|we|i|what|as|than|by|promised|with|the] [arrival|we|i|what|promised|arrived|arriving|they|was|agreed|a|told|half]",
      "(promised|told|said|offered|signed for|signed up for) [me|us|a|the|that|as|to be|to work|job|i|it] [job|work|us|as|a|would|salary|in|of|usd|office|restaurant|factory|be|waitress] [a|as|in|of|usd|work|be|cook|factory|restaurant|hotel|waitress|clerk] [but|then|and] (but|instead|yet) [i|we|was|am|when|the|they|in|it|here|had|got|now|it was|it is] [was|am|are|arrived|were|to|real|made|got|reality|forced|have|only|salary]",
      "(made|forced|had) (me|us|to) [to] sign (a|another|a new|a second|blank|new|papers) (contract|agreement|paper|different|one|new)",
      "work may be different (at first|there|in the beginning)",
    ],
    "movement-only-with-guard": [
      "(escorted|guarded) (by|at|when|everywhere|to|even|all|whenever) [a|the|all|guards|guard|security|minder|us|our|boss|times|company] [guard|guards|security|minder|man|men|bodyguard|times|boss|supervisor|when|to|everywhere|driver]",
      "(only|never|not|cannot|can t|cant) (go|leave|walk|shop|move|go out|leave the) [out|outside|anywhere|the|shopping|about|alone] [house|compound|building|room] (with|without|alone|unless) [a|the|company|our|escort|guard|permission|madam] (guard|guards|minder|escort|security|security guard|bodyguard|madam|supervisor|agent|boss|permission)",
      "(guard|guards|minder|security) (goes|go|comes|come|follows|follow|accompany|accompanies|escort|escorts|watch|watches) [with|us|me|every|you|the|workers|them] [us|me|everywhere|when|step|to|you|workers|wherever]",
    ],
    "fined-from-pay": [
      "(fine|fines|fined|penalty|penalties|deduct|deducted|deduction|deductions) [of|usd|for|salary|from|if|pay|money|is|will be|wages|you] [for|if|usd|being|salary|5|10|20|50|100|each|you|every] (late|talking|mistake|mistakes|lateness|sleeping|toilet|absence|sick|resting|breaks|going to the toilet|being late|being sick|using phone|not smiling|wrong|breaking|each mistake|every mistake|laughing|speaking)",
      "(late|talking|mistake|mistakes|sleeping|toilet|sick) [is|are|means|leads to|will be|gets|get|you|each|every] (fine|fined|deducted|penalty|fines)",
      "(fined|fine) (for everything|for every|every time|for any|everyday|every day)",
    ],
  },
  counters: {
    "cannot-leave": ["(cannot|can t) leave the (building|house|room|office) (unattended|keys|door|lights)"],
    "wages-withheld": ["(never|not) (withhold|hold back|keep|delay) (my|our|their|your|the|any) (salary|wages|pay)"],
    "excessive-hours": [
      "(24|12) hours [a day] (service|support|delivery|open|customer support|hotline|clinic|counter)",
    ],
    "movement-only-with-guard": [
      "(escort|escorted|accompanied|guarded) by (police|staff|teacher|teachers|parents|a parent|an adult|a nurse|nurse|parent)",
    ],
    "contract-substituted": ["new contract (from|with|in) (january|february|march|april|may|june|july)"],
  },
};
