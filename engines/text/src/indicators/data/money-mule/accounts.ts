import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Recruitment of people whose accounts or telephones move money. */
export const accounts: readonly Indicator[] = [
  {
    id: "bank-account-rented",
    element: "purpose",
    strength: "strong",
    label: "Bank accounts or cards are rented or bought",
    source: sources.muleAccounts,
    phrases: {
      en: [
        "(rent|renting|rent out|lease|sell|selling|buy|buying|lend) (your|my|a|personal|) (bank account|bank accounts|atm card|atm cards|bank card|bank cards|gcash account|e wallet account|paypal account)",
        "(bank account|atm card) (for rent|rental|wanted|needed for rent|buyer)",
        "need (bank accounts|bank account holders|account holders)",
      ],
      id: [
        "(sewa|jual|beli|jual beli|disewa|cari|terima) (rekening|atm|buku rekening|rekening bank|rek bank|akun bank)",
        "(rekening|atm) (disewa|dibeli|untuk disewakan)",
      ],
      ms: ["(sewa|jual|beli) (akaun bank|kad atm|akaun|kad bank)", "(akaun bank|kad atm) (disewa|untuk sewa|dibeli)"],
      fil: [
        "(rent|renta|bili|benta|buy|sell) (ng|ang|) (gcash|bank account|atm|maya account)",
        "(gcash|bank account|atm) (for rent|for sale|bibilhin)",
      ],
      vi: [
        "(thuê|mua|bán|cho thuê|thu mua|gom) (tài khoản ngân hàng|tk ngân hàng|thẻ atm|tài khoản bank|stk)",
        "(thuê|mua) (tk|tài khoản) (nhận tiền|chuyển tiền|chính chủ)",
      ],
      th: ["(รับ|)(ซื้อ|เช่า|ขาย|จ้างเปิด|รับเปิด)(บัญชี|บัญชีธนาคาร|สมุดบัญชี|บัญชีม้า)", "บัญชีม้า", "จ้าง(เปิด|ทำ)บัญชี"],
      km: ["(ជួល|ទិញ|លក់)(គណនីធនាគារ|កាតatm|គណនី aba|គណនី)"],
      my: ["(ဘဏ်အကောင့်|ဘဏ်စာအုပ်|ဘဏ်ကတ်|kpay အကောင့်|ဝေ့အကောင့်)(ငှား|ဝယ်|ရောင်း|ဌား)"],
      zh: [
        "(收购|收購|租|出租|购买|高价收|收|卖|租用)(银行卡|銀行卡|四件套|八件套|对公账户|銀行帳戶|银行账户|一类卡|支付宝账号)",
        "(跑分|卡农|车队收卡|供卡)(平台|招|项目|兼职|)",
      ],
    },
    counter: {
      en: [
        "(never|do not|don t|dont) (rent|rent out|sell|lend) (your|my|a) (bank account|atm card|bank card|paypal account)",
      ],
      id: ["jangan (sewa|jual|sewakan) (rekening|atm)"],
    },
  },
  {
    id: "payments-passed-on",
    element: "purpose",
    strength: "strong",
    label: "Payments are received in one's own account and passed on for a share",
    source: sources.fincen,
    phrases: {
      en: [
        "(receive|accept|collect|process) [the|our|customer|client|clients|customers] (payments|payment|funds|money|transfers|deposits) (in|into|to|through|via|on) your [own|personal|bank] (account|bank account|bank|paypal)",
        "(keep|retain|deduct|take|get) [your] [a] (5|8|10|15|20|ten|five) (percent|per cent|) [of] [each|every|the|as your] (commission|payment|transfer|transaction|amount|check|cheque|money order) [and|for|as|you]",
        "(forward|transfer|send|remit|wire) the (rest|balance|remaining|remainder|funds|remaining funds) (to|via|through|by) [us|our|the|a] (western union|moneygram|agents|bitcoin|company|supplier|wire|main office|head office|regional)",
        "(payment|payments|money|funds) (transfer|collection|processing|receiving) (agent|agents|officer|representative|assistant|clerk) (needed|wanted|required|position|work from home|from home)",
      ],
      id: [
        "(terima|tampung|nampung) (dana|uang|transferan) (di|ke|lewat) rekening (kamu|anda|pribadi|sendiri)",
        "(komisi|fee|persen) (dari|tiap|setiap) (transfer|transferan|dana masuk)",
      ],
      ms: ["(terima|pindah|transfer) (duit|wang|dana) (masuk|guna|melalui) akaun (anda|awak|sendiri)"],
      fil: ["(tatanggap|receive) (ng|lang) (pera|bayad|payments) (sa|through) (account|gcash|bank) (mo|nyo)"],
      vi: [
        "(nhận|chuyển) tiền (hộ|qua|bằng|vào) (tài khoản|tk|stk) (của bạn|cá nhân|mình|ngân hàng của bạn)",
        "(rút|chuyển) tiền hộ [hưởng|nhận] (hoa hồng|phần trăm)",
      ],
      th: ["(รับ|โอน|ถอน)เงิน(ผ่าน|เข้า)บัญชี(ตัวเอง|ของคุณ|คุณ)(ได้|รับ|แล้ว)", "(โอน|ถอน)เงินแทน(ได้|รับ|ค่า)"],
      km: ["(ទទួល|ផ្ទេរ)(លុយ|ប្រាក់)តាមគណនី(អ្នក|ផ្ទាល់ខ្លួន|បង)"],
      my: ["(ကိုယ့်|သင့်)(ဘဏ်အကောင့်|အကောင့်)(ထဲ|နဲ့|ဖြင့်)(ငွေလက်ခံ|ငွေလွှဲ)"],
      zh: [
        "(用|使用)(自己的|你的|个人|本人)(银行卡|账户|帳戶|支付宝|微信)(收款|走账|过账|转账|轉帳)",
        "(代收代付|走账|过流水|走流水|刷流水)(佣金|提成|兼职|返点|按)",
      ],
    },
  },
  {
    id: "telephone-account-rented",
    element: "purpose",
    strength: "medium",
    label: "SIM cards or messenger accounts are rented or bought",
    source: sources.muleAccounts,
    phrases: {
      en: [
        "(rent|rent out|sell|buy|buying) (your|my|) (sim card|sim cards|whatsapp account|telegram account|facebook account|registered sim)",
      ],
      id: [
        "(sewa|jual|beli|disewa) (akun|nomor) (whatsapp|wa|telegram|fb|facebook)",
        "(jual|beli) (kartu perdana|sim card) (teregistrasi|aktif)",
      ],
      ms: ["(sewa|jual|beli) (akaun whatsapp|sim kad|sim card|akaun telegram)"],
      fil: ["(rent|benta|bili|buy) (ng|) (registered sim|sim card|fb account|whatsapp account)"],
      vi: ["(thuê|mua|gom) (sim|sim rác|sim chính chủ|nick zalo|tài khoản zalo|nick facebook)"],
      th: ["(ซื้อ|เช่า|รับซื้อ|รับเช่า)(ซิม|ซิมม้า|เบอร์|ไลน์|บัญชีไลน์)(ลงทะเบียน|แล้ว|รายวัน|ราคา)", "ซิมม้า"],
      km: ["(ទិញ|ជួល)(ស៊ីម|គណនីតេឡេក្រាម|គណនីហ្វេសប៊ុក)"],
      my: ["(ဆင်းမ်ကတ်|ဖုန်းကတ်|တယ်လီဂရမ်အကောင့်)(ငှား|ဝယ်|ဌား)"],
      zh: ["(收购|租|出租|高价收|收|租用)(微信号|微信號|手机卡|電話卡|电话卡|实名卡|qq号|telegram号|whatsapp号)"],
    },
  },
];
