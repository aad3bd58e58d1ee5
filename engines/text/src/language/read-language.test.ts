import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ordinarySentences } from "../../test-data/ordinary-sentences.ts";
import { foldText } from "../copy/index.ts";
import { readLanguage } from "./read-language.ts";

const read = (text: string) => readLanguage(foldText(text));

describe("abstention", () => {
  test.each([
    ["", "Zyyy"],
    ["123 456 !!! 😀", "Zyyy"],
    ["https://example.com/job @handle me@example.org", "Zyyy"],
    ["hi", "Latn"],
    ["ok la", "Latn"],
    ["求人募集", "Hani"],
    ["Mi piace molto lavorare con voi in questa città", "Latn"],
    ["Nederlands is een mooie taal en wij spreken het graag met elkaar", "Latn"],
    ["Szukamy dwóch kucharzy do naszej restauracji w Krakowie", "Latn"],
    ["Ресторантът ни търси двама готвачи, работата започва от понеделник", "Cyrl"],
    ["ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ", "Mong"],
  ])("%s", (text, script) => {
    expect(read(text)).toEqual({ language: "und", script, encoding: "unicode", confidence: 0 });
  });

  test("two scripts that share a text are no language", () => {
    expect(read("we hire cooks for our new restaurant รับสมัครพ่อครัวสองคนด่วน").language).toBe("und");
  });
});

describe("languages", () => {
  test.each(ordinarySentences)("%s: %s", (language, sentence) => {
    const reading = read(sentence);
    expect(reading.language).toBe(language);
    expect(reading.encoding).toBe("unicode");
    expect(reading.confidence).toBeGreaterThan(0.4);
  });

  test("a contact line in Latin letters does not hide a Thai or Chinese advert", () => {
    expect(read("รับสมัครงานต่างประเทศ เงินเดือนสูง LINE ID: abc123 telegram").language).toBe("tha");
    expect(read("高薪招聘客服，月薪15000元 WhatsApp wechat abc123").language).toBe("zho");
  });

  test("Vietnamese is Vietnamese without its marks", () => {
    expect(read("tuyen nhan vien lam viec o nuoc ngoai luong rat cao bao an o").language).toBe("vie");
  });

  test("disguised letters do not change the language", () => {
    expect(read("W3 n33d st𝐚ff f𝐨r custom𝐞r serv𝐢ce, the p@y is v3ry g00d and the job is easy").language).toBe("eng");
  });

  test.each([
    ["招聘客服，包机票", "Hans"],
    ["誠聘客服，包機票", "Hant"],
    ["高薪工作包吃住", "Hani"],
  ])("tells the written standard of %s", (text, script) => {
    expect(read(text).script).toBe(script);
  });
});

describe("Zawgyi", () => {
  test.each([
    ["Shan", "ႁဝ်းၶႃႈလူဝ်ႇလႆႈၵူၼ်းႁဵတ်းၵၢၼ်သွင်ၵေႃႉ", "shn"],
    ["Mon", "ညးဒုၚ်တၠုၚ်ဂၠိုၚ်ပ္ဍဲဍုၚ်ဗၟာ ကိုပ်ကၠောန်ဗဒှ် ဂွံဇန်အိုတ်ရ", "mnw"],
    ["S'gaw Karen", "ပှၤကိးဂၤအိၣ်ဖျဲၣ်လၢအအိၣ်ဒီးတၢ်သဘျ့ဒီးတၢ်ထဲသိးတုၤသိး", "ksw"],
  ])("%s is never called Zawgyi", (_, text, language) => {
    expect(read(text)).toMatchObject({ encoding: "unicode", language });
  });

  test("Burmese in Unicode is not", () => {
    expect(read("အလုပ်သမားများ ခေါ်ယူနေပါသည်။ လစာကောင်းသည်။")).toMatchObject({ language: "mya", encoding: "unicode" });
  });

  test("Burmese in Zawgyi is", () => {
    expect(read("ျမန္မာႏိုင္ငံမွ အလုပ္သမားမ်ား ေခၚယူေနပါသည္။")).toMatchObject({ language: "mya", encoding: "zawgyi" });
  });
});

describe("any string", () => {
  test("gives a confidence of 0 .. 1 that is 0 exactly when it abstains", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(text, (display) => {
        const { language, confidence } = read(display);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(confidence === 0).toBe(language === "und");
      }),
      { numRuns: 300 },
    );
  });

  test("a long text is judged by its beginning", () => {
    expect(read(`${"We are hiring two cooks for our restaurant. ".repeat(40)}${"ก".repeat(200_000)}`).language).toBe(
      "eng",
    );
  });
});
