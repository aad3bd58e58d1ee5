import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const hi: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(ये|यह|हमारी बात|हमारी बातें) [बात|बातें] (हमारा|हम दोनों का|अपना|हमारे बीच का|सिर्फ हमारा) (सीक्रेट|secret|राज) (है|रहेगा|रखना|रहना)",
      "(मम्मी|पापा|मम्मी पापा|टीचर|मां|भैया) को (पता|मालूम) (नहीं|न|ना) (चलना|चलने|होना|चले) [चाहिए|देना]",
      "(hamara|humara|hum dono ka|apna) (secret|raaz|raz) (hai|rahega|rakhna)",
      "(mummy|papa|mummy papa|teacher) ko pata (nahi|na|nhi) (chalna|chalne|chale)",
    ],
    "asked-if-alone": [
      "(मम्मी|पापा|मम्मी पापा|घर वाले|घरवाले|पेरेंट्स|parents) (घर पर|पास में|पास) (हैं|है|नहीं हैं|नही है) (क्या|ना)",
      "(अकेली|अकेले) हो (क्या|ना|अभी|घर पर|रूम में|कमरे में)",
      "(कमरे|रूम|घर) (में|पर) (कोई और|और कोई|कोई) (है|तो नहीं|है तो नहीं) (क्या|ना|है)",
      "(mummy|papa|mummy papa|ghar wale|gharwale|parents) (ghar pe|ghar par|paas me) (hai|hain) (kya|na)",
      "(akeli|akele) ho (kya|na|abhi|ghar pe|room me)",
    ],
    "mature-for-your-age": [
      "(उम्र|अपनी उम्र|अपनी उमर|age) (से ज्यादा|से बहुत ज्यादा|के हिसाब से|से बहुत|से काफी) (समझदार|मैच्योर|mature|बड़ी लगती|बड़े लगते|समझदार लगती)",
      "(age|umar|umr) (se zyada|se jyada|ke hisab se) (mature|samajhdar|badi lagti)",
    ],
    "gifts-for-pictures": [
      "(न्यूड|nude|nudes|नंगी|प्राइवेट|private|अश्लील|गंदी|बिना कपड़ों की|हाट|सेक्सी|bra) (फोटो|फोटोज|पिक|pic|pics|photo|photos|वीडियो|विडियो|video|तस्वीर|तस्वीरें) (भेजो|भेजोगी|भेज|दो|दिखाओ|भेजने) [तो|पर|दोगी] [मैं] [तुम्हें] (रिचार्ज|गिफ्ट|gift|पैसे|फोन|डायमंड|diamonds|uc|रुपये|recharge|आईफोन)",
      "(रिचार्ज|गिफ्ट|gift|पैसे|डायमंड|diamonds|uc|रुपये|recharge|आईफोन|iphone) [चाहिए|दूंगा|दूंगी|कर दूंगा|करा दूंगा|दिला दूंगा] [तो|बस|अगर] [अपनी|अपना|एक] (न्यूड|nude|nudes|नंगी|प्राइवेट|private|अश्लील|गंदी|बिना कपड़ों की|हाट|सेक्सी|bra) (फोटो|फोटोज|पिक|pic|pics|photo|photos|वीडियो|विडियो|video|तस्वीर|तस्वीरें) (भेजो|भेज|दो|दिखाओ|भेज दो)",
      "(nude|nudes|private|hot|sexy) (pic|pics|photo|photos|video) (bhejo|bhej|do|send karo) [to|toh] (recharge|gift|paise|paytm|uc|diamonds|phone)",
      "(recharge|gift|paise|uc|diamonds) (dunga|karwa dunga|doonga) [bas|agar] [apni|ek] (nude|nudes|private|hot|sexy) (pic|pics|photo|photos|video)",
    ],
    "delete-our-chat": [
      "(चैट|हमारी चैट|मैसेज|सारे मैसेज|बातें|chat|message|messages) (डिलीट|delete|मिटा|साफ) (कर देना|कर दो|करना|देना|दो|कर दिया करो|किया करो|करते रहना)",
      "(chat|message|messages|msg) (delete|dlt|clear) (kar|kr) (dena|do|diya karo|lena)",
    ],
    "meet-alone": [
      "(अकेली|अकेले) (मिलने|मिलना|आना|आओ|आ जाना|मिलो|आ जाओ) [आना|आओ]",
      "(किसी को|सहेली को|दोस्त को) [भी] साथ (मत|न|ना) (लाना|लाओ)",
      "(akeli|akele) (milne|aana|ana|aao|aa jana|milna|milo) [aana|aao]",
    ],
  },
  counters: {
    "meet-alone": ["(अकेले|अकेली) (मिलने|मिलना|आना) (न|मत|से बचें|नहीं|न जाएं|मत जाओ|न जाओ)"],
  },
};
