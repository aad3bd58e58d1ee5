import { entityTypes } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { sortAnnounced } from "./announcing-words.ts";
import { findAccounts } from "./find-accounts.ts";
import { findCrypto } from "./find-crypto.ts";
import { findDates } from "./find-dates.ts";
import { findDigitRuns } from "./find-digit-runs.ts";
import { findDocuments } from "./find-documents.ts";
import { findEmails } from "./find-emails.ts";
import { findEmployers } from "./find-employers.ts";
import { findHandles } from "./find-handles.ts";
import { findMoney } from "./find-money.ts";
import { findPhones } from "./find-phones.ts";
import { findPlaces } from "./find-places.ts";
import { findSpokenPhones } from "./find-spoken-phones.ts";
import { findUrls } from "./find-urls.ts";
import { findVisas } from "./find-visas.ts";
import type { Found } from "./found.ts";
import { findEntities } from "./index.ts";
import { monthlyPay } from "./monthly-pay.ts";
import { readScanCopy } from "./read-scan-copy.ts";
import { scanWords } from "./scan-words.ts";

/** Pieces that each finder looks for, in many scripts, put together at random with anything between. */
const words = (
  "GCash |BCA 123|IBAN |AE07 0331 2345 6789 0123 456|PK36SCBL0000001123456702|name@okaxis|upi|passport no. |X0000001|NIK: |3200000000000001|" +
  "၁၂/ဥကမ(နိုင်)၀၀၀၀၀၁|licence no |000-LB-000000-R|EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N|rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh|" +
  "SOL: |So11111111111111111111111111111111111111112|月薪|六千元|八千到|一万二|လစာ |၈ သိန်း|कात्तिक १७, २०८३|वि.सं. |3 நவம்பர் 2026|二〇二六年十一月三日|" +
  "visa fee |USD 300|deposit |no |placement fee |ค่านายหน้า |20,000 บาท|tourist visa|旅游签|Bright Star Co., Ltd|PT. Maju Contoh|示例星辰有限公司|" +
  "บริษัท |ดี |จำกัด|Công ty TNHH Ánh|ក្រុមហ៊ុន |QQ：123456789|discord.gg/a|t.me/+|fb.com/|zero aath |ek do teen |double |शून्य |৫০ হাজার টাকা|" +
  "Myawaddy|เมียวดี|0812345678|+66 81 234 5678|$|/month|\u202e|\u200b|\u0301|๐๘|😀|0️⃣|(|)|@|.|,| |\n|:|-|/|=|a|1"
).split("|");
const texts = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
      { weight: 4, arbitrary: fc.constantFrom(...words) },
    ),
    {
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(""));

/** Each finder alone: what it reports must lie in its copy, whatever the others make of it. */
function findAlone(
  display: string,
): readonly { readonly name: string; readonly length: number; readonly finds: readonly Found[] }[] {
  const folded = foldText(display);
  const copy = readScanCopy(display);
  const { announced } = scanWords(folded, copy);
  const runs = findDigitRuns(copy.lower);
  const finders: Readonly<Record<string, (finds: Found[]) => void>> = {
    urls: (finds) => findUrls(copy, finds),
    emails: (finds) => findEmails(copy, finds),
    crypto: (finds) => findCrypto(copy, finds),
    handles: (finds) => findHandles(copy, announced.labels, finds),
    accounts: (finds) => findAccounts(copy, announced.accounts, runs, finds),
    documents: (finds) => findDocuments(copy, announced.documents, finds),
    money: (finds) => findMoney(copy, runs, finds),
    dates: (finds) => findDates(copy, runs, finds),
    phones: (finds) => findPhones(copy.lower, runs, finds),
    spoken: (finds) => findSpokenPhones(copy.lower, announced.digits, finds),
  };
  return Object.entries(finders).map(([name, find]) => {
    const finds: Found[] = [];
    find(finds);
    return { name, length: copy.text.length, finds };
  });
}

describe("every finder on any text", () => {
  test("never throws, and reports stretches inside its copy with a value", () => {
    fc.assert(
      fc.property(texts, (display) => {
        for (const { name, length, finds } of findAlone(display)) {
          for (const { start, end, value, type } of finds) {
            expect(start, name).toBeGreaterThanOrEqual(0);
            expect(end, name).toBeGreaterThan(start);
            expect(end, name).toBeLessThanOrEqual(length);
            expect(value, name).not.toBe("");
            expect(entityTypes).toContain(type);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test("places, visas and employers are slices of the text, sorted and apart", () => {
    fc.assert(
      fc.property(texts, (display) => {
        const folded = foldText(display);
        const { names } = scanWords(folded, readScanCopy(display));
        for (const found of [findPlaces(folded, names), findVisas(folded, names), findEmployers(folded, names)]) {
          let last = 0;
          for (const { start, end, text, value } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text).toBe(display.slice(start, end));
            expect(value).not.toBe("");
            last = end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("all together they are sorted, apart and slices of the text; pay comes to a number", () => {
    fc.assert(
      fc.property(texts, (display) => {
        let last = 0;
        for (const entity of findEntities(foldText(display))) {
          expect(entity.start).toBeGreaterThanOrEqual(last);
          expect(entity.text).toBe(display.slice(entity.start, entity.end));
          last = entity.end;
          const pay = monthlyPay(entity);
          if (entity.type === "money") expect(Number.isFinite(pay?.high)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("no words announced, nothing found behind them", () => {
    expect(sortAnnounced([])).toEqual({ labels: [], accounts: [], documents: [], digits: [] });
  });
});

const hostile = [
  "a",
  "1 ",
  "a.",
  "a@",
  "$1-",
  "one ",
  "ไทย",
  "(at) ",
  "1/",
  "[.]a",
  "+1",
  "1",
  "A-",
  "_a",
  "GCash ",
  "no: ",
  "passport no ",
  "12/က(",
  "AE0",
  "IBAN AE07 ",
  "月薪",
  "六千",
  "သိန်း ",
  "भदौ ",
  "2083 ",
  "1 jan ",
  "二〇二六年",
  "visa fee ",
  "$1 ",
  "fee $1 ",
  "no fee ",
  "Co., Ltd ",
  "A Co. Ltd ",
  "PT A ",
  "有限公司",
  "是",
  "บริษัท ",
  "จำกัด",
  "double ",
  "ek ",
  "fb.com/",
  "t.me/a?",
  "//:",
  "https://a?id=",
];

/** A quadratic finder would need minutes for one of these. */
const longest = 1 << 16;
/** Of the processor, not of the clock: other work on the machine decides nothing. */
const allowedMicroseconds = 20_000_000;

describe("a long text made to be slow is read in bounded time", () => {
  test.each(hostile)("%s", { timeout: 60_000 }, (part) => {
    const display = part.repeat(Math.ceil(longest / part.length));
    const folded = foldText(display);
    const before = process.cpuUsage();
    const entities = findEntities(folded);
    expect(process.cpuUsage(before).user).toBeLessThan(allowedMicroseconds);
    expect(entities.every(({ start, end, text }) => text === display.slice(start, end))).toBe(true);
  });
});
