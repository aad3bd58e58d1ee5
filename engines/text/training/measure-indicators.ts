/**
 * Measures the indicators over the regional set, by language and part: recall (a strong hit in a scam text) and false
 * alarms (a strong hit in an honest one), by text and by frame. It prints rates only: no text of the held-out half is shown.
 * Usage: node --conditions=source training/measure-indicators.ts [--language LANGUAGE]... [--part PART]... [--misses]
 *        node --conditions=source training/measure-indicators.ts --plain FILE...
 * Parts are the names of the files; without `--part` all are measured. `--misses` lists the texts that are wrongly read,
 * of parts that are not held out; `--plain` measures another file of texts that are
 * no lures, one JSON string or object with `text` a line.
 */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readText } from "../src/index.ts";

interface Line {
  readonly id: string;
  readonly label: "scam" | "honest";
  readonly text: string;
  readonly frame?: string;
}

interface Count {
  readonly texts: number;
  readonly hits: number;
  readonly frames: number;
  readonly framesHit: number;
}

const folder = fileURLToPath(new URL("../test-data/regional/", import.meta.url));
const { values } = parseArgs({
  options: {
    language: { type: "string", multiple: true, default: [] },
    part: { type: "string", multiple: true, default: [] },
    misses: { type: "boolean", default: false },
    plain: { type: "string", multiple: true, default: [] },
  },
});

const hasStrong = (text: string): boolean => readText(text).indicators.some(({ strength }) => strength === "strong");

const readLines = async (file: string): Promise<unknown[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

function count(lines: readonly Line[]): Count {
  const frames = new Map<string, boolean>();
  let hits = 0;
  for (const { id, text, frame = id } of lines) {
    const isHit = hasStrong(text);
    if (isHit) hits += 1;
    frames.set(frame, (frames.get(frame) ?? true) && isHit);
  }
  return { texts: lines.length, hits, frames: frames.size, framesHit: [...frames.values()].filter(Boolean).length };
}

const share = (hits: number, of: number): string => (of === 0 ? "-" : `${((100 * hits) / of).toFixed(1)} % of ${of}`);

const parts = [
  "tuning",
  "development",
  "check",
  "check-2",
  "check-3",
  "check-4",
  "check-5",
  "check-6",
  "held-out",
] as const;

const readPart = async (language: string, part: string): Promise<Line[]> =>
  (await readLines(`${folder}${language}/${part}.jsonl`).catch(() => [])) as Line[];

function measurePart(lines: readonly Line[]): Record<string, string> {
  const scam = count(lines.filter(({ label }) => label === "scam"));
  const honest = count(lines.filter(({ label }) => label === "honest"));
  return {
    "scam texts": share(scam.hits, scam.texts),
    "scam frames": share(scam.framesHit, scam.frames),
    "honest texts": share(honest.hits, honest.texts),
    "honest frames": share(honest.framesHit, honest.frames),
  };
}

function listMisses(lines: readonly Line[]): void {
  for (const { id, label, text } of lines) {
    const { indicators, entities } = readText(text);
    const strong = indicators.filter(({ strength }) => strength === "strong");
    if (strong.length > 0 === (label === "scam")) continue;
    const found = (label === "scam" ? indicators : strong).map((hit) => `${hit.id} (${hit.excerpt})`);
    console.log(`${label} ${id}: ${text}\n   ${found.join(", ")} [${entities.map(({ value }) => value).join(", ")}]`);
  }
}

async function measurePlain(file: string): Promise<void> {
  const texts = (await readLines(file)).map((line) => {
    if (typeof line === "string") return line;
    if (typeof line === "object" && line !== null && "text" in line && typeof line.text === "string") return line.text;
    throw new TypeError(`measure-indicators: ${file} has a line without text`);
  });
  const hits = texts.filter(hasStrong).length;
  console.log(`${file}: strong hits in ${share(hits, texts.length)}`);
}

if (values.plain.length > 0) for (const file of values.plain) await measurePlain(file);
else {
  const rows: Record<string, Record<string, string>> = {};
  const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    if (name === "frames" || (values.language.length > 0 && !values.language.includes(name))) continue;
    for (const part of parts) {
      if (values.part.length > 0 && !values.part.includes(part)) continue;
      const lines = await readPart(name, part);
      if (lines.length === 0) continue;
      if (values.misses && part !== "held-out") listMisses(lines);
      rows[`${name} ${part}`] = measurePart(lines);
    }
  }
  console.table(rows);
}
