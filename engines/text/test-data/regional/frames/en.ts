import type { FrameSet } from "./frame-set.ts";

/** English as written in Asia and by recruiters to it. Drafted, not reviewed by a speaker. */
export const frames: FrameSet = {
  language: "en",
  phones: ["+44 7700 900###", "+63 901 ### ####", "+1 (202) 555-01##"],
  lists: {
    firm: ["Brightwater Staffing", "Ocean Lantern Group", "Marigold Services", "Silver Banyan Ltd", "Harbour Kite Co."],
    agency: [
      "Tamarind Manpower Inc.",
      "Blue Heron Recruitment",
      "Palm Gate Overseas Services",
      "Cedar Bridge Placement",
    ],
  },
  tuning: {
    scam: {
      "ph-bi-2024-09": [
        "HIRING ASAP 🇰🇭 {Customer service rep|Chat support agent|Call center agent} for Cambodia! Salary {P55,000|P60,000|P70,000} + commission, free flight, free condo. No experience needed. We send you as tourist first, return ticket is just for show at immigration. PM me now, flight this {week|weekend|Friday}!",
        "Hi sis, still looking for work? My boss in Phnom Penh needs {10|15|20} girls for {customer service|encoding|live chat}. {50k|55k|65k} a month, everything shouldered by company. At NAIA just say you and your friend are going on vacation, we give you hotel booking and return ticket. Message me on Messenger or Telegram {handle}.",
      ],
      "ph-bi-2024-12": [
        "Need {encoders|typists|data entry staff} for offshore gaming company in Cambodia. {P60,000|P65,000|USD 1,100} monthly, free food and dorm inside the building. You fly to Singapore with our {coordinator|escort} and then cross from there. At the airport don't say you are together. Limited slots!! 👉 Telegram {handle}",
      ],
      "ph-bi-2025-01": [
        "International BPO is expanding to Cambodia! {Non-voice agents|Technical support staff|Sales chat agents} wanted, {USD 900|USD 1,000|USD 1,300} basic. No need for DMW, no OEC, we process everything. All travel papers will be sent to your Telegram. Route is Manila - Hanoi - Phnom Penh, tourist entry then company converts your visa.",
      ],
      "ph-bi-2025-03": [
        "Good day! We are hiring for {customer relations|online marketing|chat operator} in Thailand near {Mae Sot|the border}. Age {20-35|20-40|21-44}, college level, fast typing. Salary {1,200|1,500|1,000} dollars plus bonus per client. If immigration asks, tell them you work in a local call center, we provide the company ID. Direct hire, no placement fee, fly in {3|4|5} days.",
        "Urg3nt h1ring!! C.S.R for M-y-a-n-m-a-r / Th@iland office 💵💵 {$1000|$1200|$1500} sure s@lary, free t1cket, no v1sa needed, no exp. DM {handle} only serious, slots almost full",
      ],
      "in-mea-2022-09-24": [
        "Digital Sales and Marketing Executive - Bangkok. Freshers with good English and {30|35|40} wpm typing can apply. Salary {USD 1,000|USD 1,200|Rs 80,000} + incentives, free ticket, visa on arrival, food and stay in company campus. Simple interview on WhatsApp today, joining in {two days|three days|this week}. Contact our Dubai office on {phone}.",
        "Dear candidate, your profile is shortlisted for {Data Entry Operator|Digital Marketing Executive|Back Office Executive} in Thailand IT park. No degree required. You will travel on tourist visa, the work permit is done by our company after arrival. Driver will receive you at Bangkok airport and take you by road to the office, {6|7|8} hours. Kindly send passport photo and full size photo.",
      ],
      "in-tn-2024-05-26": [
        "Golden chance in Laos Golden Triangle SEZ! {Customer support|Digital sales|Chat executive} job, one easy interview and one typing test, that's all. {Rs 75,000|Rs 90,000|Rs 1,00,000} in hand, return ticket, hotel and visa on arrival free. Our agents in {Chennai|Trichy|Dubai} will explain. Call or WhatsApp {phone}, no office visit needed.",
        "bro one opening there in laos, only chatting with {customers|foreign clients|US clients}, ac room, free food, {80k|70k|1 lakh} salary. just do typing test on phone. they take you thailand first and then boat cross the river, fully {safe|tension free}. agent charge {30k|40k|50k} only after visa, pay me not in bank pls cash",
      ],
      "in-abudhabi-2019": [
        "Housemaid urgently required for {Dubai|Sharjah|Abu Dhabi} family. Age {22|23|25} to 40, any qualification. Visit visa and ticket in {5|7|10} days, no emigration clearance, no agency papers. Sir and madam very nice. Salary {AED 1,200|AED 1,300|AED 1,500}. First two months salary goes to ticket. Send passport copy to {phone} on IMO.",
      ],
      "lk-nahttf-2025-08-11": [
        "Sri Lankans in UAE!! Visa finishing? Don't go home. IT company in {Thailand|Cambodia|Laos} is taking {computer operators|IT assistants|social media agents} from Dubai directly. {$1,200|$1,400|$1,600} + commission, ticket from company, no SLBFE needed. Interview in {Deira|Al Nahda|Karama} hotel tomorrow. WhatsApp {phone}.",
        "IT jobs abroad 💻 work in air conditioned office in {Myanmar|Thailand}, basic computer is enough. Salary {3|4|5} lakhs. No registration fee, no bureau. Bring only passport and {2|4} photos. The company keeps the passport for visa extension. Ask for details in our Telegram channel {handle}.",
      ],
      "np-mofa-2023-07-29": [
        "Nepali {boys and girls|brothers and sisters} for Thailand: {IT assistant|data entry|online sales}. Working hours {12|13} hours, 2 days holiday in month, salary {NPR 120,000|NPR 150,000|USD 1,000}. Go on visit visa, labour permit not required for this country. Total cost {3 lakh|3.5 lakh|4 lakh} can be cut from salary later. Inbox me.",
      ],
      "np-dofe-2021-04-23": [
        "Dubai visit visa to work visa, {security guard|cleaner|packing helper} guaranteed within {15|20|30} days of arriving. Pay {NPR 180,000|NPR 2 lakh|NPR 220,000} to our consultancy before Friday to lock the seat. Airport setting done, nobody will ask anything. After you land our man will meet you. Viber {phone}",
      ],
      "pk-mophrd-2019": [
        "DUBAI AIRPORT JOBS 2025: {cargo loader|ground staff|cleaner}, salary {AED 3,500|AED 4,000|AED 4,500}, no interview, no IELTS, matric pass ok. To confirm offer letter send refundable file charges {PKR 15,000|PKR 20,000|AED 300} by {Easypaisa|JazzCash} to HR manager and keep screenshot. Last date today. {phone}",
      ],
      "pk-icmpd-2025": [
        "URGENT HIRING!! Join our WhatsApp group for {Europe|Poland|Romania} factory visa, done base, 100% sure. No experience no English. Salary {1,500|1,800|2,000} euro, room free. First come first serve, {20|30} visas left. Give original passport to our man in {Gujrat|Lahore|Sialkot} with {1 lakh|2 lakh} advance, balance after sticker.",
      ],
      "interpol-2023-06-07": [
        "Love travelling? Love easy money? Our {crypto|e-commerce|fintech} platform wants {customer managers|community chatters|account assistants} who speak English. Work from a resort style park in {Sihanoukville|Poipet|Bavet}. {$1,500|$2,000|$2,500} a month, you only {chat with clients|reply messages|make friends online}. Company books the ticket and picks you up. No CV required, send {photo and age|photo and passport}.",
        "We are a {Singapore|Hong Kong|Malaysia} based tech company hiring multilingual {live chat staff|translators|models for video chat}. Relocation to {Cambodia|Myanmar|Laos} required. Six months contract, if you leave early you must pay back {$3,000|$4,000|$5,000} for training, ticket and rent. Phones are left at the gate during shifts. Apply: {handle}",
      ],
      "sg-police-2021-04-08": [
        "[JOB] Earn {$250|$200|$300} per hour from home! Just let us use your bank account to {receive payments|receive and send payments|buy crypto} for our overseas customers. No experience, paid daily. You keep {3%|5%|8%}. Reply YES with your bank name and we add you on WhatsApp.",
        "Part time payment assistant. Money comes to your {DBS|bank|PayNow} account, you keep your cut and pass the rest to the account we tell you. {15|20|30} minutes a day, {$150|$200|$300} per transfer. Open new account also can, we pay {$400|$500} for each account with card and token.",
      ],
      "my-johor-2022-10-30": [
        "Casino {waiter|waitress|dealer} in Cambodia, salary {USD 1,100|USD 1,200|USD 1,400}, hostel and 3 meals, ticket paid by boss. 6 months contract to be signed after you reach there. Want to resign before time? Compensation {RM15,000|RM18,000|RM20,000}. {JB|KL|Penang} people priority, WhatsApp {phone}.",
      ],
      "id-dfw-2022": [
        "Deckhands for squid boat, leaving {Jakarta|Bitung|Benoa} next week. Only ID card and family card, no certificate. {Free meals, coffee and cigarettes|Food, coffee, smokes all free}. Loan up to {2|3|4} million given now and cut from your pay. Our broker picks you up from your village. Boat stays at sea {8|10|12} months, ID is kept by the captain.",
      ],
      "bd-jordan-2020-10-12": [
        "Sister, I can send you to {Jordan|Oman|Lebanon} for housekeeping, {250|200|300} dinar. No training, no paper trouble, I know the man there. You will stay in my relative's house some weeks before flying. Only {50|60|70} thousand taka now, borrow it, you will earn back in {two|three} months. You don't need to know the office name, I will take you myself.",
      ],
      "mm-rfa-2022-12-20": [
        "Online marketing in Wa State, {5,000|6,000|7,000} yuan monthly, must know computer and simple English. Car from {Lashio|Taunggyi|Mandalay} free. Contract is {one|two} years. If you want go home early you pay back the price the company paid for you. Facebook message or Telegram {handle}.",
      ],
    },
    hard: [
      "{agency} (DMW Lic. No. {LB-0417|LB-0532|LB-0688}) is hiring {caregivers|welders|staff nurses} for {Japan|Germany|Saudi Arabia}. No placement fee, no salary deduction. Airfare, visa and accommodation are paid by the employer. Apply in person at our Malate office with your resume; we never collect fees by GCash.",
      "Casino dealers and {hotel receptionists|slot attendants|cage cashiers} wanted at our licensed resort in {Macau|Manila Bay|Singapore}. Basic pay {USD 1,400|USD 1,600|USD 1,800} plus tips, duty meals, shared staff housing. Paid training of {eight|ten} weeks. Interviews at the hotel's HR office; bring ID and school records. You keep your passport at all times.",
      "Call centre agents - {Makati|Cebu|Quezon City}. {PHP 28,000|PHP 30,000|PHP 32,000} basic, {PHP 15,000|PHP 20,000} sign-on bonus, HMO on day one, free shuttle at night. No experience? We train you for six weeks with full pay. One-day hiring process, walk in with two valid IDs. Viber our recruiter on {phone}.",
      "Work in Singapore as a {domestic helper|confinement nanny|eldercare helper}. Salary from SGD {650|700|750}, one rest day a week, medical insurance by employer. Our agency holds MOM licence no. {99C0000|99C0011|99C0022}. All placement costs are written in your contract and explained in your language before you sign. Your documents stay with you.",
      "⚠️ Beware of posts that promise {USD 1,200|USD 1,500} for easy chat jobs in Cambodia or Myanmar, free tickets and no visa. People who accepted such offers lost their passports and were locked in. If someone you know has already left, call our helpline on {phone}. We do not ask who you are. - {Lantern Pier|Quiet Ferry|Migrant Circle} Foundation",
      "Ordinary seaman / {able seaman|oiler|messman} for bulk carrier, contract {9|8|6} months, joining {Singapore|Rotterdam|Busan}. USD {1,150|1,380|1,520} all in under ITF agreement. Passport and seaman's book needed valid 12 months. Manning agency licence on our wall and on the register; no fees from crew (MLC 2006). Office hours 8-5.",
      "Remote data entry, {part-time|full-time}. {SGD 14|SGD 16|USD 7} per hour, paid monthly into your own account after a signed contract. We are a {survey|library|insurance} company, UEN on our site. Typing test is done at our office on level {3|5|7}. We will never ask you to move money for us.",
      "Hotel in {Dubai|Doha|Muscat} hires {room attendants|waiters|commis chefs} through {agency}, MEA registration B-0000/{MUM|DEL|CHE}. Salary AED {1,800|2,000|2,200}, free shared accommodation, transport, air ticket both ways, employment visa before departure. Service charge as per rules with receipt. Bring originals for viewing; originals are returned the same day.",
      "Fishing vessel crew, 12 miles zone, {Songkhla|General Santos|Benoa}. Written contract in your language, minimum wage plus catch share, paid by bank on the 5th. Trips of {10|14|20} days, satellite phone on board free once a week. Port office checks all seaman books with you present. Ask for {the crewing desk|our crew officer} at gate 2.",
    ],
    ordinary: [
      "{Cafe|Bakery|Noodle shop} near the {bus station|market|river} is looking for a {barista|baker|kitchen helper}. Six days a week, {8am-5pm|7am-4pm}, meals included. Please come by with your CV and ask for the manager.",
      "{firm} seeks an {accountant|HR officer|admin assistant} with at least {2|3|5} years' experience. Degree in a related field. Thirteenth month pay, health cover, 15 days leave. Send your CV and cover letter to our careers page before {30 June|15 July|1 August}.",
      "We need a {part-time tutor|maths teacher|piano teacher} for {two|three} afternoons a week in {Petaling Jaya|Colombo 5|Kathmandu}. Experience with children and references required. {USD 12|USD 15|USD 10} per hour.",
      "Our NGO is recruiting a {field officer|case worker|community organiser} in {Cox's Bazar|Mae Sot|Zamboanga}. Fixed-term contract, 12 months, renewable. Safeguarding check and two references apply to all posts. Women and people with disabilities are encouraged to apply.",
      "{Drivers|Delivery riders|Forklift operators} wanted, {Navi Mumbai|Lahore|Dhaka} warehouse. Valid licence, age 21+. Fuel allowance, PF/ESI as per law, weekly off on Sunday. Walk in between 10 and 4.",
      "The municipal hospital has {three|five|eight} vacancies for {ward nurses|lab technicians|pharmacists}. Salary grade {11|15|13}. Application forms are at the human resource office, second floor. Deadline is {Friday|the end of the month}.",
      "Garment factory in {Biyagama|Katunayake|Hlaing Thar Yar} needs {sewing machine operators|quality checkers|cutters}. Basic wage plus attendance bonus, overtime paid at the legal rate, canteen and transport. Bring national ID and come to the gate at 8.",
      "Looking for a {nanny|house help|cook}, stay-out, weekdays only, {Bandra|Gulshan|Ampang}. Salary {Rs 18,000|RM 1,800|BDT 16,000}, every Sunday off, paid leave at festival time. We will talk to your last employer. Please text first.",
      "Junior {web developer|data analyst|QA tester}, hybrid, {Kuala Lumpur|Bengaluru|Ho Chi Minh City}. {Python|TypeScript|SQL} and good written English. Two interviews and a short task (paid). Pay range {RM 4,500-6,000|INR 6-9 LPA|USD 900-1,300}.",
      "{Farm|Orchard|Resort} in {Queensland|Tasmania|Victoria} recruiting through the PALM scheme for {6|9} months. Piece rate never less than the award wage. Deductions for room and transport are listed in your offer. Speak to your Labour Sending Unit, it is free.",
      "Security guards, {12|8}-hour shifts, {shopping mall|hospital|school} in {Islamabad|Pune|Davao}. Licence and police clearance needed. Uniform is free. Salary on the {1st|5th} of each month by bank.",
      "Weekend job: {usher|promoter|crowd marshal} for a concert at the stadium, {SGD 12|RM 100|PHP 900} per {hour|day}, meal provided. Students 18 and above welcome. Sign the form at the student office.",
      "Shop assistant wanted at our {bookshop|pharmacy|hardware store}. Friendly, honest, can stand for long hours. Some English helpful. Call {phone} after {2pm|10am} and ask for {Mrs Lim|Mr Perera|Ate Baby}.",
      "Construction company is hiring {masons|electricians|scaffolders} for a {school|bridge|hospital} project. Day rate {PHP 750|NPR 1,500|Rs 900}, insurance, safety shoes and helmet given. Site office opens at 7.",
      "Graduate trainee programme {2026|2027}: rotations in {finance|supply chain|marketing}. Fresh graduates of any discipline. Online assessment, then panel interview at head office. {firm} is an equal opportunity employer and charges no fee at any step.",
      "Hi all, my {salon|laundry|print shop} is growing and I need {one more person|two more hands}. No experience is fine, I will teach you. {Mon-Sat|Tue-Sun}, lunch on us, pay every {Saturday|two weeks}. Message the page or just drop in.",
    ],
  },
  "held-out": {
    scam: {
      "ph-bi-2025-07-14": [
        'Chat moderator needed for {dating site|social app|love app}, female profile will be given to you, photos provided. Quick deployment to {Bangkok|Thailand} then van to the site. {P50,000|P58,000|USD 1,000} guaranteed. Shift is {14|15} hours but easy, just keep them talking and bring them to invest. Who wants? Comment "ME".',
        'Hello po! Slots for {5|8|12} more. Work: message strangers by "wrong number" script, become friends, hand over to closer. {$900|$1,000|$1,100} + {5%|8%|10%} of what the client puts in. Plane ticket free, out as tourist, passport goes to admin for safekeeping. No backout once booked or you pay {P40,000|P50,000}.',
      ],
      "ph-bi-2025-07-22": [
        "Remember me from {the BPO|our old account|night shift}? I'm now in Cambodia, {refunds department|ticketing|claims} of a famous airline, {USD 1,200|USD 1,300|USD 1,500}. Boss asked me to bring friends, I get referral and you too. Fly Manila - KL - Da Nang as tourist, from there a driver. Don't tell immigration about the job ha.",
      ],
      "ph-dmw-2026-06": [
        "FAST DEPLOYMENT 🇵🇱🇨🇦🇦🇺 {fruit picker|hotel staff|factory worker}! Pay {P35,000|P50,000|P80,000} processing today and fly after {10|14|20} days. Tourist visa first, we convert it there. Receipt to follow when you are abroad. We have an office and foreign partners so legit. GCash to {phone}.",
        "N0 EXAM n0 interv1ew w0rk abr0ad {Italy|New Zealand|Canada} 💯legit, reservation {15k|20k|25k} n0n refundable, w/ assistance to immigrati0n 'escort' so n0 offl0ad. txt {phone}",
      ],
      "in-vientiane-2024-08": [
        "Opening for {Digital Marketing Executive|Digital Sales Executive|Process Associate} in reputed call centre, Golden Triangle, Lao PDR. {INR 80,000|INR 95,000|INR 1.1 lakh}, air ticket and on-arrival visa by company. Two minute interview on Telegram. Consultant in {Singapore|Dubai|Bangkok}: {handle}",
        "Guys serious opportunity, {Laos|Bokeo}. I am working here only. They need people for {US process|UK process|crypto process}, night shift, {1000|1100|1300} USD. Come on tourist visa to {Udon Thani|Chiang Rai} and call me, someone will bring you across. Agency fee {50k|60k|75k}, half now half from salary.",
      ],
      "csis-2024-12-12": [
        "Customer experience associate ({Mandarin|Japanese|English} speaking). Video interview with our HR team, offer letter in 24 hours. Relocation package: flight, apartment in our gated park, three meals. You hand in passport at check-in for work permit. {USD 1,500|USD 1,800|USD 2,200} plus performance. Location: {Myanmar-Thai border|Mae Sot area|Shwe Kokko new city}.",
        "Hiring {sales closers|IT support|account openers} with good {Portuguese|Hindi|English|Swahili}. Target based: hit target and earn {$3,000|$4,000|$5,000}, miss target and stay late until you hit it. Everything inside the compound, shop, canteen, KTV, so you never need to go out. Ticket to Bangkok paid. Add {handle}",
      ],
      "star-2025-03-13": [
        "Fresh grads 🎓 tired of low pay? {Data entry|Casino online support|Backend operator} overseas, RM {5,000|6,500|8,000}, English and computer only. {12|13|14} hours duty, 2 off days a month. We buy ticket tonight, you fly tomorrow. Don't ask too many questions in group, PM {handle}.",
      ],
      "pk-fia-2025-12-04": [
        "IT and call centre staff for {Thailand|Vietnam|Cambodia}. Salary {PKR 300,000|PKR 350,000|USD 1,200}. Visa on arrival, no protector stamp needed, ticket from company. Only passport and one photo. Agent in {Karachi|Islamabad|Multan} takes {50,000|80,000|100,000} for airport setting. WhatsApp call {phone}.",
      ],
      "pk-beoe-2025-12-04": [
        "Azad visa Saudi Arabia, 2 years, work anywhere you like, no kafeel problem. {PKR 6 lakh|PKR 7 lakh|PKR 8 lakh}, {half|2 lakh} in advance with original passport. Our travel agency does everything, no need of promoter or bureau. Few visas left for {driver|labour|barber}. {phone}",
      ],
      "bd-moewoe-2024-11-22": [
        "{Computer operator|Typist|Call centre operator} vacancies, {Vietnam|Laos|Cambodia}. Attractive salary {BDT 1,20,000|BDT 1,00,000|USD 1,000}, overtime, free residence. No IELTS, no BMET card, tourist visa quick. Send CV to our Telegram {handle}, group leaves Dhaka every {Sunday|Thursday}.",
      ],
      "np-mofa-2024-12-24": [
        "Work in online casino and {crypto|call centre|gaming} company Bangkok side. {Nepali and Indian|Nepali} staff live together. Salary {1,000|1,100|1,200} dollar, visit visa, {3|3.5|4} lakh total. Bosses are Chinese, they keep passport for one year contract. If {Tribhuvan airport|immigration} asks, say going for holiday. Viber only {phone}",
      ],
      "lk-mod-2025-08-12": [
        "IT {assistant|operator|support} - go first to Dubai for interview, then Thailand on tourist visa, company car takes you to site. {LKR 450,000|LKR 500,000|USD 1,500}. Nothing to pay now, {LKR 600,000|LKR 800,000} cut from salary. Only for people with good typing. {handle}",
      ],
      "fish-mongabay-2020-01": [
        "Tuna longliner crew {Taiwan|China|Fiji} flag. USD {300|350|400} a month, of which {200|250} is kept as guarantee until you finish {24|22} months. Run away or stop = guarantee lost and you buy your own ticket. Deposit {USD 600|USD 800} before departure or your land paper. No experience. Ask for the crewing man at {the harbour|Tegal|Navotas}.",
      ],
      "fish-interpol-2019-04": [
        "Sailors! Merchant ship job in {Korea|Taiwan|Peru}, we make seaman book and certificates for you in {3|4|5} days without school. Sign now, vessel name will be told at the port. Fee {USD 700|USD 900} from first wages. Captain keeps passports during the voyage because there is no port for {10|12|14} months.",
      ],
      "dom-housekeeping-2016-06-13": [
        "Family in {Dubai|Abu Dhabi|Kuwait} wants a maid now, come on visit visa for trial {two|three} months, we see later for real visa. {AED 500|AED 600|KD 50} in hand, the rest we keep for you until the end so you don't waste it. Passport with madam. No day off in trial, no phone in work time. Whatsapp {phone}",
      ],
      "hk-sb-2025-01-10": [
        "Zero OT, no experience, air ticket + food + room all in! {HKD 25,000|HKD 30,000|HKD 40,000} for {online service|app promotion|live stream operator} in {Thailand|South East Asia|Cambodia}. Age 18+, leave within {2|3} days. Bring passport only. Contact {handle} on Telegram, do not call.",
      ],
      "mo-pj-2025": [
        "Easy courier: fly to {Taipei|Osaka|Taichung}, collect envelopes from customers and hand them to our colleague. {HKD 3,000|HKD 5,000|MOP 8,000} a day, flight and hotel paid. Students of {16|17|18} OK. You don't need to know what is inside. Delete our chat after each job.",
        "Casino job Cambodia: {VIP host|floor staff|cashier}, {USD 1,800|USD 2,000|USD 2,500}, Cantonese speaking. Boss sends private car from airport, nobody may know the address. Hand over phone and passport on first day for 'registration', you get a company phone. {handle}",
      ],
      "mule-2024": [
        "Payment processing assistant, work from {home|anywhere}. Receive wires from our clients, withdraw cash and send by {crypto ATM|remittance|gift cards}. {$800|$1,000|$1,200} a week for {3|5} hours. You need only a bank account in your name; a second one at another bank is a plus.",
        "wanna make quick cash 💸 rent me ur bank acc + sim for {1 week|2 weeks|a month}, {$300|$500|RM1000} upfront, no work no risk. more accounts more money, tell ur {friends|classmates}. tele {handle}",
      ],
      "tw-mofa-2022-12-13": [
        "Cuz, come to {Cambodia|Myawaddy|Laos} and work with me lah, I am already {team leader|supervisor}. Boss pays {NTD 90,000|NTD 80,000|USD 2,500}, ticket free, and for each person I bring I also get money so I help you with everything. Just bring passport, don't tell aunty yet, she will worry.",
      ],
      "my-ppim-2022-06-11": [
        "Fly within a week! {Customer service|Online sales} in {Thailand|Mae Sot}, RM {6,000|7,000|9,000}, hostel free. No passport? No problem, we bring you through the jungle road at {Golok|Padang Besar|Danok}, driver knows the police. Interview by {WeChat|WhatsApp} only.",
      ],
    },
    hard: [
      "{agency} invites applicants for {factory operator|machine operator|carpenter} in {Taiwan|South Korea|Malaysia}, approved job order no. {14-2026|27-2026}. Placement fee of not more than one month's salary with official receipt, collected only after you sign the contract. Check our licence number on the department's website before you come.",
      "Customer support specialist (night shift), {airline|hotel booking|bank} account, {Clark|Davao|Iloilo}. {PHP 35,000|PHP 40,000|PHP 45,000} for experienced agents. We relocate you from the provinces: plane ticket and {two|four} weeks of hotel are free. Regular employee from day one, with SSS, PhilHealth and Pag-IBIG.",
      "Live-in caregiver for my grandmother in {Haifa|Toronto|Taipei}. Contract follows the standard form, {8|10} hours, weekly rest day, own room and Wi-Fi. Salary {NTD 24,000|CAD 2,900|NIS 6,200}. You sign at the consulate, your passport remains with you. Message me on WhatsApp {phone} so we can have a video call with Grandma.",
      'Anti-trafficking workshop for {job seekers|students|barangay officers}: learn why "free ticket, no visa, easy typing job" should make you stop and ask. Real stories of returnees, how to check a recruiter, whom to call. Free snacks. {Saturday 9am|Sunday 2pm} at the {parish hall|town library}.',
      "Croupiers for {cruise ship|hilltop resort|licensed casino in Clark}. {USD 1,900|USD 2,100|USD 2,400} per month incl. tips, uniform, single cabin or staff room. Medical and visa are at company cost. Recruiter: {agency}, licence displayed. Any person asking you for money in our name should be reported.",
      "Seafarers wanted: {fitter|cook|third officer} for {LNG tanker|container ship}. Joining {Antwerp|Fujairah|Kaohsiung}, company flies you. Wages by bank allotment, {80%|100%} to family if you wish. Crew keep their own documents; the master holds them only for port clearance and gives them back.",
      "Earn up to {USD 3,000|USD 3,500|USD 4,000} as {senior nurse|registered nurse|physiotherapist} in {Ireland|UK|New Zealand}. Employer pays exam, visa and flight. Ethical recruiter under the {WHO Code|NHS list}. Zero fees for nurses. Join the Telegram info session on {Tuesday|Wednesday}, or ask questions by e-mail.",
      "Mobile crane {operators|riggers} for {Qatar|Oman|Saudi} project. Overseas Employment Promoter licence {0000/LHR|0000/RWP}. Salary {SAR 3,800|QAR 4,000|OMR 420}, accommodation and food free, 2-year employment visa, ticket on completion. Fees as fixed by the government, payable at the bank only. Protectorate will stamp your passport and hand it back.",
      "URGENT: restaurant needs {2|3} servers this weekend, can start tomorrow! {$18|$20|$22}/h + tips, free dinner. No experience needed, big smile is enough. Text {phone} or send a message on {WhatsApp|Instagram}. 12 Harbour Street, come and see us.",
    ],
    ordinary: [
      "Primary school in {Penang|Kandy|Pokhara} looks for a {class teacher|librarian|sports coach} from {January|April|August}. Teaching certificate needed. Please bring copies of your certificates to the school office.",
      "{firm} has an opening for a {warehouse clerk|purchasing officer|logistics coordinator}. Knowledge of Excel and stock systems. Five-day week, annual bonus, medical card. Shortlisted candidates will be called.",
      "Physiotherapist for our clinic, {Mon-Fri|Tue-Sat}, {INR 45,000|RM 4,200|LKR 150,000}. Registration with the council is a must. New graduates may apply.",
      "Wanted: {tailor|shoe repairer|watch repairer} who knows the trade. Small family shop in {Little India|Thamel|Anarkali}. Pay by piece, about {USD 300|USD 350} a month, lunch together every day.",
      "Research assistant, {marine biology|public health|economics}, {six|twelve}-month contract at the university. Master's degree preferred. Send transcript and one writing sample to the department.",
      "Supermarket is hiring {cashiers|packers|bakers} for the new branch in {Mandaluyong|Shah Alam|Kochi}. Shifts of eight hours, staff discount, uniform. Open interviews on {Wednesday|Thursday} from 9am at the customer service counter.",
      "Experienced {barber|nail technician|massage therapist} for a registered salon. Certificate and health card required. Commission {40%|50%} and a guaranteed base. We close at {8pm|9pm}, Monday off.",
      "Tea estate requires {pluckers|factory hands|field supervisors}. Daily wage as per wages board, housing on the estate, crèche for children, clinic. Speak with the estate office at {Hatton|Darjeeling|Ilam}.",
      "Nurse-midwife for a mobile clinic run by our charity in {Sulu|Rakhine|Sindh}. {Three|Six} months, hardship allowance, insurance. Applications close {10 March|22 May}.",
      "Mechanic for {motorcycles|trucks|air conditioners}, {Butwal|Faisalabad|Cebu}. Tools provided, pay according to skill, accident insurance. Ring {phone} during shop hours.",
      "Office cleaner, {4|5} hours each morning, city centre. {SGD 11|SGD 12} per hour, CPF paid. Older workers are very welcome. Speak to the building supervisor at the lobby.",
      "We're a small {game studio|design agency|podcast team} looking for an {illustrator|editor|intern}. Portfolio more important than degree. Paid internship, {three|six} months, in person in {Jakarta|Manila|Colombo}.",
      "Agricultural cooperative seeks {a driver|an agronomist|a bookkeeper}. Motorbike licence, {knowledge of the villages|two local languages}. Salary is set by the board and reviewed each year. Letter by hand accepted.",
      "Receptionist for a {dental clinic|guest house|gym}. Polite on the phone, basic computer. {9-6|8-5}, {Sunday|Friday} closed. Salary {NPR 25,000|BDT 20,000|PKR 40,000} to start.",
      "Bus company recruiting {drivers|conductors|mechanics}. Heavy vehicle licence for drivers, medical test paid by us. Provident fund and gratuity as per law. Depot manager sees applicants every {Monday|Tuesday} morning.",
      "Volunteers for beach clean-up and, if you like it, a paid post as {site leader|event assistant} afterwards. Gloves and lunch provided. Meet at the {pier|lighthouse} at 7am.",
    ],
  },
};
