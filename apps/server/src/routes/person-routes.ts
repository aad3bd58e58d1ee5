import { z } from "@hono/zod-openapi";
import {
  certainties,
  correctFieldSchema,
  erasePersonSchema,
  factSources,
  giveReasonSchema,
  maxFaceBytes,
  newFieldSchema,
  recordPersonSchema,
  searchPersonsSchema,
} from "@suar/domain";
import {
  addFace,
  addField,
  correctField,
  listPersons,
  openFace,
  openPerson,
  readPerson,
  recordPerson,
  removePerson,
  restorePerson,
  searchPersons,
  takeOverPerson,
} from "@suar/services/persons";
import { erasePersonEverywhere } from "@suar/services/referrals";
import type { App } from "../app.ts";
import { answerPicture, pictureContent } from "../pipeline/answer-picture.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { readBytes } from "../pipeline/read-bytes.ts";
import {
  FoundPersonsShape,
  idParams,
  OpenPersonShape,
  pageQuery,
  PersonRowShape,
  PersonShape,
  versionField,
} from "./schemas.ts";

const root = "/api/v1/persons";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const fieldParams = idParams.extend({ field: z.string().min(1).max(64) });
const personAnswer = { description: "The person as they stand now, folded", content: json(PersonShape) };
const at = z.object({ version: versionField });

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "People in cases without identity: ids, dates, how many facts",
  request: { query: pageQuery.extend({ which: z.enum(["all", "mine", "removed"]).default("all") }) },
  responses: {
    200: {
      description: "One page of people",
      content: json(z.object({ persons: z.array(PersonRowShape), total: z.int().nonnegative() })),
    },
  },
});
const recordRoute = defineRoute(root, change, {
  method: "post",
  summary: "Record a person; nothing is required",
  request: jsonBody(recordPersonSchema),
  responses: { 201: personAnswer },
});
const searchRoute = defineRoute(`${root}/search`, change, {
  method: "post",
  summary: "Find people by name or contact, for a reason; that it was done is recorded, what was asked is not",
  request: jsonBody(searchPersonsSchema),
  responses: { 200: { description: "At most 20 people, best first", content: json(FoundPersonsShape) } },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One person without identity",
  request,
  responses: { 200: personAnswer },
});
const openRoute = defineRoute(`${one}/open`, change, {
  method: "post",
  summary: "Open who a person is, for a reason that is kept",
  request: { ...request, ...jsonBody(giveReasonSchema) },
  responses: { 200: { description: "As far as the reader's roles reach", content: json(OpenPersonShape) } },
});
const addRoute = defineRoute(`${one}/fields`, change, {
  method: "post",
  summary: "Add one fact",
  request: { ...request, ...jsonBody(z.object({ field: newFieldSchema, version: versionField })) },
  responses: { 201: personAnswer },
});
const correctRoute = defineRoute(`${one}/fields/{field}/corrections`, change, {
  method: "post",
  summary: "Correct one fact; the version before stays, sealed",
  request: { params: fieldParams, ...jsonBody(z.object({ change: correctFieldSchema, version: versionField })) },
  responses: { 201: personAnswer },
});
const faceRoute = defineRoute(
  `${one}/faces`,
  { access: "signed-in", limit: "file", streams: true },
  {
    method: "post",
    summary: "Keep a picture of a face: JPEG, PNG or WebP, at most 512 kB; what a camera wrote beside it is taken out",
    request: {
      ...request,
      query: z.object({
        version: z.coerce.number().int().positive(),
        source: z.enum(factSources),
        certainty: z.enum(certainties),
      }),
      body: { content: { "application/octet-stream": { schema: z.string().meta({ format: "binary" }) } } },
    },
    responses: { 201: personAnswer },
  },
);
const pictureRoute = defineRoute(
  `${one}/fields/{field}/picture`,
  { access: "signed-in", limit: "file" },
  {
    method: "get",
    summary: "The picture of a face that was opened in the last five minutes",
    request: { params: fieldParams, query: z.object({ opening: z.string().min(1).max(64) }) },
    responses: { 200: { description: "A picture", content: pictureContent } },
  },
);
const takeOverRoute = defineRoute(`${one}/take-over`, change, {
  method: "post",
  summary: "Work with this person from now on",
  request: { ...request, ...jsonBody(at) },
  responses: { 200: personAnswer },
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
  responses: { 200: personAnswer },
});
const eraseRoute = defineRoute(`${one}/erase`, change, {
  method: "post",
  summary: "Erase for good: the person's key is destroyed, also for what backups hold",
  request: { ...request, ...jsonBody(erasePersonSchema) },
  responses: { 204: { description: "Erased" } },
});

export function addPersonRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => {
      const { persons, total } = await listPersons(tx, c.var.actor, c.req.valid("query"));
      return c.json({ persons: [...persons], total }, 200);
    }),
  );
  app.openapi(
    recordRoute,
    inTransaction(recordRoute, async (c, tx) => c.json(await recordPerson(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(searchRoute, async (c) =>
    c.json(await searchPersons(c.var.node.database.transaction, c.var.actor, c.req.valid("json")), 200),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readPerson(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(openRoute, async (c) => {
    const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
    return c.json(await openPerson(c.var.node.database.transaction, c.var.actor, input), 200);
  });
  app.openapi(
    addRoute,
    inTransaction(addRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await addField(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    correctRoute,
    inTransaction(correctRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await correctField(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(faceRoute, async (c) => {
    const { version, source, certainty } = c.req.valid("query");
    const bytes = await readBytes(c, maxFaceBytes);
    const input = { id: c.req.valid("param").id, version, bytes, about: { told: null, source, certainty } };
    return c.json(await c.var.node.database.transaction((tx) => addFace(tx, c.var.actor, input)), 201);
  });
  app.openapi(pictureRoute, async (c) => {
    const input = { ...c.req.valid("param"), ...c.req.valid("query") };
    const bytes = await c.var.node.database.transaction((tx) => openFace(tx, c.var.actor, input));
    return answerPicture(c, bytes);
  });
  app.openapi(
    takeOverRoute,
    inTransaction(takeOverRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await takeOverPerson(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => removePerson(tx, c.var.actor, id));
    return c.body(null, 204);
  });
  app.openapi(
    restoreRoute,
    inTransaction(restoreRoute, async (c, tx) =>
      c.json(await restorePerson(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(eraseRoute, async (c) => {
    const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
    const { database, exchange } = c.var.node;
    await database.transaction((tx) => erasePersonEverywhere(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.body(null, 204);
  });
}
