import type { PostKind } from "@suar/domain";
import { readScreenedPosts, type ScreenedPost } from "@suar/text/screening";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import type { readOptions } from "../records/read-options.ts";
import { rememberLines } from "../records/remember-lines.ts";
import { runOnRecords } from "../records/run-on-records.ts";

/**
 * `suar screen FILE`: language, learned scores, indicators and entities of every text, as JSON Lines. On standard error stands
 * at the end what the texts do, in words: recruit, sell, direct.
 */
export async function runScreen(call: Call<typeof readOptions>): Promise<ExitStatus> {
  const counts: Record<PostKind | "none", number> = { recruit: 0, sell: 0, coordinate: 0, none: 0 };
  const memory = rememberLines<Line>(mostRemembered);
  const status = await runOnRecords(call, (records) => {
    const known = records.map(({ text }) => memory.get(text));
    const read = readScreenedPosts(records.filter((_, at) => known[at] === undefined)).values();
    return records.map(({ id, text }, at) => {
      const line = known[at] ?? toLine(read.next().value);
      if (known[at] === undefined) memory.set(text, line, line.behindId.length);
      counts[line.kind] += 1;
      return `{"id":${JSON.stringify(id)},${line.behindId}`;
    });
  });
  if (!call.options.quiet) {
    const { t } = await call.translate();
    call.host.stderr.write(`${t("cli.screen.kinds", counts)}\n`);
  }
  return status;
}

/** What stands in a line behind the id, and what is counted of it. */
interface Line {
  readonly behindId: string;
  readonly kind: PostKind | "none";
}

/** Lines of texts that may come again: about 30,000 adverts. Characters. */
const mostRemembered = 1 << 25;

function toLine(post: ScreenedPost | undefined): Line {
  if (post === undefined) throw new RangeError("runScreen: each text must have a reading");
  const { id: _, ...behindId } = post.screening;
  return { behindId: JSON.stringify(behindId).slice(1), kind: post.kind ?? "none" };
}
