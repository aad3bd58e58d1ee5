import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const ur: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(رجسٹریشن|پروسیسنگ|سروس|ایجنٹ|ایجنسی|فائل|میڈیکل|ٹریننگ|سیکیورٹی|سکیورٹی|ویزا|ویزہ) (فیس|چارج|چارجز|ڈیپازٹ|رقم|منی) [2000|5000|10000] [روپے] [پہلے] (دینی|دینا|دینے|جمع|بھرنی|ادا|لگے گی|لگیں گے|پہلے|ایڈوانس|صرف|بھیجیں|بھیجو|جاز کیش|ایزی پیسہ)",
      "(ایڈوانس|پہلے|پیشگی) [میں] (پیسے|رقم|فیس|ڈیپازٹ|پیسہ) (جمع|دینا|دینے|دینی|بھیج|بھیجیں|ادا)",
      "(نوکری|جاب|ویزے|ویزا|ملازمت|باہر بھیجنے) (کے لیے|کے نام پر|دلوانے کے لیے|کا جھانسہ دے کر) [ایجنٹ نے|ایجنٹ کو] [مجھ سے|ہم سے] [5 لاکھ|10 لاکھ|لاکھوں] (پیسے|رقم|لاکھ|روپے) (مانگے|مانگ|دینے|دیے|لیے|لے لیے|جمع|بٹورے)",
      "(registration|processing|security|training|service|agent|file|visa) (fee|fees|charge|charges|deposit|money|fis|fees) (dena|deni|jama|bharna|bharni|lagega|lagegi|pehle|pahle|advance|bhejo|do)",
      "(advance|pehle|pahle) [me|mein] (paisa|paise|fees|deposit|rupaye) (jama|dena|dene|bharna|bhejo|bhejna|mang)",
      "(job|naukri|nokri|visa) (ke liye|ke naam pe|ke naam par|dilane ke liye) (paisa|paise|rupaye|lakh) (mange|maang|dene|diye|liye|jama)",
    ],
    "debt-taken-from-pay": [
      "(تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary) (سے|میں سے) [ہر مہینے|ہر ماہ|بعد میں] [ٹکٹ کے|ویزے کے|قرض کے|ٹکٹ کا|کھانے کے|ایڈوانس کے] [پیسے|خرچہ|رقم] (کاٹ|کاٹے|کٹیں|کاٹیں|کٹے|کٹوتی|کاٹ لیے|کاٹی|وصول)",
      "(ٹکٹ|ویزے|قرض|ایڈوانس) (کے|کا) (پیسے|خرچہ|رقم) [بعد میں] (تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary) (سے|میں سے)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (se|me se|mein se) [har mahine|baad me] [ticket ka|visa ka|karz ka|loan ka] [paisa|paise|kharcha] (kat|kaat|katega|kaatenge|katenge|kata|kaata)",
    ],
    "debt-bondage": [
      "(قرض|قرضہ|پیسے|رقم|ادھار|پیشگی|ایڈوانس|ٹکٹ کے پیسے|جرمانہ) (ادا کیے|چکائے|دیے|دئیے|واپس کیے|لوٹائے|اتارے|اتارے) (بغیر|بنا) [کوئی|گھر|واپس|یہاں سے|نوکری|کام|تم] (نہیں|جانے|چھوڑ|جا نہیں|نکل)",
      "جب تک [پورا|سارا|سارے] (قرض|قرضہ|پیسے|رقم|پیشگی|ایڈوانس) (نہیں|نہ|ادا نہیں|واپس نہیں|ادا نہ) (اترتا|چکاتے|دو گے|دیتے|ہو|ہوتا|ہوتے|کرتے|لوٹاتے|اترے|کرو گے) [تب تک|گھر|جانے]",
      "(پیشگی|ایڈوانس|قرض) (کے بدلے|کے عوض|اتارنے کے لیے) [پورا خاندان|بچے بھی|بھٹے پر|جبری] (کام|مزدوری|بھٹے پر کام|جبری مشقت)",
      "(جبری مشقت|بانڈڈ لیبر|غلام بنا|بندھوا مزدور|جبری مزدوری) (کروا|کرائی|لی|کرا|کر|میں|لیتے|بنا|کرواتے)",
      "(بیچ میں|کنٹریکٹ سے پہلے|معاہدہ ختم ہونے سے پہلے|وقت سے پہلے) [کام|نوکری] (چھوڑنے|چھوڑا|چھوڑو گے|جانے) (پر|تو) [کمپنی کو] (جرمانہ|ہرجانہ|پیسے دینے|پیسے بھرنے|معاوضہ)",
      "(karz|karza|karja|paisa|paise|advance) (chukaye|chukae|diye|lautaye|bhare) bina [ghar|wapas|yahan se] (jane|nahi|nhi|ja nahi|chhod)",
      "jab tak [pura|poora|sara] (karz|karza|karja|paisa|paise|advance) (nahi|nhi|na) (chuka|chukate|doge|dete|lauta|chukaoge|utarta)",
      "(beech me|bich me|time se pehle|contract se pehle) (chhodne|chodne|choda|chhoda|jane) (par|pe|to) (jurmana|penalty|paisa dena|paise dene|harjana|fine)",
    ],
    "ransom-demanded": [
      "تاوان [کی رقم|کے لیے|کا|کی] (مانگ|مانگا|مانگتے|طلب|مطالبہ|ادا|دے|دینے|وصول|مانگ رہے|لیا|مانگی)",
      "(چھوڑنے|رہا کرنے|رہائی|گھر بھیجنے|جانے دینے|آزاد کرنے) (کے لیے|کے بدلے|کے عوض) [5|10|20] (لاکھ|پیسے|رقم|روپے|ڈالر) (مانگ|مانگے|مانگتے|طلب|دینے|مطالبہ|کا مطالبہ)",
      "(firauti|phirauti|ransom) (mang|maang|mangi|maangi|mange|de|deni|dene|mang rahe)",
      "(chhodne|chodne|ghar bhejne|jane dene) (ke liye|ke badle) (paisa|paise|lakh|dollar|rupaye) (mang|maang|mange|maange|dene)",
    ],
    "loan-for-fee": [
      "(فیس|ٹکٹ|ویزے|ویزا|خرچے) (کے لیے|کی) (قرض|قرضہ|لون|ادھار|ایڈوانس) (دیں گے|دینگے|ملے گا|دلوا|دلائیں گے|کی سہولت|ہم دیں گے|دے گی)",
      "(ایجنٹ|کمپنی|ایجنسی) (قرض|قرضہ|لون|ادھار) (دے گی|دے گا|دلوائے گا|دلوا دے)",
      "(visa|ticket|fee|fees) (ke liye|k liye) (loan|karz|udhar|advance) (denge|milega|dilwa|dila)",
    ],
    "fee-before-contract": [
      "(انٹرویو|کنٹریکٹ|معاہدے|معاہدہ|آفر لیٹر|جوائننگ|تقرری) (سے پہلے|سے قبل) [سیکیورٹی|رجسٹریشن] (پیسے|رقم|فیس|ڈیپازٹ|چارجز) (جمع|دینا|دینے|دینی|بھیج|ادا|بھیجیں)",
      "(پہلے|ابھی) (پیسے|رقم|فیس) (جمع کروائیں|جمع کرائیں|بھیجیں|بھیجو|دیں|دو|ادا کریں) (پھر|تب|اس کے بعد) (انٹرویو|کنٹریکٹ|معاہدہ|آفر لیٹر|جوائننگ)",
      "(interview|contract|offer letter|joining) se pehle (paise|paisa|fees|fee|deposit|rupaye) (jama|dena|bhejo|bharna|do|pay)",
    ],
    "collateral-for-job": [
      "(زمین|گھر|مکان|زیور|زیورات|کھیت) (گروی|رہن|بیچ) (رکھ|رکھ کر|رکھوا|رکھی|کر) [ایجنٹ کو|ویزے کے لیے|باہر] (ایجنٹ|باہر|نوکری|ویزے|ویزا|فیس|پیسے دیے|بھیجا|دیے)",
      "(نوکری|ویزے|باہر جانے|ایجنٹ کو پیسے دینے) (کے لیے) (زمین|گھر|مکان|زیور|زیورات) (گروی|رہن|بیچ|بیچی)",
      "(zameen|jamin|jameen|ghar|gehne) girvi (rakh|rakhkar|rakhke|rakhna) (agent|videsh|visa|job|naukri|fees)",
    ],
  },
  counters: {
    "recruitment-fee": [
      "(فیس|چارجز|چارج|رقم|پیسے|پیسہ|ڈیپازٹ) (دینے|ادا کرنے|جمع کروانے|جمع کرانے|بھیجنے) (کی ضرورت نہیں|کی ضرورت نہیں ہے|سے گریز|سے بچیں)",
      "(فیس|چارجز|پیسے|رقم) (نہ دیں|مت دیں|نہیں لی جاتی|نہیں لیتے|نہ دینا|نہیں دینے|نہیں لگے گی|نہیں ہے)",
      "(کوئی|کسی قسم کی|کسی بھی قسم کی) [رجسٹریشن|پروسیسنگ|سروس|ویزا|ٹریننگ|سیکیورٹی] (فیس|چارجز|رقم) (نہیں|نہیں لی|ادا نہ کریں|نہ دیں)",
      "(رجسٹریشن|پروسیسنگ|سروس|ویزا|نوکری کے لیے|پہلے|ایڈوانس|جاب کے لیے) (فیس|پیسے|رقم) [پہلے] (نہ دیں|مت دیں|نہیں|نہ بھیجیں|مانگے تو|مانگنے والے)",
      "(paisa|paise|fees|fee) (dene|dena|jama karne) (ki zarurat nahi|ki jarurat nahi|nahi)",
    ],
    "fee-before-contract": [
      "(انٹرویو|کنٹریکٹ|معاہدے|جوائننگ) (سے پہلے|سے قبل) (پیسے|رقم|فیس) (نہ|مت|دینے کی ضرورت نہیں|ادا نہ|جمع نہ)",
    ],
  },
};
