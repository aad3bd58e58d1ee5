import { z } from "@hono/zod-openapi";
import { offerReportStates, sendOfferReportSchema } from "@suar/domain";
import {
  decideReport,
  eraseReport,
  gatherReports,
  listReports,
  readReport,
  takeReport,
} from "@suar/services/offer-reports";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { reportPath, reportReceiver } from "../pipeline/published-page.ts";
import {
  idParams,
  ImportShape,
  OfferReceiptShape,
  OfferReportListShape,
  OfferReportRowShape,
  OfferReportShape,
} from "./schemas.ts";

const one = `${reportPath}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };

const takeRoute = defineRoute(
  reportPath,
  { access: "anybody", limit: "report" },
  {
    method: "post",
    summary: "Report an advert without a name, from the public offer checker; its words are sealed at once",
    request: jsonBody(sendOfferReportSchema),
    responses: { 201: { description: "A code to name the report by", content: json(OfferReceiptShape) } },
  },
);
const listRoute = defineRoute(reportPath, signedIn, {
  method: "get",
  summary: "Reports of offers, newest first",
  request: {
    query: z.object({
      state: z.enum(offerReportStates).optional(),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: { 200: { description: "One page of reports", content: json(OfferReportListShape) } },
});
const gatherRoute = defineRoute(`${reportPath}/import`, change, {
  method: "post",
  summary: "Gather the reports that are no spam into an import, where campaigns are searched for",
  responses: { 201: { description: "The import", content: json(ImportShape) } },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "Open one report; recorded",
  request,
  responses: { 200: { description: "The report", content: json(OfferReportShape) } },
});
const decideRoute = defineRoute(`${one}/state`, change, {
  method: "post",
  summary: "Say that a report was handled or is spam, or let it wait again",
  request: { ...request, ...jsonBody(z.object({ state: z.enum(offerReportStates) })) },
  responses: { 200: { description: "How it stands now", content: json(OfferReportRowShape) } },
});
const eraseRoute = defineRoute(one, change, {
  method: "delete",
  summary: "Erase a report for good",
  request,
  responses: { 204: { description: "Erased" } },
});

/** Reports of offers: one route for whoever reads the public checker, the others for the organisation's people. */
export function addOfferReportRoutes(app: App): void {
  app.openapi(
    takeRoute,
    inTransaction(takeRoute, async (c, tx) =>
      c.json(await takeReport(tx, reportReceiver(c.var.settings), c.req.valid("json")), 201),
    ),
  );
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => {
      const query = { ...c.req.valid("query"), takenFor: reportReceiver(c.var.settings) };
      return c.json(await listReports(tx, c.var.actor, query), 200);
    }),
  );
  app.openapi(gatherRoute, async (c) => {
    const limitBytes = c.var.settings.uploadLimitMb * 1024 * 1024;
    return c.json(await gatherReports({ ...placeOf(c), limitBytes }, c.var.actor), 201);
  });
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readReport(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(
    decideRoute,
    inTransaction(decideRoute, async (c, tx) =>
      c.json(await decideReport(tx, c.var.actor, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    ),
  );
  app.openapi(eraseRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => eraseReport(tx, c.var.actor, id));
    return c.body(null, 204);
  });
}
