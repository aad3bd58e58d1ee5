import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  type CorpusAdvert,
  corpusHeader,
  corpusLine,
  type CorpusOptions,
  generateCorpus,
  truthLine,
} from "@suar/services/demonstration";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";
import { prepareFolder } from "../output/prepare-folder.ts";
import type { demoCorpusOptions } from "./demo-corpus.ts";

/** Adverts that are written at a time. */
const batchAdverts = 500;

/**
 * `suar demo-corpus --out DIR`: made-up adverts as `adverts.csv` (or `.jsonl`) and what was planted in them as
 * `truth.jsonl`. A run that is stopped leaves neither.
 */
export async function runDemoCorpus(call: Call<typeof demoCorpusOptions>): Promise<ExitStatus> {
  const { options, host } = call;
  const { out, format } = options;
  if (out === undefined) throw new UsageError("cli.usage.missingOption", { option: "--out" }, "demo-corpus");
  if (format !== "csv" && format !== "jsonl") throw wrongValue("--format", format, "csv, jsonl");
  const corpus = { adverts: readNumber("--adverts", options.adverts), seed: readNumber("--seed", options.seed) };
  checkCorpus(corpus, options.adverts);
  const folder = await prepareFolder(out);
  const adverts = join(out, `adverts.${format}`);
  const truth = join(out, "truth.jsonl");
  try {
    await writePieces(adverts, corpus, corpusHeader(format), (advert) => corpusLine(advert, format), host.signal);
    await writePieces(truth, corpus, "", truthLine, host.signal);
    for (const path of [adverts, truth]) await rename(`${path}.part`, path);
    folder.keep();
  } finally {
    for (const path of [adverts, truth]) await rm(`${path}.part`, { force: true });
    await folder.close();
  }
  return 0;
}

async function writePieces(
  path: string,
  options: CorpusOptions,
  header: string,
  line: (advert: CorpusAdvert) => string,
  signal: AbortSignal,
): Promise<void> {
  const pieces = function* (): Generator<string> {
    let batch = [header];
    for (const advert of generateCorpus(options)) {
      if (batch.push(line(advert)) < batchAdverts) continue;
      yield batch.join("");
      batch = [];
    }
    yield batch.join("");
  };
  await pipeline(Readable.from(pieces()), createWriteStream(`${path}.part`), { signal });
}

/** The options are looked at by the first step, before any file is made. */
function checkCorpus(corpus: CorpusOptions, written: string): void {
  try {
    generateCorpus(corpus).next();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw wrongValue("--adverts", written, error.message.replace(/^generateCorpus: /, ""));
  }
}

function readNumber(option: string, written: string): number {
  const value = Number(written);
  if (/^\d+$/.test(written) && Number.isSafeInteger(value)) return value;
  throw wrongValue(option, written, "0, 1, 2 ...");
}

const wrongValue = (option: string, value: string, expected: string): UsageError =>
  new UsageError("cli.usage.wrongValue", { option, value, expected }, "demo-corpus");
