import type { App } from "../app.ts";

/** For whoever watches the process: `/health` says that it answers, `/ready` that it can work (its database answers). */
export function addHealthRoutes(app: App): void {
  app.get("/health", (c) => c.json({ status: "up" }));
  app.get("/ready", async (c) => {
    const isReady = await c.var.isReady();
    return c.json({ status: isReady ? "ready" : "starting" }, isReady ? 200 : 503);
  });
}
