/**
 * Measures listing, searching and paging 10,000 campaigns of one corpus.
 * Usage: node --conditions=source bench/src/list-campaigns.ts [--write]
 * Exit status: 0 within the floor; 1 slower.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CampaignQuery, listCampaigns } from "@suar/services/campaigns";
import { writeResult } from "./write-result.ts";

const campaigns = 10_000;
const floorMs = 200;
const dir = await mkdtemp(join(tmpdir(), "suar-bench-"));
const queries: Readonly<Record<string, CampaignQuery>> = {
  "first time, by rank": { sort: "rank", offset: 0, limit: 50 },
  "by rank": { sort: "rank", offset: 0, limit: 50 },
  "deep page by last seen": { sort: "last_seen", offset: 9000, limit: 50 },
  "two words": { search: "typist 4711", sort: "rank", offset: 0, limit: 50 },
  "language, indicator, size": {
    language: "khm",
    indicator: "indicator-3",
    minSize: 40,
    sort: "size",
    offset: 0,
    limit: 50,
  },
};
const measured: Record<string, { readonly ms: number; readonly total: number }> = {};
try {
  await mkdir(join(dir, "found"));
  await writeFile(join(dir, "found", "rows.jsonl"), makeRows());
  await writeFile(join(dir, "found", "done.json"), "{}");
  for (const [name, query] of Object.entries(queries)) {
    const began = performance.now();
    const { total } = await listCampaigns(dir, query);
    measured[name] = { ms: Math.round((performance.now() - began) * 10) / 10, total };
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}
console.table(measured);
if (process.argv.includes("--write"))
  console.log(await writeResult("list-campaigns", { campaigns, floorMs, measured }));
process.exitCode = Object.values(measured).some(({ ms }) => ms > floorMs) ? 1 : 0;

/** Rows of the length that real campaigns have, in rank order. */
function makeRows(): string {
  const words = "customer service typist wanted free ticket and room no experience salary a month ".repeat(12);
  return Array.from({ length: campaigns }, (_, at) => {
    const row = {
      campaign: at.toString(16).padStart(12, "0"),
      size: 2 + (at % 97),
      languages: { [["eng", "khm", "tha", "vie"][at % 4] ?? "eng"]: 2 + (at % 97) },
      first_seen: "2026-11-01T00:00:00.000Z",
      last_seen: new Date(Date.UTC(2026, 10, 1 + (at % 20))).toISOString(),
      reasons: [{ code: "same_template", values: { records: 2 + (at % 97), share: 0.9 } }],
      rank: campaigns - at,
      title: `Typist wanted ${at}`,
      synthetic: true,
      cohesion: 0.9,
      contacts: 3,
      indicators: 2,
    };
    const indicatorIds = [`indicator-${at % 7}`, `indicator-${at % 11}`];
    return `${JSON.stringify({ row, indicatorIds, words: `${at} ${words}`, part: 0, view: [0, 0], evidence: [0] })}\n`;
  }).join("");
}
