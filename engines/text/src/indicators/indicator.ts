import type { PalermoElement, Strength } from "@suar/domain";

/** Languages that indicator phrases are written in (BCP 47). */
export const phraseLanguages = [
  "en",
  "id",
  "ms",
  "th",
  "vi",
  "km",
  "lo",
  "my",
  "fil",
  "zh",
  "hi",
  "bn",
  "ne",
  "si",
  "ta",
  "ur",
] as const;
export type PhraseLanguage = (typeof phraseLanguages)[number];

/** What an indicator says, wherever it comes from. */
export interface IndicatorHead {
  /** Stable, kebab-case; catalogues carry its sentence under `indicator.<id>`. */
  readonly id: string;
  readonly element: PalermoElement;
  readonly strength: Strength;
  /** English. A reason to look, never a verdict. */
  readonly label: string;
  readonly source: string;
}

/** Words that say nothing alone and are never reported; the rules across facts ask for them. */
export const cues = [
  /** The text offers work. */
  "hiring",
  /** Roles that lures are dressed as (DMW, Thai MFA, Scroll). */
  "lureRole",
  /** Work in another country ("work abroad", "overseas"). */
  "abroad",
  /** Pay is praised without a figure ("high salary", "easy money", "unlimited income"). */
  "highPay",
  /** The text warns of offers ("beware of", "do not believe", "scam alert"). */
  "warning",
  /** Somebody tells what happens or happened to them ("help us", "they took our", "I was promised"): no warning by an office. */
  "ownAccount",
  /** A licence, permit or register entry of the recruiter is named. */
  "licence",
  /** Where to report, ask or check ("call the labour office", "hotline"): a warning gives it, a lure does not. */
  "reporting",
  /** A place to come to and people to see: an office, a shop, a walk-in interview, a trial day. */
  "inPerson",
  /** Costs are accounted for: a receipt, a list in the contract, the lawful limit, nothing to pay. */
  "accounted",
  /** Papers or telephones stay with their owner, are copied, or are given back at once. */
  "ownKeeping",
  /** What honest terms name: social insurance, annual leave, written contract, overtime by law. */
  "formalTerms",
  /** A service or goods are offered for sale ("we provide", "for sale", "book now"). */
  "sellingService",
  /** Haste and scarcity ("urgent", "limited slots", "last day"). */
  "haste",
  /** Familiar address of a stranger, or a nameless boss ("sis", "bro", "my boss"). */
  "familiar",
  /** A nameless go-between ("agent", "our man", "broker"). */
  "middleman",
  /** Border and airport officers. */
  "officers",
  /** A crossing or a vehicle on the way ("border", "river", "by van"). */
  "crossing",
  /** Money is lent or advanced. */
  "lending",
  /** Nothing is asked or shown ("no papers", "no interview", "100 % sure"). */
  "unchecked",
  /** People are being directed: who meets whom, where and when, what to bring, what to tell. */
  "coordinating",
  // Words that mean something only near one another: see pairs.ts.
  "papers",
  "phones",
  "keeping",
  "quitting",
  "payingBack",
  "account",
  "handingOver",
  "pretending",
  "fee",
  "inAdvance",
  "forbidden",
  "outside",
  "wages",
  "deducting",
  /** "Don't tell", "no need to say", "between us", "secretly". */
  "silence",
  /** Family, friends, neighbours, anybody. */
  "kin",
  /** Sales target, quota, number of customers. */
  "target",
  /** Beaten, fined, made to stand, no food, no sleep. */
  "punishing",
  /** Calls and messages to the family. */
  "callingHome",
  /** Land, house, school certificate as worth something. */
  "property",
  /** Pawned, pledged, as security. */
  "pledging",
  /** USDT, Bitcoin, coin. */
  "crypto",
  /** Ticket, flight, fare. */
  "travelCost",
  /** Meals, room, dormitory. */
  "boardAndLodging",
  /** Free, paid by the company, included. */
  "paidByOther",
  /** Experience, schooling, language. */
  "skills",
  /** Not needed, no need of, without. */
  "needless",
  /** Contract, agreement. */
  "contract",
  /** Visa, work permit. */
  "permit",
  /** After arrival, once there, over there. */
  "onArrival",
  /** Nothing to hold on to: no office, meet in a café, no receipt, no calls, the employer's name comes later. */
  "elusive",
  /** "Congratulations, you have been selected". */
  "selected",
  /** Transfer, pay, send money. */
  "paying",
  /** The account of a private person. */
  "privateAccount",
  /** Money comes into one's account. */
  "moneyIn",
  /** Money is sent on. */
  "passingOn",
  /** Likes, follows, ratings. */
  "likes",
  /** So much for each, so much a day. */
  "earning",
  /** Four or five in the morning. */
  "dawn",
  /** Midnight, late at night. */
  "midnight",
  /** Sell, sold. */
  "selling",
  /** Another company, another boss. */
  "otherCompany",
  /** At the end of the contract, when the boat comes in. */
  "atEnd",
  /** Many months at sea. */
  "longAtSea",
  /** Everything is paid and arranged. */
  "allPaid",
  /** A closed park, compound, resort, tower. */
  "compound",
  /** A driver waits at the airport or station. */
  "pickup",
  /** On from there: hours by car, to the river, to the border. */
  "onward",
  /** Making friends with strangers or clients, video calls with them, dating apps. */
  "befriending",
  /** Getting them to invest or to pay in. */
  "investing",
  /** A face changed by an app. */
  "faceSwap",
  /** "They said", "I was promised". */
  "promised",
  /** "But on arrival", "in truth". */
  "insteadThere",
  /** People abroad whose visa runs out are spoken to. */
  "visaEnding",
  /** Paid before anything is given. */
  "upfront",
  /** Told to learn by heart what to say. */
  "coached",
  /** A secret that honest advice says to keep: password, one-time code. */
  "password",
  /** A trade that lures seldom name: driver, cook, teacher, engineer, nurse. */
  "trade",
  "negation",
] as const;
export type Cue = (typeof cues)[number];

/** Cues of what honest adverts say; a negation right before one takes it away ("no receipt", "not through the office"). */
export const deniableCues: readonly Cue[] = [
  "licence",
  "formalTerms",
  "inPerson",
  "accounted",
  "ownKeeping",
  "reporting",
];
