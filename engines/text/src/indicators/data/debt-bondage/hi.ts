import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const hi: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(रजिस्ट्रेशन|पंजीकरण|प्रोसेसिंग|सर्विस|एजेंट|एजेंसी|फाइल|मेडिकल|ट्रेनिंग|सिक्योरिटी|सिक्युरिटी|आवेदन|registration|processing|security|training|service|वीजा|visa) (फीस|फी|शुल्क|चार्ज|डिपाजिट|मनी|fee|fees|charge|charges|deposit|money) [के] [रूप में] [2000|5000|10000] [रुपये|रुपए] [पहले] (देनी|देना|देने|जमा|भरनी|भरना|भरने|लगेगी|लगेगा|लगेंगे|पहले|एडवांस|advance|सिर्फ|मात्र|only|भेजें|भेजो|pay)",
      "(एडवांस|advance|पहले|अग्रिम) [में] (पैसा|पैसे|रुपये|रुपए|फीस|डिपाजिट|रकम|शुल्क) (जमा|देना|देने|भरना|भरने|भेज|भेजो|देनी|मांग)",
      "(नौकरी|जाब|job|वीजा|काम|विदेश भेजने|भर्ती) (के लिए|के नाम पर|दिलाने के लिए|दिलाने के नाम पर|लगवाने के लिए) [एजेंट ने|एजेंट को|उसने] [मुझसे|हमसे] [लाखों|2 लाख|3 लाख|50000] (पैसे|पैसा|रुपये|रुपए|रकम|लाख) (मांगे|मांग|मांगता|मांगते|देने|दिए|लिए|जमा|ले लिए|वसूले)",
      "(registration|processing|security|training|service|agent|file|visa) (fee|fees|charge|charges|deposit|money|fis|fees) (dena|deni|jama|bharna|bharni|lagega|lagegi|pehle|pahle|advance|bhejo|do)",
      "(advance|pehle|pahle) [me|mein] (paisa|paise|fees|deposit|rupaye) (jama|dena|dene|bharna|bhejo|bhejna|mang)",
      "(job|naukri|nokri|visa) (ke liye|ke naam pe|ke naam par|dilane ke liye) (paisa|paise|rupaye|lakh) (mange|maang|dene|diye|liye|jama)",
    ],
    "debt-taken-from-pay": [
      "(सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी) (से|में से) [हर महीने|धीरे धीरे|बाद में|आपकी] [टिकट का|वीजा का|कर्ज का|लोन का|खाने का|रहने का|एडवांस का] [पैसा|पैसे|खर्च|खर्चा|रकम] (काट|काटा|कटेगा|काटेंगे|कटेंगे|कटेगी|काट लेंगे|काट लिया|कटता|वसूल|काटते)",
      "(टिकट|वीजा|ticket|visa|कर्ज|खाने|एडवांस|रहने) (का|के) (पैसा|पैसे|खर्च|खर्चा|किराया) (बाद में|पहली|पहले महीने की|आपकी) (सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी) (से|में से)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (se|me se|mein se) [har mahine|baad me] [ticket ka|visa ka|karz ka|loan ka] [paisa|paise|kharcha] (kat|kaat|katega|kaatenge|katenge|kata|kaata)",
    ],
    "debt-bondage": [
      "(कर्ज|कर्जा|पैसा|पैसे|उधार|रकम|टिकट का पैसा|हर्जाना|एडवांस|पेशगी) (चुकाए|दिए|लौटाए|वापस किए|चुकता किए|भरे|उतारे|पूरा किए|दिये) (बिना|बगैर) [कोई|घर|वापस|नौकरी|यहां से|काम|तुम|यहां] (नहीं|नही|जाने|छोड़|निकल|जा नहीं|घर)",
      "(जब तक|जबतक) [पूरा|सारा|टिकट का|हमारा] (कर्ज|कर्जा|पैसा|पैसे|उधार|रकम|एडवांस) [वापस|पूरा] (नहीं|नही|न|ना) (चुका|चुकाते|चुकाओगे|लौटाओगे|दोगे|देते|लौटाते|उतरता|उतर जाता|चुकता) [तब तक|घर|वापस|जाने|काम]",
      "(बीच में|कांट्रैक्ट से पहले|कान्ट्रैक्ट से पहले|समय से पहले|एक साल से पहले|जल्दी) [काम|नौकरी|कंपनी] (छोड़ने|छोड़ा|छोड़ी|छोड़ोगे|जाने) (पर|तो) [कंपनी को] [5000 डालर|2 लाख|लाखों] (जुर्माना|हर्जाना|पैसा भरना|पैसे देने|पैसे भरने|penalty|पेनल्टी|मुआवजा|रुपये देने)",
      "(बंधुआ|बंधवा|बन्धुआ) (मजदूर|मजदूरी|मजदूरों|बनाकर|बना कर)",
      "(पेशगी|एडवांस|कर्ज) (के बदले|चुकाने तक) [मजदूरी|पूरे परिवार से|जबरन] (काम|मजदूरी)",
      "(karz|karza|karja|paisa|paise|advance) (chukaye|chukae|diye|lautaye|bhare) bina [ghar|wapas|yahan se] (jane|nahi|nhi|ja nahi|chhod)",
      "jab tak [pura|poora|sara] (karz|karza|karja|paisa|paise|advance) (nahi|nhi|na) (chuka|chukate|doge|dete|lauta|chukaoge|utarta)",
      "(beech me|bich me|time se pehle|contract se pehle) (chhodne|chodne|choda|chhoda|jane) (par|pe|to) (jurmana|penalty|paisa dena|paise dene|harjana|fine)",
    ],
    "ransom-demanded": [
      "(फिरौती|ransom) [की] [रकम|मांग] (मांग|मांगी|मांगते|मांग रहे|मांगे|की|दी|देनी|देने|भरने|के लिए|में|कर रहे)",
      "(छोड़ने|रिहा करने|घर भेजने|वापस भेजने|जाने देने|आजाद करने|निकलने) (के लिए|के बदले|के) [उन्होंने|वे|कंपनी|5|10|2|3] [हजार|लाख|लाखों] (रुपये|रुपए|पैसे|डालर|पैसा|रकम|लाख) (मांग|मांगे|मांगते|मांग रहे|देने होंगे|मांगी|देना होगा)",
      "(firauti|phirauti|ransom) (mang|maang|mangi|maangi|mange|de|deni|dene|mang rahe)",
      "(chhodne|chodne|ghar bhejne|jane dene) (ke liye|ke badle) (paisa|paise|lakh|dollar|rupaye) (mang|maang|mange|maange|dene)",
    ],
    "loan-for-fee": [
      "(फीस|टिकट|वीजा|शुल्क|एजेंट की फीस|खर्चे|fee|ticket|visa) [और वीजा|के पैसे] (के लिए|की) (लोन|loan|कर्ज|उधार|एडवांस) (देंगे|देगी|मिलेगा|दिलाएंगे|दिलवाएंगे|की सुविधा|हम देंगे|उपलब्ध|दिला देंगे|लेना)",
      "(एजेंट|कंपनी|एजेंसी) (लोन|कर्ज|उधार) (देगी|देगा|दिलाएगी|दिलाएगा|दिला देगी|दिलवा) [फीस|टिकट]",
      "(visa|ticket|fee|fees) (ke liye|k liye) (loan|karz|udhar|advance) (denge|milega|dilwa|dila)",
    ],
    "fee-before-contract": [
      "(इंटरव्यू|interview|कांट्रैक्ट|contract|एग्रीमेंट|आफर लेटर|offer letter|ज्वाइनिंग|joining|नियुक्ति पत्र) (से पहले|के पहले|से पूर्व) [सिक्योरिटी|रजिस्ट्रेशन] (पैसे|पैसा|फीस|fee|fees|डिपाजिट|deposit|रुपये|शुल्क|रकम|चार्ज) (जमा|देना|देने|देनी|भेज|भेजें|भरना|भरनी|भरने|पे|pay|ट्रांसफर)",
      "(पहले|अभी) (पैसे|पैसा|फीस|रुपये|रकम|शुल्क) (जमा करें|जमा करो|भेजें|भेजो|दो|दें|भरो|जमा) [फिर|तब|तभी|बाद में|उसके बाद] (इंटरव्यू|कांट्रैक्ट|contract|interview|आफर लेटर|offer letter|ज्वाइनिंग|नियुक्ति पत्र)",
      "(interview|contract|offer letter|joining) se pehle (paise|paisa|fees|fee|deposit|rupaye) (jama|dena|bhejo|bharna|do|pay)",
    ],
    "collateral-for-job": [
      "(जमीन|घर|मकान|खेत|गहने|जेवर|सोना) (गिरवी|गिरवीं|बंधक|रेहन) (रखकर|रख कर|रखना|रखवा|रख|रखवाई|रखी) [एजेंट|एजेंट को|विदेश|नौकरी|वीजा|फीस|पैसे] (एजेंट|विदेश|नौकरी|वीजा|फीस|को दिए|दिए|भेज|जाना|होगा|काम)",
      "(नौकरी|वीजा|विदेश जाने|एजेंट) (के लिए|की फीस के लिए|को पैसे देने के लिए) (जमीन|घर|मकान|खेत|गहने|जेवर) (गिरवी|बंधक|बेच|बेचकर|रेहन)",
      "(zameen|jamin|jameen|ghar|gehne) girvi (rakh|rakhkar|rakhke|rakhna) (agent|videsh|visa|job|naukri|fees)",
    ],
  },
  counters: {
    "recruitment-fee": [
      "(फीस|फी|शुल्क|चार्ज|डिपाजिट|पैसा|पैसे|fee|fees|charge|deposit) (देने|भरने|जमा करने|देना|भरना) (की जरूरत नहीं|की आवश्यकता नहीं|नहीं|नही|नहीं है|नहीं होगा|नहीं पड़ेगा|की मांग नहीं)",
      "(कोई|कोई भी|किसी प्रकार का|किसी भी प्रकार का|किसी तरह का) [रजिस्ट्रेशन|पंजीकरण|प्रोसेसिंग|सर्विस|आवेदन|सिक्योरिटी|ट्रेनिंग|वीजा] (फीस|फी|शुल्क|चार्ज|डिपाजिट|पैसा|fee|charge|deposit) [लगेगी|लगेगा|देनी|देना|जमा|नहीं] (नहीं|नही|नहीं देनी|नहीं लगेगा|नहीं है|नहीं देना)",
      "(रजिस्ट्रेशन|पंजीकरण|प्रोसेसिंग|सर्विस|आवेदन|वीजा|registration|processing) (फीस|शुल्क|चार्ज|fee|fees) [पहले] (न दें|मत दें|मत दो|नहीं लगेगी|नहीं लगेगा|नहीं लेते|nahi)",
      "(पहले|एडवांस|advance) (पैसा|पैसे|फीस|रकम|रुपये) (देने|भेजने|जमा करने|देना|भेजना) (से बचें|की जरूरत नहीं|न|मत|नहीं)",
      "(नौकरी|जाब|job|काम|वीजा) (के लिए|के नाम पर|दिलाने के नाम पर) (पैसे|पैसा|रुपये|रुपए|रकम) (मांगे तो|मांगने वालों|मांगने वाले|देने से|देने की|मांगता है तो)",
      "(paisa|paise|fees|fee) (dene|dena|jama karne) (ki zarurat nahi|ki jarurat nahi|nahi)",
    ],
    "fee-before-contract": [
      "(इंटरव्यू|कांट्रैक्ट|ज्वाइनिंग|interview|joining|आफर लेटर) से पहले (पैसे|पैसा|फीस|शुल्क|रकम) (जमा|देना|देने|भेज) [करना|करने|न|मत|की] (न|मत|नहीं|जरूरत नहीं|न करें|मत करें)",
    ],
  },
};
