import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const ur: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "(مفت|فری|free) [ہوائی|ائیر|جہاز کا|فضائی] (ٹکٹ|ticket)",
      "[ہوائی|جہاز کا|ائیر] (ٹکٹ|ticket) [بھی|بالکل] (فری|مفت|free)",
      "(ٹکٹ|ہوائی ٹکٹ|آنے جانے کا خرچہ|سفری اخراجات|سفر کا خرچہ|ٹکٹ کا خرچہ|کرایہ) (کمپنی|ہم|ہماری|ایجنسی|مالک) (دیں گے|دینگے|دے گی|دیگی|دے گا|دیتی ہے|کی طرف سے|ادا کرے گی|کے ذمے|کے ذمہ|برداشت کرے گی|طرف سے|اٹھائے گی)",
      "(muft|free) [air|flight|hawai|plane] (ticket|tikat|tiket|tickat) [milega|denge|degi|dega]",
      "(ticket|tikat|tiket) (company|hum|ham|agency) (degi|denge|dega|bhejegi|bhejenge|ki taraf se|ki tarf se|karegi)",
      "(ticket|aane jane|jane|safar|travel) ka [sara|pura|poora] (kharcha|kharch|paisa|kiraya) (company|hum|ham) (degi|denge|dega|uthayegi|uthaegi|ki taraf se|bharegi)",
    ],
    "no-visa-needed": [
      "(ویزا|ویزہ|ورک پرمٹ|ورک ویزا|ورک ویزہ|visa|work permit) [کی|کا|کے لیے] [کوئی|بھی|کوئی بھی] (ضرورت|جھنجھٹ|ٹینشن|پریشانی|حاجت|مسئلہ) (نہیں|نہ)",
      "(ویزا|ویزہ|ورک پرمٹ|ورک ویزا|ورک ویزہ|visa|work permit) [بھی] نہیں (چاہیے|چاہئے|لگے گا|لگتا|درکار)",
      "(بغیر|بنا|بلا) (ویزا|ویزہ|ورک پرمٹ|ورک ویزا|ورک ویزہ|visa|work permit) [کے] (کام|نوکری|ملازمت|جا سکتے|جائیں|بھیجتے|بھیجیں|باہر|روزگار)",
      "(ویزا|ویزہ|ورک پرمٹ|ورک ویزا|ورک ویزہ|visa|work permit) کے (بغیر|بنا) [بھی] (کام|نوکری|ملازمت|جا سکتے|جائیں|جاب|باہر)",
      "(visa|viza|vija|work permit) [ki|ka] [koi|bhi|koi bhi] (zarurat|jarurat|zaroorat|jaroorat|zarurt|jrurat|jarurt|jhanjhat|tension|need) (nahi|nahin|nhi|nahee|nai)",
      "(visa|viza|vija|work permit) [bhi] (nahi|nahin|nhi|nahee|nai) (chahiye|chaiye|chahie|lagega|lagta)",
      "(bina|bagair|bagher) (visa|viza|vija|work permit) [ke|k] (kaam|kam|naukri|nokri|job|ja sakte|jao|jaye|bhejenge)",
    ],
    "tourist-visa-for-work": [
      "(ٹورسٹ ویزا|ٹورسٹ ویزہ|وزٹ ویزا|وزٹ ویزہ|سیاحتی ویزا|سیاحتی ویزہ|وزٹر ویزا|tourist visa|visit visa) (پر|سے|لے کر) [ہی] [پہلے] (جانا|جائیں|جا کر|کام|نوکری|بھیجیں|بھیجتے|بھیجا|لے جائیں|بلائیں|جاب|انٹری)",
      "(ٹورسٹ ویزا|ٹورسٹ ویزہ|وزٹ ویزا|وزٹ ویزہ|سیاحتی ویزا|سیاحتی ویزہ|وزٹر ویزا|tourist visa|visit visa) (بعد میں|وہاں جا کر|پھر|وہاں) [ورک|ورک ویزا|ورک ویزہ|ورک پرمٹ] [میں] (تبدیل|کنورٹ|بدل|ہو جائے گا|بن جائے گا|ورک ویزا)",
      "(پہلے|ابھی|فی الحال) (ٹورسٹ ویزا|ٹورسٹ ویزہ|وزٹ ویزا|وزٹ ویزہ|سیاحتی ویزا|سیاحتی ویزہ|وزٹر ویزا|tourist visa|visit visa) (پر|سے|ملے گا|لگے گا)",
      "(tourist|visit|tour) (visa|viza|vija) (pe|par|se|mein|me) [hi] [pehle|pahle] (jana|jao|jaake|jake|jakar|kaam|kam|naukri|nokri|job|bhejenge|bhejte|bulayenge|entry|join)",
      "(pehle|pahle|phle) (tourist|visit) (visa|viza|vija) (pe|par|se|milega|lagega)",
      "(tourist|visit) (visa|viza) (baad me|baad mein|wahan|waha|phir) [jakar|jaake] [work visa|work permit|work] [me|mein] (convert|change|badal|ban jayega|ho jayega)",
    ],
    "border-transfer": [
      "(ایئرپورٹ|ائیرپورٹ|ایرپورٹ|بارڈر|سرحد|بینکاک|بنکاک) (سے|پر) [کمپنی کی|ہمارا|ہماری|ہمارے] (گاڑی|آدمی|بندہ|ڈرائیور|ایجنٹ|لوگ) [آپ کو] (لینے|پک|لے جائے گا|لے جائے گی|لے جائیں گے|آئے گا|آئے گی|ملے گا|اٹھائے گا)",
      "(بارڈر|سرحد|دریا) (پار|کراس|عبور) (کروا|کرا|کروائے گا|کرائے گا|کروائیں گے|کرائیں گے) [دوں گا|دونگا|دیں گے|دینگے|دوں گی|دونگی|ڈالوں گا|دے گا]",
      "(airport|border|bangkok) (se|pe|par) [company ki|hamara|hamari] (gadi|gaadi|driver|aadmi|admi|agent|car) [aapko] (lene|pickup|pick|le jayega|le jayegi|aayega|aayegi|milega)",
      "(border|nadi) (paar|par|cross) (kara|karwa|karva) (denge|dega|dunga|dungi)",
    ],
    "leave-at-once": [
      "(فوری|فورا|اسی ہفتے|آج ہی|کل ہی|جلدی|ارجنٹ) (روانگی|فلائٹ|جانا|نکلنا|پرواز|سفر|جوائننگ)",
      "(فلائٹ|روانگی|پرواز) (کل|پرسوں|اسی ہفتے|فوری|آج)",
      "(turant|jaldi|isi hafte|aaj hi|kal hi|urgent) (jana|nikalna|flight|join|joining|rawana)",
    ],
    "passport-not-needed": [
      "(پاسپورٹ|پاس پورٹ|passport) [کی|کا|کے لیے] [کوئی|بھی|کوئی بھی] (ضرورت|جھنجھٹ|ٹینشن|پریشانی|حاجت|مسئلہ) (نہیں|نہ)",
      "(پاسپورٹ|پاس پورٹ|passport) [بھی] نہیں (چاہیے|چاہئے|لگے گا|لگتا|درکار)",
      "(پاسپورٹ|پاس پورٹ|passport) (نہیں ہے|نہ ہو|نہ ہونے پر) (تو بھی|پھر بھی|تب بھی|بھی) [چلے گا|جا سکتے]",
      "(بغیر|بنا) (پاسپورٹ|پاس پورٹ|passport) [کے] (جا سکتے|جائیں|چلے گا|کام|باہر|لے جائیں|پہنچائیں|بھیج|بارڈر)",
      "(پاسپورٹ|پاس پورٹ|passport) کے (بغیر|بنا) [ہی|بھی] (جا سکتے|جائیں|چلے گا|کام|باہر|لے جائیں|پہنچائیں|بھیج|بارڈر)",
      "(passport|pasport) [ki|ka] [koi|bhi|koi bhi] (zarurat|jarurat|zaroorat|jaroorat|zarurt|jrurat|jarurt|jhanjhat|tension|need) (nahi|nahin|nhi|nahee|nai)",
      "(passport|pasport) (nahi|nahin|nhi|nahee|nai) (chahiye|chaiye|chahie|lagega|hai to bhi|hai toh bhi|ho to bhi)",
      "(bina|bagair) (passport|pasport) [ke|k] [hi|bhi] (ja sakte|jao|chalega|kaam|bhejenge|le jayenge|pahuncha)",
    ],
    "typing-test": ["ٹائپنگ (ٹیسٹ|سپیڈ|اسپیڈ|کا ٹیسٹ|کی رفتار)", "typing (aani chahiye|aati ho|test hoga|speed check)"],
    "no-experience-needed": [
      "(تجربے|تجربہ|ڈگری|تعلیم|تجربہ یا تعلیم) [کی|کا] [کوئی|بھی] (ضرورت|جھنجھٹ|ٹینشن|پریشانی|حاجت|مسئلہ) (نہیں|نہ)",
      "(بغیر|بلا|بنا) (تجربہ|تجربے|ڈگری) [کے]",
      "تجربہ (ضروری|لازمی|درکار) نہیں",
      "(ان پڑھ|فریشر|کم پڑھے لکھے|مڈل پاس) [بھی] (اپلائی|چلے گا|آ سکتے|درخواست)",
      "(experience|tajurba|anubhav|degree) [ki|ka] [koi] (zarurat|jarurat|zaroorat|jaroorat|need) (nahi|nahin|nhi|nahee|nai)",
      "bina (experience|anubhav|degree) [ke|k|wale]",
    ],
    "board-and-lodging-free": [
      "(رہائش|رہنا|قیام) [اور|و] (کھانا|طعام|کھانا پینا) [سب] (فری|مفت|کمپنی|کمپنی کی طرف|ہماری طرف)",
      "(کھانا|طعام) [اور|و] (رہائش|رہنا|قیام) (فری|مفت|کمپنی|کمپنی کی طرف)",
      "(فری|مفت) (رہائش|کھانا|رہائش اور کھانا|کھانا اور رہائش|ہاسٹل)",
      "(rehna|rahna|rehne|khana|khane) [aur|or] (khana|khane|rehna|rahna|peena) [sab|ka] (free|muft|company)",
    ],
    "messenger-only": [
      "(صرف|بس|فقط) (واٹس ایپ|واٹس اپ|واٹسایپ|وٹس ایپ|وٹس اپ|ٹیلیگرام|میسنجر|ان باکس|whatsapp|telegram) [پر|کریں|میسج|رابطہ]",
      "(واٹس ایپ|واٹس اپ|واٹسایپ|وٹس ایپ|وٹس اپ|ٹیلیگرام|میسنجر|ان باکس|whatsapp|telegram) (پر ہی|ہی) (رابطہ|میسج|بات)",
      "(کال نہ کریں|کال مت کریں|فون نہ کریں) [صرف] (واٹس ایپ|واٹس اپ|واٹسایپ|وٹس ایپ|وٹس اپ|ٹیلیگرام|میسنجر|ان باکس|whatsapp|telegram)",
      "(sirf|keval|bas|only) (whatsapp|whatsap|telegram|messenger) [par|pe|karo|kare|karen|msg|message]",
    ],
    "online-gambling-work": [
      "(آن لائن|آنلائن) (جوئے|جوا|کیسینو|کسینو|بیٹنگ|سٹہ|سٹے|گیمنگ|گیمبلنگ) [کمپنی|سائٹ] (کمپنی|میں کام|کا کام|میں نوکری|میں جاب|سٹاف|عملہ|ایجنٹ|کے لیے)",
      "(کیسینو|کسینو) (میں|کے لیے) (نوکری|کام|جاب|سٹاف|ڈیلر)",
      "(online|onlain) (satta|betting|casino|gaming|jua) (company|ka kaam|me kaam|mein kaam|me job|staff|panel|agent)",
    ],
    "scam-work-named": [
      "(فراڈ|سکیم|اسکیم|سکام|آن لائن فراڈ|دھوکہ دہی|دھوکا دہی|سائبر فراڈ|سکیمنگ|اسکیمنگ|scam|fraud) (سینٹر|سنٹر|کمپنی|کال سینٹر|کال سنٹر|کمپاؤنڈ|گینگ) (میں|کے لیے|کا) (کام|نوکری|جاب|لوگ|عملہ|بھرتی|لڑکے)",
      "(گوروں|غیر ملکیوں|کلائنٹس|گاہکوں|لوگوں|امریکیوں) (کو|سے) (پھنسانا|پھنسانے|لوٹنا|لوٹنے|ٹھگنا|ٹھگنے|دھوکہ دینا|چونا لگانا) (کا کام|ہے|ہوگا|ہو گا|کی جاب)",
      "(scam|thagi) (center|centre|company|call center|compound|team) (me|mein|ke liye|ka) (kaam|kam|job|naukri|staff)",
      "(logo|logon|client|clients|foreigner|foreigners|videshi|gore|goro) ko (fasana|phasana|fasane|thagna|thagne|chuna lagana|lootna) (hai|hoga|ka kaam|ka kam)",
    ],
    "closed-management": [
      "(کمپاؤنڈ|بند کمپاؤنڈ|کیمپ|احاطے) (کے اندر|میں) [ہی] (رہنا|رہ کر|رہائش|کام|رہنا اور)",
      "(سب کچھ|ساری سہولت|تمام سہولیات) (کمپاؤنڈ|عمارت|احاطے) (کے اندر|میں)",
      "(compound|campus|building) (ke andar|k andar) [hi] (rehna|rahna|kaam|kam|sab kuch)",
    ],
    "told-to-hide": [
      "(گھر والوں|گھروالوں|خاندان|خاندان والوں|فیملی|ماں باپ|امی ابو|والدین|شوہر|بیوی|دوستوں|رشتہ داروں) (کو|سے) [بھی|کچھ|ابھی|یہ] [کچھ] (مت|نہ|نا|نہیں) (بتانا|بتائیں|بتاؤ|بولنا|کہنا|بتائیے|بتائیے گا|بتائیں)",
      "گھر (پر|میں) [کسی کو] (مت|نہ) (بتانا|بتاؤ|بتائیں)",
      "(اس کام|اس نوکری|کام|نوکری|جاب|آفر) (کے بارے میں|کا) کسی (کو|سے) [بھی] (مت|نہ) (بتانا|بتاؤ|بتائیں|ذکر)",
      "(گھر والوں|خاندان|ماں باپ|والدین|گھر) کو (بغیر بتائے|بتائے بغیر|بنا بتائے)",
      "(ghar|ghar walo|gharwalo|ghar walon|gharwalon|family|parents|mummy papa|maa baap|pati) (ko|se|pe|par|me) [kuch|abhi|bhi|kisi ko] (mat|na|nahi) (batana|batao|bolna|kehna|bataiye|btana)",
    ],
    "told-to-lie-at-border": [
      "(امیگریشن|ایئرپورٹ|ائیرپورٹ|افسر|آفیسر|پولیس|کسٹم|ایف آئی اے) [والوں|والے|افسر] (کو|پر|سے|میں) [یہی|یہ] (کہنا|بولنا|بتانا|کہہ دینا|بول دینا|بولو|کہیں) [کہ] [میں|ہم|آپ] (گھومنے|سیر|ٹورسٹ|سیاح|چھٹی|سیاحت|عمرہ|زیارت)",
      "(گھومنے|سیر کرنے|سیر کے لیے|عمرہ کرنے|عمرے پر|زیارت پر|سیاحت کے لیے) (جا رہے ہیں|جا رہا ہوں|جا رہی ہوں|آئے ہیں|آیا ہوں) [یہی|یہ] (کہنا|بولنا|بتانا)",
      "(immigration|airport|officer|police|custom) [walo|wale|officer] (ko|pe|par|me|mein|se) [yahi|ye] (bolna|bolo|kehna|bol dena|batana|keh dena) [ki|ke] [main|hum|ham] (ghumne|ghoomne|tourist|tour|chutti|holiday)",
    ],
    "third-country-after-first": [
      "پہلے (تھائی لینڈ|بینکاک|بنکاک|دبئی|ملائیشیا|ویتنام) [تک|میں|جانا|لے جائیں گے|جائیں گے] (پھر|وہاں سے|اس کے بعد|بعد میں) [گاڑی سے|کشتی سے|بارڈر سے] (کمبوڈیا|میانمار|لاؤس|لائوس|برما|دوسرے ملک|لیبیا|ترکی|اٹلی|آگے)",
      "(تھائی لینڈ|بینکاک|بنکاک|دبئی|ملائیشیا|ویتنام) (سے|کے راستے|ہو کر|ہوتے ہوئے) [آگے|گاڑی سے] (کمبوڈیا|میانمار|لاؤس|لائوس|برما|دوسرے ملک|لیبیا|ترکی|اٹلی|آگے) (لے جائیں|بھیجیں|پہنچائیں|جانا|لے جایا|جائیں)",
      "pehle (thailand|bangkok|dubai|malaysia) (phir|fir|wahan se|waha se|uske baad) [gadi se|border se] (cambodia|myanmar|laos|aage|dusre desh)",
    ],
    "quota-of-contacts": [
      "(روزانہ|روز|ہر روز|دن میں) [کم از کم] (20|30|50|100|200) (نئے|انجان|غیر ملکی|لوگوں) [لوگوں|گاہکوں|کلائنٹس|نمبروں] (کو|سے|لوگوں) (میسج|چیٹ|رابطہ|بات|دوستی|ایڈ|کو میسج|سے چیٹ|سے بات)",
      "(roz|roj|daily|har din) (20|30|50|100|200) (naye|new|anjaan|foreign) (logo|logon|client|clients|numbers) (ko|se) (message|chat|msg|add|baat|jodna)",
    ],
    "chat-interview-only": [
      "(بغیر|بنا|بلا) انٹرویو [کے] (نوکری|جاب|بھرتی|سلیکشن|منتخب|سیدھی)",
      "انٹرویو کے (بغیر|بنا) (نوکری|جاب|بھرتی|سلیکشن|منتخب)",
      "انٹرویو (صرف|بس) (واٹس ایپ|واٹس اپ|واٹسایپ|وٹس ایپ|وٹس اپ|ٹیلیگرام|میسنجر|ان باکس|whatsapp|telegram|ویڈیو کال|چیٹ|فون) [پر]",
      "(کوئی) انٹرویو نہیں",
      "(bina|koi) interview (ke|k|nahi|nhi) [job|naukri|selection]",
      "interview (sirf|bas|only) (whatsapp|telegram|chat|video call) [par|pe]",
    ],
    "same-day-departure": [
      "(24 گھنٹے|48 گھنٹے|2 دن|3 دن|دو دن|تین دن|ایک ہفتے) (میں|کے اندر) (فلائٹ|روانگی|ٹکٹ|پرواز|باہر|ویزا اور ٹکٹ)",
      "(آج|آج ہی) (سلیکشن|انٹرویو|ہاں کرو|کنفرم) (کل|آج ہی|آج|کل ہی) (فلائٹ|روانگی|پرواز|ٹکٹ)",
      "(24 ghante|48 ghante|2 din|3 din) (me|mein|ke andar) (flight|udan|rawana|nikalna|ticket|departure)",
    ],
    "bring-friends-bonus": [
      "(دوستوں|دوست|رشتہ داروں|لڑکوں|بندے) [کو] [ساتھ] (لانے|لائیں|لاؤ|لے آؤ|ریفر کرنے|ریفر کریں) [پر|اور] [5000|10000] [روپے] (بونس|کمیشن|انعام|پیسے)",
      "(har|ek) (dost|bande|ladke|candidate) (lane|laane|refer karne) (pe|par) (bonus|commission|paise)",
    ],
    "salary-in-crypto": [
      "(تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary) (usdt|کرپٹو|بٹ کوائن|کرپٹو کرنسی|یو ایس ڈی ٹی|crypto) (میں|me)",
      "(usdt|کرپٹو|بٹ کوائن) میں (تنخواہ|سیلری|اجرت|مزدوری|دہاڑی|salary)",
      "(salary|selary|tankhwah|tankhah|pagar|pagaar|vetan|majduri) (usdt|crypto|bitcoin) (me|mein|milegi)",
    ],
    "papers-after-arrival": [
      "(ویزا|ویزہ|ورک پرمٹ|ورک ویزا|ورک ویزہ|visa|work permit|اقامہ|پرمٹ|کاغذات) (وہاں|پہنچنے کے بعد|وہاں پہنچ کر|جانے کے بعد) [جا کر|پہنچ کر|پہنچنے کے بعد] (بنے گا|بنوا|ملے گا|لگے گا|بنوائیں|بن جائے گا|بنیں گے|دیا جائے گا|بنا دیں)",
      "(work visa|work permit|visa) (wahan|waha|pahunchne ke baad|jakar) [jakar|jaake|pahunch ke] (banega|milega|banwayenge|lagega)",
    ],
    "contract-after-arrival": [
      "(کنٹریکٹ|معاہدہ|ایگریمنٹ|contract) (وہاں|پہنچنے کے بعد|وہاں جا کر|وہاں پہنچ کر|جانے کے بعد) [جا کر|پہنچ کر] (سائن|دستخط|ہوگا|ہو گا|ملے گا|کریں)",
      "(کوئی|تحریری) (کنٹریکٹ|معاہدہ|ایگریمنٹ) نہیں [ہے|ہوگا|ملے گا]",
      "(contract|agreement) (wahan|waha|pahunchne ke baad|jakar) [jakar|jaake] (sign|milega|hoga)",
    ],
    "outside-official-channel": [
      "(پروٹیکٹر|پروٹیکٹوریٹ|بیورو آف امیگریشن|پروٹیکٹر سٹیمپ|او ای سی|oec) [سٹیمپ|کی مہر|رجسٹریشن] [کے|کی] (بغیر|ضرورت نہیں|جھنجھٹ نہیں|بنا|ضرورت نہیں ہے)",
      "(بغیر|بنا) (پروٹیکٹر|پروٹیکٹر سٹیمپ|سرکاری رجسٹریشن|بیورو) [کے] (بھیج|باہر|جا|کام)",
      "(bina|bagair) (emigration clearance|emigrate|poe clearance|poe) [ke] (bhej|videsh|ja|job|kaam)",
    ],
  },
  counters: {
    "tourist-visa-for-work": [
      "(ٹورسٹ ویزا|ٹورسٹ ویزہ|وزٹ ویزا|وزٹ ویزہ|سیاحتی ویزا|سیاحتی ویزہ|وزٹر ویزا|tourist visa|visit visa) (پر|سے) (کام|نوکری|ملازمت|جاب) (کرنا|نہ کریں|مت کریں|غیر قانونی|نہیں|کے لیے نہ|کے لیے مت)",
      "(ٹورسٹ ویزا|ٹورسٹ ویزہ|وزٹ ویزا|وزٹ ویزہ|سیاحتی ویزا|سیاحتی ویزہ|وزٹر ویزا|tourist visa|visit visa) (پر|سے) [کام کے لیے|نوکری کے لیے] (نہ جائیں|مت جائیں|جانا غیر قانونی)",
      "(tourist|visit) visa (pe|par) (kaam|kam|naukri|job) (karna|mat|na kare|na karen|nahi)",
    ],
  },
};
