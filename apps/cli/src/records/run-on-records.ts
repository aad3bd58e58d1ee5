import type { SourceRecord } from "@suar/warehouse";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { reportProgress } from "../output/report-progress.ts";
import { writeLines } from "../output/write-lines.ts";
import { keepRejects } from "./keep-rejects.ts";
import { mappingOf, type readOptions } from "./read-options.ts";

/**
 * Reads FILE and writes one line for every good record, in the order of the file.
 * Shapes: `toLines` gives a line for each of some records, without its line feed. Errors: those of `readRecords`; a bad record never stops the run.
 */
export async function runOnRecords(
  { operands: [file = "-"], options, host, translate }: Call<typeof readOptions>,
  toLines: (records: readonly SourceRecord[]) => readonly string[],
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
      for (const group of inGroups(batch)) {
        for (const line of toLines(group)) out.add(line);
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

/** Together at most so many records, and so many characters unless one record alone has more. */
const most = { records: 256, characters: 1 << 16 };

function* inGroups(records: readonly SourceRecord[]): Generator<readonly SourceRecord[]> {
  let from = 0;
  let characters = 0;
  for (const [at, { text }] of records.entries()) {
    if (at > from && (at - from === most.records || characters + text.length > most.characters)) {
      yield records.slice(from, at);
      from = at;
      characters = 0;
    }
    characters += text.length;
  }
  if (from < records.length) yield records.slice(from);
}
