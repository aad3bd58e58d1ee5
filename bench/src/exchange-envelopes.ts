/**
 * Two nodes on one machine and a bad wire between them: of a hundred requests about 20 are lost, 20 more lose their answer,
 * 20 arrive twice and 20 late and out of order. 1,000 leads' summaries are shared and 100 of them recalled; every one has to
 * arrive once.
 * Usage: node --conditions=source bench/src/exchange-envelopes.ts [--write] [--envelopes=1000]
 * Exit status: 0 when each arrived once; 1 otherwise.
 */
import { openDatabase } from "@suar/database";
import { deliverDue, listItems, recallItem, shareLead } from "@suar/services/agreements";
import { agree, buildSide, faultyCarrier, pair, seededRandom } from "@suar/services/agreements/testing";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeResult } from "./write-result.ts";

const envelopes = Number(process.argv.find((one) => one.startsWith("--envelopes="))?.split("=")[1] ?? 1000);
const recalls = Math.floor(envelopes / 10);
const dir = await mkdtemp(join(tmpdir(), "suar-bench-"));
const [atHotline, atShelter] = [
  await openDatabase({ dataDir: join(dir, "hotline") }),
  await openDatabase({ dataDir: join(dir, "shelter") }),
];
let isRight = false;
try {
  const hotline = await buildSide(atHotline, "Hotline");
  const shelter = await buildSide(atShelter, "Shelter");
  const { atA } = await pair(hotline, shelter);
  const { id: agreementId } = await agree(hotline, shelter, atA);
  let now = Date.now();
  const cpuBefore = process.cpuUsage();
  const shared: string[] = [];
  for (let n = 0; n < envelopes; n += 1) {
    const input = {
      leadId: hotline.lead,
      agreementId,
      include: [],
      tlp: "TLP:GREEN" as const,
      words: `Synthetic ${n}`,
    };
    shared.push((await atHotline.transaction((tx) => shareLead(tx, hotline.head, hotline.desk, input, now))).id);
  }
  for (const id of shared.slice(0, recalls)) {
    const input = { id, reason: "sent_by_mistake" as const };
    await atHotline.transaction((tx) => recallItem(tx, hotline.head, hotline.desk, input, now));
  }
  const random = seededRandom(20_261_121);
  const { carrier, count, arriveLate } = faultyCarrier(shelter, () => now, random);
  let rounds = 0;
  for (; rounds < 1000; rounds += 1) {
    const tried = await deliverDue(atHotline, hotline.desk, { now: () => now, carrier, random });
    const waiting = await atHotline.db
      .selectFrom("outbox")
      .select("envelope_id")
      .where("state", "=", "waiting")
      .execute();
    if (tried === 0 && waiting.length === 0) break;
    now += 10 * 60_000;
  }
  await arriveLate();
  const { user, system } = process.cpuUsage(cpuBefore);
  const rows = await atShelter.db.selectFrom("shared_items").select(["item_id", "content", "recalled_at"]).execute();
  const received = await atShelter.db
    .selectFrom("audit_entries")
    .select("subject_id")
    .where("action", "=", "shared_item.received")
    .execute();
  const listed = await atShelter.transaction((tx) => listItems(tx, shelter.head));
  const readable = rows.filter((row) => row.content !== null).length;
  const measured = {
    envelopes,
    recalls,
    arrived: rows.length,
    takenTwice: received.length - new Set(received.map((one) => one.subject_id)).size,
    recalledAndStillReadable: rows.filter((row) => row.recalled_at !== null && row.content !== null).length,
    readable,
    listed: listed.length,
    wire: count,
    rounds,
    cpuSeconds: Math.round((user + system) / 1e5) / 10,
    clockHours: Math.round((now - Date.now()) / 3_600_000),
  };
  isRight =
    measured.arrived === envelopes &&
    measured.takenTwice === 0 &&
    measured.recalledAndStillReadable === 0 &&
    readable === envelopes - recalls;
  console.log(JSON.stringify(measured, null, 2));
  if (process.argv.includes("--write")) console.log(await writeResult("exchange-envelopes", measured));
} finally {
  await Promise.all([atHotline.close(), atShelter.close()]);
  await rm(dir, { recursive: true, force: true });
}
console.log(isRight ? "each arrived once" : "NOT every envelope arrived once");
process.exitCode = isRight ? 0 : 1;
