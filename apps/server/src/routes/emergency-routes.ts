import { z } from "@hono/zod-openapi";
import { askEmergencySchema, emergencyDeedSchema, emergencySchema, reviewEmergencySchema } from "@suar/domain";
import {
  acknowledgeEmergency,
  answerEmergency,
  askEmergency,
  endEmergency,
  listAlarms,
  listEmergencies,
  readEmergency,
  reviewEmergency,
} from "@suar/services/emergency";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams } from "./schemas.ts";

const root = "/api/v1/emergencies";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const EmergencyShape = emergencySchema.meta({ id: "Emergency" });
const answer = { description: "The emergency as it stands now", content: json(EmergencyShape) };
const request = { params: idParams };

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The last 200 emergencies, newest first; one's own for those who look after none",
  responses: { 200: { description: "Emergencies", content: json(z.object({ emergencies: z.array(EmergencyShape) })) } },
});
const alarmsRoute = defineRoute(`${root}/alarms`, signedIn, {
  method: "get",
  summary: "Emergencies that the person has still to answer or to confirm",
  responses: { 200: { description: "Alarms", content: json(z.object({ alarms: z.array(EmergencyShape) })) } },
});
const askRoute = defineRoute(root, change, {
  method: "post",
  summary: "Ask for a further role; it holds once a second person approves",
  request: jsonBody(askEmergencySchema),
  responses: { 201: { ...answer, description: "It waits for a second person" } },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One emergency and what was done in it",
  request,
  responses: {
    200: {
      description: "The emergency and the first 1,000 deeds, oldest first",
      content: json(
        z.object({ emergency: EmergencyShape, deeds: z.array(emergencyDeedSchema), total: z.int().nonnegative() }),
      ),
    },
  },
});
const answerRoute = defineRoute(`${one}/answer`, change, {
  method: "post",
  summary: "Approve or refuse, as the second person",
  request: { ...request, ...jsonBody(z.object({ answer: z.enum(["approved", "refused"]) })) },
  responses: { 200: answer },
});
const acknowledgeRoute = defineRoute(`${one}/acknowledge`, change, {
  method: "post",
  summary: "Confirm that the alarm was seen",
  request,
  responses: { 200: answer },
});
const endRoute = defineRoute(`${one}/end`, change, {
  method: "post",
  summary: "End the role before its time, or take one's own request back",
  request,
  responses: { 200: answer },
});
const reviewRoute = defineRoute(`${one}/review`, change, {
  method: "post",
  summary: "Review what was done, by name",
  request: { ...request, ...jsonBody(reviewEmergencySchema) },
  responses: { 200: answer },
});

export function addEmergencyRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) =>
      c.json({ emergencies: [...(await listEmergencies(tx, c.var.actor))] }, 200),
    ),
  );
  app.openapi(
    alarmsRoute,
    inTransaction(alarmsRoute, async (c, tx) => c.json({ alarms: [...(await listAlarms(tx, c.var.actor))] }, 200)),
  );
  app.openapi(
    askRoute,
    inTransaction(askRoute, async (c, tx) => c.json(await askEmergency(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => {
      const { emergency, deeds, total } = await readEmergency(tx, c.var.actor, c.req.valid("param").id);
      return c.json({ emergency, deeds: [...deeds], total }, 200);
    }),
  );
  app.openapi(
    answerRoute,
    inTransaction(answerRoute, async (c, tx) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await answerEmergency(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    acknowledgeRoute,
    inTransaction(acknowledgeRoute, async (c, tx) =>
      c.json(await acknowledgeEmergency(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    endRoute,
    inTransaction(endRoute, async (c, tx) => c.json(await endEmergency(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(
    reviewRoute,
    inTransaction(reviewRoute, async (c, tx) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("json") };
      return c.json(await reviewEmergency(tx, c.var.actor, input), 200);
    }),
  );
}
