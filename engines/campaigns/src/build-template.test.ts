import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Template, buildTemplate, medoidAsTemplate } from "./build-template.ts";
import { foldPlain } from "./testing/make-corpus.ts";

const show = ({ template, slots }: Template): string =>
  template.map((part) => (part.kind === "text" ? part.text : `{${slots[part.slot]?.name}}`)).join("");

const withDisplay = (id: string, text: string) => {
  const units = Array.from({ length: text.length }, (_, at) => at);
  return { ...foldPlain(id, text), display: { text, starts: units, ends: units.map((at) => at + 1) } };
};

describe("buildTemplate", () => {
  test("of nothing is nothing, and of one record its own words", () => {
    expect(buildTemplate([])).toEqual({ template: [], slots: [], sharedWords: 0 });
    expect(show(buildTemplate([foldPlain("a", "only one text")]))).toBe("only one text");
  });

  test("keeps what is shared as it is written, and names what differs", () => {
    const template = buildTemplate([
      withDisplay("a", "We need a Typist in Poipet. Call +85512345678 now!"),
      withDisplay("b", "We need a Dealer in Bavet. Call +85598765432 now!"),
      withDisplay("c", "We need a Typist in Bokor. Call +85511111111 now!"),
    ]);
    expect(show(template)).toBe("We need a Typist in {name}. Call {phone} now!");
    expect(template.slots).toMatchObject([
      { name: "name", distinct: 3, filled: 1 },
      { name: "phone", type: "phone", distinct: 3, filled: 1, values: [{ value: "85511111111", count: 1 }, {}, {}] },
    ]);
  });

  test("writes a letter once that is two in the matching copy: SARA AM", () => {
    // "ทำงาน" folds to "ทํางาน": one code unit as written, two to compare.
    const display = { text: "ทำงาน", starts: [0, 1, 1, 2, 3, 4], ends: [1, 2, 2, 3, 4, 5] };
    const sources = ["a", "b", "c"].map((id) => ({ ...foldPlain(id, "ท\u0e4d\u0e32งาน"), display }));
    expect(show(buildTemplate(sources))).toBe("ทำงาน");
  });

  test("takes the words of most records where the medoid is the exception", () => {
    const sources = ["good pya for all", "good pay for all", "good pay for all"].map((text, at) =>
      foldPlain(String(at), `${text} who want to work`),
    );
    expect(show(buildTemplate(sources))).toBe("good pay for all who want to work");
  });

  test("leaves out what one record alone adds", () => {
    const sources = ["apply now today", "apply now", "apply now", "apply now"].map((text, at) =>
      foldPlain(String(at), `${text} and send your papers`),
    );
    expect(show(buildTemplate(sources))).toBe("apply now and send your papers");
  });

  test("recognises sentences that changed places", () => {
    const first = "the company gives a room and food to everybody";
    const second = "nobody needs papers or any school to begin with us";
    const { sharedWords } = buildTemplate([
      foldPlain("a", `${first}. ${second}.`),
      foldPlain("b", `${second}. ${first}.`),
    ]);
    expect(sharedWords).toBe(1);
  });

  test("marks what differs in a script without spaces", () => {
    const template = buildTemplate([
      foldPlain("a", "รับสมัครพนักงานที่ปอยเปตเงินเดือนสูงติดต่อ +85512345678"),
      foldPlain("b", "รับสมัครพนักงานที่มะนิลาเงินเดือนสูงติดต่อ +85598765432"),
      foldPlain("c", "รับสมัครพนักงานที่สีหนุเงินเดือนสูงติดต่อ +85598765431"),
    ]);
    expect(show(template)).toBe("รับสมัครพนักงานที่{text}เงินเดือนสูงติดต่อ {phone}");
  });

  test("gives slots in order, each named once, whatever the texts are", () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 12 }), { minLength: 1, maxLength: 6 }), (texts) => {
        const { template, slots } = buildTemplate(texts.map((text, at) => withDisplay(String(at), text)));
        const used = template.flatMap((part) => (part.kind === "slot" ? [part.slot] : []));
        expect(used).toEqual(slots.map((slot) => slot.slot));
        expect(new Set(slots.map((slot) => slot.name)).size).toBe(slots.length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 5 }), (texts) => {
        const { sharedWords } = buildTemplate(texts.map((text, at) => foldPlain(String(at), text)));
        expect(sharedWords).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("costs no more for texts of thousands of words", () => {
    const words = Array.from({ length: 30_000 }, (_, at) => `word${at % 997}x`).join(" ");
    const sources = Array.from({ length: 100 }, (_, at) => foldPlain(String(at), words));
    expect(show(buildTemplate(sources))).toMatch(/^word/);
  });
});

describe("medoidAsTemplate", () => {
  test("is the text as written, cut where it is very long", () => {
    expect(show(medoidAsTemplate(withDisplay("a", "As Written")))).toBe("As Written");
    expect(show(medoidAsTemplate(foldPlain("a", "x".repeat(9000))))).toHaveLength(2000);
  });
});
