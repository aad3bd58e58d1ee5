import { once } from "node:events";
import type { Server } from "node:http";

/** Requests that run when the node is asked to stop may take this long to end. Milliseconds. */
const graceMs = 10_000;

/** Takes no more connections, waits for running requests, and cuts off what is left after ten seconds. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
