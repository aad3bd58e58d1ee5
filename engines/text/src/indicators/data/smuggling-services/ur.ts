import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const ur: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(ڈنکی|ڈنکی لگا|ڈونکی) (لگا|لگانے|لگوا|روٹ|کے ذریعے|مار|لگائیں|لگوانے|سے)",
      "(غیر قانونی طور پر|غیر قانونی طریقے سے|چوری چھپے|بغیر کاغذات|بنا کاغذات|جنگل کے راستے|پہاڑوں کے راستے|بغیر پاسپورٹ|کشتی کے ذریعے) [کے] (بارڈر|سرحد|اٹلی|یونان|ترکی|ایران|یورپ) [پار|کراس|عبور] [کر|کرنا|کروا|پہنچ|جانا] [کریں|پہنچائیں]",
      "(بارڈر|سرحد) (پار|کراس|عبور) (کروانے|کرانے|کروا|کرا) (والا|والے|کا ریٹ|کی گارنٹی|کا کام|دیں گے)",
      "(bina kagaz|bina kagaj|bina papers|jungle se|jungle ke raste|chori chupe|illegal tarike se) border (paar|par|cross)",
      "(پیدل|رات کو|کچے|چور) (کچے راستے|پیدل|راستے سے|دریا پار)",
      "(ڈنکی|dunki) [روٹ]",
    ],
    "pay-on-arrival": [
      "(پہنچنے|پہنچ کر|پہنچنے کے) (کے بعد|پر|بعد) [ہی] [پوری|سارے|باقی] (پیسے|رقم|پیمنٹ|ادائیگی) [دینا|دینے|دیں|لیں گے|ہوگی]",
      "(پیسے|رقم|پیمنٹ|ادائیگی) [وہاں|منزل پر] (پہنچنے|پہنچ کر) [کے بعد|پر] [ہی] (دینا|دینے|دیں|لیں گے|ہوگی|ادا)",
      "(pahunchne|pahuchne|pohchne|pahuch kar|pahunch kar) [ke baad|par|pe] [hi] (paise|paisa|payment) (dena|dene|do|lenge|lena)",
      "پیسے تیسرے (بندے|آدمی) کے پاس",
      "پہنچنے پر (چھوڑے|دینا|دیں)",
      "(پیسے|رقم) رکھوا دو",
    ],
    "papers-made-to-order": [
      "(جعلی|نقلی|فیک|ڈپلیکیٹ) (پاسپورٹ|ویزا|ویزہ|شناختی کارڈ|سٹیمپ|مہر|دستاویزات) (بنوا|بنا|ملے گا|بناتے|چاہیے|بنوائیں|تیار|دستیاب|مل|بنوانے)",
      "(بغیر انٹرویو|بنا انٹرویو|بغیر کاغذات) [کے] (ویزا|ویزہ|پاسپورٹ) (گارنٹی|100|ملے گا|لگوائیں|پکا|لگے گا)",
      "(nakli|farji|duplicate|fake) (passport|visa|aadhar|stamp|id) (banwa|bana|milega|banate|chahiye|banwaye|banega)",
    ],
  },
};
