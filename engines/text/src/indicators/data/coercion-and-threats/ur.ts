import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const ur: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(کمپنی|مالک|مالکن|باس|ایجنٹ|ایجنسی|ٹھیکیدار|مینیجر|منیجر|سیٹھ|کفیل|میڈم|بھٹہ مالک|سپروائزر|آجر|گارڈ|گارڈز|چینی|یہ لوگ|وہ لوگ) [نے|ہمیں|مجھے|روز] [ہمیں|مجھے|بہت] (مارتے|مارتا|مارتی|مارا|تشدد|پیٹتے|کرنٹ|پیٹا|ٹارچر|مار پیٹ)",
      "(ہمیں|مجھے|ہم کو|مجھ کو|ہم لوگوں کو|لوگوں کو|مزدوروں کو|ملازمین کو|لڑکوں کو|لڑکیوں کو) [بہت|روز|بجلی کے|ڈنڈوں سے|یہاں] (مارتے|پیٹتے|پیٹا|کرنٹ|جھٹکے|تشدد کا|ٹارچر|مارا پیٹا|مارتے پیٹتے|مار پیٹ)",
      "(بجلی کے جھٹکے|کرنٹ) (دیتے|دیے|دیا|لگاتے|لگایا) [ہیں|جاتے|گئے]",
      "(company|malik|maalik|malkin|boss|agent|thekedar|manager|seth|kafeel|kafil|madam|guard|ye log|wo log|chinese) [ne|hume|hame|mujhe|humko] [hume|hame|mujhe|bahut|roz] (marte|maarte|marta|maara|peeta|peette|peet|torture|current|marti|pitai)",
      "(hume|hame|hamen|humein|mujhe|muje|humko|hamko|mujhko|logo ko|logon ko|ladko ko|ladkiyon ko) [bahut|roz|bijli ka] (marte|maarte|peette|peeta|torture|current|maara)",
    ],
    "threat-to-family": [
      "(تیرے|تمہارے|آپ کے|تمہاری|تیری) [پورے] (خاندان|گھر والوں|گھروالوں|بچوں|بچے|ماں باپ|بیوی|بہن|بیٹی|ماں|بھائی|فیملی) کو [بھی] [جان سے] (مار|نقصان|اٹھا|اٹھوا|ختم|کاٹ|نہیں چھوڑیں گے|تباہ|قتل) [دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا|لیں گے|پہنچائیں گے|کر دیں گے|ڈالیں گے]",
      "(ہمیں پتا ہے|ہمیں پتہ ہے|ہم جانتے ہیں|مجھے پتا ہے|مجھے پتہ ہے|ہمیں معلوم ہے) [کہ] (تیرا|تمہارا|آپ کا|تیری|تمہارے|تیرے) (گھر|خاندان|فیملی|گھر والے|بچے|ماں) (کہاں|کدھر)",
      "(خاندان|گھر والوں|بچوں) کو (جان سے مارنے|مارنے|اٹھانے|نقصان پہنچانے|قتل کرنے) کی (دھمکی|دھمکیاں)",
      "(tere|tumhare|aapke|teri|tumhari) (family|parivar|gharwalo|gharwalon|ghar walo|bachcho|bacho|maa baap|behen|bahan|biwi|maa) ko [bhi] [jaan se] (mar|maar|utha|uthwa|nuksan|khatam|khatm|nahi chodenge|dekh|nahi chhodenge|kaat)",
      "(hume|hame|mujhe) pata hai [ki] (tera|tumhara|teri|tumhari|tere|tumhare) (ghar|family|parivar|gharwale|bachche|maa) (kahan|kaha|kidhar)",
    ],
    "threat-of-police": [
      "(بھاگے|بھاگو گے|بھاگی|بھاگا|شکایت کی|کام چھوڑا|نکلے|انکار کیا|منہ کھولا) تو [تمہیں|تجھے|آپ کو] (پولیس|جیل|امیگریشن|گرفتار|ڈی پورٹ|ڈیپورٹ)",
      "(پولیس|امیگریشن) (کو|میں|سے|کے حوالے) (پکڑوا|دے|شکایت کر|کر|رپورٹ کر) (دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا)",
      "(جیل|جھوٹے کیس|چوری کے کیس) میں (ڈلوا|بھجوا|پھنسا|ڈال) (دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا)",
      "(bhage|bhagoge|bhaga|kaam choda|complaint ki|shikayat ki|mana kiya) to [tumhe|tujhe] (police|jail|immigration|arrest|deport)",
      "police (ko|me|mein|se) (pakdwa|pakadwa|pakda|complaint kar|de|report kar) (denge|dunga|dungi|dega)",
    ],
    "threat-to-publish-pictures": [
      "(تمہاری|تیری|آپ کی|تمہارے|تیرے|آپ کے|تمہارا|تیرا|آپکی) [سب|ساری] (ننگی|برہنہ|نازیبا|فحش|گندی|پرائیویٹ|نجی|نیوڈ|قابل اعتراض|سیکسی|nude) (تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo) [سب کو|فیس بک پر|دوستوں کو|گھر والوں کو|انٹرنیٹ پر|خاندان کو|سوشل میڈیا پر] (وائرل|لیک|بھیج|ڈال|پوسٹ|اپلوڈ|اپ لوڈ|شیئر|پھیلا)",
      "(تصویر|تصویریں|تصاویر|فوٹو|ویڈیو|ویڈیوز|وڈیو|پکس|کلپ|video|photo) [سب جگہ|سب کو|فیس بک پر|سوشل میڈیا پر|انٹرنیٹ پر] (وائرل|لیک) کر (دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا)",
      "(teri|tumhari|aapki|tere|tumhare) (nude|nudes|nangi|gandi|private|sex) [photo|photos|video|pics|pic|clip] [sabko|facebook pe|family ko|sab ko|dosto ko] (viral|bhej|daal|dal|leak|post|upload|share)",
      "(photo|video|pics|clip|nude|nudes) [sab jagah|sabko] (viral|leak) (kar|kr) (dunga|denge|dungi|doonga|deunga)",
    ],
    "threat-of-violence": [
      "(تجھے|تمہیں|آپ کو|تم کو) [بھی] (جان سے مار|مار ڈالیں گے|مار ڈالوں گا|مار دیں گے|کاٹ دیں گے|گولی مار|زندہ نہیں چھوڑ|غائب کر|گردہ نکال|گردے نکال|قتل کر)",
      "(تیرے|تمہارے) (ہاتھ پاؤں|ہاتھ پیر|ٹانگیں) توڑ (دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا)",
      "(مجھے|ہمیں|اسے) (جان سے مارنے|مارنے|قتل کرنے|بیچنے|تیزاب پھینکنے|گردے نکالنے) کی (دھمکی|دھمکیاں)",
      "(tujhe|tumhe|tumko|aapko) [jaan se] (maar|mar) (denge|dunga|dalenge|dalunga|dalega)",
      "(mujhe|hame|hume) (jaan se marne|marne|maarne) ki dhamki",
    ],
    "cut-off-from-family": [
      "(گھر|خاندان|گھر والوں|ماں باپ|بچوں|فیملی|والدین) (سے|کو|پر) [بھی] (بات|فون|کال|رابطہ|میسج) [نہیں] (نہیں|کرنے|کرنے نہیں) [کرنے] (دیتے|دیتی|دیتا|دے رہے|کی اجازت نہیں|پر مارتے|پر پابندی)",
      "(ghar|family|gharwalo|ghar walo|bachcho) (se|ko|pe) (baat|phone|call|contact) (nahi|nahin|nhi|nahee|nai) (karne) (dete|deti|de rahe|deta)",
      "(ghar|family|gharwalo|ghar walo|bachcho) (se|ko|pe) (baat|phone|call|contact) karne (nahi|nahin|nhi|nahee|nai) (dete|deti|de rahe|deta)",
    ],
  },
};
