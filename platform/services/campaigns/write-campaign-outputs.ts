import type { LocaleCode } from "@suar/domain";
import { SuarError } from "@suar/domain";
import { createTranslator } from "@suar/i18n";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exists, foundFolder } from "./found-folder.ts";
import { readAssignments } from "./read-assignments.ts";
import { loadRows } from "./load-rows.ts";
import { readView } from "./read-campaign.ts";
import { writeReport } from "./report/write-report.ts";

/** Names of the files that the command line leaves. */
const outputFiles = ["assignments.csv", "campaigns.jsonl", "rings.jsonl", "coordination.jsonl", "report.html"] as const;

/**
 * Writes what was found in the corpus folder `dir` as files for people and programs: `assignments.csv` (id, campaign;
 * clustered records only), `campaigns.jsonl` (one campaign a line, in rank order), `rings.jsonl` (campaigns that several facts tie
 * together), `coordination.jsonl` (accounts that post together) and `report.html`. Either all are there in the end or, after an error, none of them.
 * Errors: `data.missing` when no search is complete; `output.unwritable` naming the folder.
 */
export async function writeCampaignOutputs(dir: string, outDir: string, locale: LocaleCode = "en"): Promise<void> {
  const rows = await loadRows(dir);
  const translator = await createTranslator(locale);
  const contents: Readonly<Record<(typeof outputFiles)[number], () => AsyncIterable<string>>> = {
    "assignments.csv": () => readAssignments(dir, rows),
    "campaigns.jsonl": async function* () {
      for (const row of rows) yield `${JSON.stringify((await readView(dir, row)).campaign)}\n`;
    },
    "rings.jsonl": () => readIfThere(foundFolder(dir).rings),
    "coordination.jsonl": () => readIfThere(foundFolder(dir).coordination),
    "report.html": () => writeReport(dir, rows, translator),
  };
  const temporary = (name: string): string => join(outDir, `.${name}.${process.pid}.tmp`);
  const made: string[] = [];
  try {
    await mkdir(outDir, { recursive: true });
    for (const name of outputFiles) {
      made.push(temporary(name));
      await pipeline(Readable.from(contents[name]()), createWriteStream(temporary(name)));
    }
    for (const name of outputFiles) {
      await rename(temporary(name), join(outDir, name));
      made.push(join(outDir, name));
    }
  } catch (cause) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    if (cause instanceof SuarError) throw cause;
    throw new SuarError("output.unwritable", { dir: outDir }, { cause });
  }
}

/** A file of an earlier search may be missing: it is empty then. */
async function* readIfThere(path: string): AsyncGenerator<string> {
  if (await exists(path)) for await (const piece of createReadStream(path, "utf8")) yield String(piece);
}
