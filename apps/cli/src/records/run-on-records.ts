import type { SourceRecord } from "@suar/warehouse";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { reportProgress } from "../output/report-progress.ts";
import { writeLines } from "../output/write-lines.ts";
import { keepRejects } from "./keep-rejects.ts";
import { mappingOf, type readOptions } from "./read-options.ts";

/**
 * Reads FILE and writes one line for every good record, in the order of the file.
 * Shapes: `toLine` gives a line without its line feed. Errors: those of `readRecords`; a bad record never stops the run.
 */
export async function runOnRecords(
  { operands: [file = "-"], options, host, translate }: Call<typeof readOptions>,
  toLine: (record: SourceRecord) => string,
): Promise<ExitStatus> {
  const { readRecords } = await import("@suar/warehouse/read-records");
  const rejects = await keepRejects(options.rejects, host, translate);
  const progress = reportProgress(host, options.quiet, translate);
  const out = writeLines(host.stdout, host.signal);
  let records = 0;
  let share: number | null = null;
  try {
    const batches = readRecords(file === "-" ? host.stdin : file, {
      name: file,
      mapping: mappingOf(options),
      signal: host.signal,
      onReject: rejects.onReject,
      onBytes: (read, total) => {
        share = total === null || total === 0 ? null : read / total;
      },
    });
    for await (const batch of batches) {
      for (const record of batch) {
        out.add(toLine(record));
        if (out.isFull) await out.flush();
      }
      await out.flush();
      await rejects.drain();
      records += batch.length;
      progress.tell(({ t }) =>
        share === null ? t("cli.progress.records", { records }) : t("cli.progress.share", { records, share }),
      );
    }
  } finally {
    progress.clear();
    await rejects.end();
  }
  return options.strict && rejects.rejected() > 0 ? 1 : 0;
}
