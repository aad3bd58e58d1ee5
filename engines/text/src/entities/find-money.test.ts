import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const sums = (text: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === "money")
    .map(({ value }) => value);

describe("money", () => {
  test.each([
    "1800",
    "try 5 times",
    "10k followers",
    "一千人",
    "5 千瓦",
    "+62280647801 USD",
    "3 tr@ck",
    "0812345678 rb",
    "iphone 5 32GB",
  ])("none in %s", (text) => {
    expect(sums(text)).toEqual([]);
  });

  test.each([
    ["USD 1,800", "USD 1800"],
    ["$800-1000/month", "USD 800-1000/month"],
    ["USD800 to USD1200 monthly", "USD 800-1200/month"],
    ["$1.5k per month", "USD 1500/month"],
    ["1500$ a month", "USD 1500/month"],
    ["S$50 per day", "SGD 50/day"],
    ["HK$5,500", "HKD 5500"],
    ["only$50", "USD 50"],
    ["us $ 1.200", "USD 1200"],
    ["1.5tr", "VND 1500000"],
    ["25 triệu/tháng", "VND 25000000/month"],
    ["lương 25-30 triệu/tháng", "VND 25000000-30000000/month"],
    ["15.000.000 VNĐ", "VND 15000000"],
    ["Rp 5 juta per bulan", "IDR 5000000/month"],
    ["gaji 8jt - 10jt per bulan", "IDR 8000000-10000000/month"],
    ["Rp.5.500.000", "IDR 5500000"],
    ["฿30,000", "THB 30000"],
    ["30000 บาท/เดือน", "THB 30000/month"],
    ["๓๐,๐๐๐ บาทต่อเดือน", "THB 30000/month"],
    ["3 หมื่นบาท", "THB 30000"],
    ["วันละ 500 บาท", "THB 500/day"],
    ["800 ดอลลาร์ต่อเดือน", "USD 800/month"],
    ["៨០០ ដុល្លារ/ខែ", "USD 800/month"],
    ["50000៛", "KHR 50000"],
    ["၂၅ သိန်း", "MMK 2500000"],
    ["5 lakh ks", "MMK 500000"],
    ["300,000 ကျပ်", "MMK 300000"],
    ["₹1,00,000", "INR 100000"],
    ["月薪8千到1万", "CNY 8000-10000/month"],
    ["月薪 8000-10000 元", "CNY 8000-10000/month"],
    ["RM3500", "MYR 3500"],
    ["₱25,000/buwan", "PHP 25000/month"],
    ["500 USDT", "USDT 500"],
    ["€ 1.200,50", "EUR 1200.5"],
    ["月薪六千元", "CNY 6000/month"],
    ["底薪八千到一万二", "CNY 8000-12000/month"],
    ["两万五人民币", "CNY 25000"],
    ["လစာ ၈ သိန်း", "MMK 800000/month"],
    ["ကျပ်သိန်း ၃၀", "MMK 3000000"],
    ["သိန်း ၂၀ မှ ၃၀", "MMK 2000000-3000000"],
    ["ប្រាក់ខែ ៨០០ ដុល្លារ", "USD 800/month"],
    ["៥ លានរៀល", "KHR 5000000"],
    ["5 ລ້ານກີບ ຕໍ່ເດືອນ", "LAK 5000000/month"],
    ["ເງິນເດືອນ ໂດລາ 800", "USD 800/month"],
    ["เงินเดือน 30,000 บาท", "THB 30000/month"],
    ["หนึ่งเดือนละ 3 หมื่น", "THB 30000/month"],
    ["30,000 रुपये प्रति माह", "INR 30000/month"],
    ["महीने के ₹ 50 हज़ार", "INR 50000/month"],
    ["মাসে ৩০ হাজার টাকা", "BDT 30000/month"],
    ["৳৩০,০০০ প্রতি মাসে", "BDT 30000/month"],
    ["मासिक रु. ३०,०००", "INR 30000/month"],
    ["३० हजार रुपैयाँ", "NPR 30000"],
    ["මසකට රු. 150,000", "LKR 150000/month"],
    ["රුපියල් ලක්ෂ 2", "LKR 200000"],
    ["மாதம் 30,000 ரூபாய்", "INR 30000/month"],
    ["ماہانہ 50 ہزار روپے", "PKR 50000/month"],
    ["ماہانہ ۵۰۰۰۰ روپے", "PKR 50000/month"],
    ["20k-25k baht per month", "THB 20000-25000/month"],
    ["sahod 25 libo piso kada buwan", "PHP 25000/month"],
    ["1500 dirhams monthly", "AED 1500/month"],
    ["KWD 120", "KWD 120"],
    ["300만원", "KRW 3000000"],
    ["RM 2,500 sebulan", "MYR 2500/month"],
    ["USD 15 per hour", "USD 15/hour"],
    ["gaji 5jt/bln", "IDR 5000000/month"],
  ])("%s", (text, value) => {
    expect(sums(text)).toEqual([value]);
  });

  test("each sign belongs to one sum", () => {
    expect(sums("USD 1,800 $800 ฿30,000 50000៛ 5 lakh ks")).toEqual([
      "USD 1800",
      "USD 800",
      "THB 30000",
      "KHR 50000",
      "MMK 500000",
    ]);
  });
});
