import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const ur: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(18|اٹھارہ) سال سے (کم|چھوٹے|نیچے) [عمر] [کے|کی|والے|والی] [لڑکے|لڑکیاں|لڑکی|بچے] [بھی] (چلے گا|چلیں گے|چلے گی|اپلائی کر سکتے|آ سکتے|کام کر سکتے|ٹھیک|درخواست دے سکتے)",
      "(نابالغ|کم عمر) [لڑکی|لڑکیاں|لڑکے|بچے] [بھی] (چلے گا|چلے گی|چلیں گے|چلیں گی|چاہیے|چاہئیں|چاہئے|آ سکتے)",
      "18 (se kam|se niche|se neeche|se chhote|se chote) [umar|age|umr] [ke|wale|wali] [bhi] (chalega|chalegi|chalenge|aa sakte|apply kar sakte|ok)",
      "(nabalig|minor) [bhi|ladki|ladka] [bhi] (chalega|chalegi|chalenge|chahiye)",
      "عمر کم ہو تو بھی (کاغذ|بدلوا)",
    ],
    "age-changed-on-papers": [
      "(پاسپورٹ|شناختی کارڈ|کاغذات|کاغذوں|ب فارم|برتھ سرٹیفکیٹ) (میں|پر) [اس کی|تمہاری|لڑکی کی] عمر [18|18 سال|21] (بڑھا|زیادہ|بدل|تبدیل|لکھوا|بڑھوا|کر|دکھا) (دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا|کر|دی|دیا|لکھوا|دکھا|کروا|جائے گی|دیتے)",
      "عمر (بڑھا کر|بدل کر|زیادہ لکھ کر|زیادہ دکھا کر) (پاسپورٹ|شناختی کارڈ|کاغذات) (بنا|بنوا|بنے گا)",
      "(passport|aadhar|aadhaar|id|document|kagaz|kagaj) (me|mein|pe|par) (age|umar|umr) (badha|badhwa|badal|change|18|jyada|zyada) (denge|kar|di|diya|dunga|likhwa|dikha|karwa|ki)",
      "(پاسپورٹ|کاغذات) (میں|پر) عمر (بدلوا|بدل|بڑھا|ٹھیک)",
      "عمر کم ہو تو بھی کاغذ",
    ],
    "child-sent-to-work": [
      "(بیٹی|بیٹے|بچے|بچی|بچوں|لڑکی) کو [شہر|گھر کے|کوٹھی میں] (کام پر|کام کے لیے|کام کرنے|کمانے|شہر|بھٹے پر|نوکری پر) [کے لیے] (بھیج|بھیجو|بھیجیں|بھیجیے|بھیج دو|رکھوائیں)",
      "(10|11|12|13|14|15) (سال|سالہ) [کی|کا|کے] (لڑکی|لڑکا|بچہ|بچی|لڑکے|لڑکیاں|بچے) (چاہیے|چاہئے|چاہئیں|کام پر|کام کے لیے|گھر کے کام|درکار|کی ضرورت)",
      "(beti|ladki|bachche|bache|bachchi|ladke) ko (kaam|kam|delhi|mumbai|shahar|sheher) [pe|par|ke liye|karne] (bhej|bhejo|bhejiye|bhejen)",
      "(10|11|12|13|14|15) (saal|sal|year) (ki|ka|ke) (ladki|ladka|bachcha|bacha|bachchi|bachi|ladke) (chahiye|chaiye|kaam|ghar ke kaam|chalegi|chalega)",
    ],
    "schooling-promised": [
      "(بچے|بچی|بیٹی|بیٹے|بچوں) کو (ہمارے پاس|ہمیں|ہمارے ساتھ|شہر) (بھیج|بھیجیں|بھیجو|دے دیں|دیں|دے دو) [ہم] [مفت|اچھی] (پڑھائیں گے|پڑھائی|سکول|تعلیم|اسکول|مدرسے)",
      "(تعلیم|پڑھائی|سکول|اسکول) (دلانے|دلوانے|کا خرچہ|کروانے|دلائیں گے) [کا|کے] [وعدہ|بہانے|اٹھائیں گے] [کر کے|بس] (بچی|بچے|بیٹی|بچوں|لڑکی) (کو|لے)",
    ],
  },
};
