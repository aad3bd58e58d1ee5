export { makeLog } from "./make-log.ts";
export { serve, type ServeOptions, type Serving } from "./serve.ts";
