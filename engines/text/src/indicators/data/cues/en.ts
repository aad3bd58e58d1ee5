import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const en: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "hiring",
      "we are looking for",
      "urgently (hiring|needed|looking)",
      "job (vacancy|opening|offer|opportunity|hiring)",
      "(recruiting|recruitment|vacancy|vacancies|join our team|apply now|wanted|work abroad|overseas job)",
      "(hire|hires|recruit|recruiter|vacant|vacancies|opening|openings|jobs|job)",
      "(looking for|we need|needed|wanted|required|urgent need of|in need of) (staff|workers|girls|boys|men|women|people|agents|candidates|applicants|crew|fishermen|maids|helpers|drivers|waitress|waitresses|models|typists|operators|sales|customer service)",
      "(apply|join us|send your cv|send resume|send your resume|interested applicants|interested pm|interested candidates)",
      "(earn|make money|work from home|part time|side income|extra income)",
    ],
    lureRole: [
      "customer (service|support|representative|service representative)",
      "(chat|technical|live chat|tech) support",
      "(data|encoder) (encoder|entry)",
      "call (center|centre)",
      "(casino|hotel) (receptionist|dealer|staff)",
      "(telemarketing|telesales|typist|translator|graphic designer|social media admin|social media marketing)",
      "(online|live chat|chat|virtual) (sales|agent|agents|marketing|marketer|operator|operators|customer service|moderator|promoter)",
      "(customer service|customer support|live chat|call centre|call center) (officer|executive|staff|agent|agents|associate|specialist)",
      "(it support|it technician|programmer|telemarketer|telemarketers|encoder|encoders|typists|translators|interpreter|live streamer|livestreamer|streamer|online promoter|digital marketing|marketing executive|crypto trader|forex trader|back office|data typist|chatter|chatters|social media operator|casino dealer|gaming staff|admin assistant|admin staff)",
    ],
    haste: [
      "(asap|urgent|urgently|hurry|limited slots)",
      "(limited|few|last) (slots|seats|visas|places|spots|vacancies|date|day|chance|call)",
      "(first come|hurry up|dont miss|don t miss|grab|today only|apply now now|visas left|slots left|seats left|this week|next week|fly in|in 3 days|in 5 days|before friday|immediate)",
    ],
    familiar: [
      "(sis|bro|sister|brother|dear|my boss|our boss|boss|friend|beshie|mga sis|bhai|babe|honey|sweetie|my friend|uncle|auntie|aunty|cousin|girls|guys)",
    ],
    middleman: [
      "(agent|agents|broker|brokers|our man|the man|my man|our people|my uncle|my cousin|coordinator|handler|escort|middleman|sponsor|contact person|headhunter|recruiter|our guy|sub agent|madam|captain)",
    ],
    officers: [
      "(immigration|airport officer|border police|customs officer|border guard|naia|passport control|checkpoint|officer asks|if asked|if they ask|if anyone asks)",
    ],
    crossing: [
      "(border|cross|crossing|river|by boat|small boat|by van|jungle|mountain|at night|midnight|speedboat|walk across|other side|taxi to|transit|relocation|relocate)",
    ],
    lending: ["(loan|lend|borrow|advance|on credit|pay later|installment|instalment|salary advance|cash advance|debt)"],
    unchecked: [
      "(100 sure|100 percent|guaranteed job|tension free|no tension|no paper|no papers|no documents|no document|no certificate|no english|no ielts|no medical|no exam|no cv|no resume|any age|no age limit|no questions|no contract|no training|no agency|no license|trust me|dont worry|don t worry|fully safe|very safe|no problem|legal 100|paid daily|daily pay|cash daily|daily payout)",
    ],
    papers: [
      "(passport|passports|id card|id|ids|identity card|original documents|documents|original certificate|certificate|seaman book|seaman s book|travel documents|travel document|papers|nric|visa copy|birth certificate|atm card|atm cards)",
    ],
    phones: ["(phone|phones|mobile|mobiles|cellphone|cellphones|handphone|handphones|sim)"],
    keeping: [
      "(kept|keeps|held|holds|holding|confiscate|confiscated|surrender|surrendered|taken away|take away|locked|left at|left with|leave with|stay with us|stays with|remain with|deposited|given to|hand over|handed over|handed|hand in|safekeeping|safe keeping|we keep|we hold|will keep|will hold|boss keep|company keep|must give|give us|give your|give original|pass to|submit your original|submit original|seized)",
    ],
    quitting: [
      "(leave early|leave before|leaving early|quit|quits|quitting|resign|resigns|go home early|want go home|run away|runs away|break contract|breaking contract|back out|before the contract|before contract|before time|want to leave|want to go|wants to leave|stop working|leave the job|leave before|end the contract|early termination|change job|change employer|before finishing)",
    ],
    payingBack: [
      "(pay back|pays back|repay|pay compensation|compensation rm|compensation usd|compensate|penalty|penalties|fined|reimburse|refund us|pay us|pay the company|pay double|pay for|pay full|must pay|have to pay|has to pay|buy out|damages|return the cost|owe|you pay|pay all)",
    ],
    account: [
      "(bank account|bank accounts|your account|atm card|atm cards|bank card|e wallet|gcash account|gcash|bank app|online banking|bank login|paynow account|dbs account|passbook|token|account holder|account holders|account owners|debit card|crypto wallet|wallet account|maya account|company account|new account|sim card|sim cards|otp)",
    ],
    handingOver: [
      "(rent|rents|rented|renting|rental|sell us|sell your|buy your|we buy|buying|lend|lending|let us use|allow us to use|use your|hand over|give us|pass us|borrow|lease|collect your|per account|each account|for each account|comes to your|come to your|in your name|monthly for|keep your cut|keep 3|keep 5|keep 8|keep 10|pass the rest|send the rest|transfer the rest|forward the rest)",
    ],
    pretending: [
      "(say|tell them|tell him|tell her|pretend|vacation|holiday|tourist|tourism|visiting|sightseeing|just visit|family visit|friends trip|don t say|dont say|do not say|never say|don t mention|don t tell|do not tell|act normal|delete|hide|memorize|memorise|script|answer like)",
    ],
    fee: [
      "(agent fee|agency fee|placement fee|processing fee|registration fee|visa fee|service fee|file charges|deposit|down payment|advance payment|agent charge|visa money|training fee|reservation fee|security money|guarantee money|medical fee|fees|charges|service charge|lakh|advance fee)",
    ],
    inAdvance: [
      "(before|upfront|up front|in advance|to confirm|to secure|to reserve|refundable|screenshot|balance after|half now|send by|by gcash|western union|only after payment|pay now|pay today|pay first|first pay|advance|cash only)",
    ],
    forbidden: [
      "(not allowed|cannot|can t|cant|forbidden|must not|never|no one may|nobody may|without permission|only with permission|need permission|need approval|restricted|prohibited|not permitted)",
    ],
    outside: [
      "(go out|go outside|leave the compound|leave the building|leave the house|leave the site|leave the park|outside|leave compound|leave campus|step out|exit the gate|leave the room|out of the gate|meet outsiders|out alone|leave the dorm|leave the ship)",
    ],
    wages: ["(salary|salaries|wages|wage|pay|monthly pay|earnings|first month)"],
    deducting: [
      "(deduct|deducted|deduction|deductions|cut from|taken from|minus|take from|off your|subtracted|offset|we cut)",
    ],
    negation: [
      "(no|not|never|without|nothing|nobody|none|do not|don t|dont|doesn t|won t|isn t|aren t|refuse|zero|illegal|unlawful|against the law|free of)",
    ],
    abroad: [
      "(work|job|jobs|working|employment|hiring|vacancy|vacancies) (abroad|overseas|in another country|outside the country|in foreign country)",
      "(overseas|foreign|abroad) (work|job|jobs|employer|employment|workers|deployment|company)",
      "(going|go|travel|fly|flying) abroad",
    ],
    highPay: [
      "(high|very high|big|huge|top|attractive high|unlimited|great|super) (salary|salaries|income|pay|earnings|earning|wage|wages|commission)",
      "(easy|quick|fast|big) (money|cash|income)",
      "(earn|make|income|salary) up to",
      "earn (big|more|daily|thousands|a lot)",
      "(triple|double) (your|the) (salary|pay|income)",
    ],
    warning: [
      "(beware of|be careful of|be careful with|watch out for|be wary of|look out for|stay away from|be alert to|be aware of)",
      "(do not|don t|dont|never) (believe|trust|fall for|accept|be fooled|be deceived|be tricked|respond to|reply to|apply to|agree to|be tempted|rush to)",
      "(scam|fraud|trafficking|public|travel|safety) (alert|warning|advisory|warnings|awareness)",
      "(warns|warned|warn|warning|advises|advised|reminds|reminded|cautioned|cautions) (the public|job seekers|jobseekers|against|citizens|nationals|workers|people|about|applicants|parents|youth|of)",
      "(fake|bogus|fraudulent|illegal) (job|jobs|offer|offers|recruiter|recruiters|recruitment|adverts|ads|vacancies|agencies|job offers|job ads|job offer)",
      "(is|are|it is|it s|might be|may be|could be) (a|probably a|likely a) (scam|fraud|trap|fake)",
      "(warning signs|signs of|safety tips|tips to|tips for|red flags|how to spot|how to avoid|protect yourself|avoid being|if you receive|if someone offers|if anyone asks|if you see|if you are asked)",
      "(report it|report to|report them|call the hotline|hotline|verify with|check with the|check the licence|check the license|check whether|check the register)",
      "(lured|tricked|duped|deceived) (by|into|with)",
      "(scammers|human trafficking|traffickers|trafficking in persons|illegal recruiters|fall victim|victims of|victim of)",
    ],
    ownAccount: [
      "(help|save|rescue) (me|us)",
      "(they|he|she|the boss|boss|agent|the agent|my employer|company|madam|my boss|the company|my husband|our boss) (took|take|takes|beat|beats|locked|lock|locks|sold|keeps|kept|keep|refuse|refused|refuses|forced|force|forces|threatened|threatens|hit|hits|will not let|won t let|wont let|does not let|doesn t let|don t let|did not pay|does not pay|makes|made|said|told) (me|us|my|our|away|all|that)",
      "(i was|we were|i am|we are|i m|we re|im) (promised|told|forced|sold|beaten|locked|trapped|held|kept|cheated|stuck|brought|taken|being|not allowed|not paid|made to)",
      "(my|our) (passport|passports|phone|phones|salary|wages|papers|documents|daughter|sister|brother|son|husband|wife) (is|are|was|were|has|have)",
    ],
    licence: [
      "(licence|license|lic|permit|registration|accreditation) (no|number|nr|num)",
      "(licensed|registered|accredited|approved|authorised|authorized) (by|agency|recruitment agency|employment agency|with)",
      "(poea|dmw|mom|bp2mi|moh|bmet|doe|cea|sofmd) (licence|license|licensed|accredited|approved|registered|reg|lic)",
      "job order (no|number)",
    ],
    formalTerms: [
      "(health|medical|social|accident|life) (insurance|security|coverage)",
      "(annual|paid|sick|maternity) leave",
      "(written|signed|standard|employment|verified) contract",
      "(sss|philhealth|pag ibig|epf|socso|bpjs|provident fund|pension|13th month|nssf|overtime pay|overtime paid)",
      "(day|days) off (a|per|every|each|weekly)",
      "(weekly|public) (rest day|holiday|holidays|day off)",
      "(interview at|walk in interview|our office at|office address|visit our office)",
      "(send|email|submit) [your] (cv|resume|application)",
      "(minimum|at least) (1|2|3|4|5|one|two|three) (year|years) (experience|of experience)",
      "no (placement fee|fees|fee|charge|charges|payment)",
      "(employer pays|employer bears|company pays) (all|the) (fees|fee|costs|recruitment)",
    ],
    sellingService: [
      "(for sale|for rent|to let|on sale|we sell|selling|price list|best price|special price|cheap price|order now|book now|available now|in stock|delivery|discount|promo|wholesale)",
      "(we offer|we provide|our service|our services|services available|service available) (service|services|transport|loans|visa|delivery|cleaning|massage|repair|)",
      "(rates|price|prices) (start|starts|from|are|is|per)",
    ],
    coordinating: [
      "(meet|meeting) (at|in|point) (the|) (bus|gate|border|airport|station|hotel|river|market|bridge|petrol)",
      "(driver|van|boat|car|guide|pick up) (will|comes|is|leaves|arrives|at|waits|is waiting|is coming)",
      "(bring|take) (only|the) (passport|passports|girls|boys|people|clothes|phone|phones|cash|group|them)",
      "(tonight|tomorrow|at) (2|3|4|5|6|7|8|9|10|11|12|midnight) (am|pm|people|persons|girls|boys|pax|oclock|o clock)",
      "(send|move|deliver|transfer|drop|collect|receive) (them|the girls|the boys|the group|the people|the workers|new arrivals|the new ones|the batch)",
      "(batch|group) (of|arrives|leaves|ready|is ready) (1|2|3|4|5|6|7|8|9|10|12|15|20|tonight|tomorrow|at|)",
      "(share|send) [the|your|live] location",
      "(do not|don t|dont) (call|use) (this number|my number|the phone|names|phones)",
      "(hide|switch off|turn off|delete) (the|your|all) (phone|phones|messages|chat|sim)",
    ],
  },
};
