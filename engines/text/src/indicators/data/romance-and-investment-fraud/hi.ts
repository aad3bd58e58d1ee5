import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { RomanceAndInvestmentFraudId } from "./indicators.ts";

export const hi: PhraseFile<RomanceAndInvestmentFraudId> = {
  review: unreviewed,
  phrases: {
    "guaranteed-returns": [
      "(गारंटी|गारंटीड|गारंटी के साथ|पक्का|100|निश्चित|guaranteed|गारन्टीड|रोज|हर दिन|daily) (मुनाफा|मुनाफे|रिटर्न|प्राफिट|लाभ|return|returns|profit|प्राफिट गारंटी)",
      "(बिना|जीरो|zero|शून्य) (रिस्क|जोखिम|risk) [के|वाला|में] (मुनाफा|कमाई|कमाएं|कमाओ|प्राफिट|पैसा|निवेश|profit)",
      "(कोई|no) (रिस्क|जोखिम|risk) (नहीं|नही) [सिर्फ|बस] (मुनाफा|प्राफिट|profit|फायदा)",
      "(पैसा|पैसे|रकम) [7 दिन में|एक महीने में|3 दिन में|24 घंटे में] (डबल|दोगुना|दोगुने|दुगुना|दुगना|double) (करें|करो|हो जाएगा|होगा|करने|हो जाएंगे|कर देंगे)",
      "(guaranteed|pakka|daily|bina risk|zero risk) (profit|return|munafa|returns) [milega|hoga|denge]",
      "(paisa|paise) [7 din me|ek mahine me] (double|dugna|doguna) (karo|ho jayega|hoga|karke)",
    ],
    "trading-taught-by-friend": [
      "(ट्रेडिंग|क्रिप्टो|निवेश करना|trading|crypto|फारेक्स|forex|शेयर मार्केट|स्टाक|बिटकाइन|सोने में निवेश) [करना] [तुम्हें|आपको] (सिखा|सिखाऊंगी|सिखाऊंगा|सिखाउंगी|सिखाउंगा|सिखाती|सिखा दूंगी|सिखा दूंगा)",
      "(मेरे|मेरी) (अंकल|चाचा|मामा|आंटी|सर|मेंटर|टीचर|दोस्त) [मुझे] [ट्रेडिंग|क्रिप्टो|निवेश] (के सिग्नल|की टिप्स|टिप्स|सिग्नल|इनसाइड)",
      "(trading|crypto|forex|share market) (sikha|sikhaunga|sikhaungi) [dunga|dungi]",
    ],
    "wrong-number-opening": [
      "(क्या|हेलो|हाय|नमस्ते) (ये|यह|आप) [मिस|मिस्टर|श्री] (राज|अमित|प्रिया|नेहा|अंजलि|लिली|डाक्टर) [का|की|हैं|जी] (नंबर|है क्या|हैं क्या|नंबर है)",
      "(सारी|माफ कीजिए|ओह) [शायद] (गलत|रांग|wrong) (नंबर|number)",
      "(गलत|रांग|wrong) (नंबर|number) [पर] (मैसेज|सेव|लग गया|हो गया)",
    ],
    "fee-before-withdrawal": [
      "(पैसे निकालने|पैसा निकालने|निकासी|विड्राल|विदड्रा|withdrawal|withdraw|रकम निकालने|फंड निकालने) [करने] (के लिए|से पहले) [पहले|आपको] [20|30|10] [प्रतिशत|परसेंट|percent] (टैक्स|tax|फीस|fee|शुल्क|चार्ज|जमा|डिपाजिट|सिक्योरिटी|सिक्युरिटी) [देना|देनी|भरना|जमा|चार्ज|मनी]",
      "(टैक्स|tax|फीस|fee|शुल्क) (भरने|देने|जमा करने|चुकाने) के बाद (ही) [आप] [अपने] (पैसे|पैसा|रकम|निकासी|withdrawal|फंड) [निकाल|मिलेंगे|मिलेगा|होगी]",
      "(withdraw|withdrawal|paise nikalne) [karne] (ke liye|se pehle|k liye) [pehle] (tax|fee|fees|charge|deposit|jama)",
    ],
    "paid-for-likes": [
      "(लाइक|like|सब्सक्राइब|subscribe|रिव्यू|review|रेटिंग|rating|वीडियो लाइक|होटल रिव्यू|5 स्टार|गूगल रिव्यू) [और सब्सक्राइब] (करने|करके|करो|करें|देने|देकर|लिखने|के बदले) [पर|के|और|से] [घर बैठे|हर|रोज] [रोज|लाइक] [50|100|150|500|2000] (पैसे|कमाएं|कमाओ|रुपये|रुपए|कमाई|कमा सकते|पाएं|rs)",
      "(टास्क|task|आसान टास्क|आनलाइन टास्क) (पूरा करने|पूरा करके|पूरे करके|पूरा करें|करके|करने) [पर|और|के] [घर बैठे|रोज|हर दिन] [500|1000|2000|5000] [रुपये] (पैसे|कमाएं|कमाओ|रुपये|कमाई|कमिशन|कमीशन|पाएं)",
      "(like|subscribe|review|rating|task) (karke|karne pe|karo|dene|complete karke) [aur|pe|ke] [ghar baithe|roz|daily] [50|100|500|2000] (paise|kamao|kamaye|rs|rupaye|kamai|earn)",
    ],
    "parcel-held-at-customs": [
      "(पार्सल|गिफ्ट|पैकेज|parcel|gift|उपहार|कुरियर|बक्सा) (कस्टम|customs|custom|एयरपोर्ट|airport|सीमा शुल्क) [विभाग|आफिस|पर|ने] [में|पर|ने|द्वारा] [रोका|रोक लिया|फंसा|अटका|पकड़ा|होल्ड|hold|रुका] (रोका|रोक|फंसा|अटका|पकड़|होल्ड|hold|रुका|है|गया)",
      "(पार्सल|गिफ्ट|parcel|gift) (छुड़ाने|रिलीज|release|क्लियर) (के लिए|करने के लिए|कराने के लिए|करवाने) [कस्टम] (फीस|ड्यूटी|चार्ज|शुल्क|पैसे|tax|टैक्स|fee)",
      "(parcel|gift|package) (custom|customs|airport) (me|mein|pe|par|ne) (rok|phas|fas|atka|pakda|hold|ruka)",
    ],
  },
  counters: {
    "guaranteed-returns": [
      "(गारंटीड|गारंटी|पक्का|निश्चित|guaranteed) (मुनाफे|मुनाफा|रिटर्न|लाभ|प्राफिट|returns) (का वादा करने|का दावा करने|का वादा|का लालच|के झांसे|नहीं|की गारंटी नहीं|से सावधान)",
    ],
  },
};
