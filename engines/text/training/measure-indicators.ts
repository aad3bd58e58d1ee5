/**
 * Measures the indicators over the regional set, by language and half: recall (a strong hit in a scam text) and false
 * alarms (a strong hit in an honest one), by text and by frame. It prints rates only: no text of the held-out half is shown.
 * Usage: node --conditions=source training/measure-indicators.ts [--misses LANGUAGE] [--plain FILE]...
 * `--misses` lists the texts of the tuning half that are wrongly read; `--plain` measures another file of texts that are
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
  options: { misses: { type: "string" }, plain: { type: "string", multiple: true, default: [] } },
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

async function measureHalf(language: string, half: string): Promise<Record<string, string>> {
  const lines = (await readLines(`${folder}${language}/${half}.jsonl`).catch(() => [])) as Line[];
  const scam = count(lines.filter(({ label }) => label === "scam"));
  const honest = count(lines.filter(({ label }) => label === "honest"));
  return {
    "scam texts": share(scam.hits, scam.texts),
    "scam frames": share(scam.framesHit, scam.frames),
    "honest texts": share(honest.hits, honest.texts),
    "honest frames": share(honest.framesHit, honest.frames),
  };
}

async function listMisses(language: string): Promise<void> {
  for (const { id, label, text } of (await readLines(`${folder}${language}/tuning.jsonl`)) as Line[]) {
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

if (values.misses !== undefined) await listMisses(values.misses);
else if (values.plain.length > 0) for (const file of values.plain) await measurePlain(file);
else {
  const rows: Record<string, Record<string, string>> = {};
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of languages) {
    if (name === "frames") continue;
    for (const half of ["tuning", "held-out"]) rows[`${name} ${half}`] = await measureHalf(name, half);
  }
  console.table(rows);
}
