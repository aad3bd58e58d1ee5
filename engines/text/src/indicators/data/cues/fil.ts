import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const fil: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(hiring|naghahanap|urgent hiring|trabaho sa abroad)",
      "(hiring|naghahanap|hanap|kailangan|trabaho|work abroad|job|apply na|mag apply|pasok agad|urgent hiring|wanted|need ng|looking for|vacancy|raket|sideline|kumita|kita)",
      "(nangangailangan|kulang pa kami|napili ka|approved ka|hanap kami|naghahanap kami|sino gusto|gusto mo ba|sino may|pinapahanap|nagpapaalis|magpapaalis|order|kailangan|sahod|sweldo|hiring abroad|kasambahay|katulong|tagalinis)",
    ],
    lureRole: [
      "(csr|encoder|chat support|customer service)",
      "(csr|encoder|chat support|chat moderator|customer service|call center agent|admin assistant|online agent|typist|data encoder|casino dealer|gro|live seller|chatter|telemarketer|english speaking|marketing staff)",
      "(cs rep|game support|technical support|social media marketing|sales executive|marunong mag computer|marunong mag type|mag rereply sa chat|chat lang|ch t lang|chat girls|live chat agent|online company|it company|crypto company|offshore gaming|video call|growth specialist|tech park|office work|opisina|mabilis mag type|kausapin mo lang|waiter|ground crew|online casino|admin work)",
    ],
    abroad: [
      "(abroad|sa ibang bansa|ibang bansa|ofw|overseas|dubai|saudi|kuwait|hongkong|hong kong|taiwan|japan|korea|poland|canada|qatar|oman|malaysia|thailand|cambodia|laos|myanmar|singapore)",
      "(sihanoukville|phnom penh|poipet|myawaddy|mae sot|golden triangle|bavet|jordan|lebanon|riyadh|abu dhabi|australia|italy|jeju|mong pauk|vietnam|hk|pa abroad|papuntang)",
    ],
    highPay: [
      "(malaking sahod|mataas na sahod|malaki ang sahod|laki ng sahod|malaki kita|easy money|mabilis na pera|malaking kita|sahod hanggang|kikita ng|laki ng kita|sahod na malaki|plus commission|may komisyon|daily payout|arawang sahod)",
      "(magaan na trabaho|madaling office work|madaling trabaho|madali lang|malaking sahod|high salary|kada deposit|kada transaksyon|sahod usdt|laki sahod|bonus kada|kikita)",
    ],
    warning: [
      "(mag ingat|ingat sa|ingat po|babala|huwag maniwala|wag maniwala|huwag basta|wag basta|scam alert|modus|pekeng trabaho|pekeng recruiter|illegal recruiter|huwag magpaloko|wag magpaloko|i report|paalala|hotline|i verify|siguraduhin|tandaan|beware)",
      "(patibong|pinapayuhan|ng embahada|mag ingat|labag yan|labag sa batas|huwag iparenta|walang sinuman ang pwedeng|hawakan ang sariling|huwag tanggapin)",
      "(nabiktima|mga biktima|huwag magbayad|wag magbayad|huwag tumuloy|wag tumanggap|hindi pwedeng magtrabaho|nailigtas|sindikato|pekeng alok|huwag tumanggap|tiyaking)",
      "(nasagip|nakauwi na ang|na stranded|nabiktima ng|walang lisensyang|sa ngalan ng trabaho|ayon sa dfa|ayon sa dmw)",
    ],
    ownAccount: [
      "(tulong po|tulungan nyo|tulungan niyo|saklolo|iligtas|kinuha nila|kinuha ang passport|kinuha ng amo|kinukulong|ikinulong kami|ikinulong ako|binubugbog|pinilit kami|pinilit ako|niloko kami|niloko ako|amo ko|passport ko|passport namin|kapatid ko|anak ko|asawa ko|sahod ko|sahod namin|hindi kami|hindi ako pinapa)",
    ],
    licence: [
      "(dmw license|poea license|license no|dmw lic|lic no|accredited|licensed agency|job order|jo no|approved job|poea accredited|dole registered|sec registered)",
      "(dmw licensed|dmw approved|lisensyadong ahensya|lisensyado|manning agency|pagcor licensed|accredited sending|palm scheme|e 8|rehistrado|rehistradong|marina)",
      "(licensed casino|sea based|poea lic|lisensya blg|accredited ng dmw|philippine overseas|government to government)",
    ],
    formalTerms: [
      "(sss|philhealth|pag ibig|13th month|hmo|leave credits|kontrata|contract na|verified contract|resume|biodata|walk in|opisina namin|office namin|no placement fee|walang placement fee|walang bayad|minimum wage|overtime pay|day off|rest day|experience required|graduate ng|may experience|interview sa)",
      "(nbi clearance|stcw|mlc|award rate|super|day off kada|linggo off|linggo day off|weekend off|isang araw pahinga|balikang ticket|taunang ticket|taunang flight|insurance|overtime|uniporme|safety shoes|permit bago|work permit bago|employment visa bago|pirmado|bago lumipad|bago umalis|standard contract|15 days leave|fresh grad|regular|fixed na sahod|professional license|background check|abiso|batas kasambahay|minimum)",
      "(relocation allowance|medical sagot|lunes off|pirmado na ng dalawang panig|bayad namin ang visa|visa at exam bayad namin|hmo|13th|leave|regular na)",
    ],
    sellingService: [
      "(for sale|benta|ibinebenta|presyo|price|rent|paupahan|order na|pm for price|serbisyo|service|cod|available na|murang|bulk order|promo)",
    ],
    haste: [
      "(asap|urgent|agad|bilis|limited slots|slots na lang|ngayon na|bukas|this week|ngayong linggo|alis agad|lipad agad|last slot|huling|hurry|mabilisan|dali|first come)",
      "(lipad bukas|bukas ang lipad|lipad sa biyernes|bilis|bago mapuno|bago mag|ngayong araw|10 slot|slot na lang|bilisan|inbox bilis|b4go mapuno|agad agad|isang linggo lipad|kundi mapupunta|lipad agad)",
    ],
    familiar: [
      "(sis|bro|besh|beshie|mars|mga sis|kuya|ate|boss|madam|amo|tropa|friend|mga friend|bes|ante|lods|bossing|hon)",
      "(mga besh|mga kabayan|kabayan|te|mga boss|bro|ate joy|kuya|bes)",
    ],
    middleman: [
      "(agent|kakilala|tao namin|handler|coordinator|recruiter|broker|kasamahan|may susundo|kaibigan ko|pinsan ko|escort|contact ko|may tao kami|kasabwat|tita ko|kapitan)",
      "(may susundo|siya ang bahala|sila bahala|ahente|coordinator namin|ate joy|senior ko|kaibigan ko susundo|susundo sayo|susunduin|sub agent|may kausap na io|kausap na io|si madam|ni madam|mamasan|may giya|giya|boss|may kilala ako|pinsan mo|nirecommend)",
    ],
    officers: [
      "(immigration|naia|kapag tinanong|pag tinanong|kung tanungin|pag tanungin|kung tatanungin|airport officer|airport|counter|tinanong ka|border police)",
      "(sa io|airport|naia|immigration|pagdating sa airport)",
    ],
    crossing: [
      "(border|tatawid|tawid|ilog|bangka|backdoor|back door|zamboanga|tawi tawi|bongao|sandakan|lalayag|speedboat|sa dagat|van papunta|connecting|cruise)",
      "(tatawid|sa tawid|itatawid|gabi tatawid|kabila ng ilog|sa gilid dadaan|dadaan ng|lantsa|via hanoi|tapos tawid|susunduin ng kotse|magkakasama|kotse|tapos lipat)",
      "(sa laot|makakadaong|di makakadaong|di na baba)",
      "(oras ang layo|galing changi|maghahatid|bangka lang sa gabi|sa gabi|sasakyan mula airport|kabila ng thai border)",
    ],
    lending: [
      "(utang|pautang|loan|lending|hulugan|cash advance|utangin|babayaran na lang|salary deduction|bayad pag nandun|pahiram)",
      "(utang muna|utang ka muna|paunang|paunang bayad|utang sa barko|nakalista sa utang|magpapahiram|hiram|pera utang|hulugan pwede|kaltas na lang|cash advance|pabaon)",
      "(paunang 10k|paunang pera)",
      "(sa nanay mo muna|sa misis mo|kuha ka sa lending|trabahuhin muna|pautang muna)",
    ],
    unchecked: [
      "(walang interview|no interview|kahit walang|walang requirements|no requirements|walang papel|hindi kailangan ng papel|any age|kahit ilang taon|sure na sure|100 legit|legit to|legit po|legit|safe na safe|no need oec|walang oec|kahit undergrad|undergrad|high school|kahit highschool|no cv|walang contract|walang kontrata|sagot lahat|basta marunong|no questions)",
      "(walang pinag aralan|kahit high school grad|di kailangan diploma|walang resibo|cash lang|wala pang opisina|inaayos pa opisina|messenger lang kami|pirma lang|wag na maraming tanong|walang risk|kahit anong edad|sure na|done deal|no problem|lahat na|isusunod ang papel|walang kontrata|walang medical|kontrata o medical|sagot lahat|all in|kahit highschool)",
      "(bago mag 5pm|thru western union)",
      "kahit walang (seaman|seaman s book|papel)",
      "(walang permit|walang papel papel|walang hinahanap na papel)",
    ],
    coordinating: [
      "(magkita sa|kita tayo sa|meet up sa|susunduin sa|sundo sa|hintayin sa|driver|van|bangka|aalis tayo|mamayang gabi|patayin ang phone|burahin ang chat|palit ng sim|ihatid|dalhin ang|share location|send location)",
    ],
    papers: [
      "(passport|id|mga id|dokumento|papeles|atm|atm card|seaman s book|birth certificate|iqama|visa papers|diploma)",
      "(original passport|ang passport mo|passport mo|ang id|id mo|mga papel|orig na passport)",
    ],
    phones: [
      "(cellphone|cp|phone|celfone|selpon|telepono|mga phone)",
      "(ang cellphone|ang phone|mag phone|cellphone mo)",
    ],
    keeping: [
      "(kinuha|kinukuha|kukunin|hawak|hahawakan|tinago|itatago|itago|iiwan|isusurrender|isuko|ibigay sa|ibibigay sa|kinumpiska|sinangla|iwan sa|hinahawakan|iwanan|itinatago|sanla|nakasanla|tinatago)",
      "(hahawak|ang hahawak|hawak ni|nasa kapitan|iwan ang|iwanan ang|kinokolekta|kukunin muna|hawak ng amo|hawak ng kapitan|nasa amo|isurrender|sa tao namin)",
      "(nasa cabinet ni madam|nasa cabinet|nakatago kay)",
    ],
    quitting: [
      "(umalis|aalis ng maaga|mag resign|resign|umuwi|uuwi|uwi agad|back out|mag backout|aayaw|tumakas|hindi tatapusin|hindi natapos|di tapos|tapusin ang kontrata|kakalas|lumipat ng amo|gusto ng umuwi)",
      "(umalis ka|umayaw|gusto mong umayaw|umuwi nang maaga|umuwi ng maaga|makauwi|bago makauwi|pag umalis|pag umayaw|pag umuwi|bago matapos|pag aalis)",
      "(umatras|pag umatras|umatras ka|mag backout ka)",
    ],
    payingBack: [
      "(multa|bayaran|babayaran|magbabayad|bayad sa|penalty|danyos|ibalik ang|isauli|tubusin|bayad ka|magbayad|charge ka|piyansa|ransom|breach)",
      "(doble ang babayaran|babayaran mo yun|bayaran mo muna|tapusin ang utang|hanggat di bayad|di tapos bayad|binayaran na ng boss|binili ng kumpanya|babayaran ng pamilya|ibabalik mo|tapusin muna)",
    ],
    account: [
      "(bank account|gcash|gcash account|maya|atm|atm card|account mo|account nyo|bank acct|sim|sim card|e wallet|passbook|otp)",
      "(gcash mo|atm|mpin|bank|verified gcash|account mo|gcash at bank account|sariling account ng)",
      "(bdo card|card at pin|tulog na card|atm na tulog)",
    ],
    handingOver: [
      "(renta|rerentahan|upa|bibilhin|bumibili|binibili|benta|ipahiram|pahiram|gamitin|hiramin|ipagamit|buy|sell|papasukan ng pera|ipapasok|per account|kada account|open account|magbukas|cash out)",
      "(pinaparentahan|parentahan|hiram namin|ibigay lang|ibibili mo|may papasok|rerentahan|pahiram ng|ipaparenta|magpahiram)",
      "(card at pin)",
    ],
    pretending: [
      "(sabihin|magbabakasyon|bakasyon|turista|tourist|kunwari|mamamasyal|dadalaw|bisita|wag sabihin|huwag sabihin|burahin|itago|magpanggap|vacation|honeymoon|travel lang)",
      "(dadalaw ka sa|dadalaw|pinsan|mag isa ka lang|wag kayo magpahalata|magpahalata|magmukhang turista|bawal umamin|umamin|pampakita|makalusot|script|bilang turista|turista muna|as tourist|kunwaring|kunwari)",
      "(parang namamasyal|namamasyal|wag kayo magtinginan|magtinginan)",
    ],
    fee: [
      "(placement fee|processing fee|training fee|bayad|reservation|reservation fee|downpayment|down payment|dp|deposit|medical fee|insurance fee|show money|registration|processing|assistance fee|pang medical|bayarin)",
      "(visa processing|agency fee|kabuuang gastos|porsyento|pang reserve|reservation|visa lang babayaran)",
      "(reservation|show money)",
      "(para manatili sa listahan)",
    ],
    inAdvance: [
      "(muna|bago|agad|ngayon|ipadala|send sa gcash|gcash muna|refundable|para ma reserve|para makuha|bago interview|bago lumipad|unang bayad|i send|pag nagbayad|para sure)",
      "(sa gcash ng manager|unang sahod|ibabalik sa|kalahati muna|kalahati ngayon|personal account|isend ang resibo|i send ang resibo|bago mag|cash lang|walang resibo|para mailista|pang reserve|western union|thru western|ng asawa ko|ngayong araw|balanse pag)",
      "thru western union",
    ],
    forbidden: [
      "(bawal|hindi pwede|di pwede|hindi pinapayagan|hindi pinapalabas|ikinulong|kinulong|naka lock|nakakulong|ayaw palabasin|hindi makalabas|di makalabas|kulong|hindi pinayagan)",
      "(bawal lumabas|kailangan paalam|paalam sa manager|paalam|bawal)",
    ],
    outside: [
      "(lumabas|labas|makalabas|sa labas|umalis|umuwi|gate|sa loob|building|kwarto|compound|makauwi|makaalis)",
      "(paglabas|paglabas ng park|lumabas|makalabas)",
    ],
    wages: ["(sahod|sweldo|kita|bayad sa trabaho|suweldo)", "(unang dalawang sahod|unang sahod|sweldo|sahod mo)"],
    deducting: [
      "(kaltas|kakaltasan|ikakaltas|bawas|ibabawas|deduct|kinakaltas|kakaltasin|kinaltas)",
      "(kaltas na lang|mapupunta sa ticket|mapupunta|bawas sweldo|kaltas sa|kalahati kaltas|unang dalawang sahod|unang tatlong sahod)",
    ],
    negation: ["(hindi|wala|walang|wag|huwag|di|never|no|bawal|ayaw)"],
    reporting: [
      "(tumawag sa|i report sa|tumawag sa unyon|hotline|pinapayuhan ng embahada|sabihin sa bangko|dmw lang|sa munisipyo)",
      "(isumbong sa|magtanong muna sa|linya ng payo|tawag lang libre|i check sa dmw|tingnan sa listahan|i verify sa|sumangguni|tumawag sa embahada|actionline)",
    ],
    inPerson: [
      "(walk in|punta lang|punta sa|pumunta sa|magdala ng id|dalhin ang resume|interview sa|opisina namin|seminar|harapan|hanapin si|katabi ng|sa barangay hall|hr 9|hr office|open day|assessment|audition|tindahan|shop|magpalista|subukan muna isang araw|student office|training center|test sa makina|tatlong interview)",
      "email ang resume",
      "mag (apply|register) sa (website|barangay|resort|student office|opisina)",
      "(interview sa manila|dalhin ang original para ipakita|second interview|hanapin si|reception|job fair|sa opisina|sa hotel)",
    ],
    accounted: [
      "(may resibo|resibo sa bawat bayad|walang placement fee|walang bayad|walang sinisingil|walang singil|walang kaltas|walang bayad na hinihingi|ayon sa batas|listahan ng gastos|ayon sa offer letter|sagot ng employer|libre ang|walang salary deduction|walang ahensya at walang bayad|employer ang sagot|kami ang bayad)",
      "(subukan muna|may bayad ang)",
      "(bayad namin|walang deposit|singil sa employer|may resibo|walang bawas)",
    ],
    ownKeeping: [
      "(ikaw ang hawak|nasa inyo ang original|sariling seaman s book|ibabalik agad|kopya ng passport|hawak mo ang|sariling passport|hawakan ang sariling|bawal hawakan|nasa iyo|nasa sayo ang passport|photocopy|sariling cellphone|hawak ng crew|hawak nyo|bawal kunin)",
      "(walang pwedeng kumuha|para ipakita|kopya ka ng kontrata|may kopya)",
    ],
    silence: [
      "(wag mo sabihin|wag mo na ipaalam|wag na ipaalam|wag ipaalam|wag mong sabihin|huwag sabihin|atin atin lang|wag mo ikwento|sikreto|secret|wag sabihin|wag mo munang sabihin|huwag ipaalam)",
    ],
    kin: ["(nanay|kay nanay|tatay|pamilya|asawa|jowa|jowa mo|magulang|kapitbahay|kahit kanino|kaibigan|iba)"],
    target: ["(quota|target)"],
    punishing: [
      "(ililipat ka sa|ililipat|ipapasa|ibebenta|multa|bugbog|binubugbog|walang kain|walang tulog|kuryente|ikukulong)",
    ],
    callingHome: [
      "(tumawag sa pamilya|tawag sa bahay|tumawag sa bahay|makatawag|tawag isang beses|mag phone|makausap ang pamilya)",
    ],
    crypto: ["(usdt|crypto|bitcoin|tether)"],
    travelCost: ["(ticket|pamasahe|flight|airfare|tiket|visa ticket|visa)"],
    boardAndLodging: ["(bahay|pagkain|tulugan|tirahan|kain|dorm|board|kwarto|kama|staff house|food)"],
    paidByOther: ["(libre|sagot|sagot lahat|kasama|sagot ng boss|free lahat|sila bahala|libre lahat|free)"],
    skills: ["(experience|diploma|exp|pinag aralan|english|college|certificate)"],
    needless: ["(kahit walang|di kailangan|hindi kailangan)"],
    contract: ["(kontrata|contract|pirmahan ng kontrata)"],
    permit: ["(visa|permit|papeles|papel)"],
    onArrival: ["(pagdating|pagdating na dun|dun na|doon na|pag nandun|tapos dun|dun na aayusin)"],
    elusive: [
      "(wala pang opisina|inaayos pa opisina|messenger lang kami|kita na lang sa|walang resibo|cash lang|bawal tumawag|saka na ang pangalan ng kumpanya|isusunod ang papel|no calls)",
      "(di pwede magkita|hindi pwede magkita|nasa biyahe staff|kilala nya opisina|bawal tawagan)",
    ],
    selected: ["(congratulations|napili ka|approved ka na|pasado ka na|tanggap ka na)"],
    paying: ["(magbayad|bayaran|ihulog|magpadala|mag transfer|ipadala|isend|i gcash)"],
    privateAccount: ["(personal account|gcash ng manager|account ng asawa|gcash ng ahente)"],
    moneyIn: ["(may papasok|papasok ang pera|tatanggap ng bayad|papasukan ng pera|tumanggap ng pera)"],
    passingOn: ["(ipapasa|ibibili|ipadala sa|ilipat sa|i cash out|ipasa)"],
    likes: ["(like at review|review ng hotel|rate ng hotel)"],
    earning: ["(kada task|kada like|bawat task)"],
    dawn: ["(4am|5am|alas kwatro|madaling araw|alas singko ng umaga)"],
    midnight: ["(hatinggabi|12 ng gabi|alas onse)"],
    selling: ["(ibebenta|ibinenta|ililipat|ipapasa)"],
    otherCompany: ["(ibang kumpanya|ibang amo|ibang boss|ibang company)"],
    atEnd: ["(pagkatapos ng kontrata|pagbaba ng barko|pagdaong|katapusan ng kontrata)"],
    longAtSea: [
      "(buwan di makakadaong|buwan sa laot|10 buwan sa dagat|isang taon sa laot|buwan sa dagat)",
      "(bago makatapak|isang taon bago|buwan bago dumaong|buwan sa laot)",
    ],
    allPaid: [
      "(sagot lahat|sagot ng boss|libre lahat|free lahat|sila bahala lahat|wala kang gastos|lahat sagot)",
      "(bahala na ang hr|hr na bahala|sila na bahala)",
    ],
    compound: ["(tech park|compound|casino area|sa loob ng building)"],
    pickup: ["(susunduin|may susundo|sundo sa airport|kotse ang susundo|susunduin ng kotse)"],
    onward: [
      "(tapos tawid|itatawid|tapos sa border|oras na byahe|sa gilid dadaan|tapos kotse|siya ang bahala sa tawid)",
      "(7 oras|oras ang layo|maghahatid galing|tapos lipat|kabila ng)",
    ],
  },
};
