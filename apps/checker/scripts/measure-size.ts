import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { checkerLocaleCodes, type CheckerLocaleCode } from "@suar/i18n/checker";
import { readFontFiles } from "./read-font-files.ts";

/** What a first visit may weigh, up to the first answer in one language and with its font, gzip. */
const limitKilobytes = 300;
/** What the browser keeps in all, so that the page works without internet, as it lies on the disk. */
const limitPrecachedMegabytes = 6;
const dist = new URL("../dist/", import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const fontFiles = readFontFiles(await readFile(new URL("../ui/fonts.css", import.meta.url), "utf8"));
const manifest: Manifest = JSON.parse(await readFile(new URL(".vite/manifest.json", dist), "utf8"));
let isTooHeavy = false;
for (const locale of checkerLocaleCodes) {
  const files = [...filesOf(locale)];
  const bytes = await Promise.all(files.map(weigh));
  const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
  isTooHeavy ||= kilobytes > limitKilobytes;
  process.stdout.write(`${locale.padEnd(4)} ${kilobytes.toFixed(1).padStart(7)} kB gzip in ${files.length} files\n`);
}
const stored = [...new Set((await readFile(new URL("sw.js", dist), "utf8")).match(/"\.\/[^"]*"/g))];
const names = stored.map((quoted) => quoted.slice(3, -1)).map((name) => (name === "" ? "index.html" : name));
const sizes = await Promise.all(names.map(async (name) => (await readFile(new URL(name, dist))).length));
const megabytes = sizes.reduce((sum, each) => sum + each, 0) / 1e6;
process.stdout.write(
  `all  ${megabytes.toFixed(2).padStart(7)} MB stored for use without internet, ${names.length} files\n`,
);
if (isTooHeavy) process.stderr.write(`A first load is above ${limitKilobytes} kB gzip\n`);
if (megabytes > limitPrecachedMegabytes)
  process.stderr.write(`What is stored is above ${limitPrecachedMegabytes} MB\n`);
if (isTooHeavy || megabytes > limitPrecachedMegabytes) process.exitCode = 1;

/** The page, its language's words and signs, and the letters of the language; bold ones come once the page stands. */
function filesOf(locale: CheckerLocaleCode): ReadonlySet<string> {
  const files = new Set(["index.html", "mark.svg"]);
  const seen = new Set<string>();
  const add = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`measure-size: the build has no ${name}`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const next of chunk.imports ?? []) add(next);
  };
  add("index.html");
  add(`../../platform/i18n/checker/${locale}.json`);
  add(`../../engines/text/src/indicators/packs/${locale}.ts`);
  for (const font of fontFiles(locale)) files.add(findFont(font));
  return files;
}

function findFont(name: string): string {
  const found = Object.entries(manifest).find(([source]) => source.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`measure-size: the build has no ${name}`);
  return found[1].file;
}

async function weigh(file: string): Promise<number> {
  const bytes = await readFile(new URL(file, dist));
  // Fonts are compressed by themselves; a server sends them as they are.
  return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
