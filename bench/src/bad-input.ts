/**
 * What the search for campaigns makes of bad input: one text again and again, near-identical disclaimers, empty texts, ids that
 * repeat, times in three formats and zones, and a part of the work that fails half way.
 * Usage: node --conditions=source bench/src/bad-input.ts [--records 100000] [--write]
 * Exit status: 0 every result is as defined; 1 one is not.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { findCampaigns, type FoundCounts, listCampaigns } from "@suar/services/campaigns";
import { importRecords } from "@suar/warehouse";
import { type Floor, checkFloors } from "./check-floors.ts";
import { seededRandom } from "./seeded-random.ts";
import { writeResult } from "./write-result.ts";

const { values } = parseArgs({
  options: { records: { type: "string", default: "100000" }, write: { type: "boolean" } },
});
const count = Number(values.records);
const folder = await mkdtemp(join(tmpdir(), "suar-bad-input-"));
const mapping = { id: "id", text: "text", time: "time", account: "account" };

interface Line {
  readonly id: string;
  readonly text: string;
  readonly time?: string | number;
  readonly account?: string;
}

interface Found extends FoundCounts {
  readonly case: string;
  readonly records: number;
  readonly rejected: number;
  readonly unreadTimes: number;
  /** Records of the largest campaign. */
  readonly largest: number;
  readonly first: string;
  readonly last: string;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

async function search(name: string, lines: Iterable<Line>): Promise<Found> {
  const dir = join(folder, name.replaceAll(" ", "-"));
  const source = `${dir}.jsonl`;
  await pipeline(Readable.from(written(lines)), createWriteStream(source));
  const before = process.cpuUsage();
  const { records, rejected, unreadTimes } = await importRecords({ source, name: "bad.jsonl", dir, mapping });
  const counts = await findCampaigns({ dir });
  const { user, system } = process.cpuUsage(before);
  const [largest] = (await listCampaigns(dir, { sort: "size", offset: 0, limit: 1 })).rows;
  return {
    case: name,
    records,
    rejected,
    unreadTimes,
    ...counts,
    largest: largest?.size ?? 0,
    first: largest?.first_seen ?? "",
    last: largest?.last_seen ?? "",
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function* written(lines: Iterable<Line>): Generator<string> {
  let batch = "";
  for (const line of lines) {
    batch += `${JSON.stringify({ time: null, account: null, ...line })}\n`;
    if (batch.length < 1 << 16) continue;
    yield batch;
    batch = "";
  }
  yield batch;
}

function* repeat(times: number, line: (at: number) => Line): Generator<Line> {
  for (let at = 0; at < times; at += 1) yield line(at);
}

const id = (at: number): string => `synthetic-${at}`;
const advert =
  "Typists wanted in Poipet! No experience, free ticket and room, 1800 USD a month. Write to @example_desk_7 today.";
const disclaimer =
  "The information in this message is confidential and meant for the addressee alone. If you are not the addressee you " +
  "may not copy it, pass it on or act on it; please tell the sender and delete it. The firm takes no responsibility for " +
  "damage that a virus in this message may cause, and nothing in it is an offer or a contract.";

function* disclaimers(): Generator<Line> {
  const random = seededRandom(7);
  const words = disclaimer.split(" ");
  for (let at = 0; at < count; at += 1) {
    const own = words.map((word) => (random() < 0.06 ? `${word}${Math.floor(random() * 90)}x` : word));
    yield { id: id(at), text: `${own.join(" ")} Case ${at}` };
  }
}

/** The same instant in three formats, one of them in another zone. */
const times = (at: number): string | number =>
  [`2026-11-${10 + (at % 9)}T12:00:00Z`, `2026-11-${10 + (at % 9)} 19:00:00+07:00`, `${10 + (at % 9)}/11/2026 12:00`][
    at % 3
  ] ?? 0;

const exact = (name: string, measured: number, floor: number, kind: Floor["kind"]): Floor[] => [
  { name, measured, floor, kind, unit: "" },
];
const equal = (name: string, measured: number, wanted: number): Floor[] => [
  ...exact(`${name}, not fewer`, measured, wanted, "at least"),
  ...exact(`${name}, not more`, measured, wanted, "at most"),
];

async function measure(): Promise<{ readonly found: readonly Found[]; readonly floors: readonly Floor[] }> {
  const once = await search(
    "one text",
    repeat(count, (at) => ({ id: id(at), text: advert })),
  );
  const near = await search("near identical disclaimers", disclaimers());
  const empty = await search(
    "empty texts",
    repeat(count, (at) => ({ id: id(at), text: at % 2 === 0 ? "" : " \u200b " })),
  );
  const repeated = await search(
    "ids that repeat",
    repeat(count, (at) => ({ id: id(at % (count / 10)), text: `${advert} ${at}` })),
  );
  const timed = await search(
    "times in three formats",
    repeat(count / 10, (at) => ({ id: id(at), text: advert, time: at % 100 === 0 ? "soon" : times(at) })),
  );
  const failed = await searchWithFailure();
  return {
    found: [once, near, empty, repeated, timed],
    floors: [
      ...equal("one text: campaigns", once.campaigns, 1),
      ...equal("one text: records in it", once.largest, count),
      ...exact("disclaimers: share in the largest campaign", near.largest / count, 0.98, "at least"),
      ...equal("empty texts: campaigns", empty.campaigns, 0),
      ...equal("ids that repeat: rejected", repeated.rejected, count - count / 10),
      ...equal("ids that repeat: records in the campaign", repeated.largest, count / 10),
      ...equal("times: unread", timed.unreadTimes, count / 1000),
      ...equal("times: first instant, hour", new Date(timed.first).getUTCHours(), 12),
      ...equal("times: last instant, hour", new Date(timed.last).getUTCHours(), 12),
      ...equal("times: days between", (Date.parse(timed.last) - Date.parse(timed.first)) / 86_400_000, 8),
      ...equal("a part that fails: the same bytes as without", failed ? 1 : 0, 1),
      ...[once, near, empty, repeated, timed].flatMap((one) =>
        exact(`${one.case}: memory, MB`, one.peakMegabytes, 4000, "at most"),
      ),
    ],
  };
}

/** A search that is stopped in the middle of its parts and called again ends as one that was not. */
async function searchWithFailure(): Promise<boolean> {
  const lines = (): Generator<Line> =>
    repeat(count / 4, (at) => ({ id: id(at), text: at % 3 === 0 ? advert : `${disclaimer} ${at % 7}` }));
  const rowsOf = (name: string): Promise<string> =>
    readFile(join(folder, name.replaceAll(" ", "-"), "found", "rows.jsonl"), "utf8");
  await search("not stopped", lines());
  const dir = join(folder, "stopped");
  await pipeline(Readable.from(written(lines())), createWriteStream(`${dir}.jsonl`));
  await importRecords({ source: `${dir}.jsonl`, name: "bad.jsonl", dir, mapping });
  for (const step of ["fingerprint", "join", "explain"] as const) {
    const stop = new AbortController();
    const run = findCampaigns({
      dir,
      signal: stop.signal,
      onProgress: (progress) => progress.step === step && progress.done > 0 && stop.abort(),
    });
    await run.catch(() => undefined);
  }
  await findCampaigns({ dir });
  return (await rowsOf("not stopped")) === (await rowsOf("stopped"));
}

try {
  const { found, floors } = await measure();
  console.table(found);
  process.exitCode = checkFloors(floors);
  if (values.write === true) await writeResult("bad-input", { count, found });
} finally {
  await rm(folder, { recursive: true, force: true });
}
