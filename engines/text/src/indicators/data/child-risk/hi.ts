import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const hi: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(18|अठारह) [साल|वर्ष] से (कम|नीचे|छोटे|कम उम्र) [उम्र] [के|की|वाले|वाली] [लोग|लड़के|लड़कियां|लड़की|बच्चे] [भी] (चलेगा|चलेंगे|चलेंगी|चलेगी|आवेदन कर सकते|आवेदन करें|apply कर सकते|आ सकते|आ सकती|काम कर सकते|ठीक है|का स्वागत)",
      "(नाबालिग|नाबालिक|minor) [भी|लड़कियां|लड़की|लड़के|बच्चे] [भी] (चलेगा|चलेगी|चलेंगे|चलेंगी|चाहिए|चाहिये|आ सकते)",
      "18 (se kam|se niche|se neeche|se chhote|se chote) [umar|age|umr] [ke|wale|wali] [bhi] (chalega|chalegi|chalenge|aa sakte|apply kar sakte|ok)",
      "(nabalig|minor) [bhi|ladki|ladka] [bhi] (chalega|chalegi|chalenge|chahiye)",
    ],
    "age-changed-on-papers": [
      "(पासपोर्ट|passport|आधार|आधार कार्ड|कागज|कागजों|कागजात|दस्तावेज|आईडी|id|जन्म प्रमाण पत्र) (में|पर|मे) [तुम्हारी|तेरी|उसकी|आपकी|लड़की की|बच्चे की] (उम्र|आयु|age) [18|18 साल|21] [से] (बढ़ा|बढ़ाकर|बढ़वा|बदल|बदलकर|ज्यादा|change|लिखवा|दिखा|कर) (देंगे|दिया|करवा|दी|देते|दूंगा|जाएगी|दिखा|देगा|कर देंगे|लिखवा)",
      "(उम्र|age) (बढ़ाकर|बदलकर|ज्यादा लिखकर|ज्यादा दिखाकर) (पासपोर्ट|passport|आधार|कागज|कागजात|आईडी) (बना|बनवा|बनेगा|बनेंगे)",
      "(passport|aadhar|aadhaar|id|document|kagaz|kagaj) (me|mein|pe|par) (age|umar|umr) (badha|badhwa|badal|change|18|jyada|zyada) (denge|kar|di|diya|dunga|likhwa|dikha|karwa|ki)",
      "(पासपोर्ट|कागज|आधार) (में|पर) (उमर|उम्र) (बदल|बढ़ा|ठीक कर|कम कर)",
    ],
    "child-sent-to-work": [
      "(अपनी बेटी|अपने बेटे|अपने बच्चे|बेटी|लड़की|बच्चे|बच्ची|बच्चों|बेटे) को [शहर|दिल्ली|मुंबई|कोठी में|घर के] (काम पर|काम के लिए|काम करने|नौकरी पर|कमाने|शहर|दिल्ली|मुंबई) [के लिए] (भेज|भेजो|भेजें|भेजिए|भेज दो|भेज दीजिए)",
      "(10|11|12|13|14|15) (साल|वर्ष) (की|का|के|तक की) (लड़की|लड़का|बच्चा|बच्ची|लड़के|लड़कियां|लड़कियों|बच्चे|बच्चों) (चाहिए|चाहिये|की जरूरत|काम पर|काम के लिए|घर के काम|भेज|चलेगी|चलेगा)",
      "(beti|ladki|bachche|bache|bachchi|ladke) ko (kaam|kam|delhi|mumbai|shahar|sheher) [pe|par|ke liye|karne] (bhej|bhejo|bhejiye|bhejen)",
      "(10|11|12|13|14|15) (saal|sal|year) (ki|ka|ke) (ladki|ladka|bachcha|bacha|bachchi|bachi|ladke) (chahiye|chaiye|kaam|ghar ke kaam|chalegi|chalega)",
    ],
    "schooling-promised": [
      "(बच्चे|बच्ची|बेटी|बेटे|बच्चों|लड़की) को (हमारे पास|हमें|हमारे साथ|मेरे साथ|शहर) (भेज|भेजो|भेजिए|दे दो|दो|भेजें|दे दीजिए) [हम] [मुफ्त|अच्छी|फ्री] (पढ़ाएंगे|पढ़ाई|स्कूल|शिक्षा|पढ़ा देंगे|स्कूल भेजेंगे)",
      "(पढ़ाई|स्कूल|शिक्षा) (का खर्च|कराएंगे|दिलाएंगे|का वादा|में डालेंगे) [हम] [उठाएंगे] [बस|अगर] (बच्चे|बच्ची|बेटी|बेटे|बच्चों|लड़की) को (हमें|हमारे साथ|दे|भेज|ले जा)",
    ],
  },
};
