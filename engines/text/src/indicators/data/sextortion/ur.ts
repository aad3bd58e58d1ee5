import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const ur: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(پیسے|رقم|5000|10000|50000) (بھیجو|دو|بھیج|دے|ٹرانسفر کرو) (ورنہ|نہیں تو|وگرنہ) [تمہاری|تیری|آپ کی|یہ] [ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude] (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo)",
      "(پیسے|رقم) (نہیں|نہ) (دیے|دئیے|دیا|بھیجے|دو گے|بھیجو گے|دی) تو [تمہاری|تیری|آپ کی|یہ] [ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude] (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo)",
      "(paise|paisa|5000|10000) (bhejo|do|bhej|de) (warna|varna|nahi to|nhi to|nahi toh) [teri|tumhari|ye] (video|photo|nude|nudes|pics)",
      "(paise|paisa) (nahi|nhi|na) (diye|diya|bheje|doge|bhejoge) (to|toh) [teri|tumhari|ye] (video|photo|nude|nudes|pics)",
    ],
    "recorded-secretly": [
      "(تمہاری|تیری|آپ کی|تمہارے|تیرے|آپ کے|تمہارا|تیرا|آپکی) [پوری] (ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude|ویڈیو کال|وڈیو کال) [ویڈیو|وڈیو|کال|کی] [کی] (ریکارڈ|ریکارڈنگ|سکرین ریکارڈنگ|سکرین شاٹ|سکرین شاٹس) [کر] (لی|لیا|ہے|ہیں|میرے پاس|ہمارے پاس|کر لی)",
      "(teri|tumhari|aapki) (nude|nangi|gandi|video call|sex) [video|call] [ki] (record|recording|screenshot) (kar|kr|hai|mere|hamare) [li|liya|paas]",
    ],
    "contacts-will-see": [
      "(تیرے|تمہارے|آپ کے) [سارے|تمام|سب] (دوستوں|خاندان|گھر والوں|گھروالوں|رشتہ داروں|فیس بک دوستوں|کانٹیکٹس|سکول|کالج|بیوی|شوہر|دفتر) (کو|میں) [بھی] [یہ|تمہاری|تیری] [ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude] (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo) (بھیج|بھیجوں گا|دکھا|وائرل|شیئر|ٹیگ|دکھاؤں گا)",
      "(tere|tumhare|aapke) [sare|sab] (dosto|doston|friends|family|gharwalo|contacts|school|college|rishtedaro) (ko|me|mein) [ye|teri|tumhari] (video|photo|nude|nudes|pics) (bhej|bhejunga|dikha|viral|share)",
    ],
    "more-pictures-demanded": [
      "(اور|مزید|ایک اور) [ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude] (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo|نیوڈز) (بھیجو|بھیج|دو|بنا کر بھیجو) [ابھی] (ورنہ|نہیں تو|وگرنہ|نہیں بھیجی تو)",
      "(aur|ek aur) (nude|nudes|pic|pics|photo|video) (bhejo|bhej|do) [abhi] (warna|varna|nahi to|nhi to)",
    ],
  },
};
