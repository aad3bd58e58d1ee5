import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { findEntities } from "./index.ts";

const accounts = (text: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === "bank_account")
    .map(({ value }) => value);

describe("what is no account", () => {
  test.each([
    "the account of my day 1234567",
    "wave 12345678 times",
    "maya civilisation, 3000 years",
    "account: 12",
    "DANA Rp 100.000",
    "AE07 0331 2345 6789 0123 457",
    "GB82 WEST 1234 5698 7654 33",
    "name@gmail.com",
    "see you @upi",
    "GCash sent at 10:30",
  ])("%s", (text) => {
    expect(accounts(text)).toEqual([]);
  });
});

describe("accounts to pay to", () => {
  test.each([
    ["IBAN AE07 0331 2345 6789 0123 456", "iban:AE070331234567890123456"],
    ["pk36scbl0000001123456702", "iban:PK36SCBL0000001123456702"],
    ["Bank account no: 123-456-7890", "bank:1234567890"],
    ["GCash 0917 000 0000 Juan", "gcash:09170000000"],
    ["Maya: 09170000000", "maya:09170000000"],
    ["KBZPay - 09000000000", "kbzpay:09000000000"],
    ["ကေပေး ၀၉၀၀၀၀၀၀၀၀၀", "kbzpay:09000000000"],
    ["Wave Money 09 000 000 000", "wavepay:09000000000"],
    ["ABA Bank: 000 000 001", "aba:000000001"],
    ["លេខគណនី ៖ 000123456", "bank:000123456"],
    ["Wing: 01234567", "wing:01234567"],
    ["พร้อมเพย์ 0810000000", "promptpay:0810000000"],
    ["โอนเข้ากสิกร 012-3-45678-9", "kbank:0123456789"],
    ["เลขบัญชี 012-3-45678-9", "bank:0123456789"],
    ["BCA 1234567890 a.n. Budi", "bca:1234567890"],
    ["no rek. 1234567890", "bank:1234567890"],
    ["transfer ke DANA: 081200000000", "dana:081200000000"],
    ["STK: 0123456789", "bank:0123456789"],
    ["Vietcombank 0123456789", "vcb:0123456789"],
    ["বিকাশ নম্বর: ০১৭০০০০০০০০", "bkash:01700000000"],
    ["eSewa ID 9800000000", "esewa:9800000000"],
    ["JazzCash 0300-0000000", "jazzcash:03000000000"],
    ["اکاؤنٹ نمبر: 01234567890", "bank:01234567890"],
    ["खाता संख्या 01234567890", "bank:01234567890"],
    ["ගිණුම් අංකය 0123456789", "bank:0123456789"],
    ["கணக்கு எண்: 0123456789", "bank:0123456789"],
    ["银行卡号：6200 0000 0000 0000 000", "bank:6200000000000000000"],
    ["UPI: made.up99@okaxis", "upi:made.up99@okaxis"],
    ["ເລກບັນຊີ 010120000000001", "bank:010120000000001"],
  ])("%s", (text, value) => {
    expect(accounts(text)).toEqual([value]);
  });

  test("a wallet's number is no phone number a second time", () => {
    expect(findEntities(foldText("GCash 09170000000")).map(({ type }) => type)).toEqual(["bank_account"]);
  });
});
