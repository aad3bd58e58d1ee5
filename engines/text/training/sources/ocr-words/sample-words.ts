/**
 * Draws words from the word lists of Tesseract's language data and writes one file a language beside this script.
 * README.md says how the lists come out of the Debian packages.
 * Run in this folder's package: node --conditions=source training/sources/ocr-words/sample-words.ts FOLDER
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "../../random.ts";
import { wordLists } from "./word-lists.ts";

const seed = 20_261_122;
const named = 4000;
const others = 1200;
const longest = 16;
const folder = process.argv[2];
if (folder === undefined) throw new Error("say in which folder the word lists are");

/** Words of the language's own letters, in small letters as the list has them: names and foreign words go. */
function readWords(file: string, script: string, spelling: RegExp | undefined): string[] {
  const word = new RegExp(`^[\\p{Script=${script}}\\p{M}ʻʼ'’\\u0964\\u200c\\u200d]{2,${longest}}$`, "u");
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim().normalize("NFC"))
    .filter((line) => word.test(line) && line === line.toLowerCase() && spelling?.test(line) !== false);
}

for (const { list, code, script, spelling, other } of wordLists) {
  const file = join(folder, `${list}.txt`);
  if (!existsSync(file)) throw new Error(`no word list ${file}`);
  const words = readWords(file, script, spelling);
  const random = createRandom(seed);
  for (let i = words.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [words[i], words[j]] = [words[j] ?? "", words[i] ?? ""];
  }
  const kept = words.slice(0, other ? others : named);
  writeFileSync(new URL(`${code}.txt`, import.meta.url), `${kept.join(" ")}\n`);
  process.stdout.write(`${code}: ${kept.length} of ${words.length}\n`);
}
