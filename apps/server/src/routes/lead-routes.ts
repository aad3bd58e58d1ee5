import { z } from "@hono/zod-openapi";
import { decideLeadSchema, leadScopes, leadStates, localeCodes, statedFactSchema, tlpLabels } from "@suar/domain";
import {
  decideLead,
  exportLead,
  exportLeadFile,
  exportLeads,
  leadFileFormats,
  listLeads,
  noteLead,
  openLead,
  readLead,
  removeLead,
  restoreLead,
  withdrawDecision,
} from "@suar/services/leads";
import type { App } from "../app.ts";
import { answerFile, fileContent, onePiece } from "../pipeline/answer-file.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { placeOf } from "../pipeline/place-of.ts";
import {
  decisionParams,
  formatQuery,
  idParams,
  LeadRowShape,
  LeadShape,
  pageQuery,
  searchField,
  versionField,
} from "./schemas.ts";

const root = "/api/v1/leads";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const file = { access: "signed-in", limit: "file" } as const;
const leadAnswer = { description: "The lead as it stands now", content: json(LeadShape) };
const request = { params: idParams };
const filterQuery = z.object({ search: searchField, state: z.enum(leadStates).optional() });

const openRoute = defineRoute(root, change, {
  method: "post",
  summary: "Open a campaign or a ring as a lead; one that is open already is given as it is",
  request: jsonBody(
    z.object({
      importId: z.string().max(64).describe("of an import or a collection"),
      campaign: z.string().max(64).describe("of a campaign, or of a ring"),
      scope: z.enum(leadScopes).optional().describe("a campaign, with those joined to it by hand, or a whole ring"),
      facts: z.array(statedFactSchema).max(20).optional().describe("adult-service adverts need two independent ones"),
    }),
  ),
  responses: { 201: { ...leadAnswer, description: "The new lead" }, 200: leadAnswer },
});
const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The organisation's leads, searched and filtered",
  request: {
    query: pageQuery.extend(filterQuery.shape).extend({ sort: z.enum(["changed", "size"]).default("changed") }),
  },
  responses: {
    200: {
      description: "One page of leads",
      content: json(z.object({ leads: z.array(LeadRowShape), total: z.int().nonnegative() })),
    },
  },
});
const exportAllRoute = defineRoute(`${root}/export`, file, {
  method: "get",
  summary: "The leads of the list as a file",
  request: { query: formatQuery.extend(filterQuery.shape) },
  responses: { 200: { description: "A file", content: fileContent } },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One lead",
  request,
  responses: { 200: leadAnswer },
});
const removeRoute = defineRoute(one, change, {
  method: "delete",
  summary: "Remove; can be undone for ten minutes",
  request,
  responses: { 204: { description: "Removed" } },
});
const restoreRoute = defineRoute(`${one}/restore`, change, {
  method: "post",
  summary: "Undo a removal",
  request,
  responses: { 200: leadAnswer },
});
const noteRoute = defineRoute(`${one}/notes`, change, {
  method: "post",
  summary: "Write a note",
  request: { ...request, ...jsonBody(z.object({ text: z.string().trim().min(1).max(10_000), version: versionField })) },
  responses: { 201: leadAnswer },
});
const decideRoute = defineRoute(`${one}/decisions`, change, {
  method: "post",
  summary: "Say whether the lead is useful, and why",
  request: { ...request, ...jsonBody(decideLeadSchema.and(z.object({ version: versionField }))) },
  responses: { 201: leadAnswer },
});
const withdrawRoute = defineRoute(`${one}/decisions/{decision}/withdraw`, change, {
  method: "post",
  summary: "Take a decision back; possible for ten minutes",
  request: { params: decisionParams, ...jsonBody(z.object({ version: versionField })) },
  responses: { 200: leadAnswer },
});
const exportRoute = defineRoute(`${one}/export`, file, {
  method: "get",
  summary: "One lead with its records as a file",
  request: { ...request, query: formatQuery },
  responses: { 200: { description: "A file", content: fileContent } },
});

const fileRoute = defineRoute(`${one}/file`, file, {
  method: "get",
  summary:
    "One lead for an investigation or a referral: provenance, hashes, reasons, error rates; data, or a page to print",
  request: {
    ...request,
    query: z.object({
      tlp: z.enum(tlpLabels).default("TLP:AMBER"),
      format: z.enum(leadFileFormats).default("json"),
      language: z.enum(localeCodes).default("en"),
    }),
  },
  responses: {
    200: {
      description: "A file",
      content: { "application/json": { schema: z.unknown() }, "text/html": { schema: z.string() } },
    },
  },
});

export function addLeadRoutes(app: App): void {
  app.openapi(openRoute, async (c) => {
    const { lead, isNew } = await openLead(placeOf(c), c.var.actor, c.req.valid("json"));
    return isNew ? c.json(lead, 201) : c.json(lead, 200);
  });
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => {
      const { leads, total } = await listLeads(tx, c.var.actor, c.req.valid("query"));
      return c.json({ leads: [...leads], total }, 200);
    }),
  );
  app.openapi(exportAllRoute, async (c) => {
    const query = c.req.valid("query");
    return answerFile(c, "suar-leads", query.format, await exportLeads(c.var.node.database, c.var.actor, query));
  });
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readLead(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => removeLead(tx, c.var.actor, id));
    return c.body(null, 204);
  });
  app.openapi(
    restoreRoute,
    inTransaction(restoreRoute, async (c, tx) =>
      c.json(await restoreLead(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    noteRoute,
    inTransaction(noteRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await noteLead(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    decideRoute,
    inTransaction(decideRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await decideLead(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    withdrawRoute,
    inTransaction(withdrawRoute, async (c, tx) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await withdrawDecision(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(exportRoute, async (c) => {
    const input = { ...c.req.valid("param"), ...c.req.valid("query") };
    const text = await exportLead(c.var.node.database, c.var.actor, input);
    return answerFile(c, `suar-lead-${input.id}`, input.format, onePiece(text));
  });
  app.openapi(fileRoute, async (c) => {
    const input = { id: c.req.valid("param").id, ...c.req.valid("query") };
    const text = await exportLeadFile(c.var.node.database, c.var.actor, input);
    return c.body(text, 200, {
      "content-type": `${input.format === "json" ? "application/json" : "text/html"}; charset=utf-8`,
      "content-disposition": `attachment; filename="suar-lead-${input.id}.${input.format}"`,
    });
  });
}
