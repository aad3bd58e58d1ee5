import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const hi: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(बाहर|घर|वापस|घर वापस|कमरे से बाहर|बिल्डिंग से बाहर|यहां से|कंपाउंड से|गेट से बाहर) (जाने|निकलने|आने|लौटने) (नहीं|नही) (देते|देता|देती|दे रहे|दे रहा|दे रही|दिया|देंगे|दिया जाता|दिया जा रहा)",
      "(नहीं|नही) (जाने|निकलने) (देते|दे रहे|दे रहा|देता|देंगे|दिया)",
      "(बाहर|घर|वापस|कंपनी छोड़कर|काम छोड़कर) (जाने|निकलने) की (इजाजत|अनुमति|परमिशन|permission|छूट) (नहीं|नही)",
      "(कमरे|बिल्डिंग|कंपाउंड|compound|फैक्ट्री|घर|आफिस|मकान|गोदाम) (में|के अंदर) (कैद|बंधक|बन्धक|नजरबंद|बंद करके|बंद कर|ताले में) [बना] [कर] (रखा|दिया|रखते|लिया|हैं|हूं)",
      "(बंधक|बन्धक|कैद|नजरबंद) (बना|बनाकर|बना कर|कर|करके) (रखा|रखे|लिया|रखते|रखा हुआ)",
      "(गेट|दरवाजे|बाहर) पर (बंदूक|हथियार|हथियारबंद) (वाले|लेकर|गार्ड|लिए)",
      "(bahar|ghar|wapas|vapas|room se bahar) (jane|nikalne|aane) (nahi|nahin|nhi|nahee|nai) (dete|deta|deti|de rahe|de rhe|diya|denge|dega)",
      "(nahi|nahin|nhi|nahee|nai) (jane|nikalne) (de rahe|de rhe|dete|deta|denge)",
      "(kaid|bandhak|band) (bana|kar|karke|karke) (rakha|rkha|rakhe) (hai|hain|h)",
      "(ghar|maa|mummy) (bahar|wapas) jane ki (ijazat|permission|anumati) (nahi|nahin|nhi|nahee|nai)",
      "(निकलने|बाहर जाने|बाहर निकलने) के लिए [मैनेजर|मालिक|बॉस] [की] (इजाजत|अनुमति) (लगेगी|लेनी|चाहिए)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18|19|20) [से 16|से 18|से 20|16|18] (घंटे|घंटा|घण्टे|घन्टे|hours|ghante) (काम|ड्यूटी|duty|की ड्यूटी|रोज|रोजाना|प्रतिदिन|हर दिन|खटना|काम करना)",
      "(रोज|रोजाना|दिन में|प्रतिदिन|हर दिन|एक दिन में|दिन के) (14|15|16|17|18|19|20) [से 16|से 18|16|18] (घंटे|घंटा|घण्टे|घन्टे|hours)",
      "(कोई|हफ्ते की|साप्ताहिक|महीने में कोई|एक भी) (छुट्टी|अवकाश|off) (नहीं|नही) [मिलती|मिलेगी|देते|होगी|मिली|है]",
      "(14|15|16|17|18) (ghante|ghanta|ghnte|hours) (kaam|kam|duty|roz|roj|rozana)",
      "(roz|roj|rozana|din me|din mein) (14|15|16|17|18) (ghante|ghanta|ghnte|hours)",
      "(koi|ek bhi) (chutti|chhutti|off) (nahi|nahin|nhi|nahee|nai)",
    ],
    "wages-withheld": [
      "(सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी) (नहीं|नही) (दी|दिया|दे रहे|दे रहा|दे रही|मिली|मिला|देते|मिल रही|मिल रहा|देती|दी गई)",
      "(सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी) [भी] (रोक|दबा|रोककर|रोक कर) (ली|रखी|रखा|लिया|ली है|लेते|रखते)",
      "(2|3|4|5|6|7|8|दो|तीन|चार|पांच|छह|कई) (महीने|महीनों|माह) (से|की|का) [मेरी|हमारी|हमें|कोई] (सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी|पैसा|पैसे|एक रुपया) (नहीं|नही|रोकी|रोका|बकाया|बाकी)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (nahi|nahin|nhi|nahee|nai) (di|diya|de rahe|de rhe|de raha|mili|mil rahi|dete|deta)",
      "(2|3|4|5|6|kai|do|teen) (mahine|mahino|mahina|month) (se|ki) (salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri|paisa|paise) (nahi|nahin|nhi|nahee|nai|ruki|baki)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (rok|daba) (li|rakhi|liya|rakha)",
    ],
    "forced-to-scam": [
      "(जबरदस्ती|जबरन|मजबूर करके|मजबूरन|डरा धमकाकर|मारपीट कर|पीटकर) [हमसे|मुझसे|उनसे|लोगों से|यहां] (ठगी|आनलाइन ठगी|साइबर ठगी|स्कैम|scam|साइबर फ्राड|फ्राड|fraud|धोखाधड़ी|साइबर क्राइम|cyber fraud) [का काम] (करवाते|करवाया|कराते|कराया|करवा रहे|करा रहे|करवाई|कराई|करवाता|करवाते हैं)",
      "[आनलाइन] (ठगी|आनलाइन ठगी|साइबर ठगी|स्कैम|scam|साइबर फ्राड|फ्राड|fraud|धोखाधड़ी|साइबर क्राइम|cyber fraud) [का काम] (करने|करवाने|करने को|कराने) (के लिए|को|पर) [हमें|मुझे|हमको] (मजबूर|विवश|दबाव|जबरदस्ती|मारते|पीटते|टार्चर)",
      "(हमसे|मुझसे|उनसे|लड़कों से|भारतीयों से|युवाओं से) [जबरन|जबरदस्ती] (ठगी|आनलाइन ठगी|साइबर ठगी|स्कैम|scam|साइबर फ्राड|फ्राड|fraud|धोखाधड़ी|साइबर क्राइम|cyber fraud) (करवाते|करवाया|कराते|कराया|करवा रहे|करवाई|कराई|करा रहे)",
      "लोगों को (ठगने|लूटने|धोखा देने|फंसाने|चीट करने|बेवकूफ बनाने) (के लिए|को|पर) [हमें|मुझे] (मजबूर|कहते|बोलते|दबाव|मारते)",
      "(jabardasti|zabardasti|jabran|majbur karke|majboor karke) [humse|hamse|mujhse|mujse|logo se] (scam|fraud|thagi|cyber fraud|online fraud) [ka kaam] (karwate|karwa rahe|karwa rhe|karaya|karwaya|karate|krwate)",
      "(scam|fraud|thagi) (karne|karwane) (ke liye|ko|pe|par) (majbur|majboor|force|dabav|marte|maarte)",
      "(humse|hamse|mujhse|mujse) (scam|fraud|thagi|online fraud) (karwate|karwa rahe|karwa rhe|karwaya|krwa rhe)",
    ],
    "punished-for-quota": [
      "(टारगेट|टार्गेट|target|लक्ष्य|कोटा) (पूरा|पूरे|अचीव|achieve|complete|कम्पलीट) (नहीं|नही|न|ना) (होने|करने|हुआ|किया|होता|हो|करो|कर पाए|करते|करे|कर सके) [पर|तो|तब] [हमें|हमे|मुझे|हमको] [बहुत] (मारते|पीटते|मारा|पीटा|पिटाई|करंट|सजा|मारपीट|जुर्माना|खाना नहीं|खाना नही|बिजली|भूखा|मार|टार्चर|बेल्ट)",
      "(target|targat) (pura|poora|complete|achieve) (nahi|nahin|nhi|nahee|nai|na) (hone|karne|hua|kiya|hota|ho|kro|karo) [pe|par|to|toh] [hume|hame|mujhe] (marte|maarte|peet|peette|current|saza|saja|khana|jurmana|maar|torture)",
      "टारगेट पूरा न (होने|हुआ) (पर|तो) (सजा|जुर्माना|मार)",
    ],
    "sold-on": [
      "(दूसरे|दूसरी|अगले|बगल) (बिल्डिंग|कंपनी|टावर) [वालों] (को|में) बेच (देते हैं|देंगे|दिया)",
      "(दूसरी|दूसरे|किसी और|एक और|चीनी|चाइनीज|एक) (कंपनी|कम्पनी|company|गैंग|बास|boss|गिरोह|एजेंट|सेठ|कंपाउंड|मालिक|स्कैम सेंटर) (को|के हाथ|के हाथों|में) (बेच|बेचा|बेचने|बेच दिया|बेच देंगे)",
      "(हमें|हमे|मुझे|हमको|मुझको|हम लोगों को|लोगों को|मजदूरों को|कर्मचारियों को|लड़कों को|लड़कियों को|वर्कर्स को|उसे|उन्हें|उसको) [आगे|वहां|यहां|हजारों में|लाखों में] (बेच दिया|बेच देंगे|बेचा गया|बेच देते|बेच रहे)",
      "(dusri|doosri|kisi aur|chinese|china ki|ek aur|dusre) (company|gang|boss|group|agent|compound|malik) (ko|ke hath|me|mein|k hath) (bech|becha|bech diya|sell)",
      "(hume|hame|hamen|humein|mujhe|muje|humko|hamko|mujhko|logo ko|logon ko|ladko ko|ladkiyon ko|use|unhe|usko) [aage|yahan|yaha] (bech diya|bech denge|becha gaya|bech dete|sell kar diya|sale kar diya)",
      "(दूसरी|और) कंपनी (में भेज|को दे|को बेच) [देंगे|देगी]",
    ],
    "contract-substituted": [
      "(बताया|कहा|बोला|वादा किया|वादा) (था|गया था|गया) [कि] [कुछ|डाटा एंट्री|काल सेंटर|आफिस] [का|में|की] [काम|नौकरी|जाब] (कुछ और|यहां|वहां|लेकिन यहां|पर यहां|मगर यहां|और) (काम कुछ और|कुछ और|दूसरा काम|अलग काम|करवा रहे|करा रहे)",
      "(काम|नौकरी|सैलरी|वेतन|कांट्रैक्ट|contract|salary) (वह|वो|वैसा|वैसी|उतनी|उतना) (नहीं|नही) [है|था|मिला|मिली|निकला] (जो|जैसा|जैसी|जितनी|जितना) [हमें|मुझे] (बताया|बताई|कहा|वादा|तय)",
      "(यहां आकर|पहुंचने पर|पहुंचते ही|आने के बाद|यहां) [हमारा|मेरा|पुराना] (कांट्रैक्ट|contract|एग्रीमेंट|अनुबंध|काम|नौकरी) (बदल|फाड़|दूसरा|अलग) (दिया|दी|गया|साइन|करवाया|निकला|करा|थमा)",
      "(bataya|bola|kaha) (tha|gaya tha) [ki] [data entry|call center] [ka|me] [kaam|job] (lekin|par|magar) (yahan|yaha) (kuch aur|dusra|alag) [kaam]",
      "(शुरू में|वहां) दूसरा काम (करना|मिले|देंगे)",
      "(होटल|दुकान|दफ्तर|होटल का) का काम (कहकर|बताकर|बोलकर)",
      "(फिर|वहां) बॉस (दूसरी|और) (साइट|जगह) पर भेज",
    ],
    "movement-only-with-guard": [
      "(गार्ड|बाउंसर|पहरेदार|मालिक के आदमी|उनके आदमी|सुपरवाइजर) के साथ ही (बाहर|कहीं|बाजार|टायलेट)",
      "(बाहर|कहीं) [जाने|जाते|जाओ] [पर|समय] [भी|तो] (गार्ड|बाउंसर|पहरेदार|उनका आदमी) (साथ|पीछे) (रहता|चलता|आता|रहते|जाता)",
      "(guard|bouncer) ke (sath|saath) hi (bahar|kahin)",
    ],
    "fined-from-pay": [
      "(गलती|देर|लेट|देर से आने|लेट होने|बात करने|बीमार होने|टायलेट जाने|छुट्टी लेने) [होने|करने] (पर|पे) [भी] (जुर्माना|पैसे काट|पैसा काट|सैलरी काट|वेतन काट|फाइन|fine) [लेते|लगता|लगाते]",
      "(late|galti|baat karne|chutti) [hone|karne] (pe|par) [bhi] (fine|jurmana|salary kat|paisa kat|paise kat)",
    ],
  },
};
