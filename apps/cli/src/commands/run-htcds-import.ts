import type { HtcdsProblem } from "@suar/exchange/htcds";
import { importCaseFile } from "@suar/services/case-imports";
import { openBytes } from "@suar/warehouse/open-bytes";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { dayOrderOf } from "../htcds/htcds-options.ts";
import { keepProblems } from "../htcds/keep-problems.ts";
import { lossLines, problemLine } from "../htcds/report-htcds.ts";
import { withMember } from "../node/with-member.ts";
import { reportProgress } from "../output/report-progress.ts";
import type { htcdsImportOptions } from "./htcds-import.ts";

const command = "htcds import";
const shownProblems = 10;

/**
 * `suar htcds import FILE`: the good rows become cases of the organisation; what is wrong stands on standard error, and all of
 * it in --rejects. Standard output: one JSON object of counts. Run again it goes on, and brings no row twice.
 */
export async function runHtcdsImport(call: Call<typeof htcdsImportOptions>): Promise<ExitStatus> {
  const { operands, options, host, translate } = call;
  const [file = "-"] = operands;
  const dayOrder = dayOrderOf(options["day-order"], command) ?? null;
  const source = file === "-" ? host.stdin : file;
  const loaded = await withMember({ command, options, host, translate }, async ({ database, actor }) => {
    const chunks = await openBytes(source, { name: file, signal: host.signal });
    const kept = await keepProblems(options.rejects);
    const progress = reportProgress(host, options.quiet, translate);
    const first: HtcdsProblem[] = [];
    let cases = 0;
    try {
      const done = await importCaseFile(database, actor, {
        chunks,
        dayOrder,
        signal: host.signal,
        onProblems: async (problems) => {
          first.push(...problems.slice(0, shownProblems - first.length));
          await kept.add(problems);
        },
        onCases: (more) => {
          cases += more;
          progress.tell(({ t }) => t("cli.htcds.import.progress", { cases }));
        },
      });
      return { ...done, first };
    } finally {
      progress.clear();
      await kept.end();
    }
  });
  const { cases, known, rejected, report } = loaded;
  host.stdout.write(`${JSON.stringify({ cases, known, rejected })}\n`);
  if (!options.quiet) {
    const translator = await translate();
    const { t } = translator;
    const lines = loaded.first.map((problem) => problemLine(problem, translator));
    if (rejected > loaded.first.length) lines.push(t("cli.rejects.more", { count: rejected - loaded.first.length }));
    lines.push(...lossLines(report.losses, translator), t("cli.htcds.import.counts", { cases, known, rejected }));
    host.stderr.write(`${lines.join("\n")}\n`);
  }
  return options.strict && rejected > 0 ? 1 : 0;
}
