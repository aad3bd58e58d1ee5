import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Work or travel offered to children. Under 18 no means is needed (Palermo Protocol, Article 3 (c)). */
export const childRisk: readonly Indicator[] = [
  {
    id: "under-eighteen-welcome",
    element: "act",
    strength: "strong",
    label: "People under 18 are said to be accepted",
    source: sources.iloChild,
    phrases: {
      en: [
        "(under|below) 18 (is|are|) (ok|okay|accepted|welcome|fine|no problem|can apply|also accepted)",
        "(minors|underage|under age) (ok|okay|accepted|welcome|can apply|are welcome|are accepted)",
        "(even|also) (if|) (you are|youre|) (under|below) 18 [ok|can]",
      ],
      id: [
        "(belum|di bawah|dibawah) 18 [tahun] (boleh|bisa|juga|gapapa|tidak masalah)",
        "(anak|masih) di bawah umur (boleh|bisa|diterima)",
      ],
      ms: ["(bawah|belum) 18 [tahun] (boleh|diterima|tak apa|ok)"],
      fil: [
        "(kahit|pwede) (menor de edad|minor|wala pang 18|under 18|17 below)",
        "(menor de edad|minor) (pwede|ok lang|tanggap)",
      ],
      vi: ["(dưới|chưa đủ|chưa) 18 [tuổi] (cũng|vẫn|đều) (được|nhận|đi được)"],
      th: ["(อายุ|)(ไม่ถึง|ต่ำกว่า)18(ปี|)(ก็ได้|ก็รับ|รับ|สมัครได้)"],
      km: ["(ក្រោម|មិនទាន់គ្រប់)(អាយុ|)18(ឆ្នាំ|)(ក៏បាន|ក៏ទទួល|បាន)", "(អនីតិជន|មិនគ្រប់អាយុ)(ក៏បាន|ក៏ទទួល|ក៏ទៅបាន)"],
      my: ["(အသက်|)18(နှစ်|)(မပြည့်|အောက်)(လည်း|လဲ)(ရ|ရတယ်|လက်ခံ)"],
      zh: [
        "(未满|未滿|不满|不滿|不到)(18|十八)(岁|歲|周岁|)(也可|也可以|也行|可以|可做|均可)",
        "未成年(也可|也可以|可|也行|可做|均可)",
      ],
    },
  },
  {
    id: "age-changed-on-papers",
    element: "means",
    strength: "strong",
    label: "Papers with another age are offered",
    source: sources.iloChild,
    phrases: {
      en: [
        "(change|changed|fix|adjust|increase|raise) (your|the|her|his) age (on|in) (the|your|her|his|) (passport|papers|documents|id|birth certificate)",
        "(passport|papers|documents|birth certificate) (with|showing) (a different|another|a higher|older|higher) age",
      ],
      id: [
        "(ubah|ganti|tuakan|dituakan|naikkan|pemalsuan) (umur|usia) (di|pada|dalam|) (paspor|ktp|dokumen|akta)",
        "(umur|usia) [boleh|bisa|nanti|akan] (dituakan|dipalsukan|diubah)",
      ],
      ms: ["(ubah|tukar) umur (dalam|di|pada) (pasport|passport|ic|dokumen)"],
      fil: ["(babaguhin|papalitan|dadagdagan) ang edad (sa|mo sa) (passport|papel|birth certificate)"],
      vi: ["(nâng|sửa|khai|làm lại|tăng) tuổi (trên|trong|để làm|cho đủ) (giấy|hộ chiếu|hồ sơ|giấy khai sinh|tuổi|18)"],
      th: ["(แก้|เปลี่ยน|เพิ่ม|ปลอม|โกง)อายุ(ใน|ที่|)(พาสปอร์ต|หนังสือเดินทาง|บัตร|เอกสาร|ใบเกิด)"],
      km: ["(កែ|ប្តូរ|ដំឡើង|បន្លំ)អាយុ(ក្នុង|លើ|)(លិខិតឆ្លងដែន|ឯកសារ|សំបុត្រកំណើត|ប៉ាស្ព័រ)"],
      my: ["(အသက်)(တိုး|ပြင်|လိမ်)(ပြီး|)(ပတ်စပို့|စာရွက်စာတမ်း|မှတ်ပုံတင်)"],
      zh: ["(改|改大|修改|更改)(年龄|年齡|岁数)(办|办护照|證件|证件|做证)", "(护照|证件)(年龄|年齡)(改|改大)"],
    },
  },
  {
    id: "child-sent-to-work",
    element: "act",
    strength: "medium",
    label: "Parents are asked to send a child to work",
    source: sources.iloChild,
    phrases: {
      en: [
        "send your (daughter|son|child|children|kids) to (work|a job|the city for work|bangkok|kuala lumpur|us)",
        "looking for (girls|boys|children) (aged|age|between) (10|11|12|13|14|15)",
        "(girls|boys|children) (aged|age|ages) (10|11|12|13|14|15)",
      ],
      id: [
        "(kirim|titip) anak (perempuan|laki laki|) (untuk|buat|ke) (kerja|bekerja|kota)",
        "(cari|butuh|dicari) (anak|gadis|cewek) (umur|usia) (12|13|14|15)",
      ],
      ms: ["hantar anak (perempuan|lelaki|) (untuk|pergi) (kerja|bekerja)"],
      fil: [
        "(ipadala|papuntahin) (ang|nyo ang) (anak|anak na babae) (para|sa) (magtrabaho|trabaho|maynila)",
        "(hanap|naghahanap ng) (babae|bata) (edad|age|na) (12|13|14|15)",
      ],
      vi: [
        "(cho|gửi) con (gái|trai|) đi (làm|giúp việc|sang)",
        "(tuyển|cần|tìm) (bé|em|nữ|con gái) (12|13|14|15) tuổi",
      ],
      th: ["ส่ง(ลูก|ลูกสาว|ลูกชาย)(ไป|มา)(ทำงาน|กรุงเทพ)", "(หา|รับ|ต้องการ)เด็ก(หญิง|ผู้หญิง|)อายุ(12|13|14|15)"],
      km: ["(បញ្ជូន|ផ្ញើ)កូន(ស្រី|ប្រុស|)(ទៅ|ឲ្យទៅ)ធ្វើការ", "(រក|ត្រូវការ)ក្មេង(ស្រី|)អាយុ(12|13|14|15)"],
      my: ["(သမီး|သား|ကလေး)(ကို|)(အလုပ်|အိမ်အကူ)(လွှတ်|ပို့|ခိုင်း)", "(မိန်းကလေး|ကလေး)အသက်(12|13|14|15)"],
      zh: [
        "(送|让|把)(孩子|女儿|女兒|小孩)(来|去|到|出来|)(打工|上班|做工)",
        "(招|找)(女孩|小妹|男孩)(12|13|14|15)(岁|歲)",
      ],
    },
  },
];
