import { openDatabase } from "@suar/database";
import type { LocaleCode } from "@suar/domain";
import type { Settings } from "@suar/services/settings";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { closeServer } from "./close-server.ts";
import { listen } from "./listen.ts";
import { makeLog } from "./make-log.ts";
import { claimLink, sayFirstWords } from "./say-first-words.ts";

/** How a node is served; every value has a default. */
export interface ServeOptions {
  /** Folder of the built web app. */
  readonly webDir?: string;
  /** A new node gets demonstration data, marked synthetic, as soon as somebody has claimed it. */
  readonly demonstration?: boolean;
  /** Where the words for the person at the terminal go: standard error. */
  readonly say?: (line: string) => void;
  readonly locale?: LocaleCode;
  readonly log?: Logger;
  /** Stop in good order at SIGTERM and SIGINT (default); tests that run several nodes in one process do not want it. */
  readonly signals?: boolean;
}

/** A node that answers. */
export interface Serving {
  /** The address people type, without a slash at the end. */
  readonly url: string;
  /** The one-time link, while nobody has claimed the node. */
  readonly claimLink: string | undefined;
  /** Stops in good order; may be called more than once. */
  close(): Promise<void>;
  /** Resolves when the node has closed, by `close` or by a signal. */
  readonly closed: Promise<void>;
}

const builtWeb = fileURLToPath(new URL("../../web/dist/", import.meta.url));
const builtChecker = fileURLToPath(new URL("../../checker/dist/", import.meta.url));

/**
 * Opens the node and serves it. The database opens in its own thread while the rest of the program loads; the port opens
 * first, so that the page's shell is there while the database still opens.
 * Errors: `settings.invalid` (port, host), those of `openDatabase` (`data.locked` with the owner's process id,
 * `data.newer`, `database.unreachable` ...); whatever fails, nothing stays open.
 */
export async function serve(settings: Settings, options: ServeOptions = {}): Promise<Serving> {
  const { webDir = builtWeb, demonstration = false, locale = "en", signals = true } = options;
  const say = options.say ?? ((line: string): void => void process.stderr.write(`${line}\n`));
  const log = options.log ?? makeLog(settings);
  const { data: dataDir, databaseUrl: url } = settings;
  const opening = openDatabase({ dataDir, ...(url === undefined ? {} : { url }) }).then(async (database) => {
    const { openNode } = await import("@suar/services/node");
    return openNode({ settings, database, log, demonstration });
  });
  const closing = new AbortController();
  const listening = listen(opening, { settings, log, webDir, checkerDir: builtChecker, closing: closing.signal });
  const [opened, server] = await Promise.allSettled([opening, listening]);
  if (opened.status === "rejected" || server.status === "rejected") {
    closing.abort();
    if (opened.status === "fulfilled") await opened.value.node.close();
    if (server.status === "fulfilled") await closeServer(server.value.server);
    throw opened.status === "rejected" ? opened.reason : server.status === "rejected" ? server.reason : undefined;
  }
  const { node, words } = opened.value;
  const address = addressOf(settings, server.value.port);
  await sayFirstWords({ url: address, words, locale }, say);

  const { promise: closed, resolve: hasClosed } = Promise.withResolvers<void>();
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    closing.abort();
    await closeServer(server.value.server);
    await node.close();
    process.off("SIGTERM", onSignal);
    process.off("SIGINT", onSignal);
    hasClosed();
  };
  const close = (): Promise<void> => (stopping ??= stop());
  const onSignal = (): void => {
    close().catch((error: unknown) =>
      log.error({ kind: error instanceof Error ? error.name : "unknown" }, "not closed"),
    );
  };
  if (signals) {
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  }
  const link = words.claimToken === undefined ? undefined : claimLink(address, words.claimToken);
  return { url: address, claimLink: link, close, closed };
}

function addressOf({ origin, host }: Settings, port: number): string {
  return origin ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
