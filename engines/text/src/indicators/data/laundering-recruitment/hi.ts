import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const hi: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(बैंक अकाउंट|बैंक खाता|बैंक खाते|खाता|खाते|अकाउंट|bank account|करंट अकाउंट|current account|सेविंग अकाउंट|saving account|savings account|एटीएम|एटीएम कार्ड|atm|atm card|यूपीआई आईडी|upi id|पासबुक|कारपोरेट अकाउंट|corporate account) [और एटीएम] (किराए|किराये|रेंट|rent|भाड़े|कमीशन) (पर|पे|pe|par) (चाहिए|चाहिये|दें|दो|देना|लेते|दीजिए|लेंगे|देकर|लगाओ|लगाएं|देने|दे|लिया|लेना|ले)",
      "(बैंक अकाउंट|बैंक खाता|बैंक खाते|bank account|current account|एटीएम कार्ड|atm card|पासबुक|करंट अकाउंट) [और एटीएम] (खरीदते|खरीदेंगे|खरीदना|बेचो|बेचें|बेचना|बेचकर|बेच|buy|sell|खरीदे जाते)",
      "(किराए|किराये|रेंट|rent) (पर|pe|par) (बैंक अकाउंट|बैंक खाता|खाता|bank account|अकाउंट|atm|एटीएम)",
      "(गेमिंग|gaming|सट्टा|क्रिप्टो|usdt|स्टाक|stock|फंड|fund|betting) [फंड|fund] के लिए (बैंक अकाउंट|bank account|current account|करंट अकाउंट|खाता|अकाउंट|खाते) (चाहिए|चाहिये)",
      "(bank account|bank khata|khata|current account|saving account|savings account|atm|atm card|upi id|corporate account) (rent|kiraye|kiraya|bhade|commission) (pe|par) (chahiye|chaiye|do|de|dena|dijiye|lete|lenge|lagao|lena|dedo)",
      "(bank account|current account|atm card|khata) (becho|bechna|bechen|kharidte|kharidenge|bech do)",
      "(gaming|satta|crypto|usdt|stock|betting) [fund] (ke liye|k liye) (bank account|account|current account|khata) (chahiye|chaiye)",
      "(खाता|एटीएम|सिम) [और] [सिम|एटीएम] दो (हफ्ते|महीने|और)",
      "(खाता|अकाउंट|khata|account) (किराए|किराये|kiraye|rent) (पर|pe|par) (चाहिए|दो|chahiye|do|लो)",
      "(सिर्फ|बस|sirf|bas) (card|कार्ड) (aur|और) (pin|पिन)",
    ],
    "payments-passed-on": [
      "(अपने|आपके|तुम्हारे|पर्सनल|खुद के) [बैंक] (खाते|अकाउंट|account|खाता|bank account) (में|मे|पर|me) [कंपनी का|क्लाइंट का|ग्राहकों का|हमारा] (पैसा|पैसे|रकम|payment|पेमेंट|रुपये|फंड|fund) (आएगा|आएंगे|आयेगा|आएगी|लेकर|लेना|रिसीव|receive|मंगवा|मंगाकर|मंगाना|आए|डालेंगे|डलवा) [उसे|वो|और|आगे|जिसे|आपको] (ट्रांसफर|transfer|भेज|भेजना|निकाल|निकालकर|कमीशन|commission|आगे|withdraw|उसे)",
      "(कमीशन|commission|परसेंट|प्रतिशत|percent) [अपने पास] (रखकर|काटकर|रख कर|काट कर|रखें|रखो|लेकर|रख) [और] (बाकी|बचा|बचा हुआ|शेष) [पैसा|पैसे|रकम|रुपये|amount] [आगे|हमें|कंपनी को] (भेज|भेजें|भेजो|ट्रांसफर|transfer|दे|जमा|क्रिप्टो)",
      "(apne|aapke|personal) [bank] (account|khate) (me|mein|pe) (paisa|paise|payment|fund) (aayega|ayega|aayenge|lekar|receive|mangwa) [use|aur|aage|wo] (transfer|bhej|nikal|nikaal|commission|aage|withdraw|use)",
      "(commission|percent) (rakh|rakhkar|kaat|kat|kaatkar) [kar|ke] (baki|baaki|bacha) [paisa|paise|amount] (bhej|transfer|send|de)",
      "(खाते|khate|अकाउंट) (में|me) (पैसा|paisa|रकम) (आएगा|aayega|आएगी) [उससे|usse|आगे|उसे] [आगे|crypto|क्रिप्टो|भेज]",
      "(crypto|क्रिप्टो|usdt) (kharid|खरीद) (ke|कर|के) (hume|हमें|bhej|भेज)",
    ],
    "telephone-account-rented": [
      "(सिम|सिम कार्ड|sim|sim card|व्हाट्सएप अकाउंट|whatsapp account|व्हाट्सएप|टेलीग्राम अकाउंट|telegram account|whatsapp|ओटीपी|otp) (किराए|किराये|rent|भाड़े|रेंट) (पर|pe|par)",
      "(सिम|सिम कार्ड|sim card|व्हाट्सएप अकाउंट|whatsapp account|टेलीग्राम अकाउंट|facebook account) (खरीदते|खरीदेंगे|बेचो|बेचें|बेचना|बेचकर|थोक में|थोक)",
      "(sim|sim card|whatsapp account|whatsapp|telegram account) (kiraye|rent|bhade) (pe|par)",
      "(sim card|whatsapp account|telegram account) (becho|bechna|kharidte|kharidenge|bech do)",
    ],
    "account-opened-for-others": [
      "(अपने नाम|अपने नाम से|तुम्हारे नाम|आपके नाम) [पर|से] [बैंक] (खाता|अकाउंट|account|bank account|सिम) (खुलवा|खुलवाकर|खुलवाओ|खोलकर|खुलवाएं|निकलवा|open) [कर] [एटीएम|पासबुक|सिम|किट|kit] (हमें|दे|दें|दो|भेज|सौंप|एटीएम|पासबुक|किट|kit|और एटीएम)",
      "(खाता|अकाउंट|account|bank account|बैंक खाता) (खुलवाकर|खुलवा कर|खोलकर|खुलवाओ) [पासबुक|उसका] [एटीएम|पासबुक|सिम|किट|kit|और] (एटीएम|पासबुक|सिम|किट|kit|चेकबुक|otp|ओटीपी) [और सिम] (हमें|दे|दें|दो|भेज|सौंप|चाहिए)",
      "(account|khata|bank account) (khulwa|khulwao|open) [kar|karke|ke] (atm|passbook|sim|kit|cheque book) (do|de|hame|hume|bhejo|chahiye)",
      "(अपने|तुम्हारे|आपके) नाम पर [चालू|बैंक] (खाता|अकाउंट) (खुलवाओ|खोलो|खुलवाना|खुलवा)",
      "(किट|एटीएम|कार्ड|पासबुक) हमें (दे दो|दो|दें|देना)",
    ],
  },
  counters: {
    "bank-account-rented": [
      "(बैंक अकाउंट|बैंक खाता|खाता|अकाउंट|bank account|एटीएम|एटीएम कार्ड|atm card|सिम) [कभी] [किसी को] (किराए|किराये|rent) (पर|pe|par) (न दें|ना दें|मत दें|मत दो|नहीं दें|न दो|देना अपराध|देना गैरकानूनी|देने से बचें|mat do|na de)",
      "(खाता|अकाउंट|सिम) (किराए|किराये) पर (न|मत|ना) (दें|दो|दीजिए)",
      "(बैंक खाता|खाता|अकाउंट) किसी को (न|मत) (दें|दो)",
      "(बैंक मित्र|सीएसपी केंद्र)",
    ],
  },
};
