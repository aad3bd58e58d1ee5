/**
 * Sets the language reading beside its peers on software messages, a kind of text that nothing was trained on.
 * Usage: node --conditions=source bench/src/identify-language.ts [--write]
 * Exit status: 0 measured and every floor met; 1 a floor was missed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { foldText, readLanguage } from "@suar/text";
import { readSmallLanguage } from "@suar/text/small-language";
import { checkFloors } from "./check-floors.ts";
import { type LanguageReader, loadReaders, toCommonCode } from "./language-peers.ts";
import { writeResult } from "./write-result.ts";

const floorLanguages =
  "ben bod eng fas prs fij fil guj hin ind jpn kan kaz khm kir kor lao mal mar mon mri msa nep pan pus sin smo tam tel tgk tha ton tuk uig urd uzb vie yue zho".split(
    " ",
  );
const checkerLanguages = "eng ind msa tha vie khm lao mya fil zho hin ben nep sin tam urd".split(" ");
const lengths = [Number.POSITIVE_INFINITY, 40, 20];
const floors = [98, 94, 86];
const textsPerSecond = 40_000;
const passes = 7;

type Texts = ReadonlyMap<string, readonly string[]>;

const { values: call } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const texts = readTexts();
const known = [...texts.keys()].filter((language) => !language.startsWith("x-"));
const floored = floorLanguages.filter((language) => texts.has(language));
console.log(`Floor languages without text here: ${floorLanguages.filter((one) => !texts.has(one)).join(" ")}`);

const readers = await loadReaders();
const rates = new Map(readers.map((reader) => [reader.name, measure(reader)]));
const ours = rates.get("@suar/text");
if (ours === undefined) throw new Error("our own reader is missing");

console.table(
  Object.fromEntries(
    [...rates].map(([name, byLanguage]) => [
      name,
      Object.fromEntries([
        ...lengths.map((length, at) => [`floor languages, ${say(length)}`, mean(byLanguage, floored, at)]),
        ...lengths.map((length, at) => [`all, ${say(length)}`, mean(byLanguage, known, at)]),
      ]),
    ]),
  ),
);
console.table(Object.fromEntries(known.map((language) => [language, ours.get(language)?.map(round)])));
const refusals = { "unknown languages named, %": strangers(), "known languages unanswered, %": unanswered() };
console.table(refusals);
const small = measureSmall();
console.table(small);

const speed = measureSpeed();
console.log(`load ${loadavg()[0]?.toFixed(1)}`, speed);
const status = checkFloors([
  ...lengths.map((length, at) => ({
    name: `floor languages, ${say(length)}`,
    measured: mean(ours, floored, at),
    floor: floors[at] ?? 0,
    kind: "at least" as const,
    unit: "% right, macro",
  })),
  ...lengths.map((length, at) => ({
    name: `ahead of the best peer, ${say(length)}`,
    measured: mean(ours, floored, at) - bestPeer(at),
    floor: 0,
    kind: "at least" as const,
    unit: "points",
  })),
  {
    name: "readLanguage",
    measured: speed.readLanguage,
    floor: textsPerSecond,
    kind: "at least",
    unit: "texts / CPU s",
  },
]);
if (call.write) {
  const byReader = Object.fromEntries([...rates].map(([name, byLanguage]) => [name, Object.fromEntries(byLanguage)]));
  const result = { floored, rates: byReader, ...refusals, ...small, speed, load: loadavg()[0] };
  console.log(await writeResult("identify-language", { floors, textsPerSecond, ...result }));
}
process.exitCode = status;

function readTexts(): Texts {
  const folder = new URL("../data/software-messages/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(
    files.map((name) => [
      name.replace(".txt", ""),
      readFileSync(new URL(name, folder), "utf8")
        .split("\n")
        .filter((line) => line !== ""),
    ]),
  );
}

function cut(text: string, length: number): string {
  return length === Number.POSITIVE_INFINITY ? text : [...text].slice(0, length).join("");
}

/** Per cent right of each language, one number a length. An abstention counts as a miss. */
function measure({ read }: LanguageReader): Map<string, number[]> {
  return new Map(
    known.map((language) => {
      const wanted = toCommonCode(language);
      const lines = texts.get(language) ?? [];
      return [
        language,
        lengths.map((length) => {
          const right = lines.filter((line) => toCommonCode(read(cut(line, length))) === wanted).length;
          return (100 * right) / lines.length;
        }),
      ];
    }),
  );
}

function mean(byLanguage: ReadonlyMap<string, readonly number[]>, languages: readonly string[], at: number): number {
  const sum = languages.reduce((total, language) => total + (byLanguage.get(language)?.[at] ?? 0), 0);
  return round(sum / languages.length);
}

function bestPeer(at: number): number {
  const peers = [...rates].filter(([name]) => !name.startsWith("@suar/"));
  return Math.max(...peers.map(([, byLanguage]) => mean(byLanguage, floored, at)));
}

function share(languages: readonly string[], holds: (language: string) => boolean): Record<string, number> {
  return Object.fromEntries(
    lengths.map((length) => {
      const rows = languages.map((language) => {
        const lines = texts.get(language) ?? [];
        const found = lines.filter((line) => holds(readLanguage(foldText(cut(line, length))).language));
        return found.length / lines.length;
      });
      return [say(length), round((100 * rows.reduce((sum, row) => sum + row, 0)) / rows.length)];
    }),
  );
}

function strangers(): Record<string, number> {
  return share(
    [...texts.keys()].filter((language) => language.startsWith("x-")),
    (language) => language !== "und",
  );
}

function unanswered(): Record<string, number> {
  return share(known, (language) => language === "und");
}

/** The small reading: its own languages right, and others of the scripts it has a model for taken for one of them. */
function measureSmall(): Record<string, Record<string, number>> {
  const own = rates.get("@suar/text/small-language") ?? new Map<string, number[]>();
  const others = [...texts.keys()].filter(
    (language) =>
      !checkerLanguages.includes(language) &&
      /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Deva}]/u.test(firstOf(language)),
  );
  const isTaken = (text: string) => checkerLanguages.includes(readSmallLanguage(foldText(text)).language);
  return {
    "small: its 16 languages, % right": Object.fromEntries(
      lengths.map((length, at) => [say(length), mean(own, checkerLanguages, at)]),
    ),
    "small: other languages named, %": Object.fromEntries(
      lengths.map((length) => {
        const taken = others.map((language) => {
          const lines = texts.get(language) ?? [];
          return lines.filter((line) => isTaken(cut(line, length))).length / lines.length;
        });
        return [say(length), round((100 * taken.reduce((sum, one) => sum + one, 0)) / taken.length)];
      }),
    ),
  };
}

function firstOf(language: string): string {
  return texts.get(language)?.[0]?.slice(0, 1) ?? "";
}

/** Texts per CPU second, the middle pass: 120 characters each, of the floor languages in turn. */
function measureSpeed(): { readonly foldText: number; readonly readLanguage: number } {
  const lines = floored.map((language) => (texts.get(language) ?? []).join(" "));
  const sample = lines.flatMap((line) =>
    Array.from({ length: Math.floor(line.length / 120) }, (_, at) => line.slice(120 * at, 120 * (at + 1))),
  );
  const folded = sample.map(foldText);
  return { foldText: rate(sample, foldText), readLanguage: rate(folded, readLanguage) };
}

function rate<T>(items: readonly T[], work: (item: T) => unknown): number {
  const measured = Array.from({ length: passes }, () => {
    const start = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) for (const item of items) work(item);
    const { user, system } = process.cpuUsage(start);
    return (5 * items.length * 1e6) / (user + system);
  });
  return Math.round(measured.toSorted((a, b) => a - b)[passes >> 1] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function say(length: number): string {
  return length === Number.POSITIVE_INFINITY ? "full" : `${length}`;
}
