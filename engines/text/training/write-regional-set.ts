/**
 * Writes `test-data/regional/<language>/{tuning,held-out}.jsonl` from the frames beside them:
 * `node --conditions=source training/write-regional-set.ts [language ...]`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { regionalLanguages } from "../test-data/regional/frames/frame-set.ts";
import { regionalFrames } from "../test-data/regional/frames/regional-frames.ts";
import { countTexts, fillFrames, regionalSeed } from "./fill-frames.ts";
import { createRandom } from "./random.ts";

const folder = new URL("../test-data/regional/", import.meta.url);

const asked = process.argv.slice(2);
for (const language of regionalLanguages) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  mkdirSync(new URL(`${language}/`, folder), { recursive: true });
  for (const half of ["tuning", "held-out"] as const) {
    const texts = fillFrames(regionalFrames[language], half, countTexts(language), createRandom(regionalSeed));
    writeFileSync(
      new URL(`${language}/${half}.jsonl`, folder),
      texts.map((text) => `${JSON.stringify(text)}\n`).join(""),
    );
    const count = (label: string) => new Set(texts.filter((t) => t.label === label).map((t) => t.frame)).size;
    process.stdout.write(
      `${language} ${half}: ${texts.length} texts of ${count("scam")} + ${count("honest")} frames\n`,
    );
  }
}
