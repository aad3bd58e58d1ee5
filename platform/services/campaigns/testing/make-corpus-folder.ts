import { importRecords } from "@suar/warehouse";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One made-up advert; nobody real is meant. */
export interface MadeRecord {
  readonly id: string;
  readonly text: string;
  readonly posted?: string;
  readonly account?: string;
  /** PDQ hashes. */
  readonly pictures?: readonly string[];
}

const places = ["Poipet", "Bavet", "Myawaddy", "Sihanoukville", "Laukkai"];
const topics = [
  "garden chairs and one round table, hardly used, must be picked up by Friday from the ground floor",
  "guitar lessons for beginners in the evening, first hour free, bring your own strings and a notebook",
  "lost a grey cat near the old water tower, answers to Miso, shy with strangers but loves tuna",
  "our choir looks for two more tenors who can read notes and like long rehearsals in winter",
  "translation of school papers from French, sworn and stamped within three working days",
  "bicycle with a child seat and new brakes, the bell is missing, otherwise as in the picture",
];
const ring = (place: string, at: number): string =>
  `We need a customer service agent in ${place}, no experience needed, free ticket and room, salary 1800 USD a month. ` +
  `Write on Telegram @agent_${at % 3}x or call +855 12 345 6${String(at).padStart(2, "0")} today.`;
const khmer = (at: number): string =>
  `ជ្រើសរើសបុគ្គលិកបម្រើអតិថិជនធ្វើការនៅក្រុងប៉ោយប៉ែតប្រាក់ខែខ្ពស់មានកន្លែងស្នាក់នៅនិងសំបុត្រយន្តហោះឥតគិតថ្លៃ +855 97 111 22${10 + at}`;

/** Two rings (8 in English, 5 in Khmer) and six adverts that have nothing in common; days and accounts differ. */
export const madeRecords: readonly MadeRecord[] = [
  ...Array.from({ length: 8 }, (_, at): MadeRecord => {
    const day = String(at + 1).padStart(2, "0");
    const id = `synthetic-ring-${at}`;
    return {
      id,
      text: ring(places[at % 5] ?? "", at),
      posted: `2026-11-${day}T10:00:00Z`,
      account: `poster ${at % 4}`,
    };
  }),
  ...Array.from({ length: 5 }, (_, at) => ({ id: `synthetic-khmer-${at}`, text: khmer(at), account: "=cmd()" })),
  ...topics.map((text, at) => ({ id: `synthetic-other-${at}`, text })),
];

/** A corpus folder with these records, as an import leaves it. */
export async function makeCorpusFolder(records: readonly MadeRecord[] = madeRecords): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "suar-campaigns-test-"));
  const source = join(dir, "source");
  await writeFile(source, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const named = (column: "posted" | "account" | "pictures"): string | null =>
    records.some((record) => record[column] !== undefined) ? column : null;
  const mapping = {
    id: "id",
    text: "text",
    time: named("posted"),
    account: named("account"),
    ...(named("pictures") === null ? {} : { pictureHash: named("pictures") }),
  };
  await importRecords({ source, name: "adverts.jsonl", dir, mapping });
  return dir;
}
