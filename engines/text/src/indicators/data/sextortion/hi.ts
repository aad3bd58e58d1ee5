import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const hi: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(पैसे|पैसा|रुपये|5000|10000) (भेजो|दो|भेज|दे|ट्रांसफर करो) (वरना|नहीं तो|नही तो|वर्ना|नहीं तो ये) [तेरी|तुम्हारी|आपकी|यह|ये|तुम्हारा] [न्यूड|नंगी] (वीडियो|विडियो|फोटो|video|photo|तस्वीरें|nudes|न्यूड)",
      "(पैसे|पैसा|रुपये) (नहीं|नही|न|ना) (दिए|दिया|भेजे|भेजा|दोगे|भेजोगे|मिले) तो [तेरी|तुम्हारी|आपकी|यह|ये] [न्यूड|नंगी] (वीडियो|विडियो|फोटो|video|photo|तस्वीरें|nudes|न्यूड)",
      "(paise|paisa|5000|10000) (bhejo|do|bhej|de) (warna|varna|nahi to|nhi to|nahi toh) [teri|tumhari|ye] (video|photo|nude|nudes|pics)",
      "(paise|paisa) (nahi|nhi|na) (diye|diya|bheje|doge|bhejoge) (to|toh) [teri|tumhari|ye] (video|photo|nude|nudes|pics)",
    ],
    "recorded-secretly": [
      "(तेरी|तुम्हारी|आपकी|तेरा|तुम्हारा|आपका) [पूरी] (न्यूड|नंगी|गंदी|अश्लील|सेक्स|वीडियो काल|विडियो काल|video call) [वीडियो|विडियो|काल|की] [की] (रिकार्ड|record|रिकार्डिंग|recording|स्क्रीन रिकार्डिंग|स्क्रीनशाट) [कर] (ली|लिया|है|की|मेरे पास|हमारे पास|कर ली)",
      "(teri|tumhari|aapki) (nude|nangi|gandi|video call|sex) [video|call] [ki] (record|recording|screenshot) (kar|kr|hai|mere|hamare) [li|liya|paas]",
    ],
    "contacts-will-see": [
      "(तेरे|तुम्हारे|आपके) [सारे|सभी|सब] (दोस्तों|परिवार|घर वालों|घरवालों|फ्रेंड्स|फेसबुक दोस्तों|कांटेक्ट्स|स्कूल|कालेज|रिश्तेदारों|बीवी|पति|आफिस) (को|में) [भी] [ये|यह|तेरी|तुम्हारी|वो] [न्यूड|नंगी|गंदी|प्राइवेट] (वीडियो|विडियो|फोटो|तस्वीरें|न्यूड|nudes|video|photo) (भेज|भेजूंगा|दिखा|वायरल|शेयर|share|टैग)",
      "(tere|tumhare|aapke) [sare|sab] (dosto|doston|friends|family|gharwalo|contacts|school|college|rishtedaro) (ko|me|mein) [ye|teri|tumhari] (video|photo|nude|nudes|pics) (bhej|bhejunga|dikha|viral|share)",
    ],
    "more-pictures-demanded": [
      "(और|एक और|दूसरी|और भी) [न्यूड|nude|nudes|नंगी|प्राइवेट|private|अश्लील|गंदी|बिना कपड़ों की|हाट|सेक्सी|bra] (फोटो|फोटोज|पिक|pic|pics|photo|photos|वीडियो|विडियो|video|तस्वीर|तस्वीरें|न्यूड|nudes) (भेजो|भेज|दो|दे|बनाकर भेजो) [अभी] (वरना|नहीं तो|नही तो|वर्ना|नहीं भेजी तो)",
      "(aur|ek aur) (nude|nudes|pic|pics|photo|video) (bhejo|bhej|do) [abhi] (warna|varna|nahi to|nhi to)",
    ],
  },
  counters: {
    "recorded-secretly": ["(काल|वीडियो काल|video call) (गुणवत्ता|क्वालिटी|quality|प्रशिक्षण|ट्रेनिंग)"],
  },
};
