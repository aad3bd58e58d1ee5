export { createApp, type AppOptions } from "./create-app.ts";
