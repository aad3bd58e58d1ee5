import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const ur: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(یہ|یہ بات|ہماری بات) [صرف] (ہمارا|ہم دونوں کا|ہمارے درمیان|اپنا) (راز|سیکرٹ|خفیہ) (ہے|رہے گا|رکھنا|رہنا)",
      "(امی|ابو|امی ابو|ٹیچر|ماما|پاپا) کو (پتہ|پتا|معلوم|علم) (نہ|نہیں) (چلے|چلنا|ہو|چلنے|ہونا)",
      "(hamara|humara|hum dono ka|apna) (secret|raaz|raz) (hai|rahega|rakhna)",
      "(mummy|papa|mummy papa|teacher) ko pata (nahi|na|nhi) (chalna|chalne|chale)",
    ],
    "asked-if-alone": [
      "(امی|ابو|امی ابو|ماما|پاپا|گھر والے|والدین) (گھر پر|پاس|گھر) (ہیں|ہے|نہیں ہیں) (کیا|نا)",
      "(اکیلی|اکیلے) ہو (کیا|نا|ابھی|گھر پر|کمرے میں)",
      "(کمرے|گھر) میں (کوئی اور|اور کوئی) (ہے|تو نہیں) [کیا]",
      "(mummy|papa|mummy papa|ghar wale|gharwale|parents) (ghar pe|ghar par|paas me) (hai|hain) (kya|na)",
      "(akeli|akele) ho (kya|na|abhi|ghar pe|room me)",
    ],
    "mature-for-your-age": [
      "(عمر|اپنی عمر) (سے زیادہ|کے حساب سے|سے بہت زیادہ|سے بہت) (سمجھدار|میچور|بڑی لگتی|سمجھ دار)",
      "(age|umar|umr) (se zyada|se jyada|ke hisab se) (mature|samajhdar|badi lagti)",
    ],
    "gifts-for-pictures": [
      "(ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude) (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo) (بھیجو|دو|دکھاؤ|بھیجو گی|بھیج دو) [تو|گی] [میں] [تمہیں] (ریچارج|لوڈ|ایزی لوڈ|گفٹ|پیسے|فون|تحفہ|یو سی|آئی فون|بیلنس)",
      "(ریچارج|لوڈ|ایزی لوڈ|گفٹ|پیسے|تحفہ|یو سی|آئی فون|بیلنس) [چاہیے] (دوں گا|کروا دوں گا|دلا دوں گا|بھیجوں گا|چاہیے) [بس|اگر|تو] [اپنی|ایک] (ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude) (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo)",
      "(nude|nudes|private|hot|sexy) (pic|pics|photo|photos|video) (bhejo|bhej|do|send karo) [to|toh] (recharge|gift|paise|paytm|uc|diamonds|phone)",
      "(recharge|gift|paise|uc|diamonds) (dunga|karwa dunga|doonga) [bas|agar] [apni|ek] (nude|nudes|private|hot|sexy) (pic|pics|photo|photos|video)",
    ],
    "delete-our-chat": [
      "(چیٹ|ہماری چیٹ|میسج|میسجز|پیغامات|سارے میسج|باتیں) (ڈیلیٹ|ڈلیٹ|مٹا|صاف) (کر دینا|کر دو|کرنا|دینا|دو|کر دیا کرو|کردو|کر لینا)",
      "(chat|message|messages|msg) (delete|dlt|clear) (kar|kr) (dena|do|diya karo|lena)",
    ],
    "meet-alone": [
      "(اکیلی|اکیلے) (ملنے|ملنا|آنا|آؤ|آ جانا|ملو|آجانا) [آنا|آؤ]",
      "(کسی کو|سہیلی کو|دوست کو) [بھی] ساتھ (مت|نہ) (لانا|لاؤ)",
      "(akeli|akele) (milne|aana|ana|aao|aa jana|milna|milo) [aana|aao]",
    ],
  },
  counters: {
    "meet-alone": ["(اکیلی|اکیلے) (ملنے|ملنا|آنا) (نہ|مت|سے گریز|نہیں|نہ جائیں|مت جائیں|مت جانا)"],
  },
};
