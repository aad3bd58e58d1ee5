import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const en: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(tortured|electrocuted|tased) (us|me|them|workers|people|by the boss|by guards|by the guards)",
      "(beat|beats|beating|beaten) (us|me|workers|people|them) (with|if|when|because|for not|badly|every day|daily)",
      "beaten [up] by (the|our) (boss|bosses|guards|company|supervisor|supervisors|managers)",
      "(beaten|tortured|shocked) (by|with) [the|an] (electric|stun|electric baton|electric shock|guards|boss|bosses|supervisor|supervisors|company)",
      "electric (shock|shocks|baton|batons) (as|for) (punishment|refusing)",
      "(shocked|hit) with [an|a] (electric baton|stun gun|taser|electric rod)",
    ],
    "threat-to-family": [
      "(we|they|i) know where your (family|parents|children|mother|kids) (live|lives|is|are)",
      "(hurt|harm|kill|visit|find|come for|go after|attack) your (family|parents|children|mother|kids|relatives)",
      "your (family|parents|children) will (pay|suffer|be hurt|be killed|regret)",
    ],
    "threat-of-police": [
      "(report|hand|turn) (you|her|him|them) (to|over to|in to) (the|) (police|immigration|authorities) (if|unless|when)",
      "(you|they) will (be|get) (arrested|jailed|deported|imprisoned) if (you|they) (leave|run|escape|go out|quit|complain)",
    ],
    "threat-to-publish-pictures": [
      "(send|post|publish|leak|share|release) your (nude|nudes|naked|private|intimate|sex) [photos|photo|pictures|pics|video|videos|tape] (to|online|on facebook|unless|if)",
      "(leak|publish|expose) your (nudes|video|sex video|private video|naked photos|naked pictures)",
    ],
  },
};
