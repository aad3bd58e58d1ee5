import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const phones = (text: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === "phone")
    .map(({ value }) => value);

describe("what is no phone number", () => {
  test.each([
    ["a date and a time", "Interview on 2026-11-03 at 10:30 or 03/11/2026 14.30"],
    ["prices", "Price 1,234,567.89 or Rp 12.500.000, USD 800-1000, 25000000 VND"],
    ["a salary range without a currency", "65000-70000"],
    ["years and rooms", "2026 2027, room 12-34, block 5 6 7 8 9"],
    ["a book number", "ISBN 978-3-16-148410-0"],
    ["an address on the internet", "192.168.100.200 and 10.11.12.13"],
    ["an order and an account number", "order no 620812345678, account number: 0812345678"],
    ["a card number", "4539 1488 0343 6467"],
    ["a long code", "0812345678901234567"],
    ["a hash", "035702043a2735269ae64"],
    ["lottery numbers", "05 12 23 34 45"],
    ["one digit many times", "0000000000"],
    ["a calling code that does not exist", "+999 12 345 678"],
    ["few words for digits", "one two three, go; satu dua tiga"],
  ])("%s", (_name, text) => {
    expect(phones(text)).toEqual([]);
  });
});

describe("phone numbers", () => {
  test.each([
    ["+65 9123 4567", "+6591234567"],
    ["+66 (0)81 234 5678", "+66812345678"],
    ["0066812345678", "+66812345678"],
    ["66812345678", "+66812345678"],
    ["(066) 81-234-5678", "+66812345678"],
    ["+855 12 345 678 ", "+85512345678"],
    ["0812-3456-7890", "081234567890"],
    ["call 91234567", "91234567"],
    ["Tel: 6236 1275", "62361275"],
    ["(361) 400-2907", "3614002907"],
    ["13812345678", "13812345678"],
  ])("%s", (text, value) => {
    expect(phones(text)).toEqual([value]);
  });

  test("a number that is too long for its country keeps its digits, for senders mistype", () => {
    expect(phones("+65 4170 35663")).toEqual(["+65417035663"]);
  });

  test("two numbers in one line stay two, and a count behind one stays out", () => {
    expect(phones("0812345678 0898765432")).toEqual(["0812345678", "0898765432"]);
    expect(phones("RSVP +84238716382 5 free tickets")).toEqual(["+84238716382"]);
  });
});

describe("disguises", () => {
  test.each([
    ["Thai digits", "โทร ๐๘๑-๒๓๔-๕๖๗๘"],
    ["Khmer digits", "ទូរស័ព្ទ ០៨១២ ៣៤៥ ៦៧៨"],
    ["Burmese digits", "ဖုန်း ၀၈၁၂၃၄၅၆၇၈"],
    ["Arabic digits", "٠٨١٢٣٤٥٦٧٨"],
    ["full-width", "０８１２３４５６７８"],
    ["keycaps", "0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣"],
    ["bold digits", "𝟎𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖"],
    ["circled digits", "⓪⑧①②③④⑤⑥⑦⑧"],
    ["emoji between", "081📞234🔥5678"],
    ["dots between all", "0.8.1.2.3.4.5.6.7.8"],
    ["spaces between all", "0 8 1 2 3 4 5 6 7 8"],
    ["zero-width between", "081\u200b234\u200b5678"],
    ["letters for digits", "o81 2345 678"],
    ["English words", "zero eight one two three four five six seven eight"],
    ["Indonesian words", "nol delapan satu dua tiga empat lima enam tujuh delapan"],
    ["Vietnamese words", "không tám một hai ba bốn năm sáu bảy tám"],
    ["Thai words", "ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด"],
    ["Chinese words", "零八一二三四五六七八"],
    ["Khmer words", "សូន្យ ប្រាំបី មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី"],
    ["Burmese words", "သုည ရှစ် တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ် ရှစ်"],
    ["Malay words", "kosong lapan satu dua tiga empat lima enam tujuh lapan"],
    ["Filipino words", "sero walo isa dalawa tatlo apat lima anim pito walo"],
    ["Lao words", "ສູນ ແປດ ໜຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ"],
    ["Hindi words", "शून्य आठ एक दो तीन चार पाँच छह सात आठ"],
    ["Hindi in Latin letters", "zero aath ek do teen char paanch chhe saat aath"],
    ["Nepali words", "सुन्ना आठ एक दुई तीन चार पाँच छ सात आठ"],
    ["Bengali words", "শূন্য আট এক দুই তিন চার পাঁচ ছয় সাত আট"],
    ["Sinhala words", "බිංදුව අට එක දෙක තුන හතර පහ හය හත අට"],
    ["Tamil words", "பூஜ்யம் எட்டு ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு"],
    ["Urdu words", "صفر آٹھ ایک دو تین چار پانچ چھ سات آٹھ"],
    ["Chinese in Latin letters", "ling ba yi er san si wu liu qi ba"],
    ["English words between", "zero eight ek do teen char five six saat aath"],
    ["words and digits", "zero eight one two three four 56 seven eight"],
  ])("%s", (_name, text) => {
    expect(phones(text)).toEqual(["0812345678"]);
  });

  test("a digit said twice or three times", () => {
    expect(phones("zero eight double one two three four triple five")).toEqual(["0811234555"]);
  });

  test("words of two languages, neither English, are no number", () => {
    expect(phones("satu dua tiga sawa ba bon nam sau bay tam")).toEqual([]);
  });

  test("the words as written go from the first to the last digit", () => {
    const text = "hub 0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣ ya";
    expect(findEntities(foldText(text))[0]?.text).toBe("0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣");
  });
});
