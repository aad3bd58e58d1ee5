import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const hi: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(डंकी|डोंकी|डन्की|dunki|donkey|dunky) (रूट|route|लगा|लगाकर|लगवा|मारकर|के रास्ते|से)",
      "(चोरी छिपे|चोरी छुपे|अवैध रूप से|अवैध तरीके से|गैरकानूनी तरीके से|बिना कागज|बिना कागजात|बिना वीजा|बिना पासपोर्ट|जंगल के रास्ते|जंगल से|नदी के रास्ते|रात में) [के] (बार्डर|सीमा|border) (पार|क्रास|cross)",
      "(बार्डर|सीमा|border) (पार|क्रास|cross) (कराने|करवाने|करवा|करा) (वाला|वाले|का काम|देंगे|की सेवा|का रेट|का खर्च|की गारंटी)",
      "(bina kagaz|bina kagaj|bina papers|jungle se|jungle ke raste|chori chupe|illegal tarike se) border (paar|par|cross)",
      "(पैदल|रात में|रात को|कच्चे|चोर) (कच्चे रास्ते|पैदल|रास्ते से|नदी पार|जंगल से|बार्डर)",
      "(डंकी|dunki|donkey) [रूट|से|route]",
    ],
    "pay-on-arrival": [
      "(पैसे|पैसा|पेमेंट|payment|रकम) (वहां|मंजिल पर|ठिकाने पर) [पर] (पहुंचने|पहुंचकर|पहुंच कर|पहुचने) [के बाद|पर] [ही] (देना|देने|दें|दो|लेंगे|देंगे)",
      "(पहुंचने|पहुचने) (के बाद|पर) [ही] [पूरा|पूरे|सारा] (पैसे|पैसा|payment|पेमेंट) (देना|देने|दें|दो|लेंगे|लगेगा|देनी)",
      "(pahunchne|pahuchne|pohchne|pahuch kar|pahunch kar) [ke baad|par|pe] [hi] (paise|paisa|payment) (dena|dene|do|lenge|lena)",
      "(पैसा|पैसे) तीसरे (आदमी|बंदे) के पास",
      "पहुंचने पर (छूटेगा|देना|छोड़ेंगे|पेमेंट)",
    ],
    "papers-made-to-order": [
      "(नकली|फर्जी|डुप्लीकेट|जाली|fake|duplicate) (पासपोर्ट|वीजा|आधार|आधार कार्ड|visa|passport|आईडी|स्टाम्प|स्टांप|वीजा स्टाम्प|वर्क परमिट|लाइसेंस) (बनवा|बना|मिल|मिलेगा|बनाते|चाहिए|बनाकर|तैयार|बनवाएं|बनेगा|बनता|उपलब्ध)",
      "(बिना इंटरव्यू|बिना कागज|बिना डाक्यूमेंट|without interview) [के] (वीजा|visa|पासपोर्ट|passport) (गारंटी|100|मिलेगा|लगेगा|लगवाएं|पक्का)",
      "(nakli|farji|duplicate|fake) (passport|visa|aadhar|stamp|id) (banwa|bana|milega|banate|chahiye|banwaye|banega)",
    ],
  },
};
