import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const fil: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(hiring|naghahanap|urgent hiring|trabaho sa abroad)",
      "(hiring|naghahanap|hanap|kailangan|trabaho|work abroad|job|apply na|mag apply|pasok agad|urgent hiring|wanted|need ng|looking for|vacancy|raket|sideline|kumita|kita)",
    ],
    lureRole: [
      "(csr|encoder|chat support|customer service)",
      "(csr|encoder|chat support|chat moderator|customer service|call center agent|admin assistant|online agent|typist|data encoder|casino dealer|gro|live seller|chatter|telemarketer|english speaking|marketing staff)",
    ],
    abroad: [
      "(abroad|sa ibang bansa|ibang bansa|ofw|overseas|dubai|saudi|kuwait|hongkong|hong kong|taiwan|japan|korea|poland|canada|qatar|oman|malaysia|thailand|cambodia|laos|myanmar|singapore)",
    ],
    highPay: [
      "(malaking sahod|mataas na sahod|malaki ang sahod|laki ng sahod|malaki kita|easy money|mabilis na pera|malaking kita|sahod hanggang|kikita ng|laki ng kita|sahod na malaki|plus commission|may komisyon|daily payout|arawang sahod)",
    ],
    warning: [
      "(mag ingat|ingat sa|ingat po|babala|huwag maniwala|wag maniwala|huwag basta|wag basta|scam alert|modus|pekeng trabaho|pekeng recruiter|illegal recruiter|huwag magpaloko|wag magpaloko|i report|paalala|hotline|i verify|siguraduhin|tandaan|beware)",
    ],
    ownAccount: [
      "(tulong po|tulungan nyo|tulungan niyo|saklolo|iligtas|kinuha nila|kinuha ang passport|kinuha ng amo|kinukulong|ikinulong kami|ikinulong ako|binubugbog|pinilit kami|pinilit ako|niloko kami|niloko ako|amo ko|passport ko|passport namin|kapatid ko|anak ko|asawa ko|sahod ko|sahod namin|hindi kami|hindi ako pinapa)",
    ],
    licence: [
      "(dmw license|poea license|license no|dmw lic|lic no|accredited|licensed agency|job order|jo no|approved job|poea accredited|dole registered|sec registered)",
    ],
    formalTerms: [
      "(sss|philhealth|pag ibig|13th month|hmo|leave credits|kontrata|contract na|verified contract|resume|biodata|walk in|opisina namin|office namin|no placement fee|walang placement fee|walang bayad|minimum wage|overtime pay|day off|rest day|experience required|graduate ng|may experience|interview sa)",
    ],
    sellingService: [
      "(for sale|benta|ibinebenta|presyo|price|rent|paupahan|order na|pm for price|serbisyo|service|cod|available na|murang|bulk order|promo)",
    ],
    haste: [
      "(asap|urgent|agad|bilis|limited slots|slots na lang|ngayon na|bukas|this week|ngayong linggo|alis agad|lipad agad|last slot|huling|hurry|mabilisan|dali|first come)",
    ],
    familiar: [
      "(sis|bro|besh|beshie|mars|mga sis|kuya|ate|boss|madam|amo|tropa|friend|mga friend|bes|ante|lods|bossing|hon)",
    ],
    middleman: [
      "(agent|kakilala|tao namin|handler|coordinator|recruiter|broker|kasamahan|may susundo|kaibigan ko|pinsan ko|escort|contact ko|may tao kami|kasabwat|tita ko|kapitan)",
    ],
    officers: [
      "(immigration|io|naia|kapag tinanong|pag tinanong|kung tanungin|pag tanungin|kung tatanungin|airport officer|airport|counter|tinanong ka|border police)",
    ],
    crossing: [
      "(border|tatawid|tawid|ilog|bangka|backdoor|back door|zamboanga|tawi tawi|bongao|sandakan|lalayag|speedboat|sa dagat|van papunta|connecting|transit|cruise)",
    ],
    lending: [
      "(utang|pautang|loan|lending|hulugan|advance|cash advance|utangin|babayaran na lang|salary deduction|bayad pag nandun|pahiram)",
    ],
    unchecked: [
      "(walang interview|no interview|kahit walang|walang requirements|no requirements|walang papel|hindi kailangan ng papel|any age|kahit ilang taon|sure na sure|100 legit|legit to|legit po|legit|safe na safe|no need oec|walang oec|kahit undergrad|undergrad|high school|kahit highschool|no cv|walang contract|walang kontrata|sagot lahat|basta marunong|no questions)",
    ],
    coordinating: [
      "(magkita sa|kita tayo sa|meet up sa|susunduin sa|sundo sa|hintayin sa|driver|van|bangka|aalis tayo|mamayang gabi|patayin ang phone|burahin ang chat|palit ng sim|ihatid|dalhin ang|share location|send location)",
    ],
    papers: [
      "(passport|id|mga id|dokumento|papeles|atm|atm card|seaman s book|birth certificate|iqama|visa papers|diploma)",
    ],
    phones: ["(cellphone|cp|phone|celfone|selpon|telepono|mga phone)"],
    keeping: [
      "(kinuha|kinukuha|kukunin|hawak|hahawakan|tinago|itatago|itago|iiwan|isusurrender|isuko|ibigay sa|ibibigay sa|kinumpiska|sinangla|iwan sa|hinahawakan|iwanan|itinatago|sanla|nakasanla|tinatago)",
    ],
    quitting: [
      "(umalis|aalis ng maaga|mag resign|resign|umuwi|uuwi|uwi agad|back out|mag backout|aayaw|tumakas|hindi tatapusin|hindi natapos|di tapos|tapusin ang kontrata|kakalas|lumipat ng amo|gusto ng umuwi)",
    ],
    payingBack: [
      "(multa|bayaran|babayaran|magbabayad|bayad sa|penalty|danyos|ibalik ang|isauli|tubusin|bayad ka|magbayad|charge ka|piyansa|ransom|breach)",
    ],
    account: [
      "(bank account|gcash|gcash account|maya|atm|atm card|account mo|account nyo|bank acct|sim|sim card|e wallet|passbook|otp)",
    ],
    handingOver: [
      "(rent|renta|rerentahan|upa|bibilhin|bumibili|binibili|benta|ipahiram|pahiram|gamitin|hiramin|ipagamit|buy|sell|papasukan ng pera|ipapasok|per account|kada account|open account|magbukas|cash out)",
    ],
    pretending: [
      "(sabihin|magbabakasyon|bakasyon|turista|tourist|kunwari|mamamasyal|dadalaw|bisita|wag sabihin|huwag sabihin|burahin|itago|magpanggap|vacation|honeymoon|travel lang)",
    ],
    fee: [
      "(placement fee|processing fee|training fee|bayad|fee|reservation|reservation fee|downpayment|down payment|dp|deposit|medical fee|insurance fee|show money|registration|processing|assistance fee|pang medical|bayarin)",
    ],
    inAdvance: [
      "(muna|bago|agad|ngayon|ipadala|send sa gcash|gcash muna|advance|refundable|para ma reserve|para makuha|bago interview|bago lumipad|unang bayad|i send|pag nagbayad|para sure)",
    ],
    forbidden: [
      "(bawal|hindi pwede|di pwede|hindi pinapayagan|hindi pinapalabas|ikinulong|kinulong|naka lock|nakakulong|ayaw palabasin|hindi makalabas|di makalabas|kulong|hindi pinayagan)",
    ],
    outside: ["(lumabas|labas|makalabas|sa labas|umalis|umuwi|gate|sa loob|building|kwarto|compound|makauwi|makaalis)"],
    wages: ["(sahod|sweldo|kita|bayad sa trabaho|suweldo)"],
    deducting: ["(kaltas|kakaltasan|ikakaltas|bawas|ibabawas|deduct|kinakaltas|kakaltasin|kinaltas)"],
    negation: ["(hindi|wala|walang|wag|huwag|di|never|no|bawal|ayaw)"],
  },
};
