import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

/** What a first visit may weigh: pages, scripts, styles and one catalogue, gzip, without fonts. */
const limitKilobytes = 350;
const dist = new URL("../dist/", import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** First screens that somebody can meet; the campaign page with its lazy pictures is the heaviest of all. */
const screens = {
  "sign-in": ["features/sign-in/sign-in-page.tsx"],
  adverts: ["features/imports/imports-page.tsx"],
  leads: ["features/leads/leads-page.tsx"],
  campaign: ["features/campaigns/campaigns-page.tsx"],
  "campaign with pictures": [
    "features/campaigns/campaigns-page.tsx",
    "features/campaigns/timeline-plot.tsx",
    "features/campaigns/network-picture.tsx",
  ],
  "campaign with its map": ["features/campaigns/campaigns-page.tsx", "features/campaigns/map/places-map.tsx"],
} as const;

const manifest: Manifest = JSON.parse(await readFile(new URL(".vite/manifest.json", dist), "utf8"));
let isTooHeavy = false;
for (const locale of ["en", "km"]) {
  for (const [screen, entries] of Object.entries(screens)) {
    const files = filesOf(["index.html", `../../platform/i18n/messages/${locale}.json`, ...entries]);
    const bytes = await Promise.all([...files].map(weigh));
    const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
    const counts = !screen.startsWith("campaign with");
    isTooHeavy ||= counts && kilobytes > limitKilobytes;
    process.stdout.write(
      `${locale}  ${screen.padEnd(24)} ${kilobytes.toFixed(1).padStart(7)} kB gzip in ${files.size} files\n`,
    );
  }
}
if (isTooHeavy) {
  process.stderr.write(`A first load is above ${limitKilobytes} kB gzip\n`);
  process.exitCode = 1;
}

function filesOf(entries: readonly string[]): ReadonlySet<string> {
  const files = new Set(["index.html", "first-paint.js", "mark.svg"]);
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
  for (const entry of entries) add(entry);
  return files;
}

async function weigh(file: string): Promise<number> {
  return gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length;
}
