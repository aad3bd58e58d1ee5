import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const fil: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    pledging: ["(isanla|isanla muna|saka tubusin)", "(isangla|sangla|isasangla|kolateral|collateral|prenda)"],
    property: ["(titulo ng lupa|titulo|lupa|bahay at lupa|orcr|or cr|diploma original|alahas|sanglang)"],
    password: ["(otp|password|pin|mpin)"],
    coached: ["(kabisaduhin|i memorize|sanayin sumagot|tuturuan sumagot|may script)"],
    upfront: [
      "(verification|within 30 mins|kundi close|balance after stamp|150k ngayon|mag cash in muna|cash in muna|mabuksan vip|vip task)",
      "(down ngayon|50 down|kalahati ngayon|kalahati muna|paunang bayad|bayad muna|magbayad muna|reservation|pa reserve|slot mo|para di mawala slot|ibabalik sa unang sahod|refundable|downpayment muna|gcash muna|mag gcash)",
    ],
    visaEnding: [
      "(malapit na ma expire|ma expire visa|wag umuwi)",
      "(paubos na visa|expired na visa|mag eexpire visa|wag ka munang umuwi|paso na visa)",
    ],
    insteadThere: [
      "(sasabihin thailand|talaga ang lugar)",
      "(pagdating doon|pagdating namin|pero pagdating|yun pala|iba pala|pero doon)",
    ],
    promised: ["(pinangakuan|sabi nila|pangako nila|sinabi sa amin|ang sabi|kala namin)"],
    faceSwap: ["(palit mukha|face swap|palit boses|deepfake|real face model)"],
    investing: [
      "(bumili ng coins|pabilhin ng coins|bibilhin sa iyo)",
      "(mag invest|mag iinvest|invest sa app|mapa invest|pag investin|mag deposit sa app|mag deposit|trading app|trading|crypto app|mag top up|mag cash in|maglagay ng pera|mamuhunan|pautangin)",
    ],
    befriending: [
      "(lambingin|matatandang foreigner|matandang foreigner|lambing)",
      "(kakaibiganin|kaibiganin|makipagkaibigan|ligawan|liligawan|landiin|paibigin|dating app|dating apps|kausapin ang mga kano|matandang kano|mga kano|mga foreigner|mga banyaga|makipag chat sa foreigner|mayamang lalaki|fake profile|pekeng profile|kabit ng chat|video call sa client|love scam)",
    ],
    trade: [
      "(welder|welders|electrician|tubero|plumber|karpintero|mason|mekaniko|driver needed|drayber|nars|nurse|guro|teacher|inhinyero|engineer|accountant|bookkeeper|kusinero|chef|mananahi|rider|guard|sekyu|tindera|barber|parlorista|technician|caregiver|pintor|tour guide)",
    ],
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
      "(kambodya|romania|croatia|malta|new zealand|turkey|kk park)",
      "(abroad|sa ibang bansa|ibang bansa|ofw|overseas|dubai|saudi|kuwait|hongkong|hong kong|taiwan|japan|korea|poland|canada|qatar|oman|malaysia|thailand|cambodia|laos|myanmar|singapore)",
      "(sihanoukville|phnom penh|poipet|myawaddy|mae sot|golden triangle|bavet|jordan|lebanon|riyadh|abu dhabi|australia|italy|jeju|mong pauk|vietnam|hk|pa abroad|papuntang)",
    ],
    highPay: [
      "(55k up|50k up|60k|malaki sahod|mataas sahod|mataas ang sahod|laki kita|madaling pera|sahod dolyar|usd ang sahod|kikita ka ng|sure kita|pang dollar|bigatin ang sahod|extra income|sideline)",
      "(malaking sahod|mataas na sahod|malaki ang sahod|laki ng sahod|malaki kita|easy money|mabilis na pera|malaking kita|sahod hanggang|kikita ng|laki ng kita|sahod na malaki|plus commission|may komisyon|daily payout|arawang sahod)",
      "(magaan na trabaho|madaling office work|madaling trabaho|madali lang|malaking sahod|high salary|kada deposit|kada transaksyon|sahod usdt|laki sahod|bonus kada|kikita)",
    ],
    warning: [
      "(itigil)",
      "(huwag ipagamit|may parusang)",
      "(mag ingat|ingat sa|ingat po|babala|huwag maniwala|wag maniwala|huwag basta|wag basta|scam alert|modus|pekeng trabaho|pekeng recruiter|illegal recruiter|huwag magpaloko|wag magpaloko|i report|paalala|hotline|i verify|siguraduhin|tandaan|beware)",
      "(patibong|pinapayuhan|ng embahada|mag ingat|labag yan|labag sa batas|huwag iparenta|walang sinuman ang pwedeng|hawakan ang sariling|huwag tanggapin)",
      "(nabiktima|mga biktima|huwag magbayad|wag magbayad|huwag tumuloy|wag tumanggap|hindi pwedeng magtrabaho|nailigtas|sindikato|pekeng alok|huwag tumanggap|tiyaking)",
      "(nasagip|nakauwi na ang|na stranded|nabiktima ng|walang lisensyang|sa ngalan ng trabaho|ayon sa dfa|ayon sa dmw)",
    ],
    ownAccount: [
      "(tulong po|tulungan nyo|tulungan niyo|saklolo|iligtas|kinuha nila|kinuha ang passport|kinuha ng amo|kinukulong|ikinulong kami|ikinulong ako|binubugbog|pinilit kami|pinilit ako|niloko kami|niloko ako|amo ko|passport ko|passport namin|kapatid ko|anak ko|asawa ko|sahod ko|sahod namin|hindi kami|hindi ako pinapa)",
    ],
    licence: [
      "(lisensiyado|dmw|mom licensed|triple win|lb|dmw ang rehistro)",
      "(dmw license|poea license|license no|dmw lic|lic no|accredited|licensed agency|job order|jo no|approved job|poea accredited|dole registered|sec registered)",
      "(dmw licensed|dmw approved|lisensyadong ahensya|lisensyado|manning agency|pagcor licensed|accredited sending|palm scheme|e 8|rehistrado|rehistradong|marina)",
      "(licensed casino|sea based|poea lic|lisensya blg|accredited ng dmw|philippine overseas|government to government)",
    ],
    formalTerms: [
      "(night diff|off sa isang buwan|sariling kwarto|may insurance|written contract|allowance|bayad ang training|lingguhang bayad|bayad tuwing sabado|ayon sa batas|sirb|service charge|paid leave)",
      "(sss|philhealth|pag ibig|13th month|hmo|leave credits|kontrata|contract na|verified contract|resume|biodata|walk in|opisina namin|office namin|no placement fee|walang placement fee|walang bayad|minimum wage|overtime pay|day off|rest day|experience required|graduate ng|may experience|interview sa)",
      "(nbi clearance|stcw|mlc|award rate|super|day off kada|linggo off|linggo day off|weekend off|isang araw pahinga|balikang ticket|taunang ticket|taunang flight|insurance|overtime|uniporme|safety shoes|permit bago|work permit bago|employment visa bago|pirmado|bago lumipad|bago umalis|standard contract|15 days leave|fresh grad|regular|fixed na sahod|professional license|background check|abiso|batas kasambahay|minimum)",
      "(relocation allowance|medical sagot|lunes off|pirmado na ng dalawang panig|bayad namin ang visa|visa at exam bayad namin|hmo|13th|leave|regular na)",
    ],
    sellingService: [
      "(for sale|benta|ibinebenta|presyo|price|rent|paupahan|order na|pm for price|serbisyo|service|cod|available na|murang|bulk order|promo)",
    ],
    haste: [
      "(bago mag 5pm|ilang slot|dali na|bukas na)",
      "(asap|urgent|agad|bilis|limited slots|slots na lang|ngayon na|bukas|this week|ngayong linggo|alis agad|lipad agad|last slot|huling|hurry|mabilisan|dali|first come)",
      "(lipad bukas|bukas ang lipad|lipad sa biyernes|bilis|bago mapuno|bago mag|ngayong araw|10 slot|slot na lang|bilisan|inbox bilis|b4go mapuno|agad agad|isang linggo lipad|kundi mapupunta|lipad agad)",
    ],
    familiar: [
      "(sis|bro|besh|beshie|mars|mga sis|kuya|ate|boss|madam|amo|tropa|friend|mga friend|bes|ante|lods|bossing|hon)",
      "(mga besh|mga kabayan|kabayan|te|mga boss|bro|ate joy|kuya|bes)",
    ],
    middleman: [
      "(kasama namin|tita|kuya|tropa ko|bossing|madam)",
      "(agent|kakilala|tao namin|handler|coordinator|recruiter|broker|kasamahan|may susundo|kaibigan ko|pinsan ko|escort|contact ko|may tao kami|kasabwat|tita ko|kapitan)",
      "(may susundo|siya ang bahala|sila bahala|ahente|coordinator namin|ate joy|senior ko|kaibigan ko susundo|susundo sayo|susunduin|sub agent|may kausap na io|kausap na io|si madam|ni madam|mamasan|may giya|giya|boss|may kilala ako|pinsan mo|nirecommend)",
    ],
    officers: [
      "(io|bi officer|pulis)",
      "(immigration|naia|kapag tinanong|pag tinanong|kung tanungin|pag tanungin|kung tatanungin|airport officer|airport|counter|tinanong ka|border police)",
      "(sa io|airport|naia|immigration|pagdating sa airport)",
    ],
    crossing: [
      "(tumawid|gabi|sa gubat|lakad)",
      "(border|tatawid|tawid|ilog|bangka|backdoor|back door|zamboanga|tawi tawi|bongao|sandakan|lalayag|speedboat|sa dagat|van papunta|connecting|cruise)",
      "(tatawid|sa tawid|itatawid|gabi tatawid|kabila ng ilog|sa gilid dadaan|dadaan ng|lantsa|via hanoi|tapos tawid|susunduin ng kotse|magkakasama|kotse|tapos lipat)",
      "(sa laot|makakadaong|di makakadaong|di na baba)",
      "(oras ang layo|galing changi|maghahatid|bangka lang sa gabi|sa gabi|sasakyan mula airport|kabila ng thai border)",
    ],
    lending: [
      "(sa nanay mo|pagpirma mo|pagpirma pa lang)",
      "(paluwal|bale|vale|abono|advance sa pamilya|sa pamilya muna|5 6|salary loan)",
      "(utang|pautang|loan|lending|hulugan|cash advance|utangin|babayaran na lang|salary deduction|bayad pag nandun|pahiram)",
      "(utang muna|utang ka muna|paunang|paunang bayad|utang sa barko|nakalista sa utang|magpapahiram|hiram|pera utang|hulugan pwede|kaltas na lang|cash advance|pabaon)",
      "(paunang 10k|paunang pera)",
      "(sa nanay mo muna|sa misis mo|kuha ka sa lending|trabahuhin muna|pautang muna)",
    ],
    unchecked: [
      "(di na kailangan basahin|chinese ang agreement|may permit ka na|walang language test|visa na)",
      "(sure visa|100 sure|walang hassle|walang kaba|safe to|no hassle|tanggap agad|hired agad|guaranteed)",
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
      "(iwan sa amin ang passport|iwan sa amin|madam na bahala sa papeles)",
      "(hawak ng company|hawak ni boss|hawak ni madam|itatago ni madam|hawak muna|nasa company|naka deposit|isusurender|iiwan ang passport)",
      "(kinuha|kinukuha|kukunin|hawak|hahawakan|tinago|itatago|itago|iiwan|isusurrender|isuko|ibigay sa|ibibigay sa|kinumpiska|sinangla|iwan sa|hinahawakan|iwanan|itinatago|sanla|nakasanla|tinatago)",
      "(hahawak|ang hahawak|hawak ni|nasa kapitan|iwan ang|iwanan ang|kinokolekta|kukunin muna|hawak ng amo|hawak ng kapitan|nasa amo|isurrender|sa tao namin)",
      "(nasa cabinet ni madam|nasa cabinet|nakatago kay)",
    ],
    quitting: [
      "(pag nagsawa|nagsawa ka)",
      "(kapag umalis|umalis ka agad|kung ayaw mo|gusto umuwi|gustong umuwi|pag tumakas|mag back out|umalis bago|aalis agad)",
      "(umalis|aalis ng maaga|mag resign|resign|umuwi|uuwi|uwi agad|back out|mag backout|aayaw|tumakas|hindi tatapusin|hindi natapos|di tapos|tapusin ang kontrata|kakalas|lumipat ng amo|gusto ng umuwi)",
      "(umalis ka|umayaw|gusto mong umayaw|umuwi nang maaga|umuwi ng maaga|makauwi|bago makauwi|pag umalis|pag umayaw|pag umuwi|bago matapos|pag aalis)",
      "(umatras|pag umatras|umatras ka|mag backout ka)",
    ],
    payingBack: [
      "(muna bago ticket|200k muna)",
      "(may bayad kang|babayaran mo|bayaran mo|bayad danyos|ibabalik mo lahat|ibalik ang gastos|pantubos|doble ang bayad|magbabayad ng)",
      "(multa|bayaran|babayaran|magbabayad|bayad sa|penalty|danyos|ibalik ang|isauli|tubusin|bayad ka|magbayad|charge ka|piyansa|ransom|breach)",
      "(doble ang babayaran|babayaran mo yun|bayaran mo muna|tapusin ang utang|hanggat di bayad|di tapos bayad|binayaran na ng boss|binili ng kumpanya|babayaran ng pamilya|ibabalik mo|tapusin muna)",
    ],
    account: [
      "(maya account)",
      "(bank account|gcash|gcash account|maya|atm|atm card|account mo|account nyo|bank acct|sim|sim card|e wallet|passbook|otp)",
      "(gcash mo|atm|mpin|bank|verified gcash|account mo|gcash at bank account|sariling account ng)",
      "(bdo card|card at pin|tulog na card|atm na tulog)",
    ],
    handingOver: [
      "(akin na lang|kasama card sim|sim at password|di ginagamit)",
      "(rent namin|paupahan|ipaupa|ibenta|binibili namin|bibilhin namin|ibigay mo lang|ibigay sa amin|gagamitin namin)",
      "(renta|rerentahan|upa|bibilhin|bumibili|binibili|benta|ipahiram|pahiram|gamitin|hiramin|ipagamit|buy|sell|papasukan ng pera|ipapasok|per account|kada account|open account|magbukas|cash out)",
      "(pinaparentahan|parentahan|hiram namin|ibigay lang|ibibili mo|may papasok|rerentahan|pahiram ng|ipaparenta|magpahiram)",
      "(card at pin)",
    ],
    pretending: [
      "(wag madaldal|hotel booking lang|turista ang pasok)",
      "(kunyari|bakasyon lang|sabihin mo bakasyon|sabihin n yo|sabihin nyo|daw sabihin|pag tinanong|kapag tinanong|ipapakita sa io|ipapakita|wag magpansinan|huwag kayong magpansinan|huwag magusap|mag asawa kunwari)",
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
      "(lumabas mag isa)",
      "(hindi pwedeng lumabas|di pwede lumabas|walang day off|di ka makakaalis)",
      "(bawal|hindi pwede|di pwede|hindi pinapayagan|hindi pinapalabas|ikinulong|kinulong|naka lock|nakakulong|ayaw palabasin|hindi makalabas|di makalabas|kulong|hindi pinayagan)",
      "(bawal lumabas|kailangan paalam|paalam sa manager|paalam|bawal)",
    ],
    outside: [
      "(lumabas|labas|makalabas|sa labas|umalis|umuwi|gate|sa loob|building|kwarto|compound|makauwi|makaalis)",
      "(paglabas|paglabas ng park|lumabas|makalabas)",
    ],
    wages: ["(sahod|sweldo|kita|bayad sa trabaho|suweldo)", "(unang dalawang sahod|unang sahod|sweldo|sahod mo)"],
    deducting: [
      "(bawas sa sahod|unang sahod)",
      "(kaltas|kakaltasan|ikakaltas|bawas|ibabawas|deduct|kinakaltas|kakaltasin|kinaltas)",
      "(kaltas na lang|mapupunta sa ticket|mapupunta|bawas sweldo|kaltas sa|kalahati kaltas|unang dalawang sahod|unang tatlong sahod)",
    ],
    negation: ["(hindi|wala|walang|wag|huwag|di|never|no|bawal|ayaw)"],
    reporting: [
      "(i report|i check sa|alamin sa)",
      "(tumawag sa|i report sa|tumawag sa unyon|hotline|pinapayuhan ng embahada|sabihin sa bangko|dmw lang|sa munisipyo)",
      "(isumbong sa|magtanong muna sa|linya ng payo|tawag lang libre|i check sa dmw|tingnan sa listahan|i verify sa|sumangguni|tumawag sa embahada|actionline)",
    ],
    inPerson: [
      "(interview sa opisina|orientation sa hub|sa hub|magdala ng resume|magdala ng biodata|sa branch|personal na mag apply|bring resume|biodata|address)",
      "(walk in|punta lang|punta sa|pumunta sa|magdala ng id|dalhin ang resume|interview sa|opisina namin|seminar|harapan|hanapin si|katabi ng|sa barangay hall|hr 9|hr office|open day|assessment|audition|tindahan|shop|magpalista|subukan muna isang araw|student office|training center|test sa makina|tatlong interview)",
      "email ang resume",
      "mag (apply|register) sa (website|barangay|resort|student office|opisina)",
      "(interview sa manila|dalhin ang original para ipakita|second interview|hanapin si|reception|job fair|sa opisina|sa hotel)",
    ],
    accounted: [
      "(no placement fee|walang babayaran|libre language course|amo ang sagot|sagot ng kompanya ang tiket|kompanya ang sagot|walang bayad ang aplikante|official receipt)",
      "(may resibo|resibo sa bawat bayad|walang placement fee|walang bayad|walang sinisingil|walang singil|walang kaltas|walang bayad na hinihingi|ayon sa batas|listahan ng gastos|ayon sa offer letter|sagot ng employer|libre ang|walang salary deduction|walang ahensya at walang bayad|employer ang sagot|kami ang bayad)",
      "(subukan muna|may bayad ang)",
      "(bayad namin|walang deposit|singil sa employer|may resibo|walang bawas)",
    ],
    ownKeeping: [
      "(hawak mo|ikaw ang may hawak|sa iyo ang passport|pwede ang cellphone|xerox)",
      "(ikaw ang hawak|nasa inyo ang original|sariling seaman s book|ibabalik agad|kopya ng passport|hawak mo ang|sariling passport|hawakan ang sariling|bawal hawakan|nasa iyo|nasa sayo ang passport|photocopy|sariling cellphone|hawak ng crew|hawak nyo|bawal kunin)",
      "(walang pwedeng kumuha|para ipakita|kopya ka ng kontrata|may kopya)",
    ],
    silence: [
      "(wag muna sabihin|wag ipagsabi|huwag ipagsabi|secret lang|satin lang|tahimik lang|palihim|wag ikwento|di dapat malaman)",
      "(wag mo sabihin|wag mo na ipaalam|wag na ipaalam|wag ipaalam|wag mong sabihin|huwag sabihin|atin atin lang|wag mo ikwento|sikreto|secret|wag sabihin|wag mo munang sabihin|huwag ipaalam)",
    ],
    kin: ["(nanay|kay nanay|tatay|pamilya|asawa|jowa|jowa mo|magulang|kapitbahay|kahit kanino|kaibigan|iba)"],
    target: ["(di naka quota|walang quota)", "(quota|target)"],
    punishing: [
      "(palo)",
      "(ginugutom|sinasaktan|may multa|parusa|kinukulong)",
      "(ililipat ka sa|ililipat|ipapasa|ibebenta|multa|bugbog|binubugbog|walang kain|walang tulog|kuryente|ikukulong)",
    ],
    callingHome: [
      "(tumawag sa pamilya|tawag sa bahay|tumawag sa bahay|makatawag|tawag isang beses|mag phone|makausap ang pamilya)",
    ],
    crypto: ["(binance|wallet|coins ph)", "(usdt|crypto|bitcoin|tether)"],
    travelCost: ["(ticket|pamasahe|flight|airfare|tiket|visa ticket|visa)"],
    boardAndLodging: ["(bahay|pagkain|tulugan|tirahan|kain|dorm|board|kwarto|kama|staff house|food)"],
    paidByOther: ["(libre|sagot|sagot lahat|kasama|sagot ng boss|free lahat|sila bahala|libre lahat|free)"],
    skills: ["(experience|diploma|exp|pinag aralan|english|college|certificate)"],
    needless: [
      "(kahit wala|walang oec|walang interview|walang exam|walang experience|no experience|no interview|no age limit|no pdos|no oec|id lang|passport lang|id lang kailangan|di na kailangan|hindi na kailangan|kahit anong edad|kahit undergrad|docs lang)",
      "(kahit walang|di kailangan|hindi kailangan)",
    ],
    contract: ["(kontrata|contract|pirmahan ng kontrata)"],
    permit: ["(visa|permit|papeles|papel)"],
    onArrival: [
      "(pagdating doon|pagdating mo|pagdating dun|pag andun na|pagkarating|doon na lang|dun na lang|doon na aayusin|doon pipirma)",
      "(pagdating|pagdating na dun|dun na|doon na|pag nandun|tapos dun|dun na aayusin)",
    ],
    elusive: [
      "(ikaw na maghanap ng trabaho|close ang file|walang papel papel|walang papel)",
      "(sa kapehan|sa mcdo na lang|sa jollibee na lang|magkita na lang|meet up na lang|nirerenovate|walang office|wala kaming office|no receipt|cash basis|pm lang|pm is the key|pm me|chat lang|viber lang|wag tumawag|bawal tawag|telegram lang|sa telegram|saka na sasabihin)",
      "(wala pang opisina|inaayos pa opisina|messenger lang kami|kita na lang sa|walang resibo|cash lang|bawal tumawag|saka na ang pangalan ng kumpanya|isusunod ang papel|no calls)",
      "(di pwede magkita|hindi pwede magkita|nasa biyahe staff|kilala nya opisina|bawal tawagan)",
    ],
    selected: [
      "(congrats|pasado ka|natanggap ka|selected ka|hired ka na)",
      "(congratulations|napili ka|approved ka na|pasado ka na|tanggap ka na)",
    ],
    paying: [
      "(mag gcash|mag deposit|i send)",
      "(magbayad|bayaran|ihulog|magpadala|mag transfer|ipadala|isend|i gcash)",
    ],
    privateAccount: [
      "(personal number|personal na account|number ng manager|sa account ko|gcash ko|personal gcash)",
      "(personal account|gcash ng manager|account ng asawa|gcash ng ahente)",
    ],
    moneyIn: [
      "(papasok na pera|pumapasok na pera|may papasok na pera|pasok ng pera)",
      "(may papasok|papasok ang pera|tatanggap ng bayad|papasukan ng pera|tumanggap ng pera)",
    ],
    passingOn: [
      "(ipasa mo|ililipat|i transfer mo|ipadala mo sa amin|withdrawhin|bibili ng usdt)",
      "(ipapasa|ibibili|ipadala sa|ilipat sa|i cash out|ipasa)",
    ],
    likes: [
      "(like and follow|mag like|pag like|like ng video|subscribe|review task|heart react)",
      "(like at review|review ng hotel|rate ng hotel)",
    ],
    earning: ["(bawat like|per task|cash out agad|balik 700|50 pesos bawat)", "(kada task|kada like|bawat task)"],
    dawn: ["(4am|5am|alas kwatro|madaling araw|alas singko ng umaga)"],
    midnight: ["(hatinggabi|12 ng gabi|alas onse)"],
    selling: ["(binili na kayo|binenta|ipinagbili)", "(ibebenta|ibinenta|ililipat|ipapasa)"],
    otherCompany: ["(ibang kompanya)", "(ibang kumpanya|ibang amo|ibang boss|ibang company)"],
    atEnd: [
      "(kwenta nasa kapitan|kwentahan pag uwi)",
      "(pag uwi|buo ang sahod|isang bagsakan|sa dulo)",
      "(pagkatapos ng kontrata|pagbaba ng barko|pagdaong|katapusan ng kontrata)",
    ],
    longAtSea: [
      "(malalim na dagat|taon bago makauwi)",
      "(sa laot|taon sa laot|di dadaong|hindi dadaong|dagat ng dalawang taon)",
      "(buwan di makakadaong|buwan sa laot|10 buwan sa dagat|isang taon sa laot|buwan sa dagat)",
      "(bago makatapak|isang taon bago|buwan bago dumaong|buwan sa laot)",
    ],
    allPaid: [
      "(si boss na bahala|bahala sa lahat|bag lang dalhin|sila na sa flight|sagot nila flight)",
      "(lahat libre|all in|sagot namin lahat|kami na sa papeles|kami na bahala|libre ticket|libre bahay|free board and lodging|walang gastos)",
      "(sagot lahat|sagot ng boss|libre lahat|free lahat|sila bahala lahat|wala kang gastos|lahat sagot)",
      "(bahala na ang hr|hr na bahala|sila na bahala)",
    ],
    compound: [
      "(sa loob ng compound|sa loob lang|bawal lumabas|loob ng building|may guard|campus)",
      "(tech park|compound|casino area|sa loob ng building)",
    ],
    pickup: [
      "(may sasalubong|sasalubong|may magsusundo|may kasama kayong|may maghahatid|driver sa airport)",
      "(susunduin|may susundo|sundo sa airport|kotse ang susundo|susunduin ng kotse)",
    ],
    onward: [
      "(dadaan muna|via kl|via sg|via vietnam|via hk|tawid|saka tatawid|papuntang border|by land|by van)",
      "(tapos tawid|itatawid|tapos sa border|oras na byahe|sa gilid dadaan|tapos kotse|siya ang bahala sa tawid)",
      "(7 oras|oras ang layo|maghahatid galing|tapos lipat|kabila ng)",
    ],
  },
};
