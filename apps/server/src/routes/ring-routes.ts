import { z } from "@hono/zod-openapi";
import { listImportRings, readImportRing } from "@suar/services/leads";
import type { App } from "../app.ts";
import { defineRoute, json } from "../pipeline/define-route.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { idParams, pageQuery, RingRowShape, RingViewShape } from "./schemas.ts";

const root = "/api/v1/imports/{id}/rings";
const signedIn = { access: "signed-in" } as const;

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The rings among the campaigns of an import or collection, ranked",
  request: { params: idParams, query: pageQuery },
  responses: {
    200: {
      description: "One page of rings",
      content: json(z.object({ rings: z.array(RingRowShape), total: z.int().nonnegative() })),
    },
  },
});
const readRoute = defineRoute(`${root}/{ring}`, signedIn, {
  method: "get",
  summary: "One ring: its campaigns, what ties them, what is too common to tie, the reasons",
  request: {
    params: idParams.extend({ ring: z.string().min(1).max(64).describe("of a ring, or of a campaign in it") }),
  },
  responses: { 200: { description: "The ring", content: json(RingViewShape) } },
});

export function addRingRoutes(app: App): void {
  app.openapi(listRoute, async (c) => {
    const input = { ...c.req.valid("query"), importId: c.req.valid("param").id };
    const { rings, total } = await listImportRings(placeOf(c), c.var.actor, input);
    return c.json({ rings: [...rings], total }, 200);
  });
  app.openapi(readRoute, async (c) => {
    const { id: importId, ring } = c.req.valid("param");
    return c.json(await readImportRing(placeOf(c), c.var.actor, { importId, ring }), 200);
  });
}
