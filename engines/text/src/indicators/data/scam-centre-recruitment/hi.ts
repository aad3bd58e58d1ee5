import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const hi: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "(फ्री|मुफ्त|free|निशुल्क|निःशुल्क) [हवाई|एयर|फ्लाइट|विमान|बस] (टिकट|टिकिट|ticket)",
      "[हवाई] (टिकट|टिकिट|ticket) [भी|बिल्कुल] (फ्री|मुफ्त|free|निशुल्क|निःशुल्क)",
      "(टिकट|टिकिट|ticket|हवाई टिकट|हवाई किराया) (कंपनी|कम्पनी|company|एजेंसी|हम|हमारी|मालिक) (देगी|देंगे|देगा|देती है|भेजेंगे|भेजेगी|की तरफ से|की ओर से|तरफ से|करवाएगी|करेगी)",
      "(टिकट|टिकिट|ticket|आने जाने|यात्रा|सफर|हवाई यात्रा) का [पूरा|सारा] (खर्च|खर्चा|पैसा|किराया) [भी] (कंपनी|कम्पनी|company|हम|हमारा|मालिक) (देगी|देंगे|देगा|उठाएगी|उठाएंगे|उठाएगा|की तरफ से|होगा|भरेगी)",
      "(muft|free) [air|flight|hawai|plane] (ticket|tikat|tiket|tickat) [milega|denge|degi|dega]",
      "(ticket|tikat|tiket) (company|hum|ham|agency) (degi|denge|dega|bhejegi|bhejenge|ki taraf se|ki tarf se|karegi)",
      "(ticket|aane jane|jane|safar|travel) ka [sara|pura|poora] (kharcha|kharch|paisa|kiraya) (company|hum|ham) (degi|denge|dega|uthayegi|uthaegi|ki taraf se|bharegi)",
    ],
    "no-visa-needed": [
      "(वीजा|visa|वर्क वीजा|वर्क परमिट|work permit|work visa) [की|का|के लिए] [कोई|भी|कोई भी] (जरूरत|आवश्यकता|दरकार|झंझट|टेंशन|चिंता|need|tension) (नहीं|नही|न|ना)",
      "(वीजा|visa|वर्क वीजा|वर्क परमिट|work permit|work visa) [भी] (नहीं|नही|न|ना) (चाहिए|चाहिये|लगेगा|लगता|मांगते)",
      "(बिना|बगैर|विदाउट) (वीजा|visa|वर्क वीजा|वर्क परमिट|work permit|work visa) [के] (काम|नौकरी|जाब|job|जा सकते|जाएं|जाओ|विदेश|भेजते|भेजेंगे)",
      "(visa|viza|vija|work permit) [ki|ka] [koi|bhi|koi bhi] (zarurat|jarurat|zaroorat|jaroorat|zarurt|jrurat|jarurt|jhanjhat|tension|need) (nahi|nahin|nhi|nahee|nai)",
      "(visa|viza|vija|work permit) [bhi] (nahi|nahin|nhi|nahee|nai) (chahiye|chaiye|chahie|lagega|lagta)",
      "(bina|bagair|bagher) (visa|viza|vija|work permit) [ke|k] (kaam|kam|naukri|nokri|job|ja sakte|jao|jaye|bhejenge)",
    ],
    "tourist-visa-for-work": [
      "(टूरिस्ट वीजा|टूरिस्ट visa|tourist visa|विजिट वीजा|visit visa|विजिटर वीजा|पर्यटक वीजा|टूर वीजा) (पर|से|में|लेकर) [ही] [पहले] (जाना|जाओ|जाइए|जाकर|काम|नौकरी|भेजेंगे|भेजते|भेजा|ले जाएंगे|बुलाएंगे|बुलाते|जाब|job|ज्वाइन|join|एंट्री|entry)",
      "(टूरिस्ट वीजा|टूरिस्ट visa|tourist visa|विजिट वीजा|visit visa|विजिटर वीजा|पर्यटक वीजा|टूर वीजा) (बाद में|वहां|फिर|वहां जाकर|जाकर|पहुंचकर) [वर्क|work|employment|एम्प्लायमेंट] [वीजा|visa|परमिट|permit] [में] (बदल|कन्वर्ट|convert|चेंज|change|हो जाएगा|बन जाएगा)",
      "(पहले|अभी|फिलहाल) (टूरिस्ट वीजा|टूरिस्ट visa|tourist visa|विजिट वीजा|visit visa|विजिटर वीजा|पर्यटक वीजा|टूर वीजा) (पर|से|मिलेगा|लगेगा)",
      "(tourist|visit|tour) (visa|viza|vija) (pe|par|se|mein|me) [hi] [pehle|pahle] (jana|jao|jaake|jake|jakar|kaam|kam|naukri|nokri|job|bhejenge|bhejte|bulayenge|entry|join)",
      "(pehle|pahle|phle) (tourist|visit) (visa|viza|vija) (pe|par|se|milega|lagega)",
      "(tourist|visit) (visa|viza) (baad me|baad mein|wahan|waha|phir) [jakar|jaake] [work visa|work permit|work] [me|mein] (convert|change|badal|ban jayega|ho jayega)",
    ],
    "border-transfer": [
      "(एयरपोर्ट|हवाई अड्डे|बार्डर|सीमा|बैंकाक|बैंकॉक|airport|border|bangkok) (से|पर) [कंपनी की|कंपनी का|हमारा|हमारी|हमारे] (गाड़ी|आदमी|ड्राइवर|कार|car|driver|एजेंट|लोग) [आपको] (लेने|पिकअप|पिक|ले जाएगा|ले जाएगी|ले जाएंगे|मिलेगा|आएगा|आएगी|आएंगे)",
      "(बार्डर|सीमा|नदी|border) (पार|क्रास|cross) (करा|करवा|कराएगा|करवाएगा|कराएंगे|करवाएंगे) [देंगे|देगा]",
      "(airport|border|bangkok) (se|pe|par) [company ki|hamara|hamari] (gadi|gaadi|driver|aadmi|admi|agent|car) [aapko] (lene|pickup|pick|le jayega|le jayegi|aayega|aayegi|milega)",
      "(border|nadi) (paar|par|cross) (kara|karwa|karva) (denge|dega|dunga|dungi)",
    ],
    "leave-at-once": [
      "(तुरंत|फौरन|तत्काल|इसी हफ्ते|आज ही|कल ही|urgent|अर्जेंट) (जाना|निकलना|उड़ान|फ्लाइट|flight|रवाना|रवानगी|ज्वाइन|join|joining|ज्वाइनिंग|प्रस्थान|departure)",
      "(फ्लाइट|flight|रवानगी) (कल|परसों|इसी हफ्ते|तुरंत|आज|3 दिन में)",
      "(turant|jaldi|isi hafte|aaj hi|kal hi|urgent) (jana|nikalna|flight|join|joining|rawana)",
    ],
    "passport-not-needed": [
      "(पासपोर्ट|पास पोर्ट|passport) [की|का|के लिए] [कोई|भी|कोई भी] (जरूरत|आवश्यकता|दरकार|झंझट|टेंशन|चिंता|need|tension) (नहीं|नही|न|ना)",
      "(पासपोर्ट|पास पोर्ट|passport) [भी] (नहीं|नही) (चाहिए|चाहिये|लगेगा|लगता|मांगते)",
      "(पासपोर्ट|पास पोर्ट|passport) (नहीं है|न हो|नहीं हो|ना हो) (तो भी|फिर भी|तब भी) [चलेगा|जा सकते|ले जाएंगे]",
      "(बिना|बगैर) (पासपोर्ट|पास पोर्ट|passport) [के] [ही|भी] (जा सकते|जाओ|चलेगा|काम|विदेश|ले जाएंगे|पहुंचा|भेज|बार्डर)",
      "(passport|pasport) [ki|ka] [koi|bhi|koi bhi] (zarurat|jarurat|zaroorat|jaroorat|zarurt|jrurat|jarurt|jhanjhat|tension|need) (nahi|nahin|nhi|nahee|nai)",
      "(passport|pasport) (nahi|nahin|nhi|nahee|nai) (chahiye|chaiye|chahie|lagega|hai to bhi|hai toh bhi|ho to bhi)",
      "(bina|bagair) (passport|pasport) [ke|k] [hi|bhi] (ja sakte|jao|chalega|kaam|bhejenge|le jayenge|pahuncha)",
    ],
    "typing-test": [
      "(टाइपिंग|typing) (टेस्ट|test|स्पीड|speed|परीक्षा|इंटरव्यू)",
      "टाइपिंग (की) (जांच|परीक्षा|स्पीड)",
      "typing (aani chahiye|aati ho|test hoga|speed check)",
    ],
    "no-experience-needed": [
      "(अनुभव|experience|एक्सपीरियंस|तजुर्बे|तजुर्बा|डिग्री|पढ़ाई|योग्यता) [की|का] [कोई|भी] (जरूरत|आवश्यकता|दरकार|need) (नहीं|नही|न|ना)",
      "(बिना|बगैर) (अनुभव|experience|तजुर्बे|डिग्री) [के|वाले|के भी]",
      "(अनुभव|experience) (जरूरी|अनिवार्य|आवश्यक) (नहीं|नही|न|ना)",
      "(फ्रेशर|फ्रेशर्स|fresher|freshers|अनपढ़|10वीं फेल|कम पढ़े लिखे) [भी] (चलेगा|चलेंगे|आवेदन|apply|welcome|आ सकते)",
      "(experience|tajurba|anubhav|degree) [ki|ka] [koi] (zarurat|jarurat|zaroorat|jaroorat|need) (nahi|nahin|nhi|nahee|nai)",
      "bina (experience|anubhav|degree) [ke|k|wale]",
    ],
    "board-and-lodging-free": [
      "(रहना|रहने|आवास) [और] (खाना|खाने|खाना पीना|खाने पीने|भोजन) [का|की|भी|सब] [इंतजाम|व्यवस्था|खर्च|सुविधा] (फ्री|मुफ्त|free|निशुल्क|कंपनी|company|हमारी तरफ)",
      "(खाना|भोजन) [और] (रहना|रूम|कमरा|आवास) (फ्री|मुफ्त|free|निशुल्क|कंपनी|कंपनी की तरफ)",
      "(फ्री|मुफ्त|free) (रहना खाना|खाना रहना|खाना और रहना|रहना और खाना|हास्टल|होस्टल|कमरा|रूम)",
      "(rehna|rahna|rehne|khana|khane) [aur|or] (khana|khane|rehna|rahna|peena) [sab|ka] (free|muft|company)",
    ],
    "messenger-only": [
      "(सिर्फ|केवल|बस|only) (व्हाट्सएप|व्हाट्सऐप|वाट्सऐप|वाट्सएप|व्हाट्सअप|वाट्सअप|whatsapp|टेलीग्राम|telegram|मैसेंजर|messenger) [पर|से|नंबर] [ही] [मैसेज|संपर्क|बात|करें|करो|करना]",
      "(व्हाट्सएप|व्हाट्सऐप|वाट्सऐप|वाट्सएप|व्हाट्सअप|वाट्सअप|whatsapp|टेलीग्राम|telegram|मैसेंजर|messenger) (पर ही|ही|से ही) (संपर्क|मैसेज|बात|करें|करो)",
      "(काल न करें|काल मत करें|फोन न करें|no call) [सिर्फ|केवल|only] (व्हाट्सएप|व्हाट्सऐप|वाट्सऐप|वाट्सएप|व्हाट्सअप|वाट्सअप|whatsapp|टेलीग्राम|telegram|मैसेंजर|messenger)",
      "(sirf|keval|bas|only) (whatsapp|whatsap|telegram|messenger) [par|pe|karo|kare|karen|msg|message]",
    ],
    "online-gambling-work": [
      "(आनलाइन|online) (सट्टा|सट्टेबाजी|बेटिंग|betting|कसीनो|कैसीनो|casino|जुआ|जुए|गैंबलिंग|gambling|गेमिंग|gaming|मटका) [कंपनी|company|साइट|एप] (कंपनी|company|का काम|में काम|में नौकरी|में जाब|स्टाफ|staff|job|एजेंट|agent|के लिए|का पैनल|panel)",
      "(कसीनो|कैसीनो|casino) (में|के लिए) (नौकरी|काम|जाब|job|डीलर|स्टाफ|staff)",
      "(online|onlain) (satta|betting|casino|gaming|jua) (company|ka kaam|me kaam|mein kaam|me job|staff|panel|agent)",
    ],
    "scam-work-named": [
      "(स्कैम|scam|ठगी|साइबर ठगी|आनलाइन ठगी|साइबर स्लेवरी) (सेंटर|center|centre|कंपनी|company|काल सेंटर|कंपाउंड|टीम|team|गैंग) (में|के लिए|का) (काम|नौकरी|जाब|job|भर्ती|स्टाफ|लोग)",
      "(विदेशियों|अमेरिकन|अमेरिका वालों|गोरों|क्लाइंट|clients|ग्राहकों|लोगों) (को|से) (ठगना|ठगने|फंसाना|फंसाने|लूटने|चूना लगाना|चूना लगाने) (का|की|है|होगा|का काम)",
      "(scam|thagi) (center|centre|company|call center|compound|team) (me|mein|ke liye|ka) (kaam|kam|job|naukri|staff)",
      "(logo|logon|client|clients|foreigner|foreigners|videshi|gore|goro) ko (fasana|phasana|fasane|thagna|thagne|chuna lagana|lootna) (hai|hoga|ka kaam|ka kam)",
    ],
    "closed-management": [
      "(कंपाउंड|compound|बंद परिसर|बंद कैंपस|कंपनी परिसर) (के अंदर|में|के भीतर) [ही] (रहना|रहकर|रहने|काम|रहना और)",
      "(सब कुछ|सारी सुविधा|सारी सुविधाएं) (कंपाउंड|परिसर|बिल्डिंग|कैंपस) (के अंदर|में|के भीतर)",
      "(compound|campus|building) (ke andar|k andar) [hi] (rehna|rahna|kaam|kam|sab kuch)",
    ],
    "told-to-hide": [
      "(घर वालों|घरवालों|परिवार|परिवार वालों|फैमिली|family|मां बाप|माता पिता|मम्मी पापा|पति|पत्नी|दोस्तों|रिश्तेदारों) (को|से) [भी|कुछ|अभी|यह|ये] [कुछ] (मत|ना|न|नहीं|नही) (बताना|बताएं|बताओ|बोलना|कहना|बताइए|बताइएगा|बताये|बोलिए)",
      "(घर पर|घर में|घर) [किसी को] (मत|ना|न) (बताना|बताओ|बताएं|बोलना)",
      "(इस काम|इस नौकरी|इस जाब|इस आफर|काम|नौकरी|जाब|आफर) (के बारे में|की बात) किसी (को|से) [भी] (मत|ना|न|नहीं) (बताना|बताओ|बताएं|करना|बोलना)",
      "(परिवार|घर|घर वालों|घरवालों|मां बाप) को बिना बताए (आ|आना|आओ|निकल|चले|चली)",
      "बिना (परिवार|घर|घर वालों|घरवालों|मां बाप) को बताए",
      "(ghar|ghar walo|gharwalo|ghar walon|gharwalon|family|parents|mummy papa|maa baap|pati) (ko|se|pe|par|me) [kuch|abhi|bhi|kisi ko] (mat|na|nahi) (batana|batao|bolna|kehna|bataiye|btana)",
    ],
    "told-to-lie-at-border": [
      "(इमिग्रेशन|immigration|एयरपोर्ट|airport|अधिकारी|अफसर|आफिसर|officer|कस्टम|पुलिस) [वालों|वाले|आफिसर|officer] (को|पर|में|से) [यही|ये|यह] (बोलना|कहना|बताना|बोल देना|कह देना|बोलो|बता देना|बोलें|कहें) [कि|की|के] [मैं|हम|आप] (घूमने|टूरिस्ट|tourist|छुट्टी|छुट्टियां|पर्यटक|tour|टूर)",
      "(घूमने|छुट्टी मनाने|टूरिस्ट बनकर|पर्यटक बनकर) (जा रहे हैं|जा रहा हूं|जा रही हूं|आए हैं|आया हूं|आई हूं|जा रहे हो) [ऐसा|यही|यह] (बोलना|कहना|बताना|बोल देना)",
      "(immigration|airport|officer|police|custom) [walo|wale|officer] (ko|pe|par|me|mein|se) [yahi|ye] (bolna|bolo|kehna|bol dena|batana|keh dena) [ki|ke] [main|hum|ham] (ghumne|ghoomne|tourist|tour|chutti|holiday)",
    ],
    "third-country-after-first": [
      "पहले (थाईलैंड|बैंकाक|दुबई|मलेशिया|वियतनाम|thailand|bangkok|dubai|malaysia) [तक|में|जाना|ले जाएंगे|भेजेंगे|की फ्लाइट] (फिर|वहां से|उसके बाद|और फिर|बाद में) [गाड़ी से|बार्डर से|बस से] (कंबोडिया|कम्बोडिया|म्यांमार|लाओस|मायावाडी|cambodia|myanmar|laos|दूसरे देश|तीसरे देश|आगे)",
      "(थाईलैंड|बैंकाक|दुबई|मलेशिया|वियतनाम|thailand|bangkok|dubai|malaysia) (से|होकर|होते हुए|के रास्ते) [आगे|फिर] [गाड़ी से] (कंबोडिया|कम्बोडिया|म्यांमार|लाओस|cambodia|myanmar|laos) (जाना|ले जाएंगे|भेजेंगे|ले जाया|पहुंचाएंगे|भेज)",
      "pehle (thailand|bangkok|dubai|malaysia) (phir|fir|wahan se|waha se|uske baad) [gadi se|border se] (cambodia|myanmar|laos|aage|dusre desh)",
    ],
    "quota-of-contacts": [
      "(रोज|रोजाना|हर दिन|प्रतिदिन) [कम से कम] (20|30|50|100|200) (नए|अनजान|विदेशी) (लोगों|ग्राहकों|क्लाइंट|नंबरों|लड़कों) (को|से) (मैसेज|चैट|बात|जोड़ना|फ्रेंड|add|message|संपर्क|दोस्ती)",
      "(roz|roj|daily|har din) (20|30|50|100|200) (naye|new|anjaan|foreign) (logo|logon|client|clients|numbers) (ko|se) (message|chat|msg|add|baat|jodna)",
    ],
    "chat-interview-only": [
      "(बिना|बगैर) (इंटरव्यू|interview|साक्षात्कार) [के] (नौकरी|जाब|job|चयन|सिलेक्शन|selection|भर्ती|सीधी)",
      "(इंटरव्यू|interview) (सिर्फ|केवल|बस) [एक] (व्हाट्सएप|whatsapp|टेलीग्राम|telegram|चैट|chat|वीडियो काल|फोन) [पर]",
      "(कोई|no) (इंटरव्यू|interview) (नहीं|नही)",
      "(bina|koi) interview (ke|k|nahi|nhi) [job|naukri|selection]",
      "interview (sirf|bas|only) (whatsapp|telegram|chat|video call) [par|pe]",
    ],
    "same-day-departure": [
      "(24 घंटे|48 घंटे|2 दिन|3 दिन|दो दिन|तीन दिन|एक हफ्ते) (में|के अंदर|के भीतर) (फ्लाइट|flight|उड़ान|रवानगी|रवाना|निकलना|विदेश|टिकट|departure)",
      "(आज|आज ही|आज चयन) (सिलेक्शन|चयन|इंटरव्यू|हां करो|join) (कल|आज|आज ही|कल ही) (फ्लाइट|flight|रवानगी|उड़ान|टिकट)",
      "(24 ghante|48 ghante|2 din|3 din) (me|mein|ke andar) (flight|udan|rawana|nikalna|ticket|departure)",
    ],
    "bring-friends-bonus": [
      "(दोस्तों|दोस्त|रिश्तेदारों|भाई|लोगों) (को|भी) [साथ|भी] (लाओ|लाएं|लाने|जोड़ो|रेफर|refer|लेकर आओ) [करें|करो|करने] [और|पर|तो] [5000|1000|10000] (बोनस|कमीशन|इनाम|पैसे|bonus|commission|रुपये)",
      "(har|ek) (dost|bande|ladke|candidate) (lane|laane|refer karne) (pe|par) (bonus|commission|paise)",
    ],
    "salary-in-crypto": [
      "(सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी) (usdt|क्रिप्टो|क्रिप्टोकरेंसी|बिटकाइन|crypto|bitcoin|टीथर|यूएसडीटी) (में|me|mein|मे)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (usdt|crypto|bitcoin) (me|mein|milegi)",
      "(usdt|crypto|क्रिप्टो) (में|me|mein) (सैलरी|वेतन|तनख्वाह|तनखाह|पगार|salary|मजदूरी)",
    ],
    "papers-after-arrival": [
      "(वर्क वीजा|वर्क परमिट|वीजा|work visa|work permit|visa|परमिट) (वहां|वहीं|उधर) [जाकर|पहुंचकर|पहुंचने के बाद] (बनेगा|बनवाएंगे|मिलेगा|लगेगा|करा देंगे|बनेंगे|करवा देंगे)",
      "(वर्क वीजा|वर्क परमिट|वीजा|work visa|work permit|visa) (पहुंचने|पहुचने|जाने) के बाद (बनेगा|बनवाएंगे|मिलेगा|लगेगा|बन जाएगा)",
      "(work visa|work permit|visa) (wahan|waha|pahunchne ke baad|jakar) [jakar|jaake|pahunch ke] (banega|milega|banwayenge|lagega)",
    ],
    "contract-after-arrival": [
      "(कांट्रैक्ट|कान्ट्रैक्ट|एग्रीमेंट|contract|agreement|अनुबंध) (वहां|वहीं|पहुंचने के बाद|पहुचने के बाद|जाकर|पहुंचकर) [जाकर|पहुंचकर] (साइन|sign|मिलेगा|होगा|बनेगा|करना)",
      "(कोई|लिखित) (कांट्रैक्ट|कान्ट्रैक्ट|एग्रीमेंट|contract|agreement|अनुबंध) (नहीं|नही) (है|होगा|मिलेगा|दिया|देंगे)",
      "(contract|agreement) (wahan|waha|pahunchne ke baad|jakar) [jakar|jaake] (sign|milega|hoga)",
    ],
    "outside-official-channel": [
      "(बिना|बगैर) (ईमाइग्रेट|emigrate|इमिग्रेट|इमिग्रेशन क्लीयरेंस|emigration clearance|पीओई|poe|सरकारी मंजूरी|सरकारी रजिस्ट्रेशन|लेबर परमिट|ecr) [क्लीयरेंस|clearance|रजिस्ट्रेशन] [के] (भेज|विदेश|जा|काम|नौकरी|निकल)",
      "(emigrate|ईमाइग्रेट|ई माइग्रेट|emigration clearance|इमिग्रेशन क्लीयरेंस|poe clearance|पीओई) [रजिस्ट्रेशन|क्लीयरेंस] [की|का] (जरूरत|झंझट|जरुरत) (नहीं|नही)",
      "(bina|bagair) (emigration clearance|emigrate|poe clearance|poe) [ke] (bhej|videsh|ja|job|kaam)",
    ],
  },
  counters: {
    "tourist-visa-for-work": [
      "(टूरिस्ट वीजा|टूरिस्ट visa|tourist visa|विजिट वीजा|visit visa|विजिटर वीजा|पर्यटक वीजा|टूर वीजा) (पर|से) (काम|नौकरी|जाब|job) (करना|करने|न करें|मत करें|नहीं|गैरकानूनी|अवैध|के लिए न|के लिए मत)",
      "(टूरिस्ट वीजा|टूरिस्ट visa|tourist visa|विजिट वीजा|visit visa|विजिटर वीजा|पर्यटक वीजा|टूर वीजा) (पर|से) [काम के लिए|नौकरी के लिए] [विदेश] (न जाएं|मत जाएं|मत जाओ|जाना गैरकानूनी|जाना अवैध)",
      "(tourist|visit) visa (pe|par) (kaam|kam|naukri|job) (karna|mat|na kare|na karen|nahi)",
    ],
  },
};
