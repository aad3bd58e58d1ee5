import { SuarError } from "@suar/domain";
import type { Node } from "@suar/services/node";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppOptions } from "./create-app.ts";

/** An upload of the largest file over a slow line may take this long. Milliseconds. */
const requestMs = 2 * 60 * 60_000;

/** A server that takes connections, and the port it got. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/**
 * Opens the port for a node that may still be opening.
 * Errors: `settings.invalid` when the port is taken, needs more rights, or the host is not of this machine.
 */
export async function listen(opening: Promise<{ readonly node: Node }>, given: AppOptions): Promise<Listening> {
  const { getRequestListener } = await import("@hono/node-server");
  const { createApp } = await import("./create-app.ts");
  const { answerKnownProgram } = await import("./pipeline/answer-known-program.ts");
  const { host, port } = given.settings;
  const node = opening.then((opened) => opened.node);
  let opened: Node | undefined;
  node.then(
    (value) => (opened = value),
    () => undefined,
  );
  const app = createApp(node, given);
  const options = { requestTimeout: requestMs, headersTimeout: 30_000, keepAliveTimeout: 10_000 };
  const longWay = getRequestListener(app.fetch);
  const server = createServer(options, answerKnownProgram({ ...given, node: () => opened, longWay }));
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw refusal(error, host, port);
  }
  return { server, port: (server.address() as AddressInfo).port };
}

function refusal(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const byPort: Record<string, string> = { EADDRINUSE: "a port that is free", EACCES: "a port above 1023" };
  const expected = byPort[code];
  if (expected !== undefined) {
    return new SuarError(
      "settings.invalid",
      { setting: "SUAR_PORT", value: port, where: code, expected },
      { cause: error },
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    const details = { setting: "SUAR_HOST", value: host, where: code, expected: "an address of this machine" };
    return new SuarError("settings.invalid", details, { cause: error });
  }
  return error;
}
