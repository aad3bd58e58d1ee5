import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Being told to hide the journey or to lie about it. */
export const hiding: readonly Indicator[] = [
  {
    id: "told-to-hide",
    element: "means",
    strength: "strong",
    label: "Told to keep the offer from family or friends",
    source: sources.iloCoercion,
    phrases: {
      en: [
        "(do not|don t|dont|never) tell [your] (family|parents|mother|husband|wife|friends|anyone at home)",
        "keep (it|this) (secret|a secret) from [your] (family|parents|friends)",
        "without telling your (family|parents)",
      ],
      id: [
        "jangan (bilang|kasih tau|beritahu|cerita) [ke|sama|kepada] (keluarga|orang tua|ortu|suami|istri|siapa siapa)",
      ],
      ms: ["jangan (beritahu|bagitau|cakap) [pada|kat|kepada] (keluarga|mak ayah|family|sesiapa)"],
      fil: ["(wag|huwag) (mo|mong|nyo|ninyong) sabihin sa (pamilya|magulang|nanay|asawa|kahit kanino)"],
      vi: ["(đừng|không được|cấm) (nói|kể|báo) (với|cho) (gia đình|bố mẹ|ba mẹ|người nhà|ai biết)"],
      th: ["(อย่า|ห้าม)บอก(ครอบครัว|พ่อแม่|ที่บ้าน|แฟน|ใคร)"],
      km: ["(កុំ|ហាម)ប្រាប់(គ្រួសារ|ឪពុកម្តាយ|អ្នកផ្ទះ|នរណា)"],
      my: ["(မိသားစု|မိဘ|အိမ်|ဘယ်သူ့)(ကို|ကိုမှ)မပြော(နဲ့|ရ|ပါနဲ့)"],
      zh: ["(别|不要|不能|不许|別)(告诉|告訴|跟)(家人|父母|家里人|家裡人|任何人)"],
    },
  },
  {
    id: "told-to-lie-at-border",
    element: "means",
    strength: "strong",
    label: "Told to pose as a tourist or to lie to officers",
    source: sources.iloCoercion,
    phrases: {
      en: [
        "tell [the] (immigration|officer|officers|customs|airport officer) [officer|officers] [that] (you are|you re|youre|you|it is|its) (a tourist|on vacation|on holiday|going on vacation|going on holiday|visiting|for tourism|a holiday)",
        "(say|pretend) (you are|you re|to be) (a tourist|tourists|on holiday|on vacation)",
        "(pose|posing) as [a] tourist[s]",
      ],
      id: [
        "(bilang|ngaku|mengaku) [ke|sama|kepada] [imigrasi|petugas|petugas imigrasi] (mau liburan|liburan|wisata|jalan jalan|turis|sebagai turis)",
      ],
      ms: [
        "(cakap|beritahu|mengaku) [kat|pada|kepada] [imigresen|pegawai imigresen] (melancong|bercuti|pergi melancong|pelancong)",
      ],
      fil: ["(sabihin|sabihin mo|sabihin nyo) [sa] (immigration|io) (tourist|turista|magbabakasyon|bakasyon)"],
      vi: ["(nói|khai|bảo) (với|) [hải quan|công an|xuất nhập cảnh|cửa khẩu] [là] đi du lịch"],
      th: ["(บอก|แจ้ง)(ตม|เจ้าหน้าที่|ด่าน)(ว่า|ว่าไป|ว่ามา)เที่ยว", "(บอก|ทำที|แกล้ง)ว่า(มา|ไป)เที่ยว"],
      km: ["ប្រាប់(អន្តោប្រវេសន៍|ប៉ូលិស|មន្ត្រី)ថា(ទៅលេង|ទៅកម្សាន្ត|ដើរលេង|ទេសចរ)"],
      my: ["(လဝက|အရာရှိ)(ကို|)(အလည်|ခရီး)(လာတယ်|သွားတယ်)(လို့|ဟု)(ပြော|ပြောပါ)"],
      zh: [
        "(跟|对|對|和)(海关|海關|边检|邊檢)(说|說)(是旅游|去旅游|来旅游|是旅遊|去旅遊|旅游|旅遊)",
        "(装作|假装|假裝|冒充)(游客|遊客)",
      ],
    },
  },
];
