import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const ur: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(بینک اکاؤنٹ|بنک اکاؤنٹ|اکاؤنٹ|بینک اکاونٹ|اے ٹی ایم|اے ٹی ایم کارڈ|جاز کیش اکاؤنٹ|ایزی پیسہ اکاؤنٹ|bank account) [اور اے ٹی ایم] (کرائے|کرایے|رینٹ|کمیشن) پر (چاہیے|چاہئے|دیں|دو|دینا|لیتے|لیں گے|دے کر|دے|لینا|درکار)",
      "(بینک اکاؤنٹ|بنک اکاؤنٹ|بینک اکاونٹ|اے ٹی ایم کارڈ|جاز کیش اکاؤنٹ|ایزی پیسہ اکاؤنٹ) (خریدتے|خریدیں گے|بیچیں|بیچو|بیچنا|بیچ|فروخت کریں|خریدنا)",
      "(کرائے|کرایے|رینٹ) پر (بینک اکاؤنٹ|بنک اکاؤنٹ|اکاؤنٹ|اے ٹی ایم)",
      "(bank account|bank khata|khata|current account|saving account|savings account|atm|atm card|upi id|corporate account) (rent|kiraye|kiraya|bhade|commission) (pe|par) (chahiye|chaiye|do|de|dena|dijiye|lete|lenge|lagao|lena|dedo)",
      "(bank account|current account|atm card|khata) (becho|bechna|bechen|kharidte|kharidenge|bech do)",
      "(gaming|satta|crypto|usdt|stock|betting) [fund] (ke liye|k liye) (bank account|account|current account|khata) (chahiye|chaiye)",
      "(اکاؤنٹ|اے ٹی ایم|سم) [اور] [سم] دو (ہفتے|مہینے|اور)",
      "(اکاؤنٹ|account|کھاتہ) (کرائے|kiraye|کرایہ) (پر|pe|par) (چاہیے|دو|chahiye|لو)",
      "(sirf|صرف|بس) (card|کارڈ) (aur|اور) (pin|پن)",
      "اکاؤنٹ والے رابطہ کریں (ہر|فی) ٹرانزیکشن",
    ],
    "payments-passed-on": [
      "(اپنے|آپ کے|ذاتی) [بینک] (اکاؤنٹ|اکاونٹ|کھاتے) میں [کمپنی کے|کلائنٹ کے|گاہکوں کے|ہمارے] (پیسے|رقم|پیمنٹ) (آئیں گے|آئے گی|لے کر|وصول|منگوا|منگوائیں|آئیں) [اور|آپ|وہ|کمیشن رکھ کر|آگے] [آگے] (ٹرانسفر|بھیج|بھیجنا|نکال|کمیشن|آگے|نکلوا)",
      "(کمیشن|فیصد) [اپنے پاس] (رکھ کر|کاٹ کر|رکھیں|رکھ) [اور] (باقی|بقیہ) [رقم|پیسے] [آگے|ہمیں] (بھیج|بھیجیں|ٹرانسفر|آگے|جمع)",
      "(apne|aapke|personal) [bank] (account|khate) (me|mein|pe) (paisa|paise|payment|fund) (aayega|ayega|aayenge|lekar|receive|mangwa) [use|aur|aage|wo] (transfer|bhej|nikal|nikaal|commission|aage|withdraw|use)",
      "(commission|percent) (rakh|rakhkar|kaat|kat|kaatkar) [kar|ke] (baki|baaki|bacha) [paisa|paise|amount] (bhej|transfer|send|de)",
      "(paisay|پیسے|paise) (ayenge|آئیں گے) [hamein|ہمیں|آگے] [bhejne|بھیجنے|بھیجنا]",
    ],
    "telephone-account-rented": [
      "(سم|سم کارڈ|واٹس ایپ اکاؤنٹ|فیس بک اکاؤنٹ|ٹیلیگرام اکاؤنٹ|واٹس ایپ) (کرائے|کرایے|رینٹ) پر",
      "(سم کارڈ|رجسٹرڈ سم|ایکٹو سم|واٹس ایپ اکاؤنٹ|فیس بک اکاؤنٹ) (خریدتے|خریدیں گے|بیچیں|بیچو|فروخت|بیچ)",
      "(sim|sim card|whatsapp account|whatsapp|telegram account) (kiraye|rent|bhade) (pe|par)",
      "(sim card|whatsapp account|telegram account) (becho|bechna|kharidte|kharidenge|bech do)",
    ],
    "account-opened-for-others": [
      "(اپنے نام|اپنے نام پر|آپ کے نام|آپ کے نام پر) [سے|پر] [بینک] (اکاؤنٹ|اکاونٹ|سم) (کھلوا|کھلوائیں|کھول|کھلوا کر|نکلوا|کھلواؤ) [کر] [اور] [اے ٹی ایم|چیک بک|کارڈ] (ہمیں|دے|دیں|دو|اے ٹی ایم|چیک بک|کارڈ|بھیج|حوالے)",
      "(اکاؤنٹ|اکاونٹ|بینک اکاؤنٹ) (کھلوا کر|کھلوا کے|کھول کر) (اے ٹی ایم|چیک بک|کارڈ|سم|پن) [کارڈ] [اور] (ہمیں|دیں|دو|دے|حوالے|بھیج)",
      "(account|khata|bank account) (khulwa|khulwao|open) [kar|karke|ke] (atm|passbook|sim|kit|cheque book) (do|de|hame|hume|bhejo|chahiye)",
      "(اپنے|آپ کے) نام پر [بینک] اکاؤنٹ (کھلواؤ|کھولو|کھلوائیں)",
      "(کارڈ|اے ٹی ایم) ہمیں (دے دو|دو|دیں)",
    ],
  },
  counters: {
    "bank-account-rented": [
      "(بینک اکاؤنٹ|بنک اکاؤنٹ|اکاؤنٹ|اے ٹی ایم کارڈ|سم) [کبھی] [کسی کو] (کرائے|کرایے) پر (نہ دیں|مت دیں|دینا جرم|دینا غیر قانونی|نہ دو|دینے سے)",
      "(اکاؤنٹ|سم) (کرائے|کرایہ) پر (نہ|مت) (دیں|دو)",
    ],
  },
};
