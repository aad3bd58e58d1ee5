import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DomesticServitudeId } from "./indicators.ts";

export const en: PhraseFile<DomesticServitudeId> = {
  review: unreviewed,
  phrases: {
    "household-work-at-all-hours": [
      "(maid|helper|nanny|housekeeper|domestic worker|domestic helper|caregiver|house help|kasambahay|yaya) [must|should|to|has|will|who|can] (work|be available|be ready|wake|be|available|serve|stay|on call|be on call) [at|on|any|24|from|ready|up|all|call] [any|24|all|call|hours|time|day|4|5|hour] (time|hours|7|day and night|hour|call|am|at night|day|24|night|midnight)",
      "(wake|woke|start|started|work|working|wakes|works|starts) [up|at|me|from|us] [up|at|from] (4|5|4 30|5 30|3|four|five) [am|in|o clock|a m|morning|until|to|and] [the|until|morning|to|till|sleep|go|work|and] (midnight|11|12|1|10|11 pm|12 am|1 am|night|late|2 am|morning) [pm|am|at|every|in|without]",
      "(24 hours|24 7|day and night|anytime|any time|all day and night|no fixed hours|no fixed time|no fixed rest) (on call|housework|maid|helper|nanny|care of|in the house|taking care|domestic|stay in)",
      "(housework|cleaning|cooking|looking after|caring) [for|and|the|children|cooking|cleaning] [the|three|two|family|house|houses|elderly] (from morning|day and night|until midnight|all day|without rest|for two houses|in two houses|for two families|no rest|non stop)",
      "(no|without|not any|never|never a) (rest|day off|off day|rest day|days off|break|off days) (for|maid|helper|first|in the first|during|as a|since|the first|allowed for) [maid|helper|1|2|3|6|two|one|months|year|months|domestic|the|years|nanny]",
    ],
    "not-let-out-of-house": [
      "(not|never|cannot|can t|cant|forbid|forbids|forbidden|forbade|isn t|don t|doesn t|won t|not even) [let|allow|allowed|her|me|allows|the] [me|her|maid|to|helper|the] [to|go|helper|maid] (go|leave|step|out|outside|walk) [out|outside|of|the|leave|from|even] [of|the|to|this|even] (house|apartment|flat|condo|villa|home|gate|balcony|door|employer s house|madam s house)",
      "(lock|locks|locked|locking) (me|her|us|the maid|maid|helper|the helper|the door) [in|inside|at|up|from|alone|when|outside] [the|house|home|apartment|in|flat|outside|alone|inside|kitchen|room|when|they] (house|home|apartment|flat|kitchen|when|outside|they|alone|room|toilet|villa|condo|i cannot|she)",
      "(maid|helper|nanny|housemaid|domestic worker|she) (must|may|should|cannot|can|is|will) (not|never|stay|always stay|only stay|stay inside|remain) [be allowed|leave|go|allowed|in|inside|to|out] [to|leave|out|go|inside|the] (house|outside|out|home|apartment|gate|inside|alone)",
    ],
    "hungry-in-household": [
      "(only|just|eat|eats|ate|give|gave|gives|fed|get|gets|given) [me|her|eat|the|us|maid|get|only|one] [the|only|family|their|eat] (leftovers|left over|leftover|leftover food|left overs|scraps|one meal|bread|rice only|expired food|noodles once|rice and salt|spoiled food|dog food) [a|food|once|from|per|every|of|after|the] [day|food|family|only|they|children|a]",
      "(not|no|never|little|too little|without|not enough) [given|enough|give|giving|get|getting|allowed|have] [me|her|enough|to|any|us] (food|eat|meal|meals|to eat) (for|in|here|all|since|until|from|and|at) [me|maid|her|the|employer|days|this|all|madam|2|3|day] (house|employer|days|maid|day|me|sleep|madam|rest|work|helper|her)",
      "(starve|starved|starving|hungry) (me|her|the maid|in|at|every|because) [the|this|employer|madam|my] (house|madam|employer|day|my employer|days|here)",
    ],
    "domestic-worker-traded": [
      "(maid|maids|helper|helpers|housemaid|housemaids|domestic worker|domestic workers|nanny|nannies|house girl|house girls) [available] (for sale|for transfer to new sponsor|on sale|on discount|on promotion|with guarantee|cheap price|replacement|exchange|for release|to give away|with free replacement|promo|sale|promotion)",
      "(sell|selling|buy|buying|bought|exchange|return|swap|resell|sold) [my|a|the|our|back|this|your|another] [filipino|indonesian|myanmar|cambodian|nepali|african|house|ethiopian|domestic|foreign] (maid|maids|helper|helpers|housemaid|house girl|domestic worker|nanny|domestic helper)",
      "(free|unlimited|money back|lifetime) (replacement|replacements|exchange|guarantee|guaranteed) (if|when|for|of|within|maid) [maid|the|she|helper|runaway|runs|refuses|maids|6|3|your|two|months] (runs|run|maid|refuses|helper|ran|away|not|months|runaway|escapes|leaves|runs away)",
      "(obedient|docile|submissive|not allowed handphone|no handphone|no phone no off day|no off day) (maid|maids|helper|helpers|girl|girls|domestic|nanny|indonesian|filipina|myanmar)",
    ],
    "keep-instead-of-pay": [
      "(food|meals|room|roof|stay|bed|lodging|accommodation) (and|or|and) (room|food|roof|bed|stay|lodging|board|clothes|accommodation|shelter) (instead of|in exchange for|for|but no|no|is|as|in place of|in return for) [pay|salary|work|housework|your|the|wages|cleaning] (pay|salary|wages|work|housework|cleaning|help|enough|payment|childcare|babysitting|no pay|chores)",
      "(no|without|not|unpaid|never) (salary|pay|wages|paid|any pay|a salary|any salary) [just|only|but|for|because|as|she] [food|room|food and|get|gets|she|we|they|give|i|housework|the] (food|place to stay|lodging|room|shelter|housework|family|roof|stay|bed|eat|sleep|roof over)",
      "(like|as|part of|one of) (family|our family|the family|our own daughter|a daughter) (so|and|therefore|no) [no|we|you|she|not|do|does|need] (salary|pay|not|don t|wages|no salary|need|not need|paid|wage)",
    ],
  },
  counters: {
    "domestic-worker-traded": ["(maid|maids|nanny|helper) (cafe|outfit|costume|service) (for sale|on sale|promo)"],
    "household-work-at-all-hours": ["(24 hours|24 7) on call (doctor|nurse|hospital|technician|plumber|ambulance)"],
  },
};
