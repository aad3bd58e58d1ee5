import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const hi: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(भर्ती|वैकेंसी|वैकेन्सी|नौकरी का मौका|नौकरी|रिक्ति|रिक्तियां|जाब वैकेंसी|हायरिंग|जाब आफर|विदेश में काम|विदेश में नौकरी)",
      "(स्टाफ|कर्मचारी|वर्कर|लड़के|लड़कियां|लोग|युवा|युवक|staff) (चाहिए|चाहिये|की जरूरत|की आवश्यकता|की जरुरत)",
      "(naukri|nokri|bharti|vacancy|job vacancy|staff chahiye|ladke chahiye|workers chahiye|videsh me job)",
    ],
    lureRole: [
      "कस्टमर (सर्विस|केयर|सपोर्ट)",
      "(डाटा|डेटा) (एंट्री|आपरेटर|एन्ट्री)",
      "(काल सेंटर|चैट सपोर्ट|टेलीकालर|टेलीकालिंग|टेलीमार्केटिंग|कंप्यूटर आपरेटर|रिसेप्शनिस्ट|डिजिटल मार्केटिंग|टाइपिस्ट|बैक आफिस)",
      "सोशल मीडिया (एग्जीक्यूटिव|हैंडलर|मैनेजर)",
    ],
  },
};
