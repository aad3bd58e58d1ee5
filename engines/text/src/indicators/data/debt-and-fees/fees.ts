import type { Indicator } from "../../indicator.ts";
import { sources } from "../../sources.ts";

/** Money asked of the worker, and debts that hold a person. */
export const feesAndDebts: readonly Indicator[] = [
  {
    id: "recruitment-fee",
    element: "means",
    strength: "medium",
    label: "A fee or deposit is asked for the job",
    source: sources.iloForcedLabour,
    phrases: {
      en: [
        "(placement|recruitment|agency|agent|deployment|registration|visa processing) fee[s] (of|is|are|required|payable|must|to be paid|only)",
        "pay [a|the|us a] (placement fee|recruitment fee|agent fee|deposit|security deposit|training fee|registration fee|processing fee) (before|first|of|to|in advance|upfront)",
        "(deposit|fee) (is|) required (before|to start|for processing|to secure)",
        "(refundable|security) deposit (before|for the job|required)",
      ],
      id: [
        "(biaya|uang) (administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan) (sebesar|rp|wajib|dulu|sebelum)",
        "(bayar|transfer|setor) (uang|biaya) (jaminan|administrasi|pendaftaran|proses)",
      ],
      ms: [
        "(yuran|bayaran|wang) (pendaftaran|proses|ejen|deposit|cagaran) (sebanyak|rm|dahulu|dulu)",
        "(bayar|transfer) (deposit|yuran) (dahulu|dulu|sebelum)",
      ],
      fil: [
        "(placement|processing|training|agency) fee (na|po|muna|is|of|php)",
        "(magbayad|bayad) muna (ng|sa) (placement|processing|training) fee",
      ],
      vi: [
        "(phí|tiền) (môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo) (là|khoảng|trước|chỉ)",
        "(đặt|đóng|nộp) (cọc|tiền cọc|phí|tiền thế chân) (trước|giữ chỗ|khi|để)",
        "(thu|lấy) phí (trước|môi giới)",
      ],
      th: [
        "(จ่าย|เสีย|มี|เก็บ|โอน)(ค่านายหน้า|ค่าดำเนินการ|ค่าหัว|ค่าประกัน|ค่ามัดจำ|ค่าสมัคร|ค่าธรรมเนียม)",
        "(ค่านายหน้า|ค่าดำเนินการ|ค่าหัวคิว)(คนละ|หัวละ)",
        "โอนเงิน(มัดจำ|ประกัน)(ก่อน|มาก่อน)",
      ],
      km: ["(ថ្លៃ|កម្រៃ|បង់ថ្លៃ)(សេវា|ជើងសា|ឯកសារ|រត់ការ)(មុន|ចំនួន|អស់)", "(បង់|ដាក់)ប្រាក់កក់(មុន|)"],
      my: ["(ပွဲခ|ဝန်ဆောင်ခ|အေးဂျင့်ကြေး|စရံ|စပေါ်ငွေ)(ပေးရ|သွင်းရ|ကောက်|ကြိုပေး|ကျသင့်)"],
      zh: [
        "(交|付|缴|先交|先付|收取|需交)(中介费|中介費|押金|保证金|保證金|报名费|報名費|服务费|手续费|手續費|办证费)",
      ],
    },
    counter: {
      en: [
        "(no|zero|without|free of|never pay|not charge|never charge|do not charge|don t charge|not pay) [any|a] (placement|recruitment|agency|agent|deployment|registration|visa processing|processing|training) fee[s] [of|is|are|required|payable|to be paid]",
        "(do not|don t|dont|never|no need to|not) pay [a|the|any|us a] (placement fee|recruitment fee|agent fee|deposit|security deposit|training fee|registration fee|processing fee) [before|first|of|to|in advance|upfront]",
        "no (deposit|fee) [is] required",
      ],
      id: [
        "(tanpa|tidak ada|gak ada|bebas|tidak dipungut) (biaya|uang) (administrasi|pendaftaran|jaminan|proses|penempatan|muka|pelatihan)",
        "jangan (bayar|transfer|setor) (uang|biaya) (jaminan|administrasi|pendaftaran|proses)",
      ],
      ms: ["(tiada|tanpa) (yuran|bayaran|wang) (pendaftaran|proses|ejen|deposit|cagaran)"],
      fil: ["(no|walang) (placement|processing|training|agency) fee [na|po|muna]"],
      vi: [
        "(không|miễn|ko) (thu|mất|đóng|tốn|lấy|nộp|đặt|) (phí|tiền|cọc) [môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo|trước|cọc]",
        "không (thu|lấy) phí trước",
      ],
      th: ["ไม่(ต้อง|)(จ่าย|เสีย|มี|เก็บ|โอน)(ค่านายหน้า|ค่าดำเนินการ|ค่าหัว|ค่าประกัน|ค่ามัดจำ|ค่าสมัคร|ค่าธรรมเนียม|เงินมัดจำ|เงินประกัน)"],
      km: ["(មិន|អត់|គ្មាន)(បង់|យក|)(ថ្លៃ|កម្រៃ)(សេវា|ជើងសា|ឯកសារ|រត់ការ)"],
      my: ["(ပွဲခ|ဝန်ဆောင်ခ|အေးဂျင့်ကြေး|စရံ|စပေါ်ငွေ)(မပေးရ|မကောက်|ပေးစရာမလို|အခမဲ့)"],
      zh: [
        "(不|无需|免|不用|不需|无|無)(交|付|缴|先交|收取|收)(中介费|中介費|押金|保证金|保證金|报名费|報名費|服务费|手续费|手續費|办证费)",
      ],
    },
  },
  {
    id: "debt-taken-from-pay",
    element: "means",
    strength: "medium",
    label: "Costs or debts are taken out of later pay",
    source: sources.iloForcedLabour,
    phrases: {
      en: [
        "(deduct|deducted|cut|taken) [it|the cost|the ticket|the fee] from your (salary|wages|pay|first salary)",
        "(salary|wage) deduction[s] (for|to cover|until) [the|your] (ticket|visa|fee|debt|placement fee|expenses)",
        "(fly|work) now pay later",
      ],
      id: [
        "(potong|dipotong|pemotongan) [dari] gaji (untuk|buat|sampai|selama|tiap)",
        "(potong|dipotong|pemotongan) [dari] gaji [selama] (2|3|4|5|6|7|8|9|10|11|12|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) bulan",
        "biaya (dipotong|potong) [dari] gaji",
      ],
      ms: ["(potong|ditolak|tolak) [dari] gaji (untuk|selama|setiap)"],
      fil: ["(salary deduction|ikakaltas|kakaltasin|ibabawas) (sa sahod|ang placement fee|muna)", "fly now pay later"],
      vi: ["(trừ|khấu trừ) (dần|) (vào|từ) lương", "(trừ|cấn) lương (trả|để trả) (nợ|phí)"],
      th: ["(หัก|ตัด)(จาก|)เงินเดือน(ทีหลัง|ใช้หนี้|คืน|ค่าตั๋ว|ค่านายหน้า)", "ผ่อนจ่าย(จาก|หักจาก)เงินเดือน"],
      km: ["(កាត់|ដក)(ពី|)ប្រាក់ខែ(ដើម្បីសង|សងវិញ|ក្រោយ)"],
      my: ["လစာ(ထဲက|မှ|ထဲမှ)(ဖြတ်|နုတ်|ပြန်ဖြတ်)"],
      zh: ["(从|從)(工资|工資|薪水)(里|中|裡|)(扣|扣除|抵扣)", "(机票|费用|费)(从|從)(工资|工資)(扣|里扣)"],
    },
  },
  {
    id: "debt-bondage",
    element: "means",
    strength: "strong",
    label: "A debt must be worked off or paid before leaving",
    source: sources.iloCoercion,
    phrases: {
      en: [
        "(work|working) off (the|your|my|our|their|a) debt",
        "(cannot|can t|cant|not|not allowed to|never) leave (until|unless|before) (you|i|we|they) (pay|repay|paid|pay back|clear|finish paying)",
        "you owe (us|the company) (for|the cost|money|your|ticket)",
        "(must|have to|had to|need to) (repay|pay back|reimburse) the company [for] (before|if you leave|to leave|if you quit|for the ticket)",
        "(penalty|compensation|breach fee) (if you|for) (quit|quitting|leave|leaving|resign) (before|early|within)",
      ],
      id: [
        "(kerja|bekerja) (untuk|buat) (bayar|melunasi|lunasi|nebus) (hutang|utang)",
        "(tidak|gak|ga) (boleh|bisa) pulang (sebelum|kalau belum) (bayar|lunas|hutang lunas)",
        "(bayar|ganti) (denda|penalti|ganti rugi) (kalau|jika|bila) (berhenti|pulang|resign|kabur)",
        "(mundur|berhenti|pulang|kabur|batal|resign) [di tengah kontrak|di tengah jalan|sebelum kontrak habis|sebelum habis kontrak|sebelum kontrak selesai] (wajib|harus|kena) [bayar|membayar] (ganti rugi|denda|penalti)",
      ],
      ms: [
        "(kerja|bekerja) (untuk|nak) bayar hutang",
        "(bayar|kena bayar) (penalti|denda|ganti rugi) (kalau|jika) (berhenti|balik)",
      ],
      fil: [
        "(magbabayad|bayad) ng (penalty|breach) (kapag|pag|kung) (umuwi|aalis|mag resign)",
        "(trabaho|magtrabaho) (para|pambayad) (bayaran ang utang|ng utang)",
      ],
      vi: [
        "(làm|làm việc) (để|) (trả|trừ) nợ",
        "(không|chưa) trả (hết|đủ) (nợ|tiền) (thì|) (không được|không cho) (về|nghỉ|đi)",
        "(đền|bồi thường|phạt) (hợp đồng|tiền) (nếu|khi|mới) (nghỉ|về|được về)",
      ],
      th: [
        "(ทำงาน|อยู่)(ใช้หนี้|ปลดหนี้|ขัดหนี้)",
        "(ไม่|ถ้าไม่)(จ่ายหนี้|ใช้หนี้|จ่ายเงิน)(ก็|)(ไม่ได้กลับ|กลับไม่ได้|ไม่ให้กลับ|ออกไม่ได้)",
        "(จ่าย|เสีย)ค่าปรับ(ถ้า|หาก)(ลาออก|กลับก่อน|ออกก่อน)",
      ],
      km: ["ធ្វើការ(សងបំណុល|ដោះបំណុល|សងលុយ)", "(មិនសង|សងមិនអស់)(លុយ|បំណុល)(មិនអាច|មិនឲ្យ|មិនអោយ)(ទៅ|ចេញ|ត្រឡប់)"],
      my: ["(အကြွေး|ကြွေး)(ဆပ်ဖို့|ဆပ်ရန်|ကျေ)(အလုပ်လုပ်|မှပြန်)", "(အကြွေး|လျော်ကြေး|ငွေ)(မဆပ်|မပေး)(ရင်|မချင်း|လျှင်)(ပြန်|ထွက်)(မရ|ခွင့်မရှိ)"],
      zh: [
        "(打工|干活|工作|做工)(还债|還債|抵债|抵債|还钱)",
        "(不还钱|不赔钱|没还清|不付赔付|赔付)(不能|不让|不許|不许|才能)(走|离开|回国|離開|回家)",
        "(赔付|賠付)(才能|后才能|金|费)",
      ],
    },
  },
  {
    id: "ransom-demanded",
    element: "means",
    strength: "strong",
    label: "A ransom is demanded to let a person go",
    source: sources.ransom,
    phrases: {
      en: [
        "(pay|paid|paying|demand|demanded|demanding|asking for|ask for) [a|the|for a|for] ransom",
        "ransom (of|to|for) (release|leave|free|usd|my|our|his|her|us|me)",
        "(pay|paid) (to be released|for my release|for our release|for their release|to let me go|to let us go)",
      ],
      id: ["(uang|minta|bayar) tebusan", "(ditebus|nebus) (pakai|dengan|) uang"],
      ms: ["(wang|minta|bayar) tebusan"],
      fil: [
        "(ransom|pantubos|humihingi ng ransom) (para|ng|kapalit|bago)",
        "(humihingi|magbayad) ng (ransom|pantubos)",
      ],
      vi: ["tiền chuộc", "(đòi|trả|nộp|chuyển) tiền (chuộc|chuộc người)", "(chuộc|chuộc người) (về|ra)"],
      th: ["(เรียก|จ่าย|เสีย|ขอ|โอน|)(ค่าไถ่|เงินค่าไถ่)", "(จ่ายเงิน|เอาเงิน)ไถ่ตัว"],
      km: ["(ប្រាក់|លុយ)លោះ(ខ្លួន|)", "(ទារ|បង់)ប្រាក់លោះ"],
      my: ["(ပြန်ပေးငွေ|ရွေးငွေ|လွတ်ငွေ|ပြန်ရွေးငွေ)"],
      zh: ["(赎金|贖金|赎身|贖身)", "(交钱|拿钱|给钱)(赎人|贖人|放人)"],
    },
  },
];
