import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportProgress } from "@suar/domain";
import { findCampaigns, writeCampaignOutputs } from "@suar/services/campaigns";
import { importRecords, readSparkCommand } from "@suar/warehouse";
import type { Call, OptionValues } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { UsageError } from "../errors/usage-error.ts";
import { prepareFolder } from "../output/prepare-folder.ts";
import { reportProgress } from "../output/report-progress.ts";
import { keepRejects } from "../records/keep-rejects.ts";
import { mappingOf } from "../records/read-options.ts";
import type { campaignsOptions } from "./campaigns.ts";
import { describeProgress } from "./describe-progress.ts";
import { readThreshold } from "./read-threshold.ts";

/**
 * `suar campaigns FILE --out DIR`: the campaigns of a file as `assignments.csv`, `campaigns.jsonl`, `rings.jsonl`, `coordination.jsonl` and `report.html`.
 * The corpus lies in a private temporary folder that is gone at the end; a run that fails leaves nothing in DIR.
 */
export async function runCampaigns(call: Call<typeof campaignsOptions>): Promise<ExitStatus> {
  const { operands, options, host, translate } = call;
  const [source = "-"] = operands;
  const { out, quiet } = options;
  if (out === undefined) throw new UsageError("cli.usage.missingOption", { option: "--out" }, "campaigns");
  const candidateThreshold = readThreshold(options["candidate-threshold"], "campaigns");
  const spark = chooseEngine(options.engine) === "spark" ? readSparkCommand(call.host.env) : undefined;
  const mapping = mappingOf(options);
  const folder = await prepareFolder(out);
  const progress = reportProgress(host, quiet, translate);
  const onProgress = (done: ImportProgress): void => progress.tell((translator) => describeProgress(done, translator));
  const dir = await mkdtemp(join(tmpdir(), "suar-campaigns-"));
  const rejects = await keepRejects(options.rejects, host, translate);
  try {
    const { records } = await importRecords({
      source: source === "-" ? host.stdin : source,
      name: source,
      dir,
      mapping,
      onProgress,
      onReject: rejects.onReject,
      signal: host.signal,
    });
    const found = await findCampaigns({ dir, candidateThreshold, onProgress, signal: host.signal, spark });
    const { t, locale } = await translate();
    await writeCampaignOutputs(dir, out, locale.code);
    folder.keep();
    progress.clear();
    if (!quiet) host.stderr.write(`${t("cli.campaigns.done", { ...found, records, dir: out })}\n`);
  } finally {
    progress.clear();
    await rm(dir, { recursive: true, force: true });
    await folder.close();
    await rejects.end();
  }
  return options.strict && rejects.rejected() > 0 ? 1 : 0;
}

const engines = ["duckdb", "spark"] as const;

function chooseEngine(named: OptionValues<typeof campaignsOptions>["engine"]): (typeof engines)[number] {
  const engine = engines.find((one) => one === named);
  if (engine) return engine;
  const expected = engines.join(", ");
  throw new UsageError("cli.usage.wrongValue", { option: "--engine", value: named, expected }, "campaigns");
}
