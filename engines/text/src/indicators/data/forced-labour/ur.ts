import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const ur: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(باہر|گھر|واپس|گھر واپس|کمرے سے باہر|یہاں سے|عمارت سے باہر|بھٹے سے) (جانے|نکلنے|آنے) نہیں (دیتے|دیتا|دیتی|دے رہے|دے رہا|دے رہی|دیا|دیں گے|دیا جاتا)",
      "نہیں (جانے|نکلنے) (دیتے|دیتا|دے رہے|دے رہا|دیں گے)",
      "(باہر|گھر|واپس|کام چھوڑ کر) (جانے|نکلنے) کی (اجازت|پرمیشن|چھٹی) (نہیں|نہ)",
      "(کمرے|عمارت|کمپاؤنڈ|فیکٹری|گھر|دفتر|گودام|بھٹے) (میں|کے اندر|پر) (قید|یرغمال|بند|نظر بند|تالے میں) [بنا|کر] [کر|کے] (رکھا|رکھتے|دیا|رکھ)",
      "(یرغمال|قید|محبوس|نظر بند) (بنا|کر|بنا کر|کر کے) (رکھا|رکھے|لیا|رکھتے)",
      "(bahar|ghar|wapas|vapas|room se bahar) (jane|nikalne|aane) (nahi|nahin|nhi|nahee|nai) (dete|deta|deti|de rahe|de rhe|diya|denge|dega)",
      "(nahi|nahin|nhi|nahee|nai) (jane|nikalne) (de rahe|de rhe|dete|deta|denge)",
      "(kaid|bandhak|band) (bana|kar|karke|karke) (rakha|rkha|rakhe) (hai|hain|h)",
      "(ghar|maa|mummy) (bahar|wapas) jane ki (ijazat|permission|anumati) (nahi|nahin|nhi|nahee|nai)",
      "(باہر جانے|نکلنے) کے لیے [مینیجر|مالک|باس] [کی] اجازت",
    ],
    "excessive-hours": [
      "(14|15|16|17|18|19|20) [سے 16|سے 18|سے 20|16|18] گھنٹے (کام|ڈیوٹی|کی ڈیوٹی|روزانہ|روز)",
      "(روزانہ|روز|دن میں|ہر روز) (14|15|16|17|18|19|20) [سے 16|سے 18|16|18] گھنٹے",
      "(کوئی|ہفتہ وار|ایک بھی|ہفتے کی) چھٹی نہیں [ملتی|ہوتی|دیتے|ہے]",
      "(14|15|16|17|18) (ghante|ghanta|ghnte|hours) (kaam|kam|duty|roz|roj|rozana)",
      "(roz|roj|rozana|din me|din mein) (14|15|16|17|18) (ghante|ghanta|ghnte|hours)",
      "(koi|ek bhi) (chutti|chhutti|off) (nahi|nahin|nhi|nahee|nai)",
    ],
    "wages-withheld": [
      "(تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary) نہیں (دی|دیا|دے رہے|دے رہا|دے رہی|ملی|ملا|دیتے|مل رہی|دیتا)",
      "(تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary) [بھی] (روک|دبا|روکی) (لی|رکھی|رکھا|لیا|ہوئی|لیتے)",
      "(2|3|4|5|6|دو|تین|چار|پانچ|چھ|کئی) (ماہ|مہینے|مہینوں) (سے|کی) [میری|ہماری|ہمیں] (تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary|پیسے|ایک روپیہ) (نہیں|روکی|بقایا|باقی)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (nahi|nahin|nhi|nahee|nai) (di|diya|de rahe|de rhe|de raha|mili|mil rahi|dete|deta)",
      "(2|3|4|5|6|kai|do|teen) (mahine|mahino|mahina|month) (se|ki) (salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri|paisa|paise) (nahi|nahin|nhi|nahee|nai|ruki|baki)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (rok|daba) (li|rakhi|liya|rakha)",
      "تنخواہ (چھ|تین) مہینے بعد (اکٹھی|ملے)",
    ],
    "forced-to-scam": [
      "(زبردستی|جبرا|جبری طور پر|مجبور کر کے|مار پیٹ کر|تشدد کر کے) [ہم سے|مجھ سے|ان سے|لوگوں سے] (فراڈ|سکیم|اسکیم|سکام|آن لائن فراڈ|دھوکہ دہی|دھوکا دہی|سائبر فراڈ|سکیمنگ|اسکیمنگ|scam|fraud) [کا کام] (کرواتے|کروایا|کراتے|کرایا|کروا رہے|کرا رہے|کروائی|کروائے)",
      "(فراڈ|سکیم|اسکیم|سکام|آن لائن فراڈ|دھوکہ دہی|دھوکا دہی|سائبر فراڈ|سکیمنگ|اسکیمنگ|scam|fraud) [کا کام] (کرنے|کروانے) (کے لیے|پر|کو) [ہمیں|مجھے] (مجبور|تشدد|دباؤ|مارتے|زبردستی)",
      "(ہم سے|مجھ سے|پاکستانیوں سے|نوجوانوں سے|لڑکوں سے) [زبردستی] (فراڈ|سکیم|اسکیم|سکام|آن لائن فراڈ|دھوکہ دہی|دھوکا دہی|سائبر فراڈ|سکیمنگ|اسکیمنگ|scam|fraud) (کرواتے|کروایا|کراتے|کرایا|کروا رہے|کرا رہے)",
      "لوگوں کو (ٹھگنے|لوٹنے|دھوکہ دینے|پھنسانے|دھوکا دینے) (کے لیے|پر) [ہمیں|مجھے] (مجبور|کہتے|دباؤ|مارتے)",
      "(jabardasti|zabardasti|jabran|majbur karke|majboor karke) [humse|hamse|mujhse|mujse|logo se] (scam|fraud|thagi|cyber fraud|online fraud) [ka kaam] (karwate|karwa rahe|karwa rhe|karaya|karwaya|karate|krwate)",
      "(scam|fraud|thagi) (karne|karwane) (ke liye|ko|pe|par) (majbur|majboor|force|dabav|marte|maarte)",
      "(humse|hamse|mujhse|mujse) (scam|fraud|thagi|online fraud) (karwate|karwa rahe|karwa rhe|karwaya|krwa rhe)",
    ],
    "punished-for-quota": [
      "(ٹارگٹ|ٹارگیٹ|ہدف|کوٹہ) (پورا|مکمل|پورا کرنے|حاصل) (نہ|نہیں) (ہونے|کرنے|ہو|کیا|ہوا|کریں|ہوتا|کر سکے) (پر|تو) [ہمیں|مجھے] [بہت] (مارتے|مارا|تشدد|کرنٹ|سزا|جرمانہ|کھانا نہیں|بھوکا|مار|پیٹتے|بجلی)",
      "(target|targat) (pura|poora|complete|achieve) (nahi|nahin|nhi|nahee|nai|na) (hone|karne|hua|kiya|hota|ho|kro|karo) [pe|par|to|toh] [hume|hame|mujhe] (marte|maarte|peet|peette|current|saza|saja|khana|jurmana|maar|torture)",
      "ٹارگٹ پورا نہ (ہونے|ہوا) (پر|تو) (سزا|جرمانہ)",
    ],
    "sold-on": [
      "(دوسری|کسی اور|ایک اور|چینی|دوسرے|ایک) (کمپنی|گینگ|باس|گروہ|ایجنٹ|مالک|بھٹے|کمپاؤنڈ|سیٹھ) (کو|کے ہاتھ|کے ہاتھوں|میں|پر) (بیچ|بیچا|بیچنے|فروخت)",
      "(ہمیں|مجھے|ہم کو|مجھ کو|ہم لوگوں کو|لوگوں کو|مزدوروں کو|ملازمین کو|لڑکوں کو|لڑکیوں کو|اسے|انہیں|اس کو) [آگے|وہاں|لاکھوں میں] (بیچ دیا|فروخت کر دیا|بیچا گیا|بیچ دیتے|بیچ دیں گے|فروخت کیا گیا|بیچ رہے)",
      "(dusri|doosri|kisi aur|chinese|china ki|ek aur|dusre) (company|gang|boss|group|agent|compound|malik) (ko|ke hath|me|mein|k hath) (bech|becha|bech diya|sell)",
      "(hume|hame|hamen|humein|mujhe|muje|humko|hamko|mujhko|logo ko|logon ko|ladko ko|ladkiyon ko|use|unhe|usko) [aage|yahan|yaha] (bech diya|bech denge|becha gaya|bech dete|sell kar diya|sale kar diya)",
      "(دوسری|کسی اور) کمپنی کو (دے|بیچ) (دیں گے|دے گی)",
    ],
    "contract-substituted": [
      "(بتایا|کہا|وعدہ کیا|بولا) [تھا|گیا تھا|گیا] [کہ] [ڈیٹا انٹری|کال سینٹر|ڈرائیور|کچن] [کا|کی] [کام|نوکری] (کچھ اور|یہاں|لیکن یہاں|مگر یہاں|اور یہاں|پر یہاں) (کچھ اور|کام کچھ اور|دوسرا کام|اور کام|کروا رہے|تھا کام)",
      "(کام|نوکری|تنخواہ|کنٹریکٹ) (وہ|ویسا|ویسی|اتنی) نہیں [ہے|تھا|ملی|نکلا] (جو|جیسا|جیسی|جتنی) [ہمیں|مجھے] (بتایا|بتائی|کہا|وعدہ|طے)",
      "(یہاں آ کر|پہنچنے پر|پہنچتے ہی|یہاں|آنے کے بعد) [ہمارا|میرا] (کنٹریکٹ|معاہدہ|کام|نوکری) (بدل|پھاڑ|تبدیل|دوسرا) (دیا|دی|کر دیا|گیا|نکلا|سائن)",
      "(bataya|bola|kaha) (tha|gaya tha) [ki] [data entry|call center] [ka|me] [kaam|job] (lekin|par|magar) (yahan|yaha) (kuch aur|dusra|alag) [kaam]",
      "(شروع میں|وہاں) دوسرا کام (ملے|کرنا|دیں)",
      "(ہوٹل|دکان|دفتر) کا کام کہہ کر",
      "باس دوسری جگہ بھیجے",
    ],
    "movement-only-with-guard": [
      "(گارڈ|چوکیدار|پہرے دار|مالک کے آدمی|ان کے آدمی|منشی) کے ساتھ ہی (باہر|کہیں|بازار)",
      "(باہر|کہیں) [جانے|جاتے|جائیں] [پر|تو|وقت] [بھی] (گارڈ|چوکیدار|پہرے دار|ان کا آدمی) (ساتھ|پیچھے) (رہتا|ہوتا|جاتا|آتا|رہتے)",
      "(guard|bouncer) ke (sath|saath) hi (bahar|kahin)",
    ],
    "fined-from-pay": [
      "(غلطی|دیر|لیٹ|دیر سے آنے|بات کرنے|بیمار ہونے|چھٹی کرنے) [ہونے|کرنے] (پر|پہ) [بھی] (جرمانہ|پیسے کاٹ|تنخواہ کاٹ|پیسے کٹتے|تنخواہ کٹتی)",
      "(late|galti|baat karne|chutti) [hone|karne] (pe|par) [bhi] (fine|jurmana|salary kat|paisa kat|paise kat)",
    ],
  },
};
