export { createApp, type AppOptions } from "./create-app.ts";
export { makeLog } from "./make-log.ts";
export { serve, type ServeOptions, type Serving } from "./serve.ts";
