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
      "(beat|beats|beaten|slapped|slaps|kicked|tortured|whipped|electrocuted|burned|raped|tased|handcuffed|chained|starved) (us|me|workers|my sister|my brother|my daughter|my son) [up|by|daily|if|when|with|with a|for|and|because|every|who] [the|our|electric|day|a|boss|my|stick|pipe|belt|guards|madam|employer|we|not|i]",
      "(electric|stun) (baton|batons|stick|sticks|rod|rods|prod|prods)",
      "electric (shock|shocks) (if|when|as punishment|for mistakes|every day|until)",
      "(dark|black|punishment) (room|cell) (for|if|where|when|is|with)",
    ],
    "threat-to-family": [
      "(we|they|i) know where your (family|parents|children|mother|kids) (live|lives|is|are)",
      "(hurt|harm|kill|visit|find|come for|go after|attack) your (family|parents|children|mother|kids|relatives)",
      "your (family|parents|children) will (pay|suffer|be hurt|be killed|regret)",
      "(we|they|i|he|boss) (know|knows|have) [where] your (family|parents|children|mother|kids|address|home|house|family s) [live|lives|is|are|address|members]",
      "(hurt|harm|kill|visit|find|come for|go after|attack|pay|beat|send people to|send someone to|burn) [to] [your|my|our|their] (family|parents|children|mother|kids|relatives|house|sister|brother|father|son|daughter)",
      "(something|bad things|accident) (will|may|could|can|might) happen to [your|my|our|the] (family|parents|children|mother|kids|sister|brother|father|son|daughter)",
    ],
    "threat-of-police": [
      "(report|hand|turn) (you|her|him|them) (to|over to|in to) (the|) (police|immigration|authorities) (if|unless|when)",
      "(you|they) will (be|get) (arrested|jailed|deported|imprisoned) if (you|they) (leave|run|escape|go out|quit|complain)",
      "(report|hand|turn|give|call|deliver) (you|her|him|them|me|us|the police|police|immigration) [over|in] [to|if|on|when] [the|you|us|they|me] [police|immigration|authorities|leave|run|complain|if|we]",
      "(you|they|we|i) (will|would|ll|could) (be|get|go to) (arrested|jailed|deported|imprisoned|jail|prison|detained|caught) (if|when|because|unless|for) (you|they|we|i|leaving|running)",
      "(no papers|illegal|without papers|overstay) (so|and|police|they) [will|can|cannot|you|police] (arrest|deport|jail|complain|cannot complain|report)",
    ],
    "threat-to-publish-pictures": [
      "(send|post|publish|leak|share|release) your (nude|nudes|naked|private|intimate|sex) [photos|photo|pictures|pics|video|videos|tape] (to|online|on facebook|unless|if)",
      "(leak|publish|expose) your (nudes|video|sex video|private video|naked photos|naked pictures)",
      "(send|post|publish|leak|share|release|upload|show|spread|expose) [all|out|online|these|those|this] (your|the|her|his|my|these|this|those|our) (nude|nudes|naked|private|intimate|sex|sexy|explicit|bed|secret) [photos|photo|picture|pictures|pics|video|videos|tape|clip|clips|chat|chats|stuff|images] [to|online|on|everywhere|unless|if|in] [facebook|your|everyone|all|the|you|public|instagram|internet|social]",
      "(leak|publish|expose|spread|viral) [your|her|his|my|the] (nudes|video|videos|sex video|private video|naked photos|naked pictures|photos|pictures|pics|scandal)",
      "(everyone|your family|your friends|your parents|your school|the whole school|your boss|your husband|your wife) will (see|watch|receive|get|know) [your|the|these|this|it|all] (nude|nudes|naked|video|videos|pictures|photos|pics|body)",
    ],
    "threat-of-violence": [
      "(i|we|they|he|boss|she|the boss) (will|ll|would|going to|gonna|can|said they would|said he would|threatened to|threaten to|threatens to) (kill|beat|hurt|cut|shoot|burn|break|stab|bury|harm|rape|torture|electrocute|sell|throw|hit|drown) (you|me|us|him|her|them|your|my|our|anyone) [if|off|in|legs|hands|up|to|alive|when|unless|face|into|dead|kidneys|kidney|fingers|organs]",
      "(threaten|threatens|threatened|threatening|threats) (me|us|her|him|them|to|with|of|workers) [with|to|by] [a|the] (kill|death|beat|violence|knife|gun|harm|hurt|beating|weapon|murder|guns|knives|electric|rape|shoot)",
      "(you|we) (will|ll|would) (die|be killed|be beaten|be shot|be buried|disappear|regret it|never go home|never see your family)",
      "(sell|take|harvest|cut out) (your|my|our) (organs|kidney|kidneys|organ)",
    ],
    "cut-off-from-family": [
      "(not allowed|forbidden|cannot|can t|cant|never allowed|won t let|wont let|not let|doesn t let|does not let|don t let|no|not permitted|refuse|refused) [me|us|her|him|to|them|let|workers|you] [to|me|us] (call|calls|contact|phone|message|write|speak|talk|text|calling|contacting|messaging) [to|with|my|our|your|the|home|her|his|any|their] (family|home|parents|mother|children|husband|wife|anyone|outside|relatives|outside world|embassy|friends|anybody|kids)",
      "(no|cut off|cut|lost|without|zero) [all|any|from|my|off] (contact|communication|calls|contacts) (with|to|from) [my|our|your|the|her|his|their] (family|home|parents|mother|outside|outside world|relatives|embassy|friends|children|anyone)",
      "(call|calls|phone call|phone) (home|family|your family|my family|parents) (only|is|are|once|allowed) [allowed|once|a|not|forbidden|in|under] [month|a|once|year|front|watched|supervision|forbidden|allowed|6|3]",
    ],
  },
  counters: {
    "threat-of-violence": [
      "(i|we|you) (will|ll|gonna|going to|would|can) (kill|beat|die|regret|hit) (you haha|you lol|you in|it|for|laughing|of laughter|the|me lol)",
      "(we|you) (will|ll|would) die (laughing|of|for|from)",
    ],
  },
};
