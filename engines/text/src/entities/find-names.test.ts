import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const found = (text: string, kind: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === kind)
    .map(({ value }) => value);

describe("what is no visa, fee or employer", () => {
  test.each(["pay with your visa card", "a visa", "tourist", "student"])("no visa in %s", (text) => {
    expect(found(text, "visa")).toEqual([]);
  });

  test.each([
    "No placement fee! Salary USD 800",
    "no placement fee, salary USD 800",
    "placement fee is free, pay USD 800",
    "fee: USD 800 per month",
    "Fees vary. USD 300 is your wage",
    "walang placement fee PHP 0 dito",
    "gaji Rp 5 juta tanpa biaya",
  ])("no fee in %s", (text) => {
    expect(found(text, "fee")).toEqual([]);
  });

  test.each([
    "limited offer",
    "Send CV To Manila",
    "pt'hiden here's",
    "our company needs you",
    "i take pt lessons",
    "บริษัทต้องการคนงาน 5 คน",
    "ក្រុមហ៊ុនត្រូវការបុគ្គលិក",
    "công ty cần người",
    "本集团诚聘",
    "Ltd",
  ])("no employer in %s", (text) => {
    expect(found(text, "employer")).toEqual([]);
  });
});

describe("kinds of visas", () => {
  test("free things behind a visa do not make it a visa for free", () => {
    expect(found("work visa, free wifi", "visa")).toEqual(["work"]);
  });

  test.each([
    ["enter on a tourist visa", "tourist"],
    ["t0urist v1sa provided", "tourist"],
    ["visa on arrival ok", "arrival"],
    ["we do your visa run", "run"],
    ["Work permit and business stay", "work"],
    ["masuk pakai visa turis", "tourist"],
    ["pas lawatan sosial", "tourist"],
    ["đi bằng visa du lịch", "tourist"],
    ["ใช้วีซ่าท่องเที่ยวเข้าไปก่อน", "tourist"],
    ["ວີຊາທ່ອງທ່ຽວ", "tourist"],
    ["ទិដ្ឋាការទេសចរណ៍", "tourist"],
    ["တိုးရစ်ဗီဇာနဲ့", "tourist"],
    ["visa turista lang", "tourist"],
    ["走旅游签", "tourist"],
    ["落地签即可", "arrival"],
    ["टूरिस्ट वीज़ा पर", "tourist"],
    ["ট্যুরিস্ট ভিসা দিয়ে", "tourist"],
    ["पर्यटक भिसा", "tourist"],
    ["සංචාරක වීසා", "tourist"],
    ["சுற்றுலா விசா", "tourist"],
    ["ٹورسٹ ویزا پر", "tourist"],
    ["azad visa Qatar", "free"],
    ["no visa needed", "none"],
  ])("%s", (text, value) => {
    expect(found(text, "visa")).toEqual([value]);
  });
});

describe("fees", () => {
  test.each([
    ["Placement fee of PHP 20,000 only", "placement PHP 20000"],
    ["pay USD 300 visa fee", "visa USD 300"],
    ["USD 300 for the visa fee", "visa USD 300"],
    ["security deposit: RM 1,000", "deposit MYR 1000"],
    ["training fee ₱5,000", "training PHP 5000"],
    ["biaya penempatan Rp 15 juta", "placement IDR 15000000"],
    ["yuran pemprosesan RM 300", "papers MYR 300"],
    ["phí môi giới 20 triệu", "placement VND 20000000"],
    ["đặt cọc 5 triệu đồng", "deposit VND 5000000"],
    ["ค่านายหน้า 20,000 บาท", "placement THB 20000"],
    ["ຄ່າວີຊາ 500,000 ກີບ", "visa LAK 500000"],
    ["ថ្លៃសេវា ៣០០ ដុល្លារ", "placement USD 300"],
    ["ပွဲခ ၁၀ သိန်း", "placement MMK 1000000"],
    ["中介费 3000元", "placement CNY 3000"],
    ["押金500美金", "deposit USD 500"],
    ["प्रोसेसिंग फीस ₹5,000", "papers INR 5000"],
    ["ভিসা ফি ৫০ হাজার টাকা", "visa BDT 50000"],
    ["सेवा शुल्क रु १०,०००", "placement NPR 10000"],
    ["සේවා ගාස්තුව රු. 50,000", "placement LKR 50000"],
    ["விசா கட்டணம் ₹20,000", "visa INR 20000"],
    ["ایجنٹ فیس 50 ہزار روپے", "placement PKR 50000"],
  ])("%s", (text, value) => {
    expect(found(text, "fee")).toEqual([value]);
    expect(found(text, "money")).toEqual([]);
  });

  test("the pay beside a fee stays pay", () => {
    const text = "Salary USD 800/month, placement fee USD 500, deposit USD 100.";
    expect(found(text, "money")).toEqual(["USD 800/month"]);
    expect(found(text, "fee")).toEqual(["placement USD 500", "deposit USD 100"]);
  });
});

describe("employers by their legal form", () => {
  test.each([
    ["Apply at Bright Star Trading Co., Ltd. today", "bright star trading"],
    ["we are Blue River Pte. Ltd.", "blue river"],
    ["kerja dengan Sinar Contoh Sdn. Bhd.", "sinar contoh"],
    ["PT. Maju Contoh Sejahtera membuka lowongan", "maju contoh sejahtera"],
    ["PT Maju Contoh", "maju contoh"],
    ["CV. Maju Contoh", "maju contoh"],
    ["Công ty TNHH Ánh Dương tuyển gấp", "ánh dương"],
    ["บริษัท ตัวอย่างดี จำกัด รับสมัคร", "ตัวอย่างดี"],
    ["ບໍລິສັດ ຕົວຢ່າງ ຈຳກັດ", "ຕົວຢ່າງ"],
    ["ក្រុមហ៊ុន Blue River ត្រូវការ", "blue river"],
    ["ក្រុមហ៊ុន «ទន្លេខៀវ» ត្រូវការ", "ទន្លេខៀវ"],
    ["示例星辰科技有限公司招聘", "示例星辰科技"],
    ["我们是示例星辰科技有限公司", "示例星辰科技"],
    ["Golden Sample Manpower Services hiring", "golden sample"],
    ["نمونہ ٹریڈرز پرائیویٹ لمیٹڈ", "نمونہ ٹریڈرز"],
    ["नमूना ट्रेडर्स प्राइवेट लिमिटेड", "नमूना ट्रेडर्स"],
  ])("%s", (text, value) => {
    expect(found(text, "employer")).toEqual([value]);
  });
});
