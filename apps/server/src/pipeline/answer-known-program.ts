import { type Screening, screenTextSchema } from "@suar/domain";
import type { Node } from "@suar/services/node";
import { screenText } from "@suar/services/screening";
import type { Actor } from "@suar/services/sessions";
import type { Settings } from "@suar/services/settings";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { tokenIn } from "./by-program.ts";
import { maxJsonBytes } from "./define-route.ts";
import { logRequest } from "./request-log.ts";
import { isOurHost } from "./same-origin.ts";
import { headersOf } from "./security-headers.ts";

/** The route that programs ask thousands of times a second. */
const screenPath = "/api/v1/screen";

export interface ShortWayOptions {
  readonly settings: Settings;
  readonly log: Logger;
  /** The node, once it is open. */
  readonly node: () => Node | undefined;
  /** Everything else: the application with its whole pipeline. */
  readonly longWay: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

/**
 * A listener with a short way for one call: a text to read, from a program that was let in within the last second. It
 * answers only what the pipeline would answer with 200, byte for byte the same; whatever is not as usual (host, headers,
 * token, right, size, shape) goes the long way, body and all, so that limits, refusals, records and errors have one place.
 * Why: ADR 0011.
 */
export function answerKnownProgram({ settings, log, node, longWay }: ShortWayOptions): RequestListener {
  const headers = headersOf(settings).flat();
  return (incoming, outgoing) => {
    const since = performance.now();
    const actor = isUsual(incoming, settings) ? actorOf(incoming, node()) : undefined;
    if (actor === undefined) {
      void longWay(incoming, outgoing);
      return;
    }
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("end", () => {
      const body = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
      const screening = read(actor, body);
      if (screening === undefined) {
        // The adapter takes a body that is read already from here.
        void longWay(Object.assign(incoming, { rawBody: body }), outgoing);
        return;
      }
      const trace = randomUUID();
      write(outgoing, JSON.stringify(screening), [...headers, "x-request-id", trace]);
      logRequest(log, { trace, method: "POST", route: screenPath, status: 200, since });
    });
  };
}

/** A call without anything that the pipeline would look at twice: no page of another site, no odd body. */
function isUsual({ method, url, headers }: IncomingMessage, settings: Settings): boolean {
  return (
    method === "POST" &&
    url === screenPath &&
    headers["content-type"] === "application/json" &&
    Number(headers["content-length"]) <= maxJsonBytes &&
    headers["transfer-encoding"] === undefined &&
    headers["sec-fetch-site"] === undefined &&
    headers.origin === undefined &&
    isOurHost(hostnameOf(headers.host), settings)
  );
}

/** A host as callers write it, without its port; anything else than a plain name or number is no host of ours. */
const hostnameOf = (host = ""): string => /^([a-z0-9.-]+)(?::\d+)?$/.exec(host)?.[1] ?? "";

function actorOf({ headers }: IncomingMessage, node: Node | undefined): Actor | undefined {
  const token = tokenIn(headers.authorization);
  return token === undefined ? undefined : node?.door.actorOf(token);
}

/** What stands in a text; `undefined` for whatever the pipeline would refuse. */
function read(actor: Actor, body: Buffer): Screening | undefined {
  try {
    const { success, data } = screenTextSchema.safeParse(JSON.parse(body.toString("utf8")));
    return success ? screenText(actor, data) : undefined;
  } catch {
    // The long way meets the same fault, and knows how to say it.
    return undefined;
  }
}

/** Head and body go out as one string: as two pieces they cost an eighth more. */
function write(outgoing: ServerResponse, json: string, headers: readonly string[]): void {
  const length = String(Buffer.byteLength(json));
  outgoing.writeHead(200, [...headers, "content-type", "application/json", "content-length", length]);
  outgoing.end(json);
}
