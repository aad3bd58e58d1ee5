import { once } from "node:events";
import { serve } from "@suar/server";
import type { Call } from "../call/command.ts";
import type { ExitStatus } from "../errors/exit-status.ts";
import { nodeSettings } from "../node/node-settings.ts";
import type { serveOptions } from "./serve.ts";

/** `suar serve`: a node, until it is asked to stop; then it ends in good order. */
export async function runServe({ options, host, translate }: Call<typeof serveOptions>): Promise<ExitStatus> {
  const { data, port } = options;
  const { settings } = nodeSettings(host, { data, host: options.host, port });
  const { locale } = await translate();
  const serving = await serve(settings, {
    demonstration: options.demonstration,
    locale: locale.code,
    say: (line) => void host.stderr.write(`${line}\n`),
    signals: false,
  });
  if (!host.signal.aborted) await Promise.race([once(host.signal, "abort"), serving.closed]);
  await serving.close();
  return 0;
}
