import type { FrameSet } from "./frame-set.ts";

/** Filipino, mostly Taglish as it is written. Drafted, not reviewed by a speaker. */
export const frames: FrameSet = {
  language: "fil",
  phones: ["0901 ### ####", "0901-###-####", "+63 901 ### ####"],
  lists: {
    firm: ["Bituin ng Silangan Trading", "Kalapati Foods", "Munting Sigla Store", "Hanging Amihan Corp."],
    agency: ["Tulay Pangarap Manpower", "Gintong Palay International", "Alon Overseas Placement"],
  },
  tuning: {
    scam: {
      "ph-bi-2024-09": [
        "WANTED mga {CSR|chat support|encoder} pa-Cambodia 🇰🇭 Sahod {P50k|P60k|P70k} kada buwan, libre ticket, libre condo at pagkain. Kahit walang experience pwede! Tourist lang muna ang labas, bibigyan kayo ng return ticket pang-show sa immigration. PM agad, lipad na sa {Biyernes|Lunes}.",
        "Bes, gusto mo bang sumama? Hiring boss ko dito sa {Phnom Penh|Bavet|Sihanoukville}, kausap ka lang ng mga foreigner sa dating app, {45k|55k} basic plus commission. Pag tinanong ng IO sabihin mong {magkaibigan|magpinsan} tayo at magbabakasyon. Sagot ng kumpanya lahat.",
      ],
      "ph-bi-2024-12": [
        "Kailangan ng {10|15|20} encoder sa offshore gaming, hindi ito POGO ha 😅 {P60,000|P65,000} monthly, dorm sa loob ng building. Sabay-sabay tayo papuntang {Singapore|Malaysia} tapos may susundo para itawid. Huwag magpapahalata na magkakasama. Tele: {handle}",
      ],
      "ph-bi-2025-01": [
        "BPO sa Cambodia, direct hire! Non-voice, {tech support|refund team|sales chat}. Wala nang OEC, wala nang DMW, wala nang PDOS. Lahat ng papeles ipapadala namin sa Telegram. Manila - {Hanoi|Ho Chi Minh} - Phnom Penh ang ruta. {USD 900|USD 1,100}. Interview sa chat lang po.",
      ],
      "ph-bi-2025-03": [
        "Thailand hiring (malapit sa {Mae Sot|border}): {customer relations|online marketing}, edad 20-{40|44}, {P65,000|P80,000} sure na sahod. May ibibigay kaming company ID at COE ng call center dito para di ma-offload. Walang placement fee! Pero pag umatras ka, babayaran mo ang ticket na {P25,000|P30,000}.",
        "Tr@baho abr0ad n0 exp, n0 v1sa, libre t1cket ✈💵 {Myanm4r|C4mbodia} {$1000|$1200} CHAT {handle} bilis konti n lng sl0ts",
      ],
      "interpol-2023-06-07": [
        "L.I.B.R.E t.i.c.k.e.t p@-Camb0dia 🛫 {ch4t supp0rt|enc0der} s@h0d {P5Ok|P6Ok} w@lang exp pw3de, t0urist lang ang labas, msg {handle}",
        "Naghahanap ng {babae|lalaki at babae} 18-{28|30}, maganda/pogi, para maging model sa video call ng crypto company sa {Laos|Cambodia|Myanmar}. Kakausapin lang ang client hanggang mag-invest. {P80,000|P100,000}. Nasa loob ng compound lahat, may guard, bawal lumabas pero may KTV naman.",
      ],
      "sg-police-2021-04-08": [
        "Need ng extra income? Pahiram lang ng {GCash|Maya|bank account} mo, fully verified. {P1,500|P3,000|P5,000} kada account, bayad agad. Walang gagawin, kami na bahala sa pasok-labas ng pera. Pwede rin sa nanay, lola, kapitbahay. DM {handle}",
      ],
      "in-abudhabi-2019": [
        "Ate, kailangan ng kasambahay sa {Dubai|Kuwait|Riyadh}. Visit visa muna, dadaan tayo sa {Zamboanga|Clark|Mactan}, may kakilala kami doon. {P20,000|P25,000} sahod, unang {2|3} buwan kaltas sa ticket. Amo ang may hawak ng passport. Pwede kahit 21 ka pa lang, aayusin ang edad.",
      ],
      "pk-mophrd-2019": [
        "CONGRATS! Napili ka bilang {farm worker|hotel staff|cleaner} sa {Canada|New Zealand|Dubai}, sahod {P90,000|P120,000}. Magpadala ng {P4,800|P8,500|P12,000} para sa visa processing ngayong araw sa GCash ni HR manager. Refundable sa unang sweldo. Kapag di nakapagbayad, ibibigay sa iba ang slot.",
      ],
      "id-dfw-2022": [
        "Mangingisda/crew pang-{Taiwan|Papua|Fiji}, di kailangan ng SIRB o training. Cash advance {P10,000|P15,000} sa pamilya. Isang taon mahigit sa laot, kapitan ang hahawak ng dokumento. Bababa nang maaga? Bayaran muna ang utang. Text Mang {Boy|Nestor|Dodong} {phone}",
      ],
      "my-johor-2022-10-30": [
        "Casino {dealer|waiter|receptionist} sa Cambodia, {USD 1,000|USD 1,200}, stay in, libre lahat. Doon na pipirma ng 6 na buwang kontrata. Kapag ayaw mo na, {P150,000|P200,000} ang multa bago ka pauwiin. Priority mga taga-{Cavite|Pampanga|Davao}.",
      ],
      "mm-rfa-2022-12-20": [
        "Online marketing, marunong mag-English at computer, {P55,000|P65,000}. May binayaran na ang kumpanya sa agent para sa inyo kaya {isang|dalawang} taon dapat tapusin. Kung uuwi, maghanap ng kapalit o magbayad ng {$3,000|$4,000}. Telegram {handle}",
      ],
    },
    hard: [
      "{agency} (DMW-{112|209|345}-LB) hiring: {caregiver|factory worker|skilled worker} para sa {Taiwan|Japan|South Korea}. May approved job order. Walang placement fee sa household at caregiver. Magdala ng resume sa opisina namin sa Ermita. Tandaan: hindi kami nangongolekta sa GCash at laging may resibo.",
      "URGENT HIRING call center agents, {Cubao|Iloilo|Cagayan de Oro}! {P22,000|P26,000|P30,000} + P10k signing bonus. No experience OK, may training na bayad. May shuttle sa gabi, HMO, night diff. One-day process, dalhin ang valid ID at TOR.",
      'BABALA ⚠️ Huwag maniwala sa post na "{CSR sa Cambodia P60k no experience|libre ticket at tourist visa lang|sabihin mong magbabakasyon ka}". Marami nang kababayan ang naikulong at pinahirapan. Tumawag sa 1343 o mag-message sa amin. Hindi ka huhusgahan. - {Samahang Bagong Bukas|Lingkod Migrante}',
      "Stay-in na yaya sa {Quezon City|Cebu|Baguio}, {P9,000|P10,000|P12,000}, day off tuwing Linggo, SSS PhilHealth Pag-IBIG ayon sa Batas Kasambahay, may sariling kwarto, pwede mag-cellphone pag tapos ng trabaho. Iyo ang ID mo. Tawag {phone}.",
      "Seafarers: {messman|ordinary seaman|fitter} {bulk|tanker}, USD {900|1,150|1,300}. Valid SIRB at passport. Ayon sa MLC, walang sinisingil sa marino. Libre ang medical at ticket. Pumunta sa Kalaw office, hanapin ang crewing department.",
    ],
    ordinary: [
      "Naghahanap ang {karinderya|panaderya|milk tea shop} namin malapit sa {palengke|simbahan|terminal} ng {tindera|kusinero|helper}. {P450|P500} arawan, libre tanghalian. Punta lang sa shop at hanapin si Aling Nena.",
      "{firm}: kailangan ng {accounting staff|driver|warehouseman}. At least {1|2} years experience, may 13th month at leave. I-email ang resume, isama ang dalawang references.",
      "Barangay health center, bukas ang posisyon ng {midwife|nurse|encoder}. Mag-submit ng PDS at mga sertipiko sa munisipyo bago ang {ika-15|katapusan}.",
      "Hanap: {mason|karpintero|tubero} para sa bahay sa {Antipolo|Lipa|Tagum}. {P700|P800} isang araw, may merienda. Text {phone}.",
      "Tutor sa {Math|Filipino|Reading}, Grade {3|5|6}, {dalawang|tatlong} beses isang linggo, P250 bawat oras. Estudyante ng edukasyon pwede.",
      "Online shop dito sa {Marikina|Bacoor} naghahanap ng {packer|live seller}. 8 oras, {P500|P570} per day, may komisyon. Dapat malapit lang ang bahay.",
      "Web developer, hybrid sa {Makati|Ortigas}, {P45k|P60k|P70k}. {Laravel|React|Vue}. Dalawang interview at maliit na exam.",
      "Kooperatiba ng magsasaka kailangan ng {bookkeeper|tractor operator}. Taga-{Nueva Ecija|Isabela} sana. Dalhin ang application sa opisina ng koop.",
    ],
  },
  "held-out": {
    scam: {
      "ph-bi-2025-07-14": [
        'Chat moderator ng {dating app|social app} - ikaw si "babae", may mga picture nang ibibigay. Uumpisahan sa wrong send, papaibigin, tapos ipapasok sa investment. {14|15} oras, {P48,000|P55,000} + {8%|10%}. Mabilis ang alis: Thailand tapos van.',
        'Pasok sa quota may bonus, pag hindi naka-{2|3} kliyente may parusa daw pero kaya naman hehe. Libre ticket bilang turista, passport ibibigay sa admin. {USD 900|USD 1,000}. Sino game? Comment "{GO|SAMA}" 👇',
      ],
      "ph-bi-2025-07-22": [
        "Uy kumusta, naalala mo ako sa dati nating {account|team}? Nasa Cambodia na ako, refunds ng airline, {USD 1,200|USD 1,400}. Isama kita, may referral fee tayo pareho. KL tapos Da Nang ang daan, kunwari {gala|honeymoon} lang. Wag mo na banggitin kahit kanino.",
      ],
      "ph-dmw-2026-06": [
        "FAST DEPLOYMENT {Poland|Canada|Australia}! {P45,000|P60,000|P85,000} all-in, {10|15|20} days lipad na. Tourist visa muna tapos convert doon. To follow ang resibo pagdating nyo abroad. Legit po kami may office at mga foreigner kasama.",
        "Missionary visa ang labas pero trabaho talaga sa {Italy|Israel|Dubai} 🙏 {P80,000|P100,000} lang, walang exam, walang DMW. May escort sa airport para hindi ma-hold. Verbal na lang ang kontrata, tiwala lang. Tawag {phone}",
      ],
      "csis-2024-12-12": [
        "w0rk abr0ad b1s {Th4iland|L4os} {ch-a-t m-o-d|c s r} 💲{900|1200} p@ssport h@hawakan ng adm1n, libr3 lah4t, pm {handle} n0w n4",
        "Customer experience associate, marunong ng {Mandarin|English}. Zoom interview, job offer within {12|24} hours. Sa loob ng gated park ang apartment, isusurrender ang passport sa check-in para sa work permit. {P75,000|P85,000} plus komisyon sa deposit ng client.",
      ],
      "star-2025-03-13": [
        "Fresh grad na walang trabaho? {Data entry|casino online support} sa {Laos|Myanmar|Cambodia}, {P55k|P65k}, 13-14 hrs pero aircon at nakaupo lang. Bili ticket mamayang gabi, alis bukas. Wag na magpaalam sa marami baka maudlot. {handle}",
      ],
      "hk-sb-2025-01-10": [
        "All-in: {ticket, pagkain, tirahan|ticket at condo}, walang OT, walang experience! {Live host|App promoter|Chat staff} sa Southeast Asia, {P70,000|P90,000}. Passport lang ang dala, {2|3} days andun ka na. Sa exact location, doon na sasabihin.",
      ],
      "mule-2024": [
        "Payment assistant, work from home {P2,000|P3,000} per day. Tatanggap ng pera sa account mo tapos i-cash out at {ibili ng USDT|ihulog sa machine|ipadala sa remittance}. Bawal magtanong kung saan galing. Mas maraming bank account mas malaki kita.",
      ],
      "fish-interpol-2019-04": [
        "Gagawan namin kayo ng SIRB at training certificate sa loob ng {3|5} araw, walang pasok-pasok. Barko sa {Korea|Taiwan|Peru}, malalaman ang pangalan pagdating sa pier. {P35,000|P50,000} utang muna. Kapitan ang may tago ng passport, {10|12} buwan walang daungan.",
      ],
      "dom-housekeeping-2016-06-13": [
        "Amo sa {Dubai|Abu Dhabi|Qatar} naghahanap ng kasambahay, trial ng {2|3} months sa visit visa. {P8,000|P10,000} muna ang ibibigay, yung kulang itatago ni Madam hanggang uwi. Walang day off, bawal cellphone, hawak nila passport. {phone}",
      ],
      "mo-pj-2025": [
        "Kasino {VIP host|cashier} sa Cambodia {USD 1,500|USD 1,800}. Unang araw isusuko ang cp at passport para sa rehistro, company phone ang gamit. Bawal sabihin ang address kahit sa asawa. Susunduin kayo ng private car.",
      ],
      "my-ppim-2022-06-11": [
        "Lipad this week! Online sales {P60,000|P70,000}. Walang passport? Dadaan tayo sa {Tawi-Tawi|Sulu} papuntang Sabah, bangka sa gabi, kilala ng piloto ang bantay. Interview sa {WeChat|WhatsApp} lang. H1r1ng t0 n0w {handle}",
      ],
    },
    hard: [
      "{agency}, lisensyado ng DMW, iniimbitahan ang mga {nurse|welder|chambermaid} para sa {Germany|Saudi|Japan}. Sahod {P110,000|P45,000|P60,000}. Ang placement fee ay hindi lalampas sa isang buwang sahod, bayad lang pag may kontrata, may opisyal na resibo. I-check kami sa website ng DMW.",
      "Job fair! {DMW|PESO} at {30|45} ahensya, {Sabado|Biyernes} sa city gym. May mga trabaho sa cruise ship, hotel, ospital sa ibang bansa. Libre ang pasok. Kung may humingi ng pera, i-report sa help desk.",
      "Kapamilya mo ba ay na-stranded o ikinulong sa scam hub sa {Myanmar|Cambodia|Laos}? Tumawag sa {phone}, libre at kompidensyal. Tutulungan ka naming makipag-ugnayan sa embahada. - {Bahay Pag-asa ng Tabing-Dagat|Kapit-Bisig sa Migrante}",
      "Casino dealer trainee sa lisensyadong resort sa {Parañaque|Clark}. {P20,000|P24,000} habang training, tips pag regular. 21 pataas. Uwian, hindi stay-in. Sa HR office ang interview, hindi kami kumukuha ng orihinal na ID.",
      "Kailangan NA bukas: {10|20} {waiter|usher} sa kasal, {P800|P1,000} cash pagkatapos, libre pagkain at sundo sa {terminal|kanto}. Walang experience okay lang. Tawag kay Kuya Jun {phone}.",
    ],
    ordinary: [
      "{Botika|Hardware|Laundry} sa {Tondo|Lahug|Agdao} hanap ng katuwang, HS graduate, masipag, {P430|P470} arawan, pahinga tuwing {Linggo|Miyerkules}.",
      "Guro sa {kinder|musika|agham} kailangan ng pribadong paaralan ngayong pasukan. LET passer. Demo teaching sa {Martes|Huwebes}.",
      "{firm} may bakante: {purchaser|forklift operator|merchandiser}. Malinis na NBI, may karanasan, {P16,000|P18,000} sa simula.",
      "Salon naghahanap ng {barbero|manikurista|colorist}, {40%|50%} hatian, sariling kagamitan mas ok.",
      "Construction ng eskwela: {painter|welder|laborer}, may SSS at insurance, sweldo tuwing {Sabado|kinsenas}. Site sa tabi ng {munisipyo|plaza}.",
      "NGO sa {Samar|Marawi}: project officer para sa {kabuhayan|edukasyon}, {6|12} buwan. Ipadala ang CV at sulat.",
      "Vet clinic kailangan ng {groomer|assistant}, mahilig sa aso, {P15,000|P17,000}, may day off.",
      "Drayber ng {jeep|school bus|truck}, lisensyang propesyonal, walang bisyo. Mag-apply sa garahe sa {Malanday|Talisay}, hapon.",
    ],
  },
};
