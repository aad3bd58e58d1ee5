import { once } from "node:events";
import { SuarError } from "@suar/domain/errors";
import { Stopped } from "./host.ts";
import { runSuar } from "./run-suar.ts";

const stop = new AbortController();
process.on("SIGINT", () => stop.abort(new Stopped(130)));
process.on("SIGTERM", () => stop.abort(new Stopped(143)));
process.on("SIGHUP", () => stop.abort(new Stopped(143)));
// The launcher's channel closes when the launcher is killed.
process.on("disconnect", () => stop.abort(new Stopped(143)));
process.channel?.unref();

process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  const file = "standard output";
  stop.abort(
    cause.code === "EPIPE" ? new Stopped(0) : new SuarError("output.unwritable", { file, reason: cause.code ?? "" }),
  );
});
// Nobody reads the messages any more: the data may still be wanted.
process.stderr.on("error", () => {});

const { stdin, stdout, stderr, env } = process;
const status = await runSuar(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  signal: stop.signal,
});
for (const stream of [stdout, stderr]) {
  if (stream.writableLength > 0 && !stream.destroyed)
    await Promise.race([once(stream, "drain"), once(stream, "close")]);
}
process.exit(status);
