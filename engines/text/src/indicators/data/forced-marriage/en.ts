import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedMarriageId } from "./indicators.ts";

export const en: PhraseFile<ForcedMarriageId> = {
  review: unreviewed,
  phrases: {
    "bride-offered-for-money": [
      "(bride|brides|wife|wives) (for sale|for usd|price|available|catalogue|catalog|guaranteed|delivery|delivered|on order|to order|package|packages|market|supply|from usd|costs|price list|with guarantee)",
      "(buy|sell|selling|order|purchase|sold|bought|choose|pick|deliver|selling) [a|your|the|as|an|our|beautiful|young|foreign|vietnamese|burmese|cambodian|lao|myanmar|indonesian|virgin] [young|vietnamese|burmese|cambodian|lao|myanmar|indonesian|virgin|foreign|obedient|beautiful] (bride|brides|wife|wives)",
      "(vietnamese|burmese|cambodian|lao|laos|myanmar|indonesian|pakistani|foreign|asian|obedient) (bride|brides|wife|wives|girls for marriage) (usd|only|from|cheap|with|guaranteed|no|in|within|delivered|cost|30|price|if|all|runaway|virgin|package)",
      "(if|when) [she|the|bride|wife] [bride|wife] (runs away|run away|escapes|does not obey|leaves) [within] (free|replacement|we|another|refund|money|exchange|get)",
      "sold (as|for) [a] (bride|wife|marriage)",
    ],
    "marriage-abroad-for-money": [
      "(marry|marriage|married|wed|wedding) [to|with|a|rich|for] [a|rich|to|with|good] (chinese|foreign|foreigner|korean|taiwanese|overseas|rich chinese|singaporean|malaysian|arab|indian|foreign man|foreigners) [man|men|husband|guy|husbands] (and|get|family|parents|receive|will|paid|with|for|bride|earn|all|send|pays|we) [family|parents|get|receive|usd|money|pay|gift|price|be|paid|rich|support|send|your|cost]",
      "(looking for|need|want|seeking|wanted|find|hiring) [young|vietnamese|single|a|pretty|cambodian|burmese|lao|good] [girls|women|girl|ladies|single|pretty|woman] [girls|women|girl|ladies|woman] (to marry|for marriage|as wife|to be wife|for bride|as bride|as brides|marry) [in|chinese|foreign|to|with|abroad|a|rich|korean|taiwan|man|china|overseas]",
      "(family|parents|your parents|your family|parents of the bride|bride s family) (get|receive|gets|will get|will receive|receives|are paid|paid) [usd|money|a|up to|bride|big|cash|dowry] [usd|money|bride|price|price of|up to|gift|dowry|5000|10000|3000] (for|when|if|after|dowry|bride|of|once|price|cash|gift|before) [the|marriage|you|daughter|marry|wedding|she|price|marrying|married]",
      "(contract|paper|fake|sham) (marriage|wedding|wife|husband) (visa|for|to|abroad|usd|in|with|service|paid|get|china|korea|taiwan)",
      "(marriage|matchmaking) (broker|agency|agent) (china|korea|taiwan|abroad|free for|no cost|pays|all costs|pay|costs|looking for|needs|covers|arranges)",
    ],
    "married-against-will": [
      "(forced|forcing|force|forces|made|makes|making|sold|pressured|obliged) (me|her|us|my sister|my daughter|girls|him|them|my friend|to|into) [to|into|off|for] (marry|marriage|a marriage|be married|become his wife|be his wife|get married|a forced marriage|wed) [a|him|with|an|to|man|in|old|me|at|someone|my]",
      "(marry|married|marriage) (against|without) (my|her|his|their|our) (will|consent|wish|wishes|agreement|knowledge)",
      "(parents|family|father|uncle|broker|agent|they) (sold|gave|arranged|promised|married) (me|her|my sister|my daughter|off) [off|to|away|for] [a|to|an|off|me|man|in|as] (marriage|old man|chinese man|stranger|man|marry|wife|husband|off|bride|to a) [i|for|in|never|who|to|and]",
    ],
    "bride-under-eighteen": [
      "(bride|brides|wife|wives|girl to marry|marry|marriage|married|marrying|wed) [a|of|aged|age|is|at|to|with|girl|girls|off|the|only|her] [a|aged|age|girl|is|only|girls|at|of] (12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen) [year|years|yr|to|yo|ok|or] [old|16|17|girl|18|ok|girls]",
      "(12|13|14|15|16|17) (year|years|yr|yo) [old|olds] [girl|daughter|virgin] (bride|brides|wife|for marriage|to marry|ready to marry|ready for marriage|will marry|marry|married|to be married|marriage)",
      "(child|underage|schoolgirl|minor|young teen) (bride|brides|marriage|wife|wives) (wanted|available|ok|offered|arranged|for|price|in|usd|with)",
    ],
    "marriage-debt": [
      "(pay|repay|return|give|refund) [back|us|him|the|them] (the|my|your|her|his|full) (bride price|dowry|money he paid|money paid for|marriage money|price paid|wedding money|bride money|cost of the wedding|wedding cost|money they paid for) (before|to|if|or|back|and|for|first|then|you) [leave|leaving|you|going|me|her|can|i|go|divorce|stay|she]",
      "(he|they|husband|family|we|i|his family|the family) (paid|bought|spent) [usd|for|so much|a|lot|money|you|her|the] [you|her|for|me|much|of|money|usd|dowry|price|with] [so|you|me|her|money|for|as] (cannot leave|can t leave|cant leave|so you must|must stay|you belong|you are mine|must obey|i belong|she belongs|must give|must bear|cannot go|not leave)",
      "(cannot|can t|cant|not|may not) (leave|go home|go|divorce|return) (until|before|unless|without) [i|you|she|have|a|bear|give|giving|bearing] [have|bear|give|birth|had|a|child|bearing] [a|son|birth|child|to|baby|given] (child|son|baby|birth|boy|pay|bride price|dowry|children)",
    ],
  },
  counters: {
    "bride-offered-for-money": [
      "(bride|brides|bridal|wife) (price|package|packages|gown|dress|dresses|makeup|photo) (list|for photos|rental|makeup|photography|gown|dress|custom|is|in)",
      "(buy|order|choose|sell|selling) (your|the|a) bride (dress|gown|bouquet|shoes|veil|ring)",
    ],
    "bride-under-eighteen": [
      "(stop|end|against|prevent|illegal) (child|underage) (marriage|brides)",
      "(married|marriage) (for|of|since) (12|13|14|15|16|17) years",
    ],
  },
};
