import type { LocaleCode } from "@suar/domain";
import { openNode, planDemonstration } from "@suar/services/node";
import type { Settings } from "@suar/services/settings";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { closeServer } from "./close-server.ts";
import { createApp } from "./create-app.ts";
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

/**
 * Opens the node and serves it. The port opens first: the page's shell is there while the database still opens.
 * Errors: `settings.invalid` (port, host) and those of `openNode`; whatever fails, nothing stays open.
 */
export async function serve(settings: Settings, options: ServeOptions = {}): Promise<Serving> {
  const { webDir = builtWeb, demonstration = false, locale = "en", signals = true } = options;
  const say = options.say ?? ((line: string): void => void process.stderr.write(`${line}\n`));
  const log = options.log ?? makeLog(settings);
  const closing = new AbortController();
  const opening = openNode(settings, log);
  const node = opening.then((opened) => opened.node);
  const app = createApp(node, { settings, log, webDir, closing: closing.signal });
  const listening = listen(app, settings);
  const [opened, server] = await Promise.allSettled([opening, listening]);
  if (opened.status === "rejected" || server.status === "rejected") {
    if (opened.status === "fulfilled") await opened.value.node.close();
    if (server.status === "fulfilled") await closeServer(server.value.server);
    throw opened.status === "rejected" ? opened.reason : server.status === "rejected" ? server.reason : undefined;
  }
  if (demonstration) await opened.value.node.database.transaction(planDemonstration);
  const url =
    settings.origin ??
    `http://${settings.host.includes(":") ? `[${settings.host}]` : settings.host}:${server.value.port}`;
  await sayFirstWords({ url, words: opened.value.words, locale }, say);

  const { promise: closed, resolve: hasClosed } = Promise.withResolvers<void>();
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    closing.abort();
    await closeServer(server.value.server);
    await opened.value.node.close();
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
  const { claimToken } = opened.value.words;
  return { url, claimLink: claimToken === undefined ? undefined : claimLink(url, claimToken), close, closed };
}
