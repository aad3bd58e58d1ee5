import { z } from "@hono/zod-openapi";
import {
  askDuplicatesSchema,
  assignCaseSchema,
  caseStatuses,
  changeCaseSchema,
  closeCaseSchema,
  dangerLevels,
  erasePersonSchema,
  openCaseSchema,
  queueViews,
  reopenCaseSchema,
  searchCasesSchema,
} from "@suar/domain";
import {
  assignCase,
  changeCase,
  closeCase,
  eraseCase,
  findDuplicates,
  listQueue,
  openCase,
  readCase,
  readTimeline,
  removeCase,
  reopenCase,
  restoreCase,
  searchCases,
} from "@suar/services/cases";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import {
  CaseHeadShape,
  CaseShape,
  CaseWorkersShape,
  cursorQuery,
  DuplicatesShape,
  FoundCasesShape,
  idParams,
  QueueShape,
  TimelineShape,
} from "./schemas.ts";

const root = "/api/v1/cases";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const caseAnswer = { description: "The case as it stands now", content: json(CaseShape) };
const headAnswer = { description: "Its head as it stands now", content: json(CaseHeadShape) };

const queueRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The queue: cases without what stands in them, a life in danger first, then last touched, and how many wait",
  request: {
    query: cursorQuery.extend({
      view: z.enum(queueViews).default("open"),
      status: z.enum(caseStatuses).optional(),
      danger: z.enum(dangerLevels).optional(),
    }),
  },
  responses: { 200: { description: "One page", content: json(QueueShape) } },
});
const openRoute = defineRoute(root, change, {
  method: "post",
  summary: "Open a case, out of contacts or of none",
  request: jsonBody(openCaseSchema),
  responses: { 201: caseAnswer },
});
const searchRoute = defineRoute(`${root}/search`, change, {
  method: "post",
  summary:
    "Find cases by number, name or contact of somebody on them, coded value, or words in one's own; kept nowhere",
  request: jsonBody(searchCasesSchema),
  responses: { 200: { description: "At most 20", content: json(FoundCasesShape) } },
});
const duplicatesRoute = defineRoute(`${root}/duplicates`, change, {
  method: "post",
  summary: "Who may be the one whose name or contact is being typed: no name is told",
  request: jsonBody(askDuplicatesSchema),
  responses: { 200: { description: "People of this organisation", content: json(DuplicatesShape) } },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One case, open; that it was read is recorded",
  request,
  responses: { 200: caseAnswer },
});
const changeRoute = defineRoute(one, change, {
  method: "patch",
  summary: "Change status, stage, danger, country, days until dormant, or who may know of it",
  request: { ...request, ...jsonBody(changeCaseSchema) },
  responses: { 200: headAnswer },
});
const timelineRoute = defineRoute(`${one}/timeline`, signedIn, {
  method: "get",
  summary: "What happened in a case, newest first",
  request: { ...request, query: cursorQuery.pick({ after: true }) },
  responses: { 200: { description: "One page", content: json(TimelineShape) } },
});
const assignRoute = defineRoute(`${one}/workers`, change, {
  method: "put",
  summary: "Say who works on a case",
  request: { ...request, ...jsonBody(assignCaseSchema) },
  responses: { 200: { description: "Who does now", content: json(CaseWorkersShape) } },
});
const closeRoute = defineRoute(`${one}/close`, change, {
  method: "post",
  summary: "Close a case, with a reason",
  request: { ...request, ...jsonBody(closeCaseSchema) },
  responses: { 200: headAnswer },
});
const reopenRoute = defineRoute(`${one}/reopen`, change, {
  method: "post",
  summary: "Take a closed case up again, with a reason",
  request: { ...request, ...jsonBody(reopenCaseSchema) },
  responses: { 200: headAnswer },
});
const removeRoute = defineRoute(one, change, {
  method: "delete",
  summary: "Take out of lists and searches; can be undone for 30 days",
  request,
  responses: { 204: { description: "Removed" } },
});
const restoreRoute = defineRoute(`${one}/restore`, change, {
  method: "post",
  summary: "Undo a removal",
  request,
  responses: { 204: { description: "It is back" } },
});
const eraseRoute = defineRoute(`${one}/erase`, change, {
  method: "post",
  summary: "Erase for good: the case's key is destroyed, also for what backups hold",
  request: { ...request, ...jsonBody(erasePersonSchema) },
  responses: { 204: { description: "Erased" } },
});

export function addCaseRoutes(app: App): void {
  app.openapi(
    queueRoute,
    inTransaction(queueRoute, async (c, tx) => c.json(await listQueue(tx, c.var.actor, c.req.valid("query")), 200)),
  );
  app.openapi(
    openRoute,
    inTransaction(openRoute, async (c, tx) => c.json(await openCase(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(searchRoute, async (c) =>
    c.json(await searchCases(c.var.node.database.transaction, c.var.actor, c.req.valid("json")), 200),
  );
  app.openapi(
    duplicatesRoute,
    inTransaction(duplicatesRoute, async (c, tx) =>
      c.json(await findDuplicates(tx, c.var.actor, c.req.valid("json")), 200),
    ),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readCase(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(
    changeRoute,
    inTransaction(changeRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await changeCase(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    timelineRoute,
    inTransaction(timelineRoute, async (c, tx) => {
      const input = { ...c.req.valid("query"), ...c.req.valid("param") };
      return c.json(await readTimeline(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    assignRoute,
    inTransaction(assignRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json({ workers: await assignCase(tx, c.var.actor, input) }, 200);
    }),
  );
  app.openapi(
    closeRoute,
    inTransaction(closeRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await closeCase(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    reopenRoute,
    inTransaction(reopenRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await reopenCase(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(removeRoute, async (c) => {
    await c.var.node.database.transaction((tx) => removeCase(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(restoreRoute, async (c) => {
    await c.var.node.database.transaction((tx) => restoreCase(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(eraseRoute, async (c) => {
    const input = { ...c.req.valid("json"), ...c.req.valid("param") };
    await c.var.node.database.transaction((tx) => eraseCase(tx, c.var.actor, input));
    return c.body(null, 204);
  });
}
