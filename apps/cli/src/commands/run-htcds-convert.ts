import { once } from "node:events";
import { createLossCounter } from "@suar/exchange/htcds";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";
import { createFormWriter, type HtcdsForm, htcdsForms } from "../htcds/create-form-writer.ts";
import { dayOrderOf } from "../htcds/htcds-options.ts";
import { keepProblems } from "../htcds/keep-problems.ts";
import { readHtcdsFile } from "../htcds/read-htcds-file.ts";
import { createHtcdsReport } from "../htcds/report-htcds.ts";
import type { Host } from "../host.ts";
import { reportProgress } from "../output/report-progress.ts";
import type { htcdsConvertOptions } from "./htcds-convert.ts";

/** `suar htcds convert FILE --to FORM`: the good rows in another form, and on standard error what it cannot carry. */
export async function runHtcdsConvert(call: Call<typeof htcdsConvertOptions>): Promise<ExitStatus> {
  const { operands, options, host, translate } = call;
  const [file = "-"] = operands;
  const writer = createFormWriter(formOf(options.to), options.standard);
  const { reader, batches } = await readHtcdsFile(file, dayOrderOf(options["day-order"], "htcds convert"), host);
  const problems = await keepProblems(options.rejects);
  const report = createHtcdsReport();
  const losses = createLossCounter();
  const progress = reportProgress(host, options.quiet, translate);
  let head = writer.head;
  try {
    for await (const batch of batches) {
      report.add(batch);
      await problems.add(batch.problems);
      const texts = batch.rows.map(({ record }) => {
        const { text, losses: lost } = writer.row(record);
        losses.add(lost);
        return text;
      });
      if (texts.length > 0) {
        await write(host, head + texts.join(""));
        head = "";
      }
      progress.tell(({ t }) => t("cli.progress.records", { records: reader.counts().rows }));
    }
    await write(host, head);
    await write(host, writer.end(reader.columns()));
  } finally {
    progress.clear();
    await problems.end();
  }
  if (!options.quiet) {
    const lines = report.lines(reader, losses.losses(), await translate());
    host.stderr.write(`${lines.join("\n")}\n`);
  }
  return options.strict && reader.counts().rejected > 0 ? 1 : 0;
}

function formOf(written: string | undefined): HtcdsForm {
  if (written === undefined) throw new UsageError("cli.usage.missingOption", { option: "--to" }, "htcds convert");
  const form = htcdsForms.find((one) => one === written);
  if (form !== undefined) return form;
  const expected = htcdsForms.join(", ");
  throw new UsageError("cli.usage.wrongValue", { option: "--to", value: written, expected }, "htcds convert");
}

/** Waits while the reader of standard output is behind. */
async function write({ stdout, signal }: Host, piece: string | Uint8Array): Promise<void> {
  signal.throwIfAborted();
  if (piece.length > 0 && !stdout.write(piece))
    await once(stdout, "drain", { signal }).catch(() => signal.throwIfAborted());
}
