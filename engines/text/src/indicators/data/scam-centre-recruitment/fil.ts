import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const fil: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "(libre|libreng) (ticket|tiket|pamasahe|plane ticket|airfare)",
      "free (ticket|tiket) po",
      "sagot (namin|ng company) ang (ticket|pamasahe|plane ticket)",
      "(sagot|libre|libreng|shoulder|sagot na) [ng|na] [namin|company|ng company|boss|lahat|ang|amo|employer] (ticket|pamasahe|plane ticket|airfare|passport|visa|lahat|ang ticket|ang pamasahe|lahat ng gastos|gastos|flight)",
      "(ticket|pamasahe|airfare|flight|visa|passport|lahat ng gastos) [at visa] (libre|sagot namin|sagot ng company|sagot ng amo|free|shouldered|sagot ni boss|sagot na)",
      "(wala kang gagastusin|walang gastos|zero cash out|walang cash out|no cash out)",
    ],
    "no-visa-needed": [
      "(walang|hindi kailangan ng|no need) visa",
      "kahit walang visa",
      "(kahit walang|hindi kailangan ng|di kailangan ng|walang) (work visa|working visa|visa|work permit)",
    ],
    "tourist-visa-for-work": [
      "(tourist visa muna|gamit ang tourist visa|naka tourist visa|as tourist muna)",
      "(tourist|turista|visit visa|tourist visa) (muna|lang muna|lang|ang alis|then|tapos|ka muna|kayo muna)",
      "(alis|lipad|pasok|labas) (as tourist|bilang turista|na tourist|ng tourist)",
    ],
    "border-transfer": [
      "susunduin (ka|kayo) sa (border|airport)",
      "tatawid sa border",
      "(may susundo|susunduin|sasalubungin|may sasalubong) [sa|sayo|sa inyo|ka|kayo] (sa|border|airport|inyo)",
      "(tatawid|itatawid|tawid) [kayo|ka|tayo] (sa|ng) (border|ilog|dagat|thailand|myanmar|kabila)",
    ],
    "leave-at-once": [
      "(alis|lipad|flight) agad",
      "asap (alis|lipad|flight)",
      "(alis|lipad|flight|deploy|fly) (agad|asap|this week|ngayong linggo|na agad|na kayo|next week|sa lunes)",
      "(ready to fly|mabilis ang alis|mabilis na deployment|fast deployment)",
    ],
    "passport-not-needed": ["(kahit|ok lang kahit) walang passport", "hindi kailangan ng passport"],
    "typing-test": ["typing test po", "marunong mag type"],
    "no-experience-needed": [
      "(kahit walang|no need) experience",
      "(kahit|no|walang|di kailangan ng|hindi kailangan ng) (walang experience|walang exp|experience|experience needed|experience required|exp|undergrad|highschool grad)",
      "(tuturuan|may training|free training|ituturo)",
    ],
    "board-and-lodging-free": [
      "(libre|libreng) (pagkain|tirahan|food|accommodation)",
      "(stay in|free) board and lodging",
      "(libre|libreng|free|may) (pagkain|tirahan|bahay|board|accommodation|food|stay in|condo|dorm|tulugan|kain)",
      "(stay in|libre bahay|libre pagkain|libre lahat)",
    ],
    "messenger-only": [
      "pm (lang|sa mga interested|only)",
      "(telegram|viber|messenger) lang",
      "(pm|dm|chat|message|msg) (me|mo ako|nyo ako|lang|na|po|sa messenger|sa telegram|sa viber)",
      "(interested|interesado) (pm|message|chat|dm)",
    ],
    "online-gambling-work": ["(pogo|online sabong|online casino) (hiring|job|work|agent|csr)"],
    "scam-work-named": ["(love scam|scam|crypto scam|catfish) (team|job|company|agent)"],
    "closed-management": [
      "(nakatira|tumira|titira|nagtatrabaho|magtatrabaho|lahat) sa loob ng (compound|campus|gusali|building)",
      "(bawal|hindi) (lumabas|pwedeng lumabas) [ng|sa] compound",
      "stay in [lang] sa loob ng compound",
    ],
    "told-to-hide": [
      "(wag|huwag) (mo|mong|nyo|ninyong) sabihin sa (pamilya|magulang|nanay|asawa|kahit kanino)",
      "(wag|huwag|wag mo|huwag mong|wag nyo|wag nyong) (sabihin|ipaalam|ikwento|ipagsabi|banggitin) (sa|kahit|kanino) (pamilya|magulang|nanay|asawa|kahit kanino|iba|kanino|tatay|kapitbahay|pulis|mama)",
      "(secret lang|sikreto lang|atin atin lang|wag maingay)",
    ],
    "told-to-lie-at-border": [
      "(sabihin|sabihin mo|sabihin nyo) [sa] (immigration|io) (tourist|turista|magbabakasyon|bakasyon)",
      "(sabihin|sabihin mo|sabihin nyo|sabihin niyo|sagot mo|sasabihin mo) [lang|na|sa|immigration|io] [sa|immigration|io|na|lang] [na|io] (tourist|turista|magbabakasyon|bakasyon|vacation|mamamasyal|travel lang|honeymoon|dadalaw|pasyal)",
      "(kapag|pag|kung) (tinanong|tatanungin|tinanong ka|tinanong kayo) [ka|kayo] [sa|ng] (immigration|io|sabihin|airport|sabihin mo|sabihin nyo)",
      "(burahin|delete) [nyo|mo|ang|lahat] [ang|ng] (chat|messages|convo|usapan)",
    ],
    "third-country-after-first": [
      "(muna|unang|unahin|dadaan|daan|stopover|via|transit) (sa|ng) (hongkong|hong kong|thailand|bangkok|malaysia|singapore|vietnam|dubai) (muna|tapos|saka|bago|then)",
      "(tapos|saka|then) (papuntang|punta ng|punta sa|itatawid sa|diretso sa|lipat sa) (cambodia|myanmar|laos|thailand|mae sot|poipet)",
    ],
    "quota-of-contacts": [
      "(dapat|kailangan|quota|target) [na|may|ng] (10|15|20|30|50|100) [na] (clients|client|customer|ka chat|contacts|tao) (kada|araw araw|sa isang|bawat|per)",
    ],
    "chat-interview-only": [
      "(no|walang|wala ng|wala nang) (interview|exam|interview interview)",
      "(interview|hired) (sa|thru|through|via) (chat|messenger|telegram|video call|viber|call lang)",
    ],
    "same-day-departure": [
      "(alis|lipad|flight|fly) (bukas|ngayon|mamaya|sa friday|sa linggo|within 3 days|agad bukas|this friday|sa makalawa)",
    ],
    "bring-friends-bonus": [
      "(magsama|isama|mag refer|mag invite|magdala|maghanap) [ka|ng|mo|kayo] [ng] (kaibigan|friends|tropa|kasama|tao|mo) [may|bonus] (bonus|may bonus|kikita|may komisyon|komisyon|dagdag)",
      "(bonus|komisyon|referral) (kada tao|bawat|per head|sa referral|fee kada|per tao)",
    ],
    "salary-in-crypto": ["(sahod|sweldo|bayad|payout) (in|sa|thru|through|via|ay) (usdt|crypto|bitcoin)"],
    "papers-after-arrival": [
      "(visa|papel|papers|work permit|dokumento) (doon na|dun na|pagdating|aayusin|pagdating doon|pagdating dun) [doon|na|dun] [aayusin]",
      "(aayusin|gagawin|iko convert) [ang|natin] [ang] (visa|papel|papers|permit) (pagdating|doon|dun|pag nandun)",
    ],
    "contract-after-arrival": [
      "(kontrata|contract) (pagdating|doon na|dun na|pipirmahan|pag nandun) [doon|dun|na|pagdating]",
      "(walang|wala pang) (kontrata|contract)",
    ],
    "outside-official-channel": [
      "(walang|no need|di kailangan|hindi kailangan|hindi na kailangan|kahit walang) [ng|na|ang] (oec|poea|dmw|pdos|owwa|agency)",
      "(may|meron) (tao|kakilala|kontak|kapit|kasabwat) [kami|tayo|ako] sa (immigration|airport|naia)",
      "(backdoor|back door|escort) (sa|exit|immigration|service|papuntang|via)",
    ],
  },
};
