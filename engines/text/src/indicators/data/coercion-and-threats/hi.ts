import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const hi: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(कंपनी|कम्पनी|company|मालिक|मालकिन|बास|boss|एजेंट|एजेन्ट|agent|ठेकेदार|मैनेजर|manager|सेठ|कफील|मैडम|नियोक्ता|गार्ड|सुपरवाइजर|चीनी|ये लोग|वो लोग|वे लोग) [ने|हमें|हमे|मुझे|हमको|रोज] [हमें|हमे|मुझे|हमको|बहुत|रोज] (मारते|पीटते|मारा|पीटा|मारता|पीटता|मारती|टार्चर|torture|मारपीट|यातना|करंट|बेल्ट से|डंडे से)",
      "(हमें|हमे|मुझे|हमको|मुझको|हम लोगों को|लोगों को|मजदूरों को|कर्मचारियों को|लड़कों को|लड़कियों को|वर्कर्स को) [बहुत|रोज|बिजली का|बिजली के|यहां|डंडों से|डंडे से|बेल्ट से|इलेक्ट्रिक] (मारते|पीटते|पीटा|करंट|झटके|टार्चर|torture|मारते पीटते|मारा पीटा|यातना|यातनाएं|पीटा जाता)",
      "(बिजली के झटके|बिजली का झटका|करंट) (देते|दिए|दिया|लगाते|लगाया|देकर) (हैं|जाते|जाता|गए|है|टार्चर|मारते)",
      "(मारते पीटते|मारपीट करते|टार्चर करते) हैं",
      "(company|malik|maalik|malkin|boss|agent|thekedar|manager|seth|kafeel|kafil|madam|guard|ye log|wo log|chinese) [ne|hume|hame|mujhe|humko] [hume|hame|mujhe|bahut|roz] (marte|maarte|marta|maara|peeta|peette|peet|torture|current|marti|pitai)",
      "(hume|hame|hamen|humein|mujhe|muje|humko|hamko|mujhko|logo ko|logon ko|ladko ko|ladkiyon ko) [bahut|roz|bijli ka] (marte|maarte|peette|peeta|torture|current|maara)",
    ],
    "threat-to-family": [
      "(तेरे|तुम्हारे|आपके|तेरी|तुम्हारी|आपकी) [पूरे] (परिवार|घर वालों|घरवालों|बच्चों|बच्चे|मां बाप|बीवी|बहन|बेटी|बेटे|मां|भाई|फैमिली|family) को [भी] [जान से] (मार|नुकसान|उठा|उठवा|खत्म|काट|तकलीफ|देख|नहीं छोड़ेंगे|नही छोड़ेंगे|बर्बाद) [देंगे|दूंगा|डालेंगे|डालूंगा|लेंगे|लूंगा|पहुंचाएंगे|कर देंगे|होगी]",
      "(हमें पता है|हमे पता है|हम जानते हैं|मुझे पता है|मालूम है|हमें मालूम है) [कि] (तेरा|तुम्हारा|आपका|तेरी|तुम्हारे|तेरे|तुम्हारी|आपके) (घर|परिवार|फैमिली|घरवाले|घर वाले|बच्चे|मां|बहन|family) (कहां|कहा|किधर)",
      "(परिवार|घर वालों|घरवालों|बच्चों) को (जान से मारने|मारने|उठाने|नुकसान पहुंचाने) की (धमकी|धमकियां)",
      "(tere|tumhare|aapke|teri|tumhari) (family|parivar|gharwalo|gharwalon|ghar walo|bachcho|bacho|maa baap|behen|bahan|biwi|maa) ko [bhi] [jaan se] (mar|maar|utha|uthwa|nuksan|khatam|khatm|nahi chodenge|dekh|nahi chhodenge|kaat)",
      "(hume|hame|mujhe) pata hai [ki] (tera|tumhara|teri|tumhari|tere|tumhare) (ghar|family|parivar|gharwale|bachche|maa) (kahan|kaha|kidhar)",
    ],
    "threat-of-police": [
      "(भागे|भागोगे|भागी|भागने की कोशिश की|शिकायत की|शिकायत करोगे|काम छोड़ा|छोड़ोगे|निकले|मना किया|मुंह खोला|बाहर निकले) तो [तुम्हें|तुझे|आपको] (पुलिस|police|जेल|इमिग्रेशन|गिरफ्तार|डिपोर्ट)",
      "(पुलिस|police|इमिग्रेशन|immigration) (को|में|से|के हवाले) (पकड़वा|पकड़ा|शिकायत कर|रिपोर्ट कर|सौंप|कर) (देंगे|दूंगा|दूंगी|देगा|देंगे|दुंगा)",
      "(जेल|झूठे केस|चोरी के केस) (में|में ही) (डलवा|भिजवा|फंसा|डाल|सड़वा) (देंगे|दूंगा|दूंगी|देगा)",
      "(bhage|bhagoge|bhaga|kaam choda|complaint ki|shikayat ki|mana kiya) to [tumhe|tujhe] (police|jail|immigration|arrest|deport)",
      "police (ko|me|mein|se) (pakdwa|pakadwa|pakda|complaint kar|de|report kar) (denge|dunga|dungi|dega)",
    ],
    "threat-to-publish-pictures": [
      "(तेरी|तुम्हारी|आपकी|तेरे|तुम्हारे|आपके|तेरा|तुम्हारा) [वो|सारी|सारे] (नंगी|न्यूड|nude|nudes|अश्लील|गंदी|गंदे|प्राइवेट|private|निजी|सेक्स|अंतरंग) [फोटो|तस्वीर|तस्वीरें|वीडियो|विडियो|pics|photo|video|फोटोज|क्लिप|clip] [सबको|सब को|फेसबुक पर|दोस्तों को|तुम्हारे दोस्तों को|घर वालों को|घरवालों को|इंटरनेट पर|परिवार को|सोशल मीडिया पर] (वायरल|viral|भेज|डाल|लीक|leak|पोस्ट|post|अपलोड|upload|फैला)",
      "(फोटो|तस्वीर|वीडियो|विडियो|photo|video|pics|क्लिप|clip|न्यूड|nude) [सब जगह|सबको|फेसबुक पर|सोशल मीडिया पर|इंटरनेट पर] (वायरल|viral|लीक|leak) कर (दूंगा|देंगे|दूंगी|दुंगा|डालूंगा)",
      "(teri|tumhari|aapki|tere|tumhare) (nude|nudes|nangi|gandi|private|sex) [photo|photos|video|pics|pic|clip] [sabko|facebook pe|family ko|sab ko|dosto ko] (viral|bhej|daal|dal|leak|post|upload|share)",
      "(photo|video|pics|clip|nude|nudes) [sab jagah|sabko] (viral|leak) (kar|kr) (dunga|denge|dungi|doonga|deunga)",
    ],
    "threat-of-violence": [
      "(तुझे|तुम्हें|तुम्हे|आपको|तुमको|तेरे को) [भी] (जान से मार|मार डालेंगे|मार डालूंगा|मार देंगे|काट देंगे|काट डालेंगे|गोली मार|जिंदा नहीं छोड़|जिंदा जला|गायब कर|किडनी निकाल)",
      "(तेरे|तुम्हारे) (हाथ पैर|हाथ पांव|टांगें) तोड़ (देंगे|दूंगा|डालेंगे)",
      "(मुझे|हमें|हमे|उसे) (जान से मारने|मारने|मारने पीटने|किडनी निकालने|बेचने) की धमकी",
      "(tujhe|tumhe|tumko|aapko) [jaan se] (maar|mar) (denge|dunga|dalenge|dalunga|dalega)",
      "(mujhe|hame|hume) (jaan se marne|marne|maarne) ki dhamki",
    ],
    "cut-off-from-family": [
      "(घर|परिवार|घर वालों|घरवालों|मां बाप|बच्चों|फैमिली|पति|मां) (से|को|पर) [भी] (बात|फोन|काल|call|संपर्क|मैसेज) (नहीं|नही) (करने|कराते|करवाते) [देते|देती|दे रहे|देता|दिया]",
      "(घर|परिवार|घर वालों|घरवालों|मां बाप|बच्चों|फैमिली) (से|को|पर) [भी] (बात|फोन|काल|call|संपर्क|मैसेज) करने (नहीं|नही|की इजाजत नहीं|पर मारते|पर पाबंदी|की मनाही)",
      "(ghar|family|gharwalo|ghar walo|bachcho) (se|ko|pe) (baat|phone|call|contact) (nahi|nahin|nhi|nahee|nai) (karne) (dete|deti|de rahe|deta)",
      "(ghar|family|gharwalo|ghar walo|bachcho) (se|ko|pe) (baat|phone|call|contact) karne (nahi|nahin|nhi|nahee|nai) (dete|deti|de rahe|deta)",
    ],
  },
};
