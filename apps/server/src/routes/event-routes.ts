import { z } from "@hono/zod-openapi";
import { isSettled, readImport } from "@suar/services/imports";
import type { Context } from "hono";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import type { App } from "../app.ts";
import type { AppEnv } from "../pipeline/app-env.ts";
import { defineRoute } from "../pipeline/define-route.ts";
import { logFailure } from "../pipeline/log-failure.ts";
import { asSuarError } from "../pipeline/problem.ts";
import { stillAsking } from "../pipeline/still-asking.ts";
import { idParams } from "./schemas.ts";

const eventsRoute = defineRoute(
  "/api/v1/imports/{id}/events",
  { access: "signed-in" },
  {
    method: "get",
    summary: "Events `import` with the import's new state, until it is done, failed or stopped",
    request: { params: idParams },
    responses: { 200: { description: "Server-sent events", content: { "text/event-stream": { schema: z.string() } } } },
  },
);

/** Another server process may run the job: it is heard of by looking. Milliseconds. */
const lookMs = 2_000;
const keepAliveMs = 15_000;

export function addEventRoutes(app: App): void {
  app.openapi(eventsRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => readImport(tx, c.var.actor, id));
    const free = c.var.slots.streams.take(c.var.actor.userId);
    return streamSSE(c, async (stream) => {
      try {
        await sendImport(c, stream, id);
      } catch (error) {
        // The answer has begun, so nobody can be told; unheard, the error would be printed with all it repeats.
        logFailure(c.var.log, c.var.trace, asSuarError(error));
      } finally {
        free();
      }
    });
  });
}

/** Sends the import whenever it changed. Ends with the import, the session, the listener or the server. */
async function sendImport(c: Context<AppEnv>, stream: SSEStreamingApi, id: string): Promise<void> {
  const { node, closing } = c.var;
  const gone = new AbortController();
  stream.onAbort(() => gone.abort());
  const over = AbortSignal.any([gone.signal, closing]);
  let sent = "";
  let sentAt = Date.now();
  while (!over.aborted) {
    const changed = nextChange(node, id, over);
    const actor = await stillAsking(c);
    const now = await node.database.transaction((tx) => readImport(tx, actor, id));
    const data = JSON.stringify(now);
    if (data !== sent) await stream.writeSSE({ event: "import", data });
    else if (Date.now() - sentAt > keepAliveMs) await stream.write(": still here\n\n");
    if (data !== sent || Date.now() - sentAt > keepAliveMs) [sent, sentAt] = [data, Date.now()];
    if (isSettled(now.state)) return;
    await changed;
  }
}

/** Resolves when the import's job moved on, when it is time to look, or when nobody listens any more. */
function nextChange(node: AppEnv["Variables"]["node"], id: string, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stopHearing();
      over.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, lookMs);
    const stopHearing = node.jobs.onChange(id, done);
    over.addEventListener("abort", done, { once: true });
  });
}
