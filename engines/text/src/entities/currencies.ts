/**
 * How people in the region write each currency, as regular-expression pieces in lower case. A sign that several states
 * use names the most usual one: `$` is USD, `Rs` INR, a yen sign CNY. Codes: ISO 4217, and USDT.
 */
export const currencyWords: readonly (readonly [code: string, before: string, after: string])[] = [
  [
    "USD",
    "us\\s?\\$|usd|u\\.s\\.\\$|\\$|美元|美金|ដុល្លារ|ဒေါ်လာ",
    "usd|us\\s?\\$|\\$|us dollars?|dollars?|dolla|dolar(?: as)?|đô(?: la)?|bucks|ดอลลาร์|ดอลล่าร์|ดอล|ដុល្លារ|ដុល្លា|ဒေါ်လာ|ໂດລາ|美元|美金|美刀|刀",
  ],
  ["USDT", "usdt", "usdt|泰达币"],
  ["SGD", "s\\$|sg\\$|sgd", "sgd|sing dollars?|新币|新元"],
  ["HKD", "hk\\$|hkd|港币|港幣", "hkd|港币|港幣|港元"],
  ["TWD", "nt\\$|ntd|twd|台币|台幣|新台幣", "ntd|twd|台币|台幣|新台幣"],
  ["AUD", "a\\$|au\\$|aud", "aud"],
  ["THB", "฿|thb|บาท", "฿|thb|baht|bath|บาท|ບາດ|បាត|ဘတ်|泰铢|泰銖"],
  ["IDR", "rp\\.?|idr", "idr|rupiah|印尼盾"],
  ["MYR", "rm|myr", "rm|myr|ringgit|马币|令吉|ရင်းဂစ်"],
  ["PHP", "₱|php", "₱|php|pesos?|piso|比索"],
  ["VND", "vnđ|vnd|₫", "vnđ|vnd|₫|đồng|dong|đ|越南盾"],
  ["KHR", "៛|khr", "៛|khr|riels?|រៀល"],
  ["LAK", "₭|lak", "₭|lak|kip|ກີບ"],
  ["MMK", "mmk|ks\\.?|ကျပ်", "mmk|ks|kyats?|ကျပ်"],
  ["CNY", "¥|rmb|cny|人民币", "rmb|cny|yuan|人民币|块钱|块|塊|元|¥"],
  ["JPY", "jpy", "jpy|yen|円|日元"],
  ["KRW", "₩|krw", "₩|krw|won"],
  ["INR", "₹|inr|rs\\.?", "inr|rupees?|₹|रुपये|रुपए"],
  ["BDT", "৳|bdt|tk\\.?", "৳|bdt|taka|টাকা"],
  ["PKR", "pkr", "pkr"],
  ["LKR", "lkr", "lkr"],
  ["NPR", "npr|nrs\\.?", "npr"],
  ["AED", "aed", "aed|dirhams?"],
  ["SAR", "sar", "riyals?"],
  ["GBP", "£|gbp", "gbp|pounds?|£"],
  ["EUR", "€|eur", "€|eur|euros?"],
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
  ["သိန်း", 100_000, "MMK"],
  ["သောင်း", 10_000, "MMK"],
  ["លាន", 1_000_000, undefined],
  ["សែន", 100_000, undefined],
  ["ម៉ឺន", 10_000, undefined],
  ["ពាន់", 1000, undefined],
  ["万|萬|w", 10_000, "salary"],
  ["千", 1000, "salary"],
  ["百", 100, "salary"],
  ["lakhs?|lacs?|लाख|লাখ", 100_000, undefined],
  ["crores?", 10_000_000, undefined],
  ["million|mio", 1_000_000, undefined],
  ["thousand|k", 1000, undefined],
];

/** Words for the time a payment covers: after the amount (behind "/", "per" or alone) and before it. */
export const periodWords: readonly (readonly [period: string, after: string, before: string])[] = [
  ["hour", "hours?|hrs?|jam|giờ|gio|ชั่วโมง|ชม|ម៉ោង|နာရီ|小时|小時|时|h", "时薪|時薪|每小时|ชั่วโมงละ"],
  ["day", "days?|daily|hari|ngày|ngay|วัน|ថ្ងៃ|ရက်|天|日", "日薪|每天|每日|วันละ|တစ်ရက်|တစ်နေ့|មួយថ្ងៃ|harian"],
  ["week", "weeks?|weekly|wk|minggu|tuần|tuan|สัปดาห์|อาทิตย์|សប្តាហ៍|ပတ်|周|週|星期", "周薪|每周|สัปดาห์ละ|တစ်ပတ်"],
  [
    "month",
    "months?|monthly|mth|mo|bulan|bln|tháng|thang|th|เดือน|ខែ|လ|月|个月|個月|buwan",
    "月薪|月入|每月|月收入|底薪|เดือนละ|တစ်လ|មួយខែ|gaji bulanan|sebulan|monthly",
  ],
  ["year", "years?|yearly|annum|yr|annual|tahun|năm|nam|ปี|ឆ្នាំ|နှစ်|年", "年薪|每年|ปีละ"],
];
