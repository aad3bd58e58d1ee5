import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const en: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(pay|send|transfer|give|deposit|gcash|wire) [me|us|the|now|money|usd|php|rm|bitcoin|btc|in|within] [usd|php|rm|money|bitcoin|now|500|1000|2000|3000|5000|100|200|300|btc|the|amount|today] [now|in|today|bitcoin|usd|btc|usdt|within] (or|otherwise|else|if not|if you don t|if you dont|unless) [i|we|your|the|everyone|you|all|want|ll] [will|ll|want|your|am|me|upload|post|send|video|video goes|going|to] (send|post|share|upload|leak|publish|release|spread|expose|show|goes|nudes|pictures|photos|video|viral|see|the video|your video|your nudes|it goes)",
      "(if|unless) (you|u) [don t|dont|do not|refuse|not|pay|want] [to|pay|send|me|the|want] [me|pay|send|the|us|money|to|usd] [the|money|now|in|usd] (i|we|video|your|everyone|it|all) [will|ll|am|video|going|nudes|your|gonna|friends] [send|share|post|leak|upload|publish|expose|spread|to|release|going|be|will|see] [your|the|it|this|all|these|them|sent|to] (video|videos|nudes|photos|pictures|pics|nude|naked|private|to your|family|online|to everyone|to all|everywhere|contacts)",
      "(money|payment|usd|bitcoin|pay) (to|and i|and we|so i|or i|so that i) [will|not|ll|delete|keep|stop] [delete|not|keep|stop|to] (delete|the video|your video|your pictures|your photos|posting|publish|share|send|publishing|private|leaking|nudes|it)",
    ],
    "recorded-secretly": [
      "(i|we) (recorded|have recorded|record|screen recorded|filmed|captured|saved|have|got|screenshotted|have saved) [you|your|the|a|our|all|everything|video] [video|naked|of|whole|call|cam|nude|on|webcam|your|private|sex|you] [call|of|video|you|naked|on|sex|nude|body|call with] (naked|nude|video call|masturbating|masturbate|jerking off|undressing|nudes|sex video|cam show|naked video|playing with yourself|touching yourself|video of you|doing|without clothes|private video|your naked|pleasuring)",
      "(hacked|access to|infected|control of|turned on|have full access to) [your|into|the|all|camera|device] (camera|webcam|phone|device|devices|computer|cam|account) [and|camera|i|to|while] [recorded|record|i|have|you|recording|filmed|saw] [you|recorded|while|watching|have|masturbating|a|your|video]",
      "(i|we) have your (nudes|naked|sex video|private video|naked pictures|naked photos|nude photos|nude video|nude pictures|naked video)",
    ],
    "contacts-will-see": [
      "(send|share|forward|show|post|expose) [the|your|these|this] (video|pictures|photos|nudes|nude|videos|pics|screenshots) (to|with) [all|everyone|every|each] [of|on|your|the|in|ur] [your|the|ur] (contacts|friends|facebook friends|family|classmates|followers|school|boss|workplace|relatives|friend list|friends list|parents|colleagues|instagram followers|teachers|employer|contact list|mother|wife|husband|church)",
      "(i|we) (have|got|copied|saved|know|screenshotted) [all|your|the|a|whole] [your|of|list|the|all] (contacts|friends list|friend list|facebook friends|followers|contact list|family contacts|friends and family|list of friends|followers list) [and|so|now|saved|here|i|who|list]",
      "(all|every one of|everyone of) (your|ur) (friends|contacts|family|followers|classmates|relatives) (will|gonna|are going to|can|would) (see|receive|watch|get|know)",
    ],
    "more-pictures-demanded": [
      "(send|give|show|make|do|take) [me|us] [more|another|new|5|10|more of] (more|another|new|nudes|pics|photos|videos|pictures|video|nude|naked) [nude|nudes|pics|photos|video|videos|pictures|naked|sexy|ones|pic] [or|now|every] (or|otherwise|else|if not|every day|each day|unless) [i|else|i ll|we|everyone|you|will|your] [will|ll|your|want|post|send|leak|everyone|publish|share|me|upload]",
      "(do|obey|follow) (what|everything|exactly what|as) (i|we) (say|tell you|want|ask|command) or (i|your|everyone|else|the|we|you)",
      "(if|unless) (you|u) (stop|block|ignore|don t|dont|do not|refuse) [me|us|sending|send|to|replying|show] [send|more|me|pics|nudes|videos|photos] (i|we|your|everyone) (will|ll|am|video|nudes|gonna|photos) (post|send|share|leak|upload|going|expose|publish|go|be)",
    ],
  },
};
