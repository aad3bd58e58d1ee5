import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Papers and telephones taken, and papers asked for or made up. */
export const papers: readonly Indicator[] = [
  {
    id: "passport-kept",
    element: "means",
    strength: "strong",
    label: "Passports or identity papers are taken or kept",
    source: sources.iloForcedLabour,
    phrases: {
      en: [
        "(take|took|taken|takes|taking|keep|keeps|kept|hold|holds|held|confiscate|confiscated|seize|seized|surrender|hand over|handed over) (my|your|our|their|his|her|the|all|everyone s|workers|all the|all our|all my) (passport|passports|identity card|identity cards|id card|travel documents|identity documents)",
        "(passport|passports) [and phones|and phone] (is|are|was|were|been|will be|have been|get|being) (taken|kept|held|confiscated|seized|collected|surrendered)",
      ],
      id: [
        "paspor [dan hp|saya|kami|anda|dan handphone] (ditahan|disita|diambil|dikumpulkan|dipegang)",
        "(menahan|menyita|mengambil|tahan|sita|kumpulkan|serahkan) paspor",
        "(paspor|ktp|ijazah|buku pelaut|kartu keluarga) [asli] [dan ktp|dan ijazah|dan paspor|dan buku pelaut] (ditahan|disita|dipegang|disimpan) [dulu|sementara] [oleh|di] (sponsor|agen|calo|kantor|perusahaan|majikan|bos|mandor|kapten|penyalur)",
        "(jaminan|jaminkan|menjaminkan|tahan|menahan) (ijazah|ktp|paspor|buku pelaut) [asli]",
      ],
      ms: [
        "(pasport|passport) [saya|kami|anda|pekerja] (dipegang|disita|diambil|ditahan|dirampas)",
        "(pegang|rampas|simpan|tahan) (pasport|passport)",
      ],
      fil: [
        "(kinuha|kinumpiska|hawak|tinago|kukunin) (nila|ang|ng|namin) [ang] (passport|pasaporte|mga passport)",
        "(passport|pasaporte) (namin|ko|nila) (kinuha|kinumpiska|hawak)",
      ],
      vi: [
        "(thu|giữ|tịch thu|lấy|thu giữ|giữ hộ) (hộ chiếu|passport|giấy tờ tùy thân|căn cước|hết giấy tờ)",
        "(bị|sẽ bị) (thu|giữ|tịch thu) (hộ chiếu|giấy tờ|passport)",
        "(hộ chiếu|căn cước|cccd|cmnd|passport) [gốc] [và điện thoại] (nộp|giao|gửi|đưa) [lại|hết] cho (quản lý|chủ|ông chủ|môi giới|sếp|tổ trưởng)",
        "(hộ chiếu|căn cước|cccd|cmnd|giấy tờ tùy thân) [gốc] (để|do) [cho] (quản lý|công ty|chủ|ông chủ|môi giới|sếp|tổ trưởng) giữ",
      ],
      th: [
        "(ยึด|เก็บ|ริบ|เอา)(พาสปอร์ต|หนังสือเดินทาง|บัตรประชาชน)(ไว้|ไป|เรา|ของ|)",
        "(ถูก|โดน)(ยึด|เก็บ)(พาสปอร์ต|หนังสือเดินทาง|เอกสาร|บัตร)",
        "(พาสปอร์ต|หนังสือเดินทาง|บัตรประชาชน)(ตัวจริง|)(ต้อง|ให้|)(ฝาก|เก็บ|ยึด)(ไว้|)(กับ|ที่)(หัวหน้า|นายจ้าง|บริษัท|เถ้าแก่|นายหน้า|ผู้จัดการ|ออฟฟิศ)",
        "(ฝาก|มอบ|ส่งมอบ)(พาสปอร์ต|หนังสือเดินทาง|บัตรประชาชน)(ตัวจริง|)(ไว้|)(กับ|ที่|ให้)(หัวหน้า|นายจ้าง|บริษัท|เถ้าแก่|นายหน้า|ผู้จัดการ)",
      ],
      km: [
        "(រឹបអូស|ដកហូត|យក|ទុក|កាន់)(លិខិតឆ្លងដែន|ប៉ាស្ព័រ|អត្តសញ្ញាណប័ណ្ណ)(យើង|ទុក|របស់)",
        "(លិខិតឆ្លងដែន|ប៉ាស្ព័រ)(ត្រូវគេ|ត្រូវបាន)(យក|រឹបអូស|ដកហូត|ទុក)",
        "(លិខិតឆ្លងដែន|ប៉ាស្ព័រ|អត្តសញ្ញាណប័ណ្ណ)(ត្រូវ|នឹងត្រូវ|)(ទុក|រក្សាទុក|ផ្ញើទុក|កាន់)(នៅ|ដោយ|ជាមួយ)(ក្រុមហ៊ុន|ថៅកែ|មេការ|ការិយាល័យ|ភ្នាក់ងារ|អ្នកគ្រប់គ្រង)",
      ],
      my: [
        "(ပတ်စပို့|နိုင်ငံကူးလက်မှတ်|မှတ်ပုံတင်)(တွေ|ကို|တွေကို|များ|များကို|)(သိမ်း|သိမ်းထား|သိမ်းယူ|ယူထား|သိမ်းခံရ)",
        "(ပတ်စပို့|နိုင်ငံကူးလက်မှတ်|မှတ်ပုံတင်)(များ|တွေ|)(ကို|)(ပွဲစား|သူဌေး|ကုမ္ပဏီ|အလုပ်ရှင်|အေးဂျင့်|ခေါင်းဆောင်)(က|မှ|ဆီမှာ|ဆီ)(သိမ်း|ယူ|ကိုင်|အပ်)(ထား|)",
      ],
      zh: [
        "(扣|扣押|没收|沒收|收走|收缴|收繳|上交|扣留|代保管)(了|我的|我们的|所有人的|员工|員工|)(护照|護照|证件|證件|身份证|身分證)",
        "(护照|護照|证件|證件)(被|会被|要|統一|统一)(扣|收走|没收|沒收|扣押|上交|收|保管)",
      ],
    },
    counter: {
      en: [
        "(never|do not|don t|dont) (hand over|give|surrender|let anyone keep) (my|your|our|their|the) (passport|passports|travel documents)",
      ],
      id: [
        "(tidak|tanpa|bukan|gak|ga|tidak ada|tidak pernah|dilarang|jangan) (menahan|tahan|jaminan|penahanan|serahkan|kumpulkan) (ijazah|ktp|paspor)",
        "(paspor|ktp|ijazah) [asli] (tidak|tidak akan|tidak pernah|jangan) (ditahan|disita|disimpan)",
      ],
    },
  },
  {
    id: "phone-taken",
    element: "means",
    strength: "strong",
    label: "Telephones are taken",
    source: sources.theStar,
    phrases: {
      en: [
        "(took|taken|takes|take away|took away|confiscated|seized) (our|their|all|all our|all the|everyone s|away our) (phone|phones|mobile|mobiles|cellphone|cellphones|mobile phones)",
        "(phone|phones|mobile phones|cellphones) [and passports] (are|were|was|is|will be|have been|get) (taken away|confiscated|seized)",
      ],
      id: [
        "(hp|ponsel|handphone|telepon) [saya|kami|mereka|semua] (disita|diambil|dirampas|ditahan)",
        "(menyita|merampas) (hp|ponsel|handphone)",
      ],
      ms: ["(telefon|handphone|hp) [saya|kami|mereka] (dirampas|diambil|disita)"],
      fil: ["(kinuha|kinumpiska) (nila|ang|ng) [ang|mga] (cellphone|phone|cp)"],
      vi: ["(thu|tịch thu|thu giữ|bị thu|lấy) [hết|mất] điện thoại"],
      th: ["(ยึด|ริบ|เก็บ)(โทรศัพท์|มือถือ)(ไว้|ไป|เรา|ของ|)", "(ถูก|โดน)(ยึด|ริบ)(โทรศัพท์|มือถือ)"],
      km: ["(រឹបអូស|ដកហូត|យក)(ទូរស័ព្ទ)(យើង|ទុក|របស់|អស់)"],
      my: ["ဖုန်း(တွေ|ကို|တွေကို|များ|)(သိမ်း|သိမ်းထား|သိမ်းခံရ|သိမ်းယူ)"],
      zh: [
        "(没收|沒收|收走|扣|收缴|上交|扣押)(了|我的|我们的|所有人的|员工|)(手机|手機)",
        "(手机|手機)(被|会被|要|统一)(收走|没收|沒收|扣|上交|收)",
      ],
    },
  },
  {
    id: "identity-copy-asked",
    element: "means",
    strength: "weak",
    label: "A picture of passport or identity card is asked for at once",
    source: sources.unodc,
    phrases: {
      en: [
        "(send|submit|provide) [me|us] [a|the|your|clear] (photo|picture|pic|copy|scan|scanned copy) of (your|the) (passport|id card|identity card|id|nric)",
        "(send|submit) [me|us] your (passport|id) (photo|picture|copy|scan|bio page)",
      ],
      id: ["(kirim|kirimkan|foto) [foto] (ktp|paspor|kk)"],
      ms: ["(hantar|bagi|send) [gambar|salinan] (ic|passport|kad pengenalan)"],
      fil: ["(send|pasa|ipasa) (ng|ang|mo) [picture|pic|copy] (ng|of) (passport|id|valid id)"],
      vi: ["(gửi|chụp|cho xin) [ảnh|hình] (cccd|cmnd|hộ chiếu|căn cước|passport)"],
      th: ["(ส่ง|ถ่าย)(รูป|สำเนา|ภาพ)(บัตรประชาชน|พาสปอร์ต|หนังสือเดินทาง)"],
      km: ["(ផ្ញើ|ថត)(រូប|)(អត្តសញ្ញាណប័ណ្ណ|លិខិតឆ្លងដែន|ប៉ាស្ព័រ)"],
      my: ["(မှတ်ပုံတင်|ပတ်စပို့)(ဓာတ်ပုံ|ပုံ|မိတ္တူ)(ပို့|ပေးပို့)"],
      zh: ["(发|發|提供|上传|拍)(护照|護照|身份证|身分證)(照片|首页|正反面|照|扫描件)"],
    },
  },
];
