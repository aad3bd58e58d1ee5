import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const hi: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(मेरा|मेरे|हमारा|हमारे|उनका|उनके|सबका|सबके|सभी के|सभी का|उसका|हमसे|मुझसे|सबसे|मजदूरों के|कर्मचारियों के|लड़कियों के) [सारे|असली|ओरिजिनल|original] (पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [और फोन|और मोबाइल|भी|तक] (छीन|छीना|छीने|ले लिया|ले लिए|ले लेते|रख लिया|रख लिए|जब्त|जमा करा|जमा करवा|जमा कर लिए|जमा कर लिया|अपने पास रख|अपने कब्जे)",
      "(पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [और फोन|और मोबाइल|भी|तक] (छीन|जब्त) [कर|करके] (लिया|लिए|लेते|लेंगे|किया|किए|रखा|रखे|कर|ली|लेता)",
      "(पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) (कंपनी|कम्पनी|company|मालिक|मालकिन|बास|boss|एजेंट|एजेन्ट|agent|ठेकेदार|मैनेजर|manager|सेठ|कफील|मैडम|नियोक्ता) [ने|के पास|अपने पास|के आफिस में|के दफ्तर में|हमारे पास] (ले लिया|ले लिए|ले लेंगे|ले लेगा|ले लेती|रख|रखेगा|रखेगी|रखेंगे|रख लिया|रख लिए|रखता|रखते|जमा रहेगा|जमा रहेंगे|जमा है|जमा हैं|रहेगा|रहेंगे|रखा|छीन|के कब्जे|में जमा रहेगा)",
      "(कंपनी|कम्पनी|company|मालिक|मालकिन|बास|boss|एजेंट|एजेन्ट|agent|ठेकेदार|मैनेजर|manager|सेठ|कफील|मैडम|नियोक्ता) ने [मेरा|हमारा|हमारे|सबका|सबके|सभी का|सभी के|उनका] [असली|ओरिजिनल] (पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [और फोन|भी] (ले लिया|ले लिए|रख लिया|रख लिए|रखा|छीन|जब्त|अपने पास|दबा|जमा)",
      "(कंपनी|कम्पनी|company|मालिक|मालकिन|बास|boss|एजेंट|एजेन्ट|agent|ठेकेदार|मैनेजर|manager|सेठ|कफील|मैडम|नियोक्ता) (के पास|को) (ओरिजिनल|असली|original|अपना) (पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) (जमा|देना|रखना|छोड़ना|सौंपना) (करना|होगा|रहेगा|पड़ेगा|है)",
      "(पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [हमें|मुझे|उन्हें] (वापस|लौटा) (नहीं|नही) (देते|दे रहे|दे रहा|दे रही|दिया|किया|कर रहे|रहे|रहा|करते|देता|लौटा)",
      "(passport|pasport|document|documents|aadhar|aadhaar) [bhi|aur phone] (le liya|le lia|le liye|chheen liya|cheen liya|chin liya|chhin liya|rakh liya|rakh lia|zabt|jabt|jabt kar|jama kar liya|jama karwa liya)",
      "(passport|pasport|document|documents|aadhar|aadhaar) (company|malik|maalik|malkin|boss|agent|thekedar|manager|seth|kafeel|kafil|madam) (ke paas|ke pas|k paas|k pas|ne|apne paas|rakhega|rakhegi|rakh) (hai|hain|rahega|rehega|le liya|rakh liya|rakha|jama|rakhenge|lega|rakh lega|rakhega|le lega|h)",
      "(company|malik|maalik|malkin|boss|agent|thekedar|manager|seth|kafeel|kafil|madam) ne [mera|hamara|humara|sabka|sab ka] (passport|pasport|document|documents) [bhi] (le|rakh|chheen|cheen|chin|zabt|jabt|daba)",
      "(passport|pasport|documents) (wapas|vapas|wapis|lauta|wapes) (nahi|nahin|nhi|nahee|nai) (de|kar|diya|dete|kiya|rahe|kr)",
    ],
    "phone-taken": [
      "(हमारा|हमारे|सबका|सबके|सभी के|सब के|सभी का|उनके|लड़कों के|कर्मचारियों के|मजदूरों के|लड़कियों के|हमसे|सबसे|हम सबके) [भी] (फोन|मोबाइल|मोबाइल फोन|phone|mobile) [और पासपोर्ट|भी|तक] (ले लिया|ले लिए|ले लेते|छीन|छीने|जब्त|जमा करा|जमा करवा|जमा कर लिए)",
      "(कंपनी|कम्पनी|company|मालिक|मालकिन|बास|boss|एजेंट|एजेन्ट|agent|ठेकेदार|मैनेजर|manager|सेठ|कफील|मैडम|नियोक्ता) (ने|ले) [आते ही|पहुंचते ही|मेरा|हमारा|हमारे|सबके|सबका] [मेरा|हमारा|हमारे|सबके] (फोन|मोबाइल|phone|mobile) [भी] (ले लिया|ले लिए|छीन|जब्त|अपने पास रख)",
      "(पासपोर्ट|passport) (और|व|एवं) (फोन|मोबाइल|phone|mobile) [भी] (छीन|ले लिया|ले लिए|जब्त|जमा|रख लिया|रख लिए)",
      "(फोन|मोबाइल|phone|mobile) (और|व|एवं) (पासपोर्ट|passport) [भी] (छीन|ले लिया|ले लिए|जब्त|जमा|रख लिया|रख लिए)",
      "(humara|hamara|hamare|humare|sabka|sabke|sab ke|sab ka) (phone|mobile|fon|mobail) [bhi] (le liya|le lia|le liye|chheen|cheen|chin|chhin|zabt|jabt|jama)",
      "(phone|mobile) aur passport [bhi] (le liya|le liye|chheen|cheen|chin|rakh liya|zabt)",
    ],
    "identity-copy-asked": [
      "(आधार|आधार कार्ड|पासपोर्ट|पैन कार्ड|aadhaar|aadhar|passport|pan card|आईडी|id) [कार्ड|card] [की|का] [फोटो|कापी|फोटोकापी|photo|copy|स्कैन|तस्वीर] [व्हाट्सएप पर|हमें|मुझे|whatsapp पर] (भेजें|भेजो|भेज|send|भेजिए|भेजना|भेज दो|व्हाट्सएप करें|whatsapp करें)",
      "(aadhar|aadhaar|passport|pan card|id) [card] [ki|ka] (photo|copy|foto|pic|scan) [whatsapp pe|mujhe] (bhejo|bheje|bhejen|bhej|send|bhejna)",
    ],
  },
  counters: {
    "passport-kept": [
      "(पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [कभी] [भी] [किसी को|किसी के पास|किसी एजेंट को|एजेंट को|कंपनी को|मालिक को] [भी] (न|ना|मत|नहीं|नही|कभी न) (दें|दो|देना|सौंपें|रखते|रखती|लेते|लेती|लेंगे|रखेंगे|रखेगी|रखेगा|जमा|रखने|मांगते|दीजिए|ले|रख)",
      "(पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [हमेशा] (अपने पास|खुद के पास|आपके पास|अपने ही पास) [ही] (रखें|रखो|रहेगा|रखना|रहेंगे|रखिए|रखे|रहता)",
      "(कंपनी|कम्पनी|company|मालिक|मालकिन|बास|boss|एजेंट|एजेन्ट|agent|ठेकेदार|मैनेजर|manager|सेठ|कफील|मैडम|नियोक्ता) [किसी का|कभी|आपका|आपके] [असली] (पासपोर्ट|passport|आधार कार्ड|आधार|कागजात|दस्तावेज|डाक्यूमेंट|documents|सर्टिफिकेट|मार्कशीट) [अपने पास] [जमा] (नहीं|नही|कभी नहीं) (रखती|रखते|रखेगी|लेती|लेते|रखता|रख|करती|करते)",
      "(passport|pasport|documents) [kabhi] [kisi ko|agent ko] (mat|na|nahi|nhi) (do|de|den|dena|rakhte|lete)",
    ],
  },
};
