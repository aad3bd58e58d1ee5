import type { PostKind } from "@suar/domain";
import { readScreenedPosts } from "@suar/text/screening";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { readOptions } from "../records/read-options.ts";
import { runOnRecords } from "../records/run-on-records.ts";

/**
 * `suar screen FILE`: language, learned scores, indicators and entities of every text, as JSON Lines. On standard error stands
 * at the end what the texts do, in words: recruit, sell, direct.
 */
export async function runScreen(call: Call<typeof readOptions>): Promise<ExitStatus> {
  const counts: Record<PostKind | "none", number> = { recruit: 0, sell: 0, coordinate: 0, none: 0 };
  const status = await runOnRecords(call, (records) =>
    readScreenedPosts(records).map(({ screening, kind }) => {
      counts[kind ?? "none"] += 1;
      return JSON.stringify(screening);
    }),
  );
  if (!call.options.quiet) {
    const { t } = await call.translate();
    call.host.stderr.write(`${t("cli.screen.kinds", counts)}\n`);
  }
  return status;
}
