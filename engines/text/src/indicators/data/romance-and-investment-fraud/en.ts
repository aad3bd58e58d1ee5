import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { RomanceAndInvestmentFraudId } from "./indicators.ts";

export const en: PhraseFile<RomanceAndInvestmentFraudId> = {
  review: unreviewed,
  phrases: {
    "guaranteed-returns": [
      "(guaranteed|guarantee|100|sure|risk free|zero risk|no risk|fixed|stable|assured|certain) [daily|100|percent|monthly|weekly|high|a|you|fixed|10|20|30] [daily|monthly|percent|weekly|10|20|30|5|of] (profit|profits|return|returns|income from investment|roi|earnings on|payout on|win|winning|gain|gains|profit daily|interest daily|dividend)",
      "(profit|profits|return|returns|roi|earn|gain|interest) [of|up to|is|a|rate|rates] [of|up to|5|10|20|30|50|100|200|300|3|2|at least|least] [percent|per cent|5|10|20|30|50] (daily|per day|a day|a week|per week|weekly|every day|guaranteed|without risk|no risk|with no risk|risk free|in 24 hours|in one hour|in 1 hour|within 24 hours|in 7 days|in a week|each day|every week)",
      "(double|triple|multiply) (your|the|ur) (money|investment|capital|deposit|crypto|usdt|bitcoin|funds) (in|within|every|daily|today|guaranteed|fast|with|now|weekly)",
      "(invest|deposit|put in|put|capital|start with) [only|just|usd|rm|php|rp|as little as|from] [usd|100|500|1000|200|300|50|rm|php|5000|10000] [and|to|usd] (get|receive|earn|become|make|return|profit|becomes|take home) [back|usd|up to|rm|php|1000|5000|10000|500|2000|double|3000] [usd|in|per|daily|every|within|back] (in|daily|per day|within|a day|every|per week|weekly|3 hours|24 hours|a week|tomorrow|hours|days)",
      "(no|zero|without|0) (risk|loss|losses|risks) (investment|guaranteed|trading|profit|at all|100|only profit|platform|invest)",
    ],
    "trading-taught-by-friend": [
      "(i|my uncle|my aunt|my mentor|my teacher|uncle|my friend|my cousin|my analyst|my brother) [can|will|could|know|knows|have|has|want|works|is] [to] (teach|show|guide|help|taught|shows|teaches|share|knows|insider|has inside) [you|me|u|with|insider] [how|to|with|in|the|information|about|trading] [to|the|how|in|trading|invest|trade|make|earn|short] (trade|trading|invest|crypto|investing|money with crypto|short term|bitcoin|usdt|forex|earn usdt|nodes|contract trading|futures|gold trading|gold|make profit|profit|platform|node|money in crypto|stocks)",
      "(trading|investment|crypto|forex|gold) (platform|app|group|signal|signals|mentor|teacher|class) (i use|my uncle|that i|with me|i will|recommended by|free|join|i recommend|i trade|link|i know|from my|my friend)",
      "(download|register on|sign up on|open an account on|join|register) [this|the|my|a|our] (trading|exchange|investment|crypto|wallet) (app|platform|link|site|group|website|account) (and|i|with|through|using|then|to) [i|will|deposit|guide|follow|my|me|code|teach|invest|start]",
      "(follow|copy) (my|our|the teacher s|teacher s|mentor s) (trade|trades|signal|signals|instructions|operation|order|orders) (and|to|you|every|daily)",
    ],
    "wrong-number-opening": [
      "(sorry|oh|oops|hi|hello) [i|is|my|this|are] [think|must|you|assistant|have|got|dialed|sent|not|guess|am|this] [i|the|have|a|got|dialed|you|gave] (wrong number|wrong person|got the wrong number|saved the wrong number|number wrong|added the wrong person|wrong contact|sent wrong)",
      "(is|are) (this|you) [still|not|the] (mr|mrs|miss|dr|doctor|linda|david|anna|jack|lisa|james|amy|kevin|manager) [wang|li|chen|lee|tan|from|the|who|you|number|i|we|remember|smith] (from|met|remember|we|number|right|who|golf|we met|last|the|i got)",
      "(it s|it is|what a) fate [that|we|to|brought|you|meet]",
    ],
    "fee-before-withdrawal": [
      "(pay|deposit|settle|send|top up|recharge|transfer) [the|a|your|us|another|an|10|20|more|30|15|additional] [10|20|30|15|percent|additional|security|tax|income|usd|personal|unlock|more] (tax|taxes|fee|deposit|percent|verification fee|margin|unlock fee|income tax|security deposit|handling fee|unfreeze fee|clearance fee|guarantee|amount|money|gas fee|processing fee|activation fee) (before|to|in order to|first to|so|first|and then|then) [you|withdraw|can|your|unlock|release|unfreeze|withdrawing|be|the|withdrawal|we|get] [can|withdraw|withdrawal|account|your|withdrawn|funds|the|money|able|account|profit|it|profits|winnings]",
      "(account|withdrawal|funds|money|wallet) (is|has been|was|are|will be) (frozen|locked|suspended|on hold|blocked|held|pending) [until|please|and|you|because|pay|unless|due|for] [you|pay|until|please|need|tax|to|deposit|must] (pay|deposit|top up|tax|fee|recharge|verify with|settle|transfer|complete)",
      "(to|before|cannot|can t) withdraw [your|the|you|money|my|any|all] [money|funds|profit|profits|winnings|earnings|must|need|first|balance] [you|must|first|need] [must|first|to|need|have] (pay|deposit|top up|complete|recharge|settle|transfer|invest more)",
    ],
    "paid-for-likes": [
      "(like|liking|subscribe to|subscribing to|follow|following|rate|rating|review|reviewing|watch|watching|click|clicking) [on] [some|few|youtube|tiktok|facebook|google|instagram|our|simple] (videos|channels|posts|pages|hotels|apps|products|ads|maps|reviews|restaurants|accounts) (and|to) (earn|get paid|make money|receive|get usd)",
      "(get paid|earn|paid|make money|income|salary|commission|usd|php|rm) [money|daily|up to|50|100|200|300|500] (to|by|for|from|just) [just|simply] (like|liking|liking and|subscribing|rating|reviewing|watching|clicking|boosting) [youtube|tiktok|on|facebook|google|and|videos|hotels|ads|apps|products]",
      "(complete|do|finish|completing|doing|simple|daily|easy|online|finishing) [simple|online|daily|easy|your|the|a|small|10|20|30|40|few|3|5] (task|tasks|missions|mission|orders|order) (and|to|daily|earn|get|from|a day|per|for|on|paid|with|each|per day|you|every) [earn|get|paid|home|daily|commission|usd|receive|you|withdraw|phone|your|telegram|salary|make|can|money|day|task|payment|income|php|rm]",
      "(online|part time|side|remote|freelance) (job|work|income|jobs|hustle) [no|as|just|only|is|to|from|by|you|like|liking|simple] [like|liking|subscribe|click|rate|review|simple|experience|product|promoter|clicking|rating|tasks|hotel|youtube|complete|need] (videos|youtube|tasks|task|hotels|products|ads|channels|reviews|optimization|optimizing|product|data optimization|subscribing|channel|apps|reviewing|orders)",
      "(app|product|data|hotel|order|merchant|platform|store) (optimization|optimizer|boosting|booster|rating task|grabbing|grab orders|evaluation) (job|work|task|tasks|agent|staff|part|commission|online|daily|assistant|specialist)",
      "(top up|recharge|deposit) [with] [usdt|money|funds] to (unlock|open|get|continue) [bigger|vip|next|more|the|higher] (tasks|task|orders|level|vip)",
    ],
    "parcel-held-at-customs": [
      "(parcel|package|gift|box|shipment|luggage|suitcase|consignment) [is|has|was|containing|with|that|from|i|sent|of|been] [been|held|containing|stopped|with|i|stuck|cash|from|sent|now|is|money|gold] [held|at|stopped|cash|is|money|by|stuck|seized|detained|you] [at|by|in|the|stopped|held|is|stuck] (customs|airport|detained|held|seized|customs office|immigration|border|custom|warehouse) [and|until|you|need|pay|please|for|because|office|fee|so|must|with]",
      "(customs|clearance|delivery|release|anti money laundering|courier|custom|import|inspection) (fee|fees|duty|charge|tax|charges|certificate|clearance fee|duties) (of|is|to|for|must|before|must be|needs|need|has|on|first|usd|php|rm) [release|be|the|paid|usd|receive|your|my|rm|to|get|paid|php|claim|collect]",
      "(i|have) (sent|shipped|send|posted) (you|u) [a|the|some|an|my] (parcel|gift|package|box|gold|iphone|luggage|money|jewelry|expensive) [with|of|containing|gift|gifts|but|and|worth|from|please|it]",
    ],
  },
  counters: {
    "guaranteed-returns": [
      "(no|not|never|cannot|there are no|nobody can) (guarantee|guaranteed|risk free|guarantees of) (profit|return|returns|profits|investment|of)",
      "(satisfaction|money back|easy|free|hassle free) (guarantee|guaranteed|return|returns)",
      "(free|guaranteed) returns (within|policy|on|for) [7|14|30]",
    ],
    "paid-for-likes": [
      "(like|follow|share|subscribe|comment) (and|to|our|my|this|the) (share|page|win|post|subscribe|follow|channel|us)",
      "(rate|review|like|follow|subscribe) [our|us|on] (app|us|page|service|product) (and|to|on) (get a|win|discount|chance|help)",
    ],
    "parcel-held-at-customs": [
      "(customs|import) (duty|duties|fee|fees|charge|charges) (is|are|may|to be) (included|apply|paid by|the|borne|free)",
      "(delivery|courier) (fee|fees|charge|charges) (is|of|for|to) [free|waived|within|orders|rm|usd|php|the]",
    ],
  },
};
