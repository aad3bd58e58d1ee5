import { z } from "@hono/zod-openapi";
import { changeStates } from "@suar/domain";
import {
  exportImportCampaigns,
  listCampaignRecords,
  listImportCampaigns,
  readImportCampaign,
} from "@suar/services/leads";
import type { App } from "../app.ts";
import { answerFile, fileContent } from "../pipeline/answer-file.ts";
import { defineRoute, json } from "../pipeline/define-route.ts";
import { placeOf } from "../pipeline/place-of.ts";
import {
  campaignParams,
  CampaignRowShape,
  CampaignViewShape,
  EvidenceShape,
  formatQuery,
  idParams,
  pageQuery,
  searchField,
} from "./schemas.ts";

const root = "/api/v1/imports/{id}/campaigns";
const one = `${root}/{campaign}` as const;
const signedIn = { access: "signed-in" } as const;
const file = { access: "signed-in", limit: "file" } as const;

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The campaigns found in an import, ranked, searched and filtered",
  request: {
    params: idParams,
    query: pageQuery.extend({
      search: searchField,
      language: z.string().max(10).optional(),
      indicator: z.string().max(100).optional(),
      place: z.string().max(100).optional().describe("as read, such as KH:poipet; or a country, KH"),
      change: z.enum(changeStates).optional().describe("of a collection: how a campaign stands after the newest day"),
      minSize: z.coerce.number().int().min(2).optional(),
      sort: z.enum(["rank", "size", "last_seen"]).default("rank"),
    }),
  },
  responses: {
    200: {
      description: "One page of campaigns",
      content: json(
        z.object({
          campaigns: z.array(CampaignRowShape),
          total: z.int().nonnegative(),
          judgements: z.int().nonnegative().describe("what people said by hand, all in all"),
          languages: z.array(z.string()),
          indicators: z.array(z.string()),
          places: z.array(z.string()),
        }),
      ),
    },
  },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One campaign: template, reasons, indicators, contacts, timeline, network",
  request: { params: campaignParams },
  responses: { 200: { description: "The campaign", content: json(CampaignViewShape) } },
});
const recordsRoute = defineRoute(`${one}/records`, signedIn, {
  method: "get",
  summary: "The records of a campaign with what was read in them, nearest to its middle first",
  request: { params: campaignParams, query: pageQuery },
  responses: {
    200: {
      description: "One page of records",
      content: json(z.object({ records: z.array(EvidenceShape), total: z.int().nonnegative() })),
    },
  },
});
const exportRoute = defineRoute(`${one}/export`, file, {
  method: "get",
  summary: "One campaign with its records as a file",
  request: { params: campaignParams, query: formatQuery },
  responses: { 200: { description: "A file", content: fileContent } },
});
const campaignName = z.string().min(1).max(64);
/** Said once or many times; as many as fit into an address of 8 kB, where proxies stop reading. */
const chosenCampaigns = z
  .array(campaignName)
  .max(300)
  .or(campaignName.transform((name) => [name]));
const exportManyRoute = defineRoute("/api/v1/imports/{id}/export", file, {
  method: "get",
  summary: "All campaigns of an import as a file, a line each; or those that are named, with all their records",
  request: { params: idParams, query: formatQuery.extend({ campaign: chosenCampaigns.optional() }) },
  responses: { 200: { description: "A file", content: fileContent } },
});

export function addCampaignRoutes(app: App): void {
  app.openapi(listRoute, async (c) => {
    const query = { ...c.req.valid("query"), importId: c.req.valid("param").id };
    const found = await listImportCampaigns(placeOf(c), c.var.actor, query);
    const { campaigns, total, judgements, languages, indicators, places } = found;
    return c.json(
      {
        campaigns: [...campaigns],
        total,
        judgements,
        languages: [...languages],
        indicators: [...indicators],
        places: [...places],
      },
      200,
    );
  });
  app.openapi(readRoute, async (c) => {
    const { id: importId, campaign } = c.req.valid("param");
    return c.json(await readImportCampaign(placeOf(c), c.var.actor, { importId, campaign }), 200);
  });
  app.openapi(recordsRoute, async (c) => {
    const { id: importId, campaign } = c.req.valid("param");
    const input = { ...c.req.valid("query"), importId, campaign };
    const { records, total } = await listCampaignRecords(placeOf(c), c.var.actor, input);
    return c.json({ records: [...records], total }, 200);
  });
  app.openapi(exportRoute, async (c) => {
    const { id: importId, campaign } = c.req.valid("param");
    const { format } = c.req.valid("query");
    const text = await exportImportCampaigns(placeOf(c), c.var.actor, { importId, choice: { one: campaign }, format });
    return answerFile(c, `suar-campaign-${campaign}`, format, text);
  });
  app.openapi(exportManyRoute, async (c) => {
    const { id: importId } = c.req.valid("param");
    const { format, campaign } = c.req.valid("query");
    const choice = campaign === undefined ? "all" : { chosen: campaign };
    const text = await exportImportCampaigns(placeOf(c), c.var.actor, { importId, choice, format });
    return answerFile(c, `suar-campaigns-${importId}`, format, text);
  });
}
