/** How a bank, a wallet or a kind of account is named before its number. */
export interface AccountLabels {
  /** Scheme of the value: `gcash:09171234567`; `bank` where none is said. */
  readonly scheme: string;
  /** Names that mean it wherever they stand, with bars between. */
  readonly clear: string;
  /** Names that are words as well: believed only with `:`, `=`, `no` or a word like it behind them. */
  readonly vague: string;
}

/**
 * Banks and wallets of the region, and words for "account number" in its languages.
 * Source: the institutions' own names and apps, as listed by the central banks of the region; usage in adverts.
 */
export const accountLabels: readonly AccountLabels[] = [
  {
    scheme: "bank",
    clear:
      "bank account|bank account number|bank acc|account number|account no|account no.|acct no|acct no.|acct number|acc no|" +
      "acc no.|acc number|a/c no|a/c no.|a/c number|nomor rekening|no rekening|no. rekening|norek|no rek|no. rek|rekening bank|" +
      "nombor akaun|no akaun|no. akaun|akaun bank|số tài khoản|so tai khoan|stk|s.t.k|tài khoản ngân hàng|เลขบัญชี|เลขที่บัญชี|" +
      "หมายเลขบัญชี|บัญชีธนาคาร|เลขบัญชีธนาคาร|ເລກບັນຊີ|ເລກທີບັນຊີ|ບັນຊີທະນາຄານ|លេខគណនី|លេខគណនីធនាគារ|គណនីធនាគារ|ဘဏ်အကောင့်|" +
      "ဘဏ်အကောင့်နံပါတ်|ဘဏ်စာရင်းအမှတ်|ငွေစာရင်းအမှတ်|银行账号|銀行帳號|银行卡号|銀行卡號|银行卡|銀行卡|卡号|卡號|账户|賬戶|收款账号|खाता संख्या|" +
      "खाता नंबर|बैंक खाता|खाता नम्बर|बैंक खाता नंबर|ব্যাংক হিসাব|ব্যাংক একাউন্ট|অ্যাকাউন্ট নম্বর|একাউন্ট নম্বর|একাউন্ট নাম্বার|হিসাব নম্বর|" +
      "ගිණුම් අංකය|බැංකු ගිණුම|බැංකු ගිණුම් අංකය|வங்கி கணக்கு எண்|கணக்கு எண்|வங்கி கணக்கு|اکاؤنٹ نمبر|بینک اکاؤنٹ|بینک اکاؤنٹ نمبر|" +
      "계좌번호|계좌",
    vague:
      "account|acct|a/c|rekening|rek|akaun|tài khoản|tk ngân hàng|บัญชี|ບັນຊີ|គណនី|အကောင့်|账号|帳號|खाता|হিসাব|একাউন্ট|ගිණුම|கணக்கு|اکاؤنٹ",
  },
  { scheme: "gcash", clear: "gcash|g-cash|g cash|gcash number", vague: "" },
  { scheme: "maya", clear: "paymaya|pay maya|maya number|maya wallet", vague: "maya" },
  { scheme: "kbzpay", clear: "kbzpay|kbz pay|kpay|k pay|ကေပေး|ကေဘီဇက်ပေး", vague: "" },
  { scheme: "kbz", clear: "kbz bank|kbz acc|ကမ္ဘောဇဘဏ်|ကမ္ဘောဇ", vague: "kbz" },
  { scheme: "wavepay", clear: "wavepay|wave pay|wave money|wavemoney|ဝေ့ဖ်ပေး|ဝေ့မန်းနီး|ဝေ့ပေး", vague: "wave" },
  { scheme: "ayapay", clear: "ayapay|aya pay", vague: "" },
  { scheme: "aya", clear: "aya bank|ဧရာဝတီဘဏ်", vague: "aya" },
  { scheme: "cbpay", clear: "cbpay|cb pay|cb bank", vague: "" },
  { scheme: "yoma", clear: "yoma bank|ရိုးမဘဏ်", vague: "yoma" },
  { scheme: "aba", clear: "aba bank|aba pay|aba account|ធនាគារ aba|ធនាគារអេប៊ីអេ", vague: "aba" },
  { scheme: "wing", clear: "wing bank|wing money|wing account|ធនាគារវីង|វីងវេរលុយ", vague: "wing|វីង" },
  { scheme: "acleda", clear: "acleda|acleda bank|អេស៊ីលីដា|ធនាគារអេស៊ីលីដា", vague: "" },
  { scheme: "truemoney", clear: "truemoney|true money|truemoney wallet|ทรูมันนี่|ทรูวอลเล็ต|ทรูมันนี่วอลเล็ท", vague: "" },
  { scheme: "bakong", clear: "bakong|បាគង", vague: "" },
  { scheme: "bcel", clear: "bcel|bcel one|ທຄຕລ", vague: "" },
  { scheme: "umoney", clear: "u-money|umoney|m-money|mmoney", vague: "" },
  { scheme: "promptpay", clear: "promptpay|prompt pay|พร้อมเพย์|พร้อมเพ", vague: "" },
  { scheme: "kbank", clear: "kbank|k-bank|kasikorn|กสิกร|กสิกรไทย|ธนาคารกสิกรไทย", vague: "" },
  { scheme: "scb", clear: "scb|ไทยพาณิชย์|ธนาคารไทยพาณิชย์", vague: "" },
  { scheme: "bbl", clear: "bangkok bank|ธนาคารกรุงเทพ|แบงก์กรุงเทพ", vague: "bbl" },
  { scheme: "ktb", clear: "krungthai|krung thai bank|กรุงไทย|ธนาคารกรุงไทย", vague: "ktb" },
  { scheme: "bca", clear: "bca|bank bca", vague: "" },
  { scheme: "bri", clear: "bank bri|rek bri|rekening bri|brilink", vague: "bri" },
  { scheme: "bni", clear: "bank bni|rek bni|rekening bni", vague: "bni" },
  { scheme: "mandiri", clear: "bank mandiri|rek mandiri|rekening mandiri", vague: "mandiri" },
  { scheme: "dana", clear: "akun dana|nomor dana|no dana", vague: "dana" },
  { scheme: "ovo", clear: "ovo|akun ovo", vague: "" },
  { scheme: "gopay", clear: "gopay|go-pay|go pay", vague: "" },
  { scheme: "linkaja", clear: "linkaja|link aja", vague: "" },
  { scheme: "shopeepay", clear: "shopeepay|shopee pay", vague: "" },
  { scheme: "tng", clear: "touch n go|touch 'n go|tng ewallet|tng e-wallet", vague: "tng" },
  { scheme: "duitnow", clear: "duitnow|duit now", vague: "" },
  { scheme: "maybank", clear: "maybank|mbb", vague: "" },
  { scheme: "cimb", clear: "cimb|cimb bank", vague: "" },
  { scheme: "rhb", clear: "rhb|rhb bank", vague: "" },
  { scheme: "paynow", clear: "paynow|pay now", vague: "" },
  { scheme: "dbs", clear: "dbs|posb|dbs bank", vague: "" },
  { scheme: "ocbc", clear: "ocbc|ocbc bank", vague: "" },
  { scheme: "uob", clear: "uob|uob bank", vague: "" },
  { scheme: "bdo", clear: "bdo|bdo account|bdo unibank", vague: "" },
  { scheme: "bpi", clear: "bpi account|bpi savings", vague: "bpi" },
  { scheme: "metrobank", clear: "metrobank", vague: "" },
  { scheme: "landbank", clear: "landbank", vague: "" },
  { scheme: "unionbank", clear: "unionbank", vague: "" },
  { scheme: "palawan", clear: "palawan pay|palawanpay", vague: "" },
  { scheme: "momo", clear: "ví momo|vi momo|momo wallet", vague: "momo" },
  { scheme: "zalopay", clear: "zalopay|zalo pay", vague: "" },
  { scheme: "vcb", clear: "vietcombank|vcb", vague: "" },
  { scheme: "techcombank", clear: "techcombank|tcb", vague: "" },
  { scheme: "mbbank", clear: "mbbank|mb bank", vague: "" },
  { scheme: "bidv", clear: "bidv", vague: "" },
  { scheme: "agribank", clear: "agribank", vague: "" },
  { scheme: "vietinbank", clear: "vietinbank", vague: "" },
  { scheme: "sacombank", clear: "sacombank", vague: "" },
  { scheme: "tpbank", clear: "tpbank|tp bank", vague: "" },
  { scheme: "bkash", clear: "bkash|b-kash|বিকাশ|বিকাশ নম্বর|বিকাশ নাম্বার", vague: "" },
  { scheme: "nagad", clear: "nagad number|nagad account|নগদ নম্বর|নগদ নাম্বার", vague: "nagad|নগদ" },
  { scheme: "rocket", clear: "রকেট নম্বর|রকেট নাম্বার|dbbl rocket", vague: "rocket|রকেট" },
  { scheme: "esewa", clear: "esewa|e-sewa|ईसेवा|इसेवा", vague: "" },
  { scheme: "khalti", clear: "khalti|खल्ती", vague: "" },
  { scheme: "imepay", clear: "ime pay|imepay", vague: "" },
  { scheme: "jazzcash", clear: "jazzcash|jazz cash|جاز کیش|جیز کیش", vague: "" },
  { scheme: "easypaisa", clear: "easypaisa|easy paisa|ایزی پیسہ", vague: "" },
  { scheme: "sadapay", clear: "sadapay|nayapay", vague: "" },
  { scheme: "paytm", clear: "paytm|पेटीएम|পেটিএম", vague: "" },
  { scheme: "phonepe", clear: "phonepe|phone pe|फोनपे|फ़ोनपे", vague: "" },
  { scheme: "gpay", clear: "gpay|g pay|google pay|गूगल पे", vague: "" },
  { scheme: "sbi", clear: "sbi account|sbi a/c|sbi bank", vague: "sbi" },
  { scheme: "hdfc", clear: "hdfc|hdfc bank", vague: "" },
  { scheme: "icici", clear: "icici|icici bank", vague: "" },
  { scheme: "ezcash", clear: "ez cash|ezcash|mcash", vague: "" },
  { scheme: "boc", clear: "bank of ceylon|boc account|boc a/c|ලංකා බැංකුව|மக்கள் வங்கி கணக்கு", vague: "boc" },
  { scheme: "peoples", clear: "people's bank|peoples bank|මහජන බැංකුව", vague: "" },
  { scheme: "sampath", clear: "sampath bank|සම්පත් බැංකුව", vague: "" },
  { scheme: "alipay", clear: "alipay|支付宝|支付寶|支付宝账号", vague: "" },
  { scheme: "icbc", clear: "工商银行|工行|icbc", vague: "" },
  { scheme: "ccb", clear: "建设银行|建行", vague: "" },
  { scheme: "abc", clear: "农业银行|农行", vague: "" },
  { scheme: "bocn", clear: "中国银行|中行", vague: "" },
  { scheme: "binance", clear: "binance id|binance pay id|binance pay|币安id", vague: "" },
];

/** Lengths of IBANs by country. Source: SWIFT IBAN Registry, release 99, December 2024. */
export const ibanLengths: ReadonlyMap<string, number> = new Map(
  (
    "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 es24 " +
    "fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hn28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 " +
    "li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 " +
    "rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30"
  )
    .split(" ")
    .map((row) => [row.slice(0, 2), Number(row.slice(2))] as const),
);

/** Names behind the @ of a UPI address. Source: NPCI, list of UPI third-party apps and their handles, 2024. */
export const upiHandles: ReadonlySet<string> = new Set(
  (
    "okaxis okhdfcbank okicici oksbi ybl ibl axl paytm ptyes ptaxis pthdfc ptsbi upi apl yapl rapl axisb axisbank " +
    "barodampay sbi hdfcbank icici kotak kbl freecharge jupiteraxis airtel idfcbank indus federal pnb cnrb boi unionbank " +
    "waaxis wahdfcbank waicici wasbi timecosmos tapicici slice superyes naviaxis goaxb fam yescred yespop"
  ).split(" "),
);
