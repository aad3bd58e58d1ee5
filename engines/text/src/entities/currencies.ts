/**
 * How people in the region write each currency, in lower case with bars between: what may stand before and after a
 * sum, and what only stands after it. A word that several states use names the most usual one: `$` is USD, `Rs` INR, a
 * yen sign CNY, roman letters `rupees` INR, `روپے` PKR, `riyal` SAR, `dinar` KWD. Codes: ISO 4217, and USDT.
 */
export const currencyWords: readonly (readonly [code: string, both: string, after: string])[] = [
  [
    "USD",
    "us$|us $|usd|u.s.$|$|dollars|dollar|美元|美金|ดอลลาร์|ดอลล่าร์|ໂດລາ|ដុល្លារ|ដុល្លា|ဒေါ်လာ|डॉलर|डलर|ডলার|ඩොලර්|டாலர்|ڈالر",
    "us dollars|us dollar|american dollars|dolla|dolar|dolares|dolyar|dolar as|đô|đô la|đô mỹ|đô la mỹ|do la|usd$|bucks|ดอล|ดอลลาร์สหรัฐ|ໂດລາສະຫະລັດ|ដុល្លារអាមេរិក|美刀|刀|अमेरिकी डॉलर",
  ],
  ["USDT", "usdt|泰达币", ""],
  ["SGD", "s$|sg$|sgd", "sing dollars|singapore dollars|新币|新元|ดอลลาร์สิงคโปร์|စင်ဒေါ်လာ|စင်္ကာပူဒေါ်လာ"],
  ["HKD", "hk$|hkd|港币|港幣", "港元|hk dollars"],
  ["TWD", "nt$|ntd|twd|台币|台幣|新台幣", "đài tệ|đài loan tệ|ดอลลาร์ไต้หวัน"],
  ["AUD", "a$|au$|aud", "australian dollars|澳元"],
  ["CAD", "c$|ca$|cad", "canadian dollars|加元"],
  ["NZD", "nz$|nzd", ""],
  ["BND", "b$|bnd", "brunei dollars|文币"],
  ["FJD", "fj$|fjd", ""],
  ["THB", "฿|thb|บาท|ບາດ", "baht|bath|บ.|បាត|ဘတ်|ထိုင်းဘတ်|泰铢|泰銖|铢|bạt|बाट|বাত"],
  ["IDR", "rp|rp.|idr", "rupiah|rph|印尼盾|รูเปียห์|រូពី|ရူပီးယား"],
  ["MYR", "rm|myr", "ringgit|ringgit malaysia|马币|令吉|马来币|ริงกิต|ရင်းဂစ်|रिंगिट|রিঙ্গিত|ringit|រីងហ្គីត|ரிங்கிட்"],
  ["PHP", "₱|php", "pesos|peso|piso|pisong|比索|เปโซ"],
  ["VND", "vnđ|vnd|₫", "đồng|dong|đ|越南盾|越盾|ด่อง|ដុង"],
  ["KHR", "៛|khr", "riels|riel|រៀល|เรียล|瑞尔"],
  ["LAK", "₭|lak|ກີບ", "kip|kíp|กีบ|基普|គីប"],
  ["MMK", "mmk|ks|ks.|ကျပ်|ကျပ်ငွေ", "kyats|kyat|จ๊าต|缅币|缅元"],
  ["CNY", "¥|rmb|cny|人民币|ယွမ်|หยวน", "yuan|块钱|块|塊|元|nhân dân tệ|tệ|tệ trung quốc|ຢວນ|យ័ន"],
  ["MOP", "mop$", "澳门元|pataca|patacas"],
  ["JPY", "jpy|jp¥", "yen|円|日元|日圓|เยน|yên|ယန်း|येन|ইয়েন|යෙන්"],
  ["KRW", "₩|krw", "won|韩元|韓元|원|วอน|ဝမ်|វ៉ុន|वन|ওন|වොන්"],
  ["MNT", "mnt|₮", "tugrik|төгрөг"],
  ["INR", "₹|inr|rs|rs.|रु.|रू.", "rupees|rupee|rupaye|rupay|रुपये|रुपए|रूपये|रुपया|রুপি|ரூபாய்|卢比"],
  ["BDT", "৳|bdt|tk|tk.|টাকা", "taka|takas|টাকার"],
  ["PKR", "pkr|روپے|روپیے", "روپیہ|روپئے|pakistani rupees"],
  ["LKR", "lkr|රු.|රුපියල්", "sri lankan rupees|රුපියල්වල"],
  ["NPR", "npr|nrs|nrs.|ने.रु.|रु|रू", "रुपैयाँ|रुपैंया|रुपियाँ|nepali rupees"],
  ["BTN", "btn", "ngultrum|ngultrums"],
  ["MVR", "mvr|rf.", "rufiyaa"],
  ["AFN", "afn|؋", "afghani|افغانی"],
  ["IRR", "irr", "toman|تومان"],
  ["AED", "aed|dhs|dhs.|dh", "dirhams|dirham|درہم|दिरहम|দিরহাম|ദിർഹം|ඩිරාම්|திர்ஹம்|迪拉姆|เดอร์แฮม"],
  ["SAR", "sar|﷼", "riyals|riyal|ریال|रियाल|রিয়াল|රියාල්|ரியால்|real saudi|riyal saudi|沙特里亚尔"],
  ["QAR", "qar", "qatari riyals|qatari riyal"],
  ["KWD", "kwd|kd", "dinars|dinar|kuwaiti dinars|kuwaiti dinar|دینار|दीनार|দিনার|ඩිනාර්|தினார்"],
  ["BHD", "bhd", "bahraini dinars"],
  ["OMR", "omr", "omani riyals|omani rials|rials"],
  ["JOD", "jod", "jordanian dinars"],
  ["LBP", "lbp", ""],
  ["ILS", "ils|₪", "shekels|shekel"],
  ["TRY", "₺", "lira|liras|turkish lira"],
  ["RUB", "₽", "rubles|roubles|рублей|руб"],
  ["PGK", "pgk", "kina"],
  ["WST", "wst", "tala"],
  ["TOP", "t$", "pa'anga|paanga"],
  ["VUV", "vuv", "vatu"],
  ["SBD", "sbd", ""],
  ["KES", "kes|ksh|kshs", "kenyan shillings"],
  ["UGX", "ugx|ush", "ugandan shillings"],
  ["ETB", "etb", "birr"],
  ["NGN", "ngn|₦", "naira"],
  ["ZAR", "zar", "rand"],
  ["GBP", "£|gbp", "pounds|pound|英镑"],
  ["EUR", "€|eur", "euros|euro|欧元|ยูโร"],
];

/** Words that multiply the number before them; those with a currency imply it when none is written. */
export const multiplierWords: readonly (readonly [words: string, factor: number, implied: string | undefined])[] = [
  ["triệu|trieu|tr|củ", 1_000_000, "VND"],
  ["nghìn|ngàn|nghin|ngan", 1000, "VND"],
  ["tỷ|tỉ", 1_000_000_000, "VND"],
  ["juta|jt", 1_000_000, "IDR"],
  ["ribu|rb", 1000, "IDR"],
  ["ล้าน", 1_000_000, "THB"],
  ["แสน", 100_000, "THB"],
  ["หมื่น", 10_000, "THB"],
  ["พัน", 1000, "THB"],
  ["ล้านกีบ|ລ້ານ", 1_000_000, "LAK"],
  ["ແສນ", 100_000, "LAK"],
  ["ໝື່ນ|ຫມື່ນ", 10_000, "LAK"],
  ["ພັນ", 1000, "LAK"],
  ["သန်း", 1_000_000, "MMK"],
  ["သိန်း", 100_000, "MMK"],
  ["သောင်း", 10_000, "MMK"],
  ["ထောင်", 1000, "MMK"],
  ["លាន", 1_000_000, undefined],
  ["សែន", 100_000, undefined],
  ["ម៉ឺន|មឺុន", 10_000, undefined],
  ["ពាន់", 1000, undefined],
  ["万|萬|w", 10_000, "salary"],
  ["千", 1000, "salary"],
  ["百", 100, "salary"],
  ["만", 10_000, "KRW"],
  ["lakhs|lakh|lacs|lac|लाख|লাখ|লক্ষ|ලක්ෂ|லட்சம்|இலட்சம்|لاکھ", 100_000, undefined],
  ["crores|crore|करोड़|কোটি|கோடி|کروڑ", 10_000_000, undefined],
  ["million|mio|mil|milyon|milyong|mn|मिलियन|মিলিয়ন", 1_000_000, undefined],
  ["thousand|k|hazar|hazaar|libo|libong|हज़ार|हजार|হাজার|ஆயிரம்|ہزار|දහස්|දහස", 1000, undefined],
];

/**
 * Words for the time a payment covers: behind "/", "per" or a word like it; behind the sum without any such word; and
 * before the sum. Words for pay that mean a month's pay (`เงินเดือน`, `ប្រាក់ខែ`, `လစာ`, `月薪`) stand in the last.
 */
export const periodWords: readonly (readonly [period: string, joined: string, alone: string, before: string])[] = [
  [
    "hour",
    "hours|hour|hrs|hr|jam|giờ|gio|oras|ชั่วโมง|ชม|ชม.|ຊົ່ວໂມງ|ម៉ោង|နာရီ|小时|小時|时|h|घंटा|घंटे|घण्टा|ঘণ্টা|ঘন্টা|පැය|පැයකට|மணி|மணிநேரம்|گھنٹہ|گھنٹے",
    "hourly|ชั่วโมงละ",
    "时薪|時薪|每小时|ชั่วโมงละ|ຊົ່ວໂມງລະ|hourly|ঘণ্টায়|প্রতি ঘণ্টায়|மணிக்கு|පැයකට|فی گھنٹہ|प्रति घंटा|kada oras|bawat oras|per jam|mỗi giờ",
  ],
  [
    "day",
    "days|day|hari|ngày|ngay|araw|วัน|ມື້|ວັນ|ថ្ងៃ|ရက်|နေ့|天|日|दिन|দিন|දවස|දින|நாள்|دن|یوم",
    "daily|harian|sehari|perhari|kada araw|araw-araw|रोज|रोज़|روزانہ|দৈনিক|दैनिक|நாளொன்றுக்கு|roz|din",
    "日薪|每天|每日|วันละ|ມື້ລະ|တစ်ရက်|တစ်နေ့|တစ်ရက်လျှင်|មួយថ្ងៃ|ក្នុងមួយថ្ងៃ|harian|daily|दैनिक|प्रतिदिन|দৈনিক|প্রতিদিন|දිනකට|දවසකට|நாள்|ஒரு நாளைக்கு|روزانہ|kada araw|bawat araw|sehari|mỗi ngày",
  ],
  [
    "week",
    "weeks|week|wk|minggu|tuần|tuan|linggo|สัปดาห์|อาทิตย์|ອາທິດ|សប្តាហ៍|សប្ដាហ៍|ပတ်|အပတ်|周|週|星期|हफ्ते|हफ्ता|सप्ताह|हप्ता|সপ্তাহ|සතිය|வாரம்|ہفتہ|ہفتے",
    "weekly|mingguan|seminggu|साप्ताहिक|সাপ্তাহিক|ہفتہ وار",
    "周薪|每周|สัปดาห์ละ|อาทิตย์ละ|ອາທິດລະ|တစ်ပတ်|មួយសប្តាហ៍|weekly|साप्ताहिक|সাপ্তাহিক|සතියකට|வாரத்திற்கு|ہفتہ وار|kada linggo|mingguan|mỗi tuần",
  ],
  [
    "month",
    "months|month|mth|mo|mnth|bulan|bln|tháng|thang|th|buwan|เดือน|ເດືອນ|ខែ|လ|月|个月|個月|माह|महीना|महीने|महिना|मास|মাস|মাসে|මසකට|මාසයකට|මාසය|மாதம்|மாதத்திற்கு|ماہ|مہینہ|مہینے|mahina|mahine|달",
    "monthly|bulanan|sebulan|perbulan|kada buwan|bawat buwan|isang buwan|pm|p.m|मासिक|महीना|महीने|महिना|মাসিক|মাসে|மாதம்|மாதந்தோறும்|ماہانہ|ماہوار|mahina|mahine|mahinay",
    "月薪|月入|每月|月收入|底薪|เดือนละ|เงินเดือน|เงินเดือนเริ่มต้น|รายได้ต่อเดือน|ເດືອນລະ|ເງິນເດືອນ|တစ်လ|တစ်လကို|လစာ|လစာငွေ|មួយខែ|ក្នុងមួយខែ|ប្រាក់ខែ|ប្រាក់បៀវត្ស|gaji bulanan|sebulan|per bulan|monthly|monthly salary|mỗi tháng|một tháng|lương tháng|buwanan|buwanang sahod|kada buwan|bawat buwan|मासिक|मासिक वेतन|प्रति माह|हर महीने|महीने के|महीने का|মাসিক|মাসে|প্রতি মাসে|মাসিক বেতন|මසකට|මාසයකට|මාසිකව|මාසික වැටුප|மாதம்|மாத சம்பளம்|மாதத்திற்கு|ماہانہ|ماہوار|ماہانہ تنخواہ|월급",
  ],
  [
    "year",
    "years|year|annum|yr|tahun|thn|năm|nam|taon|ปี|ປີ|ឆ្នាំ|နှစ်|年|साल|वर्ष|বছর|বৎসর|වසර|අවුරුද්ද|ஆண்டு|வருடம்|سال",
    "yearly|annually|annual|p.a.|tahunan|setahun|सालाना|वार्षिक|বার্ষিক|سالانہ",
    "年薪|每年|ปีละ|ປີລະ|មួយឆ្នាំ|တစ်နှစ်|yearly|annual salary|सालाना|वार्षिक|বার্ষিক|වසරකට|ஆண்டுக்கு|سالانہ|kada taon|setahun|mỗi năm",
  ],
];

/** What stands between a sum and the time it covers. */
export const perWords =
  "/|per|a|an|each|every|one|se|p|p.|mỗi|một|1|ต่อ|ละ|ຕໍ່|ຕໍ່ໜຶ່ງ|ລະ|ក្នុងមួយ|មួយ|ប្រចាំ|တစ်|每|一|kada|bawat|isang|sa isang|प्रति|हर|एक|प्रत्येक|প্রতি|ফি|فی|ہر|ஒரு|/1|/ 1";

/** Words for pay before a Chinese sum that make a bare 千 or 万 yuan. */
export const salaryWords = "月薪|月入|工资|工資|底薪|薪资|薪資|日薪|收入|待遇|时薪|時薪|年薪|周薪|月收入|保底";
