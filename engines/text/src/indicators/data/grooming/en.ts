import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const en: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(this|it|that) (is|s|will be|stays|must be|should be|must stay) [just|only] (between us|between you and me|our secret|our little secret|a secret between us)",
      "our (little|special|own|big) secret",
      "(do not|don t|dont|never|promise not to|pls dont|please don t) (tell|show|say) [to|this|it|anything|that] [this|to|anyone|your|ur|about] [your|ur] (mom|mum|mommy|mama|parents|dad|daddy|teacher|mother|father|sister|friends|anyone|anybody|papa) (about us|about me|ok|about this|about our|we|that we|what we|this is|about our chats|i|or)",
      "(your|ur) (parents|mom|mum|dad|friends|family|mother) (won t|wont|will not|would not|wouldn t|don t|dont|do not) (understand|get) [us|it|our|what|me|this|you] [love|we|friendship|relationship|like|have]",
      "(can you|can u|will you|u) keep a secret",
    ],
    "asked-if-alone": [
      "(are you|are u|r u|you|u) (alone|home alone|by yourself|alone now|alone at home|alone in your room|in your room alone|on your own) [now|tonight|in|at|today|rn|right] [home|your|room|now|moment]",
      "(is|are) [your|ur|anyone|any|mom|mum] (mom|mum|parents|dad|anyone|mother|father|sister|else|brother|anybody) [or dad|and dad] (home|at home|there|around|near|with you|with u|in the room|next to you|asleep|sleeping|in)",
      "(when|what time) (do|does|are|will|is) [your|ur] (parents|mom|mum|dad|mother|father|your parents|ur parents) [be|go|get|gonna] (home|out|sleep|asleep|leave|work|to work|away|to sleep|come home|be out)",
      "(can|does|do) [your|ur|anyone|mom] (parents|anyone|mom|mum|dad|mother) (see|check|read|look at|know) [your|ur|you|the|this|us|what|about] (phone|messages|screen|chat|chats|us|texts|this|password|you do|account)",
      "(lock|close) (your|the|ur) (door|room|bedroom door)",
    ],
    "mature-for-your-age": [
      "(mature|grown up|grown|smart|sexy|developed|adult|special) for (your|ur|a) age",
      "(mature|older|grown up) (than|for) (your|ur|other|a|girls|boys) (age|girls your age|kids|years|friends|boys your age|13|14|15|year old|kids your age)",
      "age (is just|is only|doesn t|does not|dont|is) (a number|number|matter|matters|just a number)",
      "(you|u) (look|seem|act|sound|talk) (older|mature|like an adult|like a woman|like 18|like 20|much older|18)",
      "(dont|don t|do not|not) (care|mind) [about|that|how|if] (your age|you are 13|you are 14|you are 15|ur age|how old you are|you re 13|you re 14|u are young|you are young)",
    ],
    "gifts-for-pictures": [
      "(send|show|give|take|show me|sendme|record) [me|a|some|us|your|ur] [a|some|your|ur|pic|sexy|nude|more|few|the] (pic|pics|picture|photo|photos|video|videos|selfie|nudes|nude|pictures|body) (and|then|for|i|you get|u get|i ll|i will|in|without|of your|naked|in your|in ur|with) [i|will|ll|give|get|send|buy|clothes|exchange|u|you|bikini|underwear|top|no|bra|pay|body|shirt|towel|your] [give|you|buy|send|will|for|diamonds|robux|u|pay|gems|clothes|on|underwear|skins|load|usd|gcash|shirt|money]",
      "(give|send|buy|pay|gift|get|top up) [you|u|free|your|ur|500|1000|100] [free|500|1000|100|some|a|new|200|300|50] (robux|diamonds|skins|gems|v bucks|load|gcash|coins|gift card|steam card|iphone|phone|usd|money|credits|data|ml diamonds|uc) (for|if|when|in exchange for|just for) [you|a|your|u|one|some|send|pic|sexy|just|nude|show] [send|show|a|pic|pics|me|sexy|nude|photo|video|one|of|selfie] [me|a|pic|pics|your|sexy|photo|photos|of|video|you|selfie|body|nude|nudes]",
      "(show|send) (me|us) [your|ur|more] (body|boobs|underwear|naked body|private parts|bra|chest|nude|nudes|legs) [and|for|on|please|pls|i]",
    ],
    "delete-our-chat": [
      "(delete|erase|clear|remove) (our|this|the|all our|all the|all of our|these) (chat|chats|messages|conversation|message|texts|history|chat history|photos|conversations|convo) (now|after|so|before|every|ok|when|please|pls|and|from|first|always|if|your)",
      "(use|switch to|download|turn on) [the|a] (disappearing messages|secret chat|vanish mode|hidden app|vault app|secret app|disappearing mode) (so|ok|for|with|now|and|then|no)",
      "(make|create|use) a (second|secret|new secret|hidden|fake|dump) account (so|your|for|that|where|and) [your|parents|us|we|no|only|mom|nobody|you]",
    ],
    "meet-alone": [
      "(come|meet|meet me|come out|see me|visit me|come over) [me|out|to] (alone|by yourself|on your own|without your|dont bring|don t bring|secretly|in secret|without telling|just you) [parents|friends|anyone|mom|friend|your|ok|at|your friends|and|near|after|to] [parents|mom|friends|school|hotel|my|the]",
      "(do not|don t|dont) bring [your|ur|any] (friends|friend|anyone|parents|mom|sister|anybody|brother|mum) [when|to|with|ok|and|just|we]",
      "(skip|cut|leave|escape|sneak out of|sneak out from|sneak out) [class|school|from|your|home|of|house|the] [school|house|home|and|to|after|early] (and|to|with|then) (meet|come|see|me|be with|hang out) [me|with|at|us|to|in]",
      "(i|we) (will|ll|can) (pick you up|pick u up|fetch you|wait for you|get you) (after school|outside school|near your school|at the gate|from school|behind the school|when your parents|near ur school)",
    ],
  },
  counters: {
    "delete-our-chat": [
      "(delete|clear) (the|this|all the) (message|messages|photos|history|chat history) (and report|if you receive|from your phone storage|to free)",
    ],
    "asked-if-alone": ["is anyone (home|there|around) to (sign|receive|accept)"],
  },
};
