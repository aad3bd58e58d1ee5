/**
 * Measures the language reading on texts it was not trained on and prints the tables of the README.
 * Run in this folder's package: node --conditions=source training/measure-language.ts
 */
import type { LanguageCode } from "@suar/domain";
import { foldText } from "../src/copy/index.ts";
import { readLanguageWith } from "../src/language/read-language-with.ts";
import type { WritingSystems } from "../src/language/writing-system.ts";
import { writingSystems } from "../src/language/writing-systems.ts";
import { buildClasses, type HeldOutText } from "./build-classes.ts";
import { groups } from "./groups.ts";
import { createRandom, cropWords } from "./random.ts";
import { readParagraphs } from "./read-declarations.ts";
import { trainModel } from "./train-model.ts";
import { writeZawgyi } from "./write-zawgyi.ts";

const seed = 20_261_121;
const lengths = [20, 40, 60, 100];
const crops = 120;

// Languages that rules tell: nothing was trained, so the whole text is a test.
const byRules: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  tha: ["tha", "tha2"],
  lao: ["lao"],
  khm: ["khm"],
  zho: ["cmn_hans", "cmn_hant"],
  yue: ["yue"],
  jpn: ["jpn"],
  kor: ["kor"],
  ben: ["ben"],
  sin: ["sin"],
  tam: ["tam"],
  tel: ["tel"],
  kan: ["kan"],
  mal: ["mal"],
  guj: ["guj"],
  pan: ["pan"],
  ell: ["ell_monotonic"],
  hye: ["hye"],
  kat: ["kat"],
};

interface Tally {
  right: number;
  abstained: number;
  wrong: Map<string, number>;
}

function collect(): { systems: WritingSystems; texts: HeldOutText[] } {
  const texts: HeldOutText[] = [];
  const systems: Record<string, WritingSystems[keyof WritingSystems]> = { ...writingSystems };
  for (const [name, group] of Object.entries(groups)) {
    if (name.startsWith("small-")) continue;
    const { classes, heldOut } = buildClasses(group, true);
    const system = Object.entries(writingSystems).find(([script]) => script === group.script)?.[1];
    if (system === undefined) throw new Error(`no writing system ${group.script}`);
    systems[group.script] = {
      script: system.script,
      weight: system.weight,
      by: system.by === "rules and model" ? system.by : "model",
      model: trainModel(classes, group.bits, seed),
    };
    texts.push(...heldOut);
  }
  for (const [language, codes] of Object.entries(byRules)) {
    texts.push({ language: language as LanguageCode, text: codes.flatMap((code) => readParagraphs(code)).join("") });
  }
  return { systems, texts };
}

function measure(
  systems: WritingSystems,
  { language, text }: HeldOutText,
  length: number,
  tally: Tally,
  count: number,
): void {
  const random = createRandom(seed + length);
  for (let i = 0; i < count; i += 1) {
    const found = readLanguageWith(foldText(cropWords(text, length, random)), systems).language;
    if (found === language) tally.right += 1;
    else if (found === "und") tally.abstained += 1;
    else tally.wrong.set(found, (tally.wrong.get(found) ?? 0) + 1);
  }
}

function sum(tally: Tally): number {
  return [...tally.wrong.values()].reduce((total, count) => total + count, 0);
}

const { systems, texts } = collect();
const totals = new Map<number, { right: number; wrong: number; all: number }>();
process.stdout.write(
  `| language | ${lengths.map((length) => `${length}`).join(" | ")} | taken for |\n|---|${lengths.map(() => "---|").join("")}---|\n`,
);
const named = texts.filter((text) => text.language !== "und");
for (const text of named) {
  const cells: string[] = [];
  const mistaken = new Map<string, number>();
  for (const length of lengths) {
    const tally: Tally = { right: 0, abstained: 0, wrong: new Map() };
    measure(systems, text, length, tally, crops);
    const total = totals.get(length) ?? { right: 0, wrong: 0, all: 0 };
    totals.set(length, { right: total.right + tally.right, wrong: total.wrong + sum(tally), all: total.all + crops });
    cells.push(`${Math.round((100 * tally.right) / crops)} / ${Math.round((100 * sum(tally)) / crops)}`);
    for (const [other, count] of tally.wrong) mistaken.set(other, (mistaken.get(other) ?? 0) + count);
  }
  const worst = [...mistaken].toSorted((a, b) => b[1] - a[1]).slice(0, 3);
  process.stdout.write(`| ${text.language} | ${cells.join(" | ")} | ${worst.map(([other]) => other).join(", ")} |\n`);
}
const all = lengths.map((length) => {
  const { right, wrong, all: count } = totals.get(length) ?? { right: 0, wrong: 0, all: 1 };
  return `${((100 * right) / count).toFixed(1)} / ${((100 * wrong) / count).toFixed(1)}`;
});
process.stdout.write(`| **all ${named.length}** | ${all.join(" | ")} | |\n`);
const unseen = lengths.map((length) => {
  const tally: Tally = { right: 0, abstained: 0, wrong: new Map() };
  const strangers = texts.filter((text) => text.language === "und");
  for (const text of strangers) measure(systems, text, length, tally, 10);
  return ((100 * sum(tally)) / (strangers.length * 10)).toFixed(1);
});
process.stdout.write(`| languages never seen: wrongly named | ${unseen.join(" | ")} | |\n`);

const heldOut = (language: string) => texts.find((text) => text.language === language)?.text ?? "";
const encodings: readonly (readonly [string, string])[] = [
  ["Burmese in Zawgyi", writeZawgyi(heldOut("mya"))],
  ["Burmese in Unicode", heldOut("mya")],
  ["Shan", heldOut("shn")],
  ["Mon", heldOut("mnw")],
];
process.stdout.write(`\n| called Zawgyi, % | ${lengths.join(" | ")} |\n|---|${lengths.map(() => "---|").join("")}\n`);
for (const [name, text] of encodings) {
  const shares = lengths.map((length) => {
    const random = createRandom(seed + length);
    let found = 0;
    for (let i = 0; i < 1000; i += 1) {
      if (readLanguageWith(foldText(cropWords(text, length, random)), systems).encoding === "zawgyi") found += 1;
    }
    return (found / 10).toFixed(1);
  });
  process.stdout.write(`| ${name} | ${shares.join(" | ")} |\n`);
}
