import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "../entities/index.ts";
import { createIndicatorFinder, findIndicators } from "./index.ts";
import { type PhrasePack, unreviewed } from "./phrase-file.ts";

function read(text: string): string[] {
  const folded = foldText(text);
  return findIndicators(folded, findEntities(folded)).map(({ id }) => id);
}

/** Made-up honest notices and messages of everyday life. */
const honest: readonly string[] = [
  "We are hiring a customer service representative for our Phnom Penh office. Send your CV to hr@example.com. USD 350 per month, medical insurance, annual leave.",
  "Electrician wanted. Knowledge of protection against electric shock required. Passport or national ID needed for the contract.",
  "No placement fee required. Never hand over your passport to anyone.",
  "Visa sponsorship is not available. Experience with Visa and Mastercard payments is a plus.",
  "Lowongan kerja: admin toko di Jakarta, pengalaman 1 tahun, kirim lamaran ke email perusahaan. Tidak dipungut biaya.",
  "Dibutuhkan perawat, gaji 6 juta per bulan, BPJS, tanpa biaya pendaftaran sebelum kontrak.",
  "รับสมัครพนักงานเสิร์ฟ กรุงเทพ เงินเดือน 15,000 บาท มีประกันสังคม ไม่ต้องจ่ายค่าสมัคร",
  "Tuyển kế toán tại Hà Nội, lương 12 triệu/tháng, đóng bảo hiểm đầy đủ, không thu phí.",
  "ត្រូវការគ្រូបង្រៀនភាសាអង់គ្លេសនៅសៀមរាប ប្រាក់ខែ ៤០០ ដុល្លារ",
  "Lowongan operator gudang: kami tidak menahan ijazah. KTP asli tidak ditahan, gaji dibayar setiap tanggal 25.",
  "Bawa ijazah asli saat wawancara di kantor, honor dibayar setelah kontrak ditandatangani.",
  "Nộp bản sao căn cước cho công ty khi ký hợp đồng, gửi hồ sơ qua email.",
  "กรุณานำบัตรประชาชนตัวจริงมาในวันสัมภาษณ์",
  "សូមយកអត្តសញ្ញាណប័ណ្ណមកជាមួយពេលសម្ភាសន៍នៅក្រុមហ៊ុន",
  "အင်တာဗျူးလာလျှင် မှတ်ပုံတင် မူရင်းယူလာပါ",
  "招聘会计，工作地点广州，月薪6000元，五险一金，免中介费",
  "I took my phone and my passport with me, see you at the airport!",
  "My teacher will take my phone if I am late again haha",
  "Passport holders can be collected at counter 5 from Monday.",
  "ក្រុមហ៊ុនមិនទុកលិខិតឆ្លងដែនរបស់កម្មករទេ មានធានារ៉ាប់រង និងឈប់សម្រាកប្រចាំឆ្នាំ",
  "ចង់ឈប់ធ្វើការ ត្រូវជូនដំណឹងមុន 30 ថ្ងៃ តាមច្បាប់ការងារ",
  "ဆိုင်အရောင်းဝန်ထမ်း အလိုရှိသည်၊ လစာ ၃ သိန်း၊ တနင်္ဂနွေပိတ်၊ ဆိုင်မှာ လာအင်တာဗျူးပါ",
  "ຮ້ານກາເຟຮັບຄົນເສີບ ມື້ລະ 80,000 ກີບ ພັກວັນອາທິດ ມາສຳພາດຢູ່ຮ້ານ",
  "इंदौर में अकाउंटेंट की भर्ती, वेतन 22000 रुपये, पीएफ और बीमा, कोई रजिस्ट्रेशन फीस नहीं।",
  "पासपोर्ट हमेशा अपने पास रखें, किसी एजेंट को न दें।",
  "मैं कल फोन घर पर भूल गया, शाम को बात करते हैं।",
  "Kal interview hai, resume aur aadhar ki copy office le aana.",
  "আমাদের অফিসে হিসাবরক্ষক নিয়োগ, বেতন ২০ হাজার, কোনো রেজিস্ট্রেশন ফি নেই।",
  "পাসপোর্ট নিজের কাছে রাখুন, দালালের কাছে দেবেন না।",
  "আজ বাসায় ফিরতে দেরি হবে, মাকে বলে দিও।",
  "کراچی میں استاد کی ضرورت ہے، تنخواہ 40 ہزار، کوئی رجسٹریشن فیس نہیں۔",
  "پاسپورٹ ہمیشہ اپنے پاس رکھیں، کسی ایجنٹ کو نہ دیں۔",
  "कम्पनीमा लेखापाल आवश्यक, तलब 25000, कुनै शुल्क लाग्दैन।",
  "पासपोर्ट आफ्नै साथमा राख्नुहोस्, कसैलाई नदिनुहोस्।",
  "சென்னையில் ஆசிரியர் தேவை, சம்பளம் 20000 ரூபாய், எந்தக் கட்டணமும் இல்லை.",
  "பாஸ்போர்ட்டை யாரிடமும் கொடுக்காதீர்கள்.",
  "කොළඹ ගුරුවරියක් අවශ්‍යයි, වැටුප රුපියල් 60000, කිසිදු ගාස්තුවක් නැත.",
  "පාස්පෝට් එක කාටවත් දෙන්න එපා.",
  "ຮັບສະໝັກຄູສອນພາສາອັງກິດ ຢູ່ວຽງຈັນ ມີປະກັນສັງຄົມ ບໍ່ເສຍຄ່າສະໝັກ",
  "ຢ່າຝາກໜັງສືຜ່ານແດນໄວ້ກັບນາຍໜ້າ",
  "ສະບາຍດີ ມື້ນີ້ໄປຕະຫຼາດບໍ່",
];

// The vocabulary is built at the first text.
beforeAll(() => void findIndicators(foldText("warm"), []), 60_000);

describe("what is no indicator", () => {
  test.each(honest)("%s", (text) => {
    const folded = foldText(text);
    const hits = findIndicators(folded, findEntities(folded)).filter(({ strength }) => strength !== "weak");
    expect(hits.map(({ id, excerpt }) => `${id}: ${excerpt}`)).toEqual([]);
  });

  test("no text", () => {
    expect(read("")).toEqual([]);
  });
});

/** Made-up adverts and calls for help. */
const spoken: readonly (readonly [string, string])[] = [
  ["free-ticket", "Free air t1cket, we book everything"],
  ["free-ticket", "F R E E  T I C K E T"],
  ["no-visa-needed", "เดินทางได้เลย ไม่ต้อง ใช้ วีซ่า"],
  ["tourist-visa-for-work", "Bekerja pakai visa turis dulu"],
  ["passport-not-needed", "khong can ho chieu van di duoc"],
  ["passport-kept", "They took all our passports"],
  ["passport-kept", "លិខិតឆ្លងដែនទុកឲ្យថៅកែ"],
  ["debt-bondage", "បើឈប់មុនត្រូវសងលុយក្រុមហ៊ុន"],
  ["passport-kept", "ပတ်စ်ပို့ကို သူဌေးက သိမ်းထားမယ်"],
  ["passport-kept", "ນາຍຈ້າງເກັບພາສປອດ"],
  ["debt-bondage", "ອອກກ່ອນຕ້ອງຈ່າຍ"],
  ["passport-kept", "老板扣押护照"],
  ["passport-kept", "ยึดหนังสือเดินทาง"],
  ["passport-kept", "paspor kami ditahan bos"],
  ["passport-kept", "KTP dan paspor asli disimpan oleh agen sampai lunas"],
  ["passport-kept", "dengan jaminan ijazah asli"],
  ["passport-kept", "buku pelaut dipegang kapten"],
  ["passport-kept", "អត្តសញ្ញាណប័ណ្ណរក្សាទុកនៅការិយាល័យ"],
  ["passport-kept", "នឹងមាន លិខិតឆ្លងដែនត្រូវទុកជាមួយថៅកែ"],
  ["passport-kept", "နိုင်ငံကူးလက်မှတ်ကို သူဌေးက ယူထားမည်"],
  ["passport-kept", "พาสปอร์ตต้องเก็บไว้ที่ออฟฟิศ"],
  ["passport-kept", "ฝากบัตรประชาชนไว้กับนายจ้าง"],
  ["passport-kept", "hộ chiếu giao cho môi giới"],
  ["passport-kept", "căn cước để công ty giữ"],
  ["debt-taken-from-pay", "potong gaji selama enam bulan"],
  ["debt-bondage", "Yang berhenti di tengah kontrak wajib membayar denda"],
  ["wages-withheld", "upah dibayarkan sekaligus sesudah habis kontrak"],
  ["age-changed-on-papers", "usia bisa dituakan"],
  ["phone-taken", "bị tịch thu điện thoại"],
  ["cannot-leave", "ពួកគេមិនឲ្យចេញក្រៅទេ"],
  ["cannot-leave", "We are not allowed to leave the compound."],
  ["ransom-demanded", "keluarga diminta bayar tebusan"],
  ["forced-to-scam", "ถูกบังคับให้หลอกคน"],
  ["sold-on", "then he was sold to another company"],
  ["excessive-hours", "17 hours a day"],
  ["debt-bondage", "you cannot leave until you pay the company back"],
  ["told-to-hide", "đừng nói với gia đình"],
  ["told-to-lie-at-border", "Tell the immigration officer that you are going on holiday"],
  ["bank-account-rented", "รับเช่าบัญชีธนาคาร"],
  ["bank-account-rented", "高价收银行卡"],
  ["irregular-crossing", "lewat jalur tikus"],
  ["under-eighteen-welcome", "Under 18 ok, no problem"],
  ["recruitment-fee", "pay a deposit before you start"],
  ["passport-kept", "मालिक ने हम सबके पासपोर्ट छीन लिए हैं"],
  ["passport-kept", "malik ne hamara passport rakh liya hai"],
  ["cannot-leave", "हमें बाहर निकलने नहीं देते"],
  ["told-to-hide", "gharwalo ko kuch mat batana"],
  ["married-against-will", "जबरदस्ती मेरी शादी करवा रहे हैं"],
  ["passport-kept", "মালিক আমাদের পাসপোর্ট কেড়ে নিয়েছে"],
  ["ransom-demanded", "মুক্তিপণ দাবি করছে"],
  ["told-to-lie-at-border", "ইমিগ্রেশনে বলবেন ঘুরতে যাচ্ছি"],
  ["debt-bondage", "قرض چکائے بغیر جانے نہیں دیتے"],
  ["passport-kept", "ایجنٹ نے ہمارا پاسپورٹ چھین لیا"],
  ["contacts-will-see", "تمہارے دوستوں کو یہ ویڈیو بھیج دوں گا"],
  ["passport-kept", "साहुले हाम्रो राहदानी खोस्यो"],
  ["outside-official-channel", "श्रम स्वीकृति चाहिँदैन"],
  ["passport-kept", "முதலாளி எங்கள் பாஸ்போர்ட்டை பிடுங்கி வைத்துள்ளார்"],
  ["forced-to-scam", "மோசடி செய்ய கட்டாயப்படுத்துகிறார்கள்"],
  ["passport-kept", "අපේ පාස්පෝට් උදුරගත්තා"],
  ["guaranteed-returns", "අවදානමක් නැතුව ලාභ"],
  ["passport-kept", "ຖືກຍຶດໜັງສືຜ່ານແດນ"],
  ["sold-on", "ໂດນຂາຍຕໍ່ໃຫ້ບໍລິສັດອື່ນ"],
  ["not-let-out-of-house", "ម្ចាស់ផ្ទះ មិនឲ្យ ចេញពីផ្ទះ"],
  ["threat-of-violence", "သတ်မယ်လို့ ခြိမ်းခြောက်တယ်"],
];

describe("indicators in words", () => {
  test.each(spoken)("%s: %s", (id, text) => {
    expect(read(text)).toContain(id);
  });

  test("a hit names its words, its place and its source", () => {
    const folded = foldText("Now: ＴＨＥＹ  took our pass\u200bports!");
    const hit = findIndicators(folded, []).find(({ id }) => id === "passport-kept");
    expect(hit).toMatchObject({ element: "means", strength: "strong", excerpt: "took our pass\u200bports", start: 11 });
    expect(hit?.source).not.toBe("");
  });

  test("a counter-phrase takes its own indicator away and no other", () => {
    expect(read("No placement fee required")).not.toContain("recruitment-fee");
    expect(read("No placement fee required. Placement fee of 500 to be paid.")).toContain("recruitment-fee");
  });
});

describe("rules across facts", () => {
  const lure = "Hiring customer service in Sihanoukville, USD 1500/month, Telegram @job_kh99";
  test.each([
    ["with an e-mail address beside the messenger", `${lure}, hr@example.com`],
    ["with everyday pay", lure.replace("1500", "300")],
    ["in another town", lure.replace("Sihanoukville", "Siem Reap")],
    ["for another role", lure.replace("customer service", "bricklayers")],
  ])("not %s", (_name, text) => {
    expect(read(text)).not.toContain("lure-role-in-scam-town");
  });

  test.each([
    ["lure-role-in-scam-town", lure],
    ["lure-role-in-scam-town", "招聘客服，西港，月薪8千到1万，微信: job_kh88"],
    ["work-in-scam-town", "รับสมัครพนักงาน ทำงานปอยเปต"],
    ["paid-travel-without-visa", "We pay your flight, no visa needed"],
    ["typing-test-for-work-abroad", "Graphic designer in Thailand, typing test by WhatsApp +66812345678"],
    [
      "all-paid-unskilled-offer",
      "Kerja di Kamboja, tiket pesawat ditanggung, mess disediakan, tanpa pengalaman, WA 081234567890",
    ],
    ["high-pay-unskilled-abroad", "Campuchia, không cần kinh nghiệm, lương 25 triệu/tháng"],
    ["route-through-transit-town", "Fly to Bangkok, then by car to Myawaddy"],
  ])("%s: %s", (id, text) => {
    expect(read(text)).toContain(id);
  });
});

describe("rules that join weak signs", () => {
  test.each([
    [
      "signs-of-lure-together",
      "Data entry job, DMW Lic. No. LB-0688, written contract, annual leave, Cambodia, free meals, Telegram @job_kh99",
    ],
    ["gambling-work-abroad", "Casino customers are served by our staff in Manila"],
    ["crypto-pay-abroad", "Salary in USDT, remote work from Jakarta"],
    [
      "fee-by-messenger",
      "Placement fee of USD 500 for work in Dubai, licensed agency, license no 12, WhatsApp +66812345678",
    ],
    ["fee-where-none-lawful", "Hiring in Cambodia, placement fee USD 500"],
  ])("not %s: %s", (id, text) => {
    expect(read(text)).not.toContain(id);
  });

  test.each([
    [
      "signs-of-lure-together",
      "Sis, my boss needs chat agents in Cambodia, free condo, no experience, Telegram @job_kh99",
    ],
    ["gambling-work-abroad", "Online gambling company in Cambodia"],
    ["crypto-pay-abroad", "Salary in USDT, Sihanoukville"],
    ["fee-by-messenger", "Placement fee of USD 500 for work in Dubai, WhatsApp +66812345678"],
    ["fee-where-none-lawful", "Hiring cleaners in Japan, placement fee USD 500"],
  ])("%s: %s", (id, text) => {
    expect(read(text)).toContain(id);
  });

  test("a warning quotes a lure and hits nothing; a lure that says beware stays one", () => {
    const lure = "free tickets and no visa needed, chat jobs in Cambodia";
    expect(read(`Beware of posts that promise ${lure}. Ask the labour office.`)).toEqual([]);
    expect(read(`Beware of scams, we are real: ${lure}, Telegram @job_kh99`)).toContain("paid-travel-without-visa");
  });
});

test("phrases that mix writing systems are found in either of them, and in both", () => {
  const pack: PhrasePack = {
    language: "th",
    files: [
      { review: unreviewed, phrases: { "free-ticket": ["(ticket|ตั๋ว) (free|ฟรี)"], "no-visa-needed": ["(no|ไม่มี) วีซ่า"] } },
    ],
  };
  const find = createIndicatorFinder([pack]);
  const ids = (text: string) => find(foldText(text), []).map(({ id }) => id);
  expect(ids("ticket free")).toEqual(["free-ticket"]);
  expect(ids("ตั๋วฟรี")).toEqual(["free-ticket"]);
  expect(ids("ticket ฟรี, no วีซ่า")).toEqual(expect.arrayContaining(["free-ticket", "no-visa-needed"]));
  expect(ids("khmer ខ្មែរ only")).toEqual([]);
});

describe("any text", () => {
  test("never throws; hits are sorted and name what stands there", { timeout: 60_000 }, () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(...spoken.map(([, text]) => text), "no placement fee ", "Poipet ", "hiring ", "@job_kh99 "),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const display = parts.join("");
        const folded = foldText(display);
        let last = 0;
        for (const { start, end, excerpt } of findIndicators(folded, findEntities(folded))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(excerpt).toBe(display.slice(start, end));
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("texts made to be slow are read in bounded time", { timeout: 120_000 }, () => {
    for (const part of ["took my passport ", "no placement fee required ", "keep your ", "free ", "护照", "a"]) {
      const folded = foldText(part.repeat(Math.ceil(65_536 / part.length)));
      expect(findIndicators(folded, []).length).toBeGreaterThanOrEqual(0);
    }
  });
});
