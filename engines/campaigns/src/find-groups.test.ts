import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findGroups } from "./find-groups.ts";
import { chooseParameters } from "./parameters.ts";
import { foldPlain, makeOthers, makeRing, makeWords, phone, ringOf, seeded } from "./testing/make-corpus.ts";

const parameters = chooseParameters();

function makeCorpus(seed: number) {
  const random = seeded(seed);
  const rings = ["alpha", "beta", "gamma"].flatMap((name) => makeRing(name, makeWords(random, 40), 12, 0.08, random));
  return { rings, others: makeOthers(300, random) };
}

const members = (groups: readonly { readonly ids: readonly string[] }[]): string[] =>
  groups.map((group) => group.ids.toSorted().join(" ")).sort();

describe("findGroups", () => {
  test("leaves everyday short messages alone, however often they are sent", () => {
    const said = ["ok see you later", "happy birthday to you", "yes", "on my way now", "good morning all", "123 456"];
    const documents = Array.from({ length: 300 }, (_, at) => foldPlain(`say-${at}`, said[at % said.length] ?? ""));
    expect(findGroups(documents, parameters)).toEqual([]);
  });

  test("finds nothing in an empty corpus, in one record, and in records without letters", () => {
    expect(findGroups([], parameters)).toEqual([]);
    expect(findGroups([foldPlain("a", "one single text of a few words")], parameters)).toEqual([]);
    expect(findGroups([foldPlain("a", "!!! 77"), foldPlain("b", "!!! 88")], parameters)).toEqual([]);
  });

  test("finds every ring, whole and alone, among texts that have nothing in common", () => {
    const { rings, others } = makeCorpus(1);
    const groups = findGroups([...rings, ...others], parameters);
    expect(members(groups)).toEqual(
      ["alpha", "beta", "gamma"].map((name) =>
        rings
          .map((one) => one.id)
          .filter((id) => ringOf(id) === name)
          .sort()
          .join(" "),
      ),
    );
    for (const group of groups) expect(group.cohesion).toBeGreaterThan(parameters.cohesion);
  });

  test("finds a ring in a file that holds hardly anything else", () => {
    const random = seeded(8);
    const ring = makeRing("small", makeWords(random, 25), 3, 0.05, random);
    expect(members(findGroups([...ring, foldPlain("else", makeWords(random, 25).join(" "))], parameters))).toEqual([
      "small-0 small-1 small-2",
    ]);
  });

  test("does not depend on the order of the records", () => {
    const { rings, others } = makeCorpus(2);
    const documents = [...rings, ...others.slice(0, 100)];
    const expected = findGroups(documents, parameters);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(findGroups(shuffled, parameters)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });

  test("does not change its campaigns when an unrelated record comes in", () => {
    const { rings, others } = makeCorpus(3);
    const before = members(findGroups([...rings, ...others], parameters));
    const stranger = foldPlain("stranger", makeWords(seeded(99), 30).join(" "));
    expect(members(findGroups([...rings, ...others, stranger], parameters))).toEqual(before);
  });

  test("stays pure when the candidate threshold is lowered", () => {
    const { rings, others } = makeCorpus(4);
    for (const candidateThreshold of [0.45, 0.3, 0.05]) {
      const groups = findGroups([...rings, ...others], chooseParameters({ candidateThreshold }));
      expect(groups).toHaveLength(3);
      for (const group of groups) expect(new Set(group.ids.map(ringOf)).size).toBe(1);
    }
  });

  test("does not join two texts only because both are like a third", () => {
    const words = makeWords(seeded(5), 60);
    const [first, middle, last] = [words.slice(0, 30), words.slice(13, 43), words.slice(26, 56)];
    const chain = [first, middle, last].map((own, at) => foldPlain(`link-${at}`, own.join(" ")));
    const groups = findGroups([...chain, ...makeOthers(100, seeded(6))], parameters);
    expect(groups.map((group) => group.ids.length)).not.toContain(3);
  });

  test("does not pull the ends of a long drifting chain together", () => {
    const random = seeded(5);
    const words = makeWords(random, 40);
    const chain = Array.from({ length: 40 }, (_, step) => {
      for (let at = step * 4; at < step * 4 + 4; at += 1) words[at % words.length] = makeWords(random, 1)[0] ?? "";
      return foldPlain(`link-${step}`, words.join(" "));
    });
    const groups = findGroups([...chain, ...makeOthers(100, random)], parameters);
    expect(groups.length).toBeGreaterThan(1);
    for (const { ids } of groups) {
      const steps = ids.map((id) => Number(id.slice(5)));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(20);
    }
  });

  test("keeps a campaign together that makes up most of its file", () => {
    const random = seeded(6);
    const ring = makeRing("huge", makeWords(random, 30), 1200, 0.08, random);
    const groups = findGroups([...ring, ...makeOthers(300, random)], parameters);
    const largest = Math.max(...groups.map((group) => group.ids.length));
    expect(largest).toBeGreaterThan(1190);
  });

  test.each([
    ["Thai", "รับสมัครแอดมินตอบแชทลูกค้าทำงานที่ปอยเปตเงินเดือนสูงมีที่พักและตั๋วเครื่องบินฟรีไม่ต้องใช้วุฒิติดต่อ"],
    ["Khmer", "ជ្រើសរើសបុគ្គលិកបម្រើអតិថិជនធ្វើការនៅក្រុងប៉ោយប៉ែតប្រាក់ខែខ្ពស់មានកន្លែងស្នាក់នៅនិងសំបុត្រយន្តហោះឥតគិតថ្លៃទំនាក់ទំនង"],
    ["Burmese", "ဖောက်သည်ဝန်ဆောင်မှုဝန်ထမ်းအလိုရှိသည်မြဝတီတွင်အလုပ်လုပ်ရန်လစာမြင့်နေရာထိုင်ခင်းနှင့်လေယာဉ်လက်မှတ်အခမဲ့ဆက်သွယ်ရန်"],
    ["Chinese", "诚聘客服人员工作地点西港月薪高包吃住报销机票无需经验年龄十八至三十五岁有意者请尽快联系我们的招聘经理"],
    ["Lao", "ຮັບສະໝັກພະນັກງານບໍລິການລູກຄ້າເຮັດວຽກຢູ່ສາມຫຼ່ຽມຄຳເງິນເດືອນສູງມີທີ່ພັກແລະປີ້ຍົນຟຣີຕິດຕໍ່"],
  ])("joins %s adverts whose numbers rotate, and not two different adverts", (_, text) => {
    const random = seeded(7);
    const letters = [...text];
    const copies = Array.from({ length: 6 }, (_, at) => foldPlain(`advert-${at}`, `${text} ${phone(random)}`));
    const variants = Array.from({ length: 4 }, (_, at) => {
      const own = [...letters];
      own.splice(10 + at * 5, 3);
      return foldPlain(`advert-${at + 6}`, `${phone(random)} ${own.join("")}`);
    });
    const other = foldPlain("other-0", letters.toSorted(() => random() - 0.5).join(""));
    const groups = findGroups([...copies, ...variants, other, ...makeOthers(50, random)], parameters);
    expect(members(groups)).toEqual([
      [...copies, ...variants]
        .map((one) => one.id)
        .sort()
        .join(" "),
    ]);
  });

  test("never fails, whatever the texts are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 20 }), (texts) => {
        const documents = texts.map((text, at) => foldPlain(`any-${at}`, text));
        for (const group of findGroups(documents, parameters)) expect(group.ids.length).toBeGreaterThan(1);
      }),
    );
  });
});
