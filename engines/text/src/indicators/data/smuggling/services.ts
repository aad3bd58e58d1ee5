import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Adverts for crossing borders without right. Not by itself trafficking: the person may be moved with consent. */
export const smugglingServices: readonly Indicator[] = [
  {
    id: "irregular-crossing",
    element: "act",
    strength: "medium",
    label: "Irregular border crossing is offered (smuggling, not by itself trafficking)",
    source: sources.smugglingProtocol,
    phrases: {
      en: [
        "(cross|enter|crossing) [the] (border|country) (illegally|without documents|without papers|without passport|through the jungle|by the river|through natural routes)",
        "(smuggle|smuggled|smuggling) (you|people|us|them|me) (across|over|into|through) [the] (border|thailand|malaysia|myanmar|cambodia|laos|country|river)",
        "(natural|unofficial|illegal) (crossing|border route|border crossing|border channel)",
      ],
      id: ["(lewat|via|melalui) jalur (tikus|ilegal|belakang|gelap)", "(masuk|menyeberang) (secara|) ilegal"],
      ms: ["(ikut|melalui|guna) (jalan|lorong|jalur|laluan) (tikus|haram|belakang)"],
      fil: ["(backdoor|back door) (exit|route|papuntang|sa)", "(dadaan|daan) sa (backdoor|likod)"],
      vi: [
        "vượt biên [trái phép]",
        "(đi|qua) (đường|lối) (tiểu ngạch|mòn|chui)",
        "(xuất cảnh|nhập cảnh) (chui|trái phép)",
      ],
      th: ["(ช่อง|เส้น)ทางธรรมชาติ", "(ลักลอบ|แอบ)(ข้าม|เข้า|หลบหนีเข้า)(แดน|ประเทศ|เมือง|ชายแดน|ฝั่ง)", "(เดินป่า|มุดรั้ว)ข้าม"],
      km: ["(ឆ្លង|លួចឆ្លង)(ដែន|ព្រំដែន)(ខុសច្បាប់|តាមច្រករបៀង|តាមព្រៃ)", "លួចឆ្លងដែន"],
      my: ["(နယ်စပ်|ဘော်ဒါ)(ခိုးဖြတ်|ခိုးကျော်|ခိုးဝင်)", "(တောလမ်း|ခိုးလမ်း)(က|မှ|ဖြင့်|နဲ့)(သွား|ဖြတ်)"],
      zh: [
        "(偷渡|蛇头|蛇頭)(去|到|来|过去|出境|路线|)",
        "(走|走的)(小路|山路|水路)(过境|過境|出境|过去|到缅甸|到緬甸)",
        "(非法|绕关)(出境|越境)",
      ],
    },
    counter: {
      en: ["illegal crossing (is|of|and)"],
    },
  },
  {
    id: "pay-on-arrival",
    element: "act",
    strength: "medium",
    label: "The journey is paid for on arrival (smuggling, not by itself trafficking)",
    source: sources.smugglingProtocol,
    phrases: {
      en: [
        "pay (after|upon|on|when you) (arrival|arrive|arriving|reach|reaching) (in|at|there|malaysia|thailand|australia|the destination|destination)",
        "guaranteed (passage|arrival|crossing)",
      ],
      id: ["bayar (setelah|kalau sudah|sesudah|pas) (sampai|tiba) (di|tujuan|malaysia|sana)"],
      ms: ["bayar (bila|lepas|selepas) sampai (di|malaysia|sana)"],
      fil: ["(bayad|magbabayad) (pagdating|pag nakarating) (doon|sa)"],
      vi: ["(đến|tới|qua) nơi (mới|rồi mới|mới phải) (trả|thanh toán|lấy) tiền"],
      th: ["(ถึง|ไปถึง)(ปลายทาง|ที่|แล้ว)(ค่อย|จึง)จ่าย"],
      km: ["(ដល់|ទៅដល់)(កន្លែង|គោលដៅ)(ចាំ|ទើប)បង់(លុយ|ប្រាក់)"],
      my: ["(ရောက်|ဟိုရောက်)(မှ|ပြီးမှ)(ငွေချေ|ပိုက်ဆံပေး|ပေးရ)"],
      zh: ["(到了|到地方|到达|抵达|到目的地)(再|后再|才)(付款|给钱|付钱|收费)"],
    },
  },
  {
    id: "papers-made-to-order",
    element: "means",
    strength: "medium",
    label: "Visas, stamps or passports are offered for money",
    source: sources.unodcPapers,
    phrases: {
      en: [
        "(buy|sell|selling|order|get) [a] (fake|real|registered|genuine) (passport|passports|visa|entry stamp|id card)",
        "(visa|passport) (guaranteed|without interview|100 guaranteed)",
        "(entry|exit) stamp[s] (without|arranged|for sale|service)",
      ],
      id: [
        "(jasa|jual|bikin|buat) (paspor|visa|cap paspor) (palsu|tembak|tanpa wawancara|asli tapi)",
        "cap paspor (tembak|palsu)",
      ],
      ms: ["(jual|buat) (pasport|visa|permit) (palsu|cepat tanpa)", "cop (pasport|passport) (palsu|ejen)"],
      fil: ["(fake|pekeng) (passport|visa|oec)", "(oec|visa) (assist|no show|walang interview)"],
      vi: [
        "(làm|bán|nhận làm) (hộ chiếu|visa|giấy tờ) (giả|bao đậu|không cần phỏng vấn)",
        "đóng dấu (khống|xuất nhập cảnh giả)",
      ],
      th: ["(รับทำ|ขาย|ทำ)(พาสปอร์ต|วีซ่า|ใบอนุญาต)(ปลอม|เถื่อน)", "(ปั๊ม|แสตมป์)(พาสปอร์ต|ตม)(แทน|ปลอม|ไม่ต้องไป)"],
      km: ["(ធ្វើ|លក់)(លិខិតឆ្លងដែន|វីសា|ប៉ាស្ព័រ)ក្លែងក្លាយ"],
      my: ["(ပတ်စပို့|ဗီဇာ)(အတု|အတုလုပ်)(ရောင်း|လုပ်ပေး|)"],
      zh: ["(办|做|出售|代办)(假护照|假签证|假证|假證|假護照|假簽證)", "(盖章|蓋章)(不用|无需)(本人|过关|出境)"],
    },
  },
];
