import { keepDaysLimits, collectionDaySchema, type ImportProgress } from "@suar/domain";
import { growCampaigns, writeCampaignOutputs } from "@suar/services/campaigns";
import { importRecords } from "@suar/warehouse";
import { access, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";
import { prepareFolder } from "../output/prepare-folder.ts";
import { reportProgress } from "../output/report-progress.ts";
import { keepRejects } from "../records/keep-rejects.ts";
import { mappingOf } from "../records/read-options.ts";
import type { collectionAddOptions } from "./collection-add.ts";
import { describeProgress } from "./describe-progress.ts";
import { readThreshold } from "./read-threshold.ts";

const command = "collection add";

/**
 * `suar collection add FILE --into DIR --day DATE`: adds one day to the collection in DIR and writes what it changed as one
 * JSON line. Campaigns keep their ids from day to day. A day that was cut off goes on when it is added again; one that is
 * complete is not added twice. With `--out` what stands after this day is written as `suar campaigns` writes it.
 */
export async function runCollectionAdd(call: Call<typeof collectionAddOptions>): Promise<ExitStatus> {
  const { operands, options, host, translate } = call;
  const [source = "-"] = operands;
  const { out, quiet } = options;
  const { into, day } = readPlace(options);
  const keepDays = readKeepDays(options["keep-days"]);
  const candidateThreshold = readThreshold(options["candidate-threshold"], command);
  const mapping = mappingOf(options);
  const folders = [await prepareFolder(into), ...(out === undefined ? [] : [await prepareFolder(out)])];
  const progress = reportProgress(host, quiet, translate);
  const onProgress = (done: ImportProgress): void => progress.tell((translator) => describeProgress(done, translator));
  const rejects = await keepRejects(options.rejects, host, translate);
  const dir = join(into, "days", day);
  try {
    await mkdir(dir, { recursive: true });
    const given = { source: source === "-" ? host.stdin : source, name: source, dir, mapping };
    await importRecords({ ...given, onProgress, onReject: rejects.onReject, signal: host.signal });
    const counts = await growCampaigns({
      dir: into,
      day,
      keepDays,
      candidateThreshold,
      onProgress,
      signal: host.signal,
    });
    const { locale } = await translate();
    if (out !== undefined) await writeCampaignOutputs(into, out, locale.code);
    for (const folder of folders) folder.keep();
    progress.clear();
    host.stdout.write(`${JSON.stringify(counts)}\n`);
  } finally {
    progress.clear();
    // A day that could not be read leaves nothing that a later one would take for its own.
    const isRead = await access(join(dir, "read.json")).then(
      () => true,
      () => false,
    );
    if (!isRead) await rm(dir, { recursive: true, force: true });
    for (const folder of folders) await folder.close();
    await rejects.end();
  }
  return options.strict && rejects.rejected() > 0 ? 1 : 0;
}

function readPlace({ into, day }: { readonly into?: string | undefined; readonly day?: string | undefined }): {
  readonly into: string;
  readonly day: string;
} {
  if (into === undefined) throw new UsageError("cli.usage.missingOption", { option: "--into" }, command);
  if (day === undefined) throw new UsageError("cli.usage.missingOption", { option: "--day" }, command);
  if (collectionDaySchema.safeParse(day).success && isDate(day.slice(0, 10))) return { into, day };
  throw new UsageError(
    "cli.usage.wrongValue",
    { option: "--day", value: day, expected: "2026-11-22, 2026-11-22-2" },
    command,
  );
}

/** True for a day of the calendar: there is no 30 February. */
const isDate = (date: string): boolean => {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
};

function readKeepDays(written: string): number {
  const days = Number(written);
  if (Number.isInteger(days) && days >= 1 && days <= keepDaysLimits.longest) return days;
  const expected = `1 .. ${keepDaysLimits.longest}`;
  throw new UsageError("cli.usage.wrongValue", { option: "--keep-days", value: written, expected }, command);
}
