import type { PhraseLanguage } from "../indicators/indicator.ts";

/**
 * Words in which a language model speaks of itself, in the languages of the phrase files.
 * Source: Yang and Menczer, "Anatomy of an AI-powered malicious social botnet", arXiv 2307.16336 (fox8): such words led to
 * 1,140 accounts where classifiers of text failed. Drafted, not yet reviewed by a speaker.
 */
export const selfRevealing: Readonly<Record<PhraseLanguage, readonly string[]>> = {
  en: [
    "as an ai language model",
    "as an ai (model|assistant)",
    "i (am|m) (an|just an) ai (language model|assistant|model)",
    "i (cannot|can t) fulfill (this|that|your) request",
  ],
  id: ["sebagai (model bahasa ai|model ai|asisten ai|ai)", "saya adalah (model bahasa|asisten ai)"],
  ms: ["sebagai (model bahasa ai|pembantu ai|model ai)", "saya ialah (model bahasa|pembantu ai)"],
  th: ["ในฐานะ(โมเดลภาษา|ผู้ช่วย ai|ปัญญาประดิษฐ์|ai)", "ฉันเป็น(โมเดลภาษา|ผู้ช่วย ai|ปัญญาประดิษฐ์)"],
  vi: [
    "(với tư cách|là) [là] [một] (mô hình ngôn ngữ|trợ lý ai|mô hình ai)",
    "tôi là [một] (mô hình ngôn ngữ|trợ lý ai)",
  ],
  km: ["ក្នុងនាមជា(ម៉ូដែលភាសា|ជំនួយការ ai|បញ្ញាសិប្បនិម្មិត)", "ខ្ញុំជា(ម៉ូដែលភាសា|ជំនួយការ ai)"],
  lo: ["ໃນຖານະ(ແບບຈຳລອງພາສາ|ຜູ້ຊ່ວຍ ai|ປັນຍາປະດິດ)", "ຂ້ອຍເປັນ(ແບບຈຳລອງພາສາ|ຜູ້ຊ່ວຍ ai)"],
  my: ["ai (ဘာသာစကားမော်ဒယ်|အကူ)(တစ်ခု|)(အနေဖြင့်|အနေနဲ့)", "ကျွန်ုပ်သည် ai"],
  fil: [
    "bilang (isang|) [ai] (ai|language model|modelo ng wika|katulong na ai)",
    "isa (akong|lamang akong) (ai|language model)",
  ],
  zh: [
    "作为(一个|一名|)(人工智能|ai|語言模型|语言模型)",
    "作為(一個|一名|)(人工智能|人工智慧|ai|語言模型)",
    "我是(一个|一個|)(ai|人工智能|人工智慧|语言模型|語言模型)",
  ],
  hi: ["एक (एआई|ai) (भाषा मॉडल|मॉडल|सहायक) के रूप में", "मैं एक (एआई|ai) (मॉडल|सहायक|भाषा मॉडल) (हूं|हूँ)"],
  bn: ["একটি (এআই|ai) (ভাষা মডেল|মডেল|সহকারী) হিসেবে", "আমি একটি (এআই|ai) (মডেল|সহকারী|ভাষা মডেল)"],
  ne: ["एक (एआई|ai) (भाषा मोडेल|मोडेल|सहायक)को रूपमा", "म एक (एआई|ai) (मोडेल|सहायक) हुँ"],
  si: ["(ai|කෘත්‍රිම බුද්ධි) (භාෂා ආකෘතියක්|සහායකයෙක්|ආකෘතියක්) (ලෙස|විදියට)"],
  ta: ["ஒரு (ai|செயற்கை நுண்ணறிவு) (மொழி மாதிரியாக|உதவியாளராக|மாதிரியாக)"],
  ur: ["(بطور|ایک) (اے آئی|ai) (لینگویج ماڈل|زبان کا ماڈل|اسسٹنٹ|ماڈل)", "میں ایک (اے آئی|ai) (ماڈل|اسسٹنٹ) ہوں"],
};
