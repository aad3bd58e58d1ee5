import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const en: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(cross|enter|crossing) [the] (border|country) (illegally|without documents|without papers|without passport|through the jungle|by the river|through natural routes)",
      "(smuggle|smuggled|smuggling) (you|people|us|them|me) (across|over|into|through) [the] (border|thailand|malaysia|myanmar|cambodia|laos|country|river)",
      "(natural|unofficial|illegal) (crossing|border route|border crossing|border channel)",
      "(cross|enter|crossing|entry|travel|go|get) [the|into|to|over|across] [border|country|malaysia|thailand|europe|australia] (illegally|without documents|without papers|without passport|through the jungle|by the river|through natural routes|by night|at night by boat|by boat at night|secretly|by jungle|by sea|on foot|through the forest|with no papers|no documents)",
      "(smuggle|smuggled|smuggling|bring|take|carry|get) (you|people|us|them|me|passengers) (across|over|into|through) [the] (border|thailand|malaysia|myanmar|cambodia|laos|country|river|sea|fence|mountain|indonesia|australia)",
      "(natural|unofficial|illegal|secret|back|jungle|river|rat|hidden|side) (crossing|border route|border crossing|border channel|route|path|way|trail|road|channel) (to|into|across|from|available|over|service)",
      "(boat|van|truck|lorry) (leaves|leaving|goes|departs|sails|to|ready) [at|on|for|tonight|to|every|from|with] [night|tonight|malaysia|australia|indonesia|the|italy|thailand|beach|no] (papers|without|no papers|no documents|secret|night|illegally|malaysia|australia|without papers)",
      "no (papers|documents|passport|visa) (needed|required|no problem|ok|cross|we take) [to|we|for] (cross|enter|travel|take|bring|go|the border)",
      "(over|across) the (river|border|mountain) (at night|by night|on foot|by boat)",
      "(natural path|side road|no checkpoint|by the path|back road|jungle path|small boat) [guide|at|and]",
      "(by road|overland|by foot) [to|25|20|30] [days|italy|europe|our] [guide|our guide]",
    ],
    "pay-on-arrival": [
      "pay (after|upon|on|when you) (arrival|arrive|arriving|reach|reaching) (in|at|there|malaysia|thailand|australia|the destination|destination)",
      "guaranteed (passage|arrival|crossing)",
      "pay [us|only|the|half|rest|balance|all|money|after|when|later] (after|upon|on|when|once|only) [you|your|arrival|safe|have|we] [arrival|arrive|arrived|arriving|reach|reached|reaching|get|safe|safely|are] [in|at|there|malaysia|thailand|australia|the|safely|destination|to|europe]",
      "(half|50 percent|deposit) (now|before|first) (and|then|rest|half) [half|the|rest|balance|other] (on arrival|after arrival|when you arrive|upon arrival|after crossing|at the other side|when you reach)",
      "(guaranteed|100|success|safe) (passage|arrival|crossing|crossings|entry) [guaranteed|or|rate|no]",
      "(payment|money) (is|stays) [kept|held] with [a|the] (third|middle|trusted) (person|man|party)",
    ],
    "papers-made-to-order": [
      "(buy|sell|selling|order|get) [a] (fake|real|registered|genuine) (passport|passports|visa|entry stamp|id card)",
      "(visa|passport) (guaranteed|without interview|100 guaranteed)",
      "(entry|exit) stamp[s] (without|arranged|for sale|service)",
      "(buy|sell|selling|order|get|make|making|made|produce|provide|supply|we do|obtain) [a|any|your|all|you|real|high quality|original] (fake|real|registered|genuine|original looking|database|false|forged|novelty|second|new identity) (passport|passports|visa|visas|entry stamp|id card|id cards|work permit|permit|residence permit|documents|ids|licence|driver license|birth certificate|driving licence|stamps)",
      "(visa|passport|work permit|permit|residence) (guaranteed|without interview|100 guaranteed|without documents|in 3 days|in 24 hours|by the back door|no questions|without appearance|no appearance|without embassy|through contacts)",
      "(entry|exit|extension|border) stamp[s] (without|arranged|for sale|service|done|no need|available|from|price)",
    ],
  },
  counters: {
    "irregular-crossing": ["illegal crossing (is|of|and)"],
  },
};
