import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { dayOrderOf, type htcdsOptions } from "../htcds/htcds-options.ts";
import { readHtcdsFile } from "../htcds/read-htcds-file.ts";
import { createHtcdsReport } from "../htcds/report-htcds.ts";
import { reportProgress } from "../output/report-progress.ts";
import { writeLines } from "../output/write-lines.ts";

/** `suar htcds validate FILE`: everything that is wrong, one line of JSON each; 1 when anything is. */
export async function runHtcdsValidate(call: Call<typeof htcdsOptions>): Promise<ExitStatus> {
  const { operands, options, host, translate } = call;
  const [file = "-"] = operands;
  const { reader, batches } = await readHtcdsFile(file, dayOrderOf(options["day-order"], "htcds validate"), host);
  const report = createHtcdsReport();
  const progress = reportProgress(host, options.quiet, translate);
  const out = writeLines(host.stdout, host.signal);
  try {
    for await (const batch of batches) {
      report.add(batch);
      for (const problem of batch.problems) out.add(JSON.stringify(problem));
      await out.flush();
      progress.tell(({ t }) => t("cli.progress.records", { records: reader.counts().rows }));
    }
  } finally {
    progress.clear();
  }
  if (!options.quiet) {
    const lines = report.lines(reader, [], await translate());
    host.stderr.write(`${lines.join("\n")}\n`);
  }
  return reader.counts().rejected > 0 ? 1 : 0;
}
