import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Signs of forced labour and forced criminality, as people who are held write of them. */
export const forcedLabourSigns: readonly Indicator[] = [
  {
    id: "cannot-leave",
    element: "means",
    strength: "strong",
    label: "Not allowed to leave the place of work or lodging",
    source: sources.iloForcedLabour,
    phrases: {
      en: [
        "(not allowed|not permitted|forbidden) to (leave|go outside|go out of) [the] (compound|building|factory|house|dormitory|boat|park|site)",
        "(cannot|can t|cant|could not|couldn t|never) leave the (compound|building|factory|park)",
        "(won t|wont|will not|don t|dont|do not) let (me|us|them|her|him) (leave|go home|go outside|out of the building)",
        "locked (in|inside) [the] (room|building|compound|dormitory|house|factory)",
        "(guards|armed guards) (at|on) (the|every) (gate|door|exit)",
      ],
      id: [
        "(tidak|gak|ga|nggak) (boleh|bisa|diizinkan) (keluar|pulang) dari (gedung|kantor|mess|kompleks|sini|compound)",
        "(dikurung|disekap) di (dalam|kamar|gedung|mess|kompleks)",
        "dilarang keluar (gedung|mess|kompleks|area)",
      ],
      ms: ["(tidak|tak) (boleh|dibenarkan) keluar (dari|) (bangunan|asrama|kawasan|kompleks)", "dikurung (dalam|di)"],
      fil: [
        "(hindi|di) (kami|ako|sila) (pinapalabas|makalabas|pinapayagang lumabas|pinapauwi)",
        "bawal lumabas (ng|sa) (building|compound)",
        "(ikinulong|kinulong) (kami|ako|sila) sa (building|compound|kwarto)",
      ],
      vi: [
        "(không|ko|không được|cấm) (cho|được) (ra ngoài|ra khỏi|về nhà|rời khỏi)",
        "(bị|đang bị) (nhốt|giam|giam giữ|giam lỏng)",
      ],
      th: [
        "(ห้าม|ไม่ให้|ไม่ยอมให้)(ออกนอก|ออกไปข้างนอก|ออกจากตึก|กลับบ้าน|ออกจากห้อง)",
        "(ถูก|โดน)(กักขัง|ขัง|กักตัวไว้|หน่วงเหนี่ยว)",
        "ออกไปไหนไม่ได้",
      ],
      km: ["(មិនឲ្យ|មិនអោយ|មិនអាច|ហាម)(ចេញក្រៅ|ចេញពីអគារ|ត្រឡប់ទៅផ្ទះ)", "(ត្រូវបានគេ|គេ)(បង្ខាំង|ឃុំឃាំង|ឃាំង)"],
      my: ["(အပြင်|အိမ်)(ထွက်|ပြန်)(ခွင့်မရှိ|ခွင့်မပေး|လို့မရ|မရ)", "(ပိတ်လှောင်|ချုပ်နှောင်)(ထား|ခံ)"],
      zh: [
        "(不让|不讓|不准|不许|不許|禁止|无法|無法|不能)(离开|離開|走出)(园区|園區|公司|大楼|宿舍|这里|這裡)",
        "(不让|不讓|不准)(出门|出去|外出|回家|走人)",
        "(被关|被關|被囚禁|被软禁|被拘禁|被非法拘禁)(在|于|起来|起來|)",
      ],
    },
  },
  {
    id: "excessive-hours",
    element: "purpose",
    strength: "medium",
    label: "Fourteen hours of work a day or more, or no day off",
    source: sources.iloExploitation,
    phrases: {
      en: [
        "(14|15|16|17|18|19|20) hours (a|per|every|each|) day",
        "(14|15|16|17|18) hrs (a|per|) day",
        "(14|15|16|17|18) hours daily",
        "work (without|with no) (a day off|days off|rest days|any day off)",
        "no (day|days) off [a month|at all]",
      ],
      id: ["(14|15|16|17|18) jam (sehari|per hari|setiap hari)", "(tidak ada|tanpa|gak ada) hari libur"],
      ms: ["(14|15|16|17|18) jam sehari", "(tiada|tanpa) cuti"],
      fil: ["(14|15|16|17|18) (oras|hours) (kada araw|araw araw|sa isang araw)", "walang (day off|pahinga)"],
      vi: ["(14|15|16|17|18) (tiếng|giờ) (một ngày|mỗi ngày|ngày)", "không có ngày nghỉ"],
      th: ["วันละ(14|15|16|17|18)ชั่วโมง", "(14|15|16|17|18)ชั่วโมง(ต่อวัน|วัน)", "ไม่มีวันหยุด"],
      km: ["(14|15|16|17|18)ម៉ោង(ក្នុងមួយថ្ងៃ|មួយថ្ងៃ)", "(គ្មាន|អត់មាន)ថ្ងៃឈប់សម្រាក"],
      my: ["(တစ်ရက်|တစ်နေ့)(14|15|16|17|18)နာရီ", "(နားရက်|ပိတ်ရက်)မရှိ"],
      zh: [
        "(每天|一天)(工作|上班|干)(14|15|16|17|18)(个小时|小时|個小時|小時)",
        "(每天|一天)(14|15|16|17|18)(个小时|小时|個小時|小時)",
        "(没有|沒有|无)(休息日|假期|休假)",
      ],
    },
  },
  {
    id: "wages-withheld",
    element: "purpose",
    strength: "medium",
    label: "Wages are withheld",
    source: sources.iloForcedLabour,
    phrases: {
      en: [
        "(have not|haven t|has not|not|never) (been paid|paid us|paid me|received any salary|got any salary) for (2|3|4|5|6|7|8|two|three|four|five|six|several|many) months",
        "(withhold|withholding|withheld|hold back|holding back) (my|our|their|your) (salary|wages|pay)",
        "(refuse|refused|refuses) to pay (me|us|my|our) [salary|wages]",
        "(never|not) paid (any|our|my) (salary|wages)",
      ],
      id: [
        "(gaji|upah) [saya|kami] (tidak|belum|gak|ga) (dibayar|dibayarkan|dikasih)",
        "gaji [saya|kami] ditahan",
        "(dibayar|dibayarkan|cair|diterima) [penuh|sekaligus] (setelah|sesudah) (kontrak habis|habis kontrak|kontrak selesai|selesai kontrak|kontrak berakhir|kapal sandar|kapal bersandar)",
      ],
      ms: ["gaji [saya|kami] (tidak|tak|belum) (dibayar|bayar)", "gaji ditahan"],
      fil: ["(hindi|di) (kami|ako) (pinasahod|binayaran|sinasahuran|sinuswelduhan)", "(walang|hold ang) sahod"],
      vi: ["(không|chưa|ko) (trả|được trả|nhận|được nhận) [đồng] lương", "(giữ|giam|quỵt|nợ) lương"],
      th: ["(ไม่ได้รับ|ไม่ได้|ไม่จ่าย|ค้างจ่าย|ยึด)(เงินเดือน|ค่าจ้าง|ค่าแรง)"],
      km: ["(មិនបើក|មិនបាន|មិនទាន់បាន|កាត់ទុក)(ប្រាក់ខែ|ប្រាក់ឈ្នួល)"],
      my: ["(လစာ|လုပ်ခ)(မပေး|မရ|မရသေး|မပေးဘူး|ထိန်းထား)"],
      zh: ["(拖欠|扣押|克扣|不发|不發|不给|压着|欠)(工资|工資|薪水|薪资)"],
    },
  },
  {
    id: "forced-to-scam",
    element: "purpose",
    strength: "strong",
    label: "Forced to deceive people online",
    source: sources.ohchr,
    phrases: {
      en: [
        "(forced|forcing|force|made|making) (me|us|them|him|her|people|workers|) (to|into|) (scam|scamming|do scam|do scams|cheat people|commit fraud|online scam|online scamming|crypto scam)",
        "(have|had) to scam (people|others|at least)",
      ],
      id: ["(dipaksa|disuruh|dipaksa jadi) (scam|scammer|menipu|nipu|penipu|melakukan penipuan)"],
      ms: ["(dipaksa|dipaksa jadi) (scammer|scam|menipu|penipu)"],
      fil: ["(pinilit|pinipilit|pinagawa) (kami|akong|ako|kaming) (mang scam|mag scam|manloko|maging scammer)"],
      vi: ["(bị|) (ép|bắt|ép buộc|bắt buộc|cưỡng ép) [phải|đi|làm] (lừa đảo|lừa người|scam)"],
      th: ["(ถูก|โดน)(บังคับ|สั่ง)(ให้|ให้ไป|)(หลอก|โกง|สแกม|ทำสแกม|หลอกลวง)"],
      km: ["(បង្ខំ|បង្ខិតបង្ខំ)(ឲ្យ|អោយ|ឱ្យ)(បោក|ឆបោក|ធ្វើស្កេម)"],
      my: ["(အတင်း|အဓမ္မ|ဖိအားပေး)(လိမ်ခိုင်း|ငွေလိမ်ခိုင်း|လိမ်လည်ခိုင်း)", "လိမ်(ခိုင်း|လည်ခိုင်း)(ခံရ|တယ်)"],
      zh: ["(被迫|逼|强迫|強迫|被逼|逼迫)(我|我们|我們|他们|去|做|搞|从事|)(诈骗|詐騙|电诈|骗人|騙人|网诈)"],
    },
  },
  {
    id: "punished-for-quota",
    element: "means",
    strength: "strong",
    label: "Punished when a daily target is missed",
    source: sources.theStar,
    phrases: {
      en: [
        "(beaten|punished|electrocuted|shocked|fined|no food|starved) (if|when) (we|you|i|they) (do not|don t|dont|did not|didn t|fail to|can t|cannot|miss) (reach|meet|hit|make|the|our|) [the|our|your] (target|quota|kpi|sales)",
        "(miss|fail) the (quota|target) (and|you|we) (get|are|will be|got) (beaten|punished|shocked)",
      ],
      id: [
        "(dipukul|dihukum|disetrum|disiksa|didenda) (kalau|jika|bila|karena) (tidak|gak|ga) (capai|mencapai|dapat|sampai) target",
      ],
      ms: ["(dipukul|dihukum|didera) (kalau|jika|sebab) (tak|tidak) (capai|cukup) target"],
      fil: [
        "(sinasaktan|pinaparusahan|kinukuryente|binubugbog) (kapag|pag|kung) (hindi|di) (naabot|umabot) [ang|sa] quota",
      ],
      vi: ["không (đạt|đủ) (chỉ tiêu|doanh số|kpi) (bị|thì bị|sẽ bị) (đánh|phạt|chích điện|bỏ đói)"],
      th: ["(ไม่ถึง|ไม่ได้|ทำไม่ถึง)(เป้า|ยอด)(โดน|ถูก|จะโดน|ก็โดน)(ตี|ทำร้าย|ซ้อม|ช็อต|ลงโทษ)"],
      km: ["(មិនបាន|មិនគ្រប់)(គោលដៅ|តាមគោលដៅ)(ត្រូវវាយ|គេវាយ|ត្រូវគេវាយ|ត្រូវពិន័យ)"],
      my: ["(တာဂက်|ပစ်မှတ်)(မပြည့်|မရ)(ရင်|လျှင်)(ရိုက်|ဒဏ်ပေး|အပြစ်ပေး)"],
      zh: [
        "(没|沒|没有|不|未)(完成|达到|達到|达标|開單|开单)(业绩|業績|任务|指标|kpi|)(就|会|要|就会)(挨打|被打|体罚|體罰|电击|電擊|关小黑屋)",
      ],
    },
  },
  {
    id: "sold-on",
    element: "act",
    strength: "strong",
    label: "A person is sold or passed on to another company",
    source: sources.globalChinaPulse,
    phrases: {
      en: [
        "(sold|sell|selling|resold|resell) (me|us|him|her|you|them|people|workers) (to|on to) (another|other|a|the) (company|compound|boss|place|scam company|team)",
        "(was|were|been|being|get|got) (sold|resold) to (another|other|a|the) (company|compound|boss|scam company)",
        "(bought|owned) by (the company|this company|the boss)",
      ],
      id: ["(dijual|dipindah jual|dioper) ke (perusahaan|kompleks|bos|tempat) lain"],
      ms: ["dijual (ke|kepada) (syarikat|bos|tempat) lain"],
      fil: ["(ibinenta|binenta|ibebenta) (kami|ako|sila|kayo) sa (ibang|iba pang) (company|compound|amo)"],
      vi: [
        "(bị|) bán (sang|qua|cho) (công ty|khu|ông chủ|sòng) khác",
        "(bán|sang tay) (người|tôi|em|chúng tôi) (sang|cho) công ty khác",
      ],
      th: ["(ถูก|โดน|จะ)ขาย(ต่อ|ไปให้|ให้)(บริษัท|ตึก|ที่)(อื่น|ใหม่)", "(ถูก|โดน)ขายต่อ"],
      km: ["(ត្រូវគេ|គេ|ត្រូវបាន)លក់(បន្ត|ទៅឲ្យ|ទៅ)(ក្រុមហ៊ុន|ថៅកែ)ផ្សេង", "ត្រូវគេលក់"],
      my: ["(တခြား|အခြား)(ကုမ္ပဏီ|သူဌေး)(ကို|ဆီ|သို့)(ရောင်းစား|ရောင်း)", "(လူ|ကျွန်တော်တို့|ကျွန်မတို့)ကိုရောင်းစား"],
      zh: ["(被|把我|把人|把我们)(卖到|賣到|转卖|轉賣|倒卖|卖给|賣給)(别的|別的|其他|另一|)(公司|园区|園區|团队|)"],
    },
  },
];
