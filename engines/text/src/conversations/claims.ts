import type { PhraseLanguage } from "../indicators/indicator.ts";

/** Words round a claim about oneself. Texts as folded: small letters, digits as ASCII. */
interface ClaimWords {
  /** Right before the age. */
  readonly beforeAge: readonly string[];
  /** Right after the age; one of them must stand there. */
  readonly afterAge: readonly string[];
  /** Right before the name of a place. */
  readonly beforePlace: readonly string[];
}

/** How people say how old they are and where they live. Drafted, not yet reviewed by a speaker. */
export const claims: Readonly<Record<PhraseLanguage, ClaimWords>> = {
  en: {
    beforeAge: ["i am", "i m", "im", "i'm", "i’m"],
    afterAge: ["years old", "year old", "yrs old", "yo", "y o"],
    beforePlace: [
      "i live in",
      "i'm living in",
      "i am living in",
      "i'm from",
      "i am from",
      "im from",
      "i come from",
      "i stay in",
      "i work in",
    ],
  },
  id: {
    beforeAge: ["saya", "aku", "umur saya", "umurku", "usia saya"],
    afterAge: ["tahun", "thn", "th"],
    beforePlace: ["saya tinggal di", "aku tinggal di", "saya dari", "aku dari", "saya asal", "saya kerja di"],
  },
  ms: {
    beforeAge: ["saya", "umur saya"],
    afterAge: ["tahun"],
    beforePlace: ["saya tinggal di", "saya dari", "saya berasal dari", "saya kerja di"],
  },
  th: {
    beforeAge: ["อายุ", "ผมอายุ", "ฉันอายุ", "เราอายุ", "พี่อายุ"],
    afterAge: ["ปี", "ขวบ"],
    beforePlace: ["อยู่ที่", "อาศัยอยู่ที่", "มาจาก", "ทำงานที่", "เป็นคน"],
  },
  vi: {
    beforeAge: ["tôi", "anh", "em", "mình", "năm nay tôi", "anh năm nay", "em năm nay"],
    afterAge: ["tuổi"],
    beforePlace: [
      "tôi sống ở",
      "anh sống ở",
      "em sống ở",
      "mình sống ở",
      "tôi ở",
      "anh ở",
      "em ở",
      "tôi đến từ",
      "anh làm việc ở",
    ],
  },
  km: {
    beforeAge: ["ខ្ញុំអាយុ", "អាយុ", "បងអាយុ"],
    afterAge: ["ឆ្នាំ"],
    beforePlace: ["ខ្ញុំរស់នៅ", "ខ្ញុំនៅ", "ខ្ញុំមកពី", "បងនៅ", "ខ្ញុំធ្វើការនៅ"],
  },
  lo: { beforeAge: ["ອາຍຸ", "ຂ້ອຍອາຍຸ"], afterAge: ["ປີ"], beforePlace: ["ຂ້ອຍຢູ່", "ຂ້ອຍມາຈາກ", "ອາໄສຢູ່", "ເຮັດວຽກຢູ່"] },
  my: { beforeAge: ["အသက်", "အသက်က"], afterAge: ["နှစ်"], beforePlace: ["ကျွန်တော်က", "ကျွန်မက", "ကျွန်တော်", "ကျွန်မ"] },
  fil: {
    beforeAge: ["ako ay", "edad ko", "ako"],
    afterAge: ["taong gulang", "taon", "years old", "yrs old"],
    beforePlace: ["nakatira ako sa", "taga", "taga-", "ako ay taga", "nandito ako sa", "nagtatrabaho ako sa"],
  },
  zh: {
    beforeAge: ["我今年", "我", "我已经", "我已經"],
    afterAge: ["岁", "歲"],
    beforePlace: ["我住在", "我在", "我来自", "我來自", "我是"],
  },
  hi: {
    beforeAge: ["मैं", "मेरी उम्र", "main", "meri umar", "meri age"],
    afterAge: ["साल", "वर्ष", "saal", "sal"],
    beforePlace: ["मैं", "main", "mai"],
  },
  bn: {
    beforeAge: ["আমার বয়স", "আমার বয়স"],
    afterAge: ["বছর", "বৎসর"],
    beforePlace: ["আমি থাকি", "আমার বাড়ি", "আমার বাড়ি", "আমি"],
  },
  ne: { beforeAge: ["म", "मेरो उमेर"], afterAge: ["वर्ष", "बर्ष"], beforePlace: ["म", "मेरो घर"] },
  si: { beforeAge: ["මට වයස", "මගේ වයස", "මට"], afterAge: ["අවුරුදු", "යි", "වයස"], beforePlace: ["මම ඉන්නේ", "මම"] },
  ta: { beforeAge: ["எனக்கு", "என் வயது"], afterAge: ["வயது", "வயசு"], beforePlace: ["நான்"] },
  ur: { beforeAge: ["میں", "میری عمر"], afterAge: ["سال"], beforePlace: ["میں"] },
};
