import { version } from "@suar/services/node";
import type { App } from "./app.ts";

/** The API's description (OpenAPI 3.1), made of the routes themselves. */
export const apiDescription = (app: App): object =>
  app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Suar node",
      version,
      description:
        "Leads for a person to check, never findings about anybody. Not an official tool of any organisation. " +
        "Changes need the header `x-suar: 1` and a request from the node's own origin.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
  });

/** Serves the description at `/openapi.json`; it is made when first asked for. */
export function describeApi(app: App): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "suar-*" });
  app.openAPIRegistry.registerComponent("securitySchemes", "program", { type: "http", scheme: "bearer" });
  let made: object | undefined;
  app.get("/openapi.json", (c) => c.json((made ??= apiDescription(app))));
}
