import { z } from "@hono/zod-openapi";
import { openingReasons } from "@suar/domain";
import { exportCases } from "@suar/services/cases";
import { exportFormats } from "@suar/services/exports";
import type { App } from "../app.ts";
import { answerFile, fileContent } from "../pipeline/answer-file.ts";
import { defineRoute } from "../pipeline/define-route.ts";

const exportRoute = defineRoute(
  "/api/v1/cases/export",
  { access: "signed-in", limit: "file" },
  {
    method: "get",
    summary: "Cases as HTCDS 2.0, one line a person on a case; counts towards the limit of the day",
    request: {
      query: z.object({
        format: z.enum(exportFormats).default("csv"),
        names: z.enum(["yes", "no"]).default("no").describe("also what names, locates or describes people"),
        reason: z.enum(openingReasons).exclude(["other"]).describe("stands in the trail; an address has no words"),
      }),
    },
    responses: { 200: { description: "A file", content: fileContent } },
  },
);

export function addCaseExportRoutes(app: App): void {
  app.openapi(exportRoute, async (c) => {
    const { format, names, reason } = c.req.valid("query");
    const asked = { format, withNames: names === "yes", why: { reason, words: "" } };
    return answerFile(c, "suar-cases-htcds", format, await exportCases(c.var.node.database, c.var.actor, asked));
  });
}
