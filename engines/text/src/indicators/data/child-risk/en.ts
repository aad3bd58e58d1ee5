import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const en: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(under|below) 18 (is|are|) (ok|okay|accepted|welcome|fine|no problem|can apply|also accepted)",
      "(minors|underage|under age) (ok|okay|accepted|welcome|can apply|are welcome|are accepted)",
      "(even|also) (if|) (you are|youre|) (under|below) 18 [ok|can]",
      "(age|aged|ages|girls|boys|from|children|kids|students|teens) [from|between|of] (10|11|12|13|14|15|16|17|10 to|11 to|12 to|13 to|14 to|15 to|16 to) [years|year|to|and|up|old] (ok|okay|welcome|accepted|can apply|up|and up|above|and above|to work|can work|work|needed|wanted|no problem|17|18|25)",
      "(13|14|15|16|17) (years|year|yrs|yr|yo) [old|olds] (ok|okay|welcome|accepted|can apply|also|can work|no problem|is fine|are fine|can join|girl wanted|girls wanted)",
      "(under|below|less than|younger than|not yet|not) (18|eighteen|17|16) [years|yrs|year] [old] [is|are|also|can] (ok|okay|accepted|welcome|fine|no problem|can apply|apply|join|also ok|work|can work|no issue|too)",
      "(age|no age) (is no|not|no|does not|doesn t|limit|is not) (problem|matter|a problem|limit|an issue|required|checked|asked)",
      "(minors|underage|under age|teenagers|schoolgirls|school girls|schoolboys|children|kids) (ok|okay|accepted|welcome|can apply|are welcome|are accepted|can work|wanted|needed|can join|preferred)",
      "(no|without) (id|age|id card|birth certificate|age proof) (check|checks|needed|required|asked|verification)",
    ],
    "age-changed-on-papers": [
      "(change|changed|fix|adjust|increase|raise) (your|the|her|his) age (on|in) (the|your|her|his|) (passport|papers|documents|id|birth certificate)",
      "(passport|papers|documents|birth certificate) (with|showing) (a different|another|a higher|older|higher) age",
      "(change|changed|changes|fix|fixed|adjust|increase|raise|raised|make|made|edit|alter|altered|correct|add) [to] (your|the|her|his|their|my|our) (age|birth date|date of birth|birthday|birth year|year of birth) (on|in|to|older|for|at|so|upwards|higher) [the|your|her|his|passport|papers|18|19|20|21|25|id]",
      "(passport|papers|documents|birth certificate|id card|id) (with|showing|where|that says|saying|say|says) [a|she is|he is|you are|i am|an|you|she|he|i|age|my] (different|another|a higher|older|higher|18|19|20|21|25|adult|over)",
      "(fake|false|borrowed|someone else s|sister s|cousin s|older sister s) (id|passport|birth certificate|papers|documents|id card|age)",
      "passport with (another|a different|other|changed|new) (age|date of birth|birth date)",
    ],
    "child-sent-to-work": [
      "send your (daughter|son|child|children|kids) to (work|a job|the city for work|bangkok|kuala lumpur|us)",
      "looking for (girls|boys|children) (aged|age|between) (10|11|12|13|14|15)",
      "(girls|boys|children) (aged|age|ages) (10|11|12|13|14|15)",
      "(send|bring|give|let) [us|me] [your|the|a] (daughter|son|child|children|kids|girl|boy|daughters|sons) (to|for|go|come|with) [us|work|a|me|the|come|live|go|city|bangkok|town|help] [work|job|city|us|in|to|with|for|as|live]",
      "(looking for|need|want|wanted|hiring|needed) [a|an|some|young] (girls|boys|children|girl|boy|child|teen|teenager) [of|aged|age|between|from|who is] (10|11|12|13|14|15|16|8|9)",
      "(girls|boys|children|girl|boy|child|kids) [of] (aged|age|ages|from|between) (8|9|10|11|12|13|14|15) [to|and|years|work|for|who]",
      "(child|children|kids|boys|girls) (to|for) (work|sell|beg|begging|sell flowers|pick|housework|clean|look after|babysit|work in|the plantation|fishing|factory)",
    ],
    "schooling-promised": [
      "(send|pay|put|give|sponsor|provide|cover|arrange|get) [her|him|them|your|the|for|free|all] [child|children|her|daughter|son|kids|school|to] [to|for|school|fees|in] (school|schooling|study|education|school fees|boarding school|studies) (and|in|if|while|there|free|with|abroad|she|he|in return|for|when) [she|he|help|works|work|return|live|helps|they|housework|lives|they can|can]",
      "(free|good|better) (school|schooling|education|boarding school) (for|in|abroad|and) [your|the|poor|a|work|our|city|children|housework] (child|children|kids|daughter|son|girl|boy|girls|boys|city|family|families)",
      "(we|i) (will|can|) (raise|adopt|take care of|look after|bring up|educate|take) [in] your (child|daughter|son|baby|children|girl|boy|kids) [in|and|like|as|for|like our own|abroad]",
      "(adopt|adoption|buy|sell) [of|a|your|for] (baby|newborn|your baby|babies|child|children)",
    ],
  },
  counters: {
    "under-eighteen-welcome": [
      "(not|never|no|must not|cannot) (accept|hire|employ|accepting|be|hiring) [anyone|applicants|people|persons|workers|any|a] (under|below|less than|younger than|minors|underage|children)",
      "(children|kids|visitors|students) (under|below) (18|17|16|12|5|7|10) (free|enter free|are free|half|with|must|need|should|join free)",
      "(age|aged) (16|17) (and above|and up) (visitors|students|for the course)",
      "(no age limit|age limit) (for the course|for membership|to join the gym)",
      "no id (needed|required) to (enter|visit|join|borrow)",
    ],
    "schooling-promised": ["free (school|education) (fair|day|books)"],
    "child-sent-to-work": [
      "(send|bring|let) [us] [your] (child|children|son|daughter|kids) (to|for) (school|the clinic|class|training|camp)",
      "(toys|clothes|books|games|classes|camp|swimming|course) for (girls|boys|children) (aged|age|ages)",
    ],
  },
};
