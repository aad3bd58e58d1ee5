import { z } from "@hono/zod-openapi";
import { localeCodes, openingReasons } from "@suar/domain";
import { exportCases, packCases } from "@suar/services/cases";
import { exportFormats } from "@suar/services/exports";
import type { App } from "../app.ts";
import { answerArchive, answerFile, archiveContent, fileContent } from "../pipeline/answer-file.ts";
import { defineRoute } from "../pipeline/define-route.ts";

/** Name of what is downloaded. */
const file = "suar-cases-htcds";

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
        losses: z.enum(["yes", "no"]).default("no").describe("a ZIP with a second file: what HTCDS has no place for"),
        language: z.enum(localeCodes).default("en").describe("of the second file"),
        reason: z.enum(openingReasons).exclude(["other"]).describe("stands in the trail; an address has no words"),
      }),
    },
    responses: { 200: { description: "A file", content: { ...fileContent, ...archiveContent } } },
  },
);

export function addCaseExportRoutes(app: App): void {
  app.openapi(exportRoute, async (c) => {
    const { format, names, reason, losses, language } = c.req.valid("query");
    const { node, actor } = c.var;
    const asked = { format, withNames: names === "yes", why: { reason, words: "" } };
    if (losses === "no") return answerFile(c, file, format, await exportCases(node.database, actor, asked));
    return answerArchive(c, file, await packCases(node.database, actor, { ...asked, language }));
  });
}
