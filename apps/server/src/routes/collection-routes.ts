import { z } from "@hono/zod-openapi";
import { createCollectionSchema } from "@suar/domain";
import {
  addDay,
  createCollection,
  listCollections,
  readCollection,
  readIntake,
  rebuildCollection,
} from "@suar/services/collections";
import type { App } from "../app.ts";
import { bodyOf } from "../pipeline/body-of.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { CollectionRowShape, CollectionShape, idParams, ImportShape, IntakeShape } from "./schemas.ts";

const root = "/api/v1/collections";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const collectionAnswer = { description: "The collection as it stands now", content: json(CollectionShape) };
const request = { params: idParams };

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The organisation's collections, newest first",
  responses: {
    200: { description: "Collections", content: json(z.object({ collections: z.array(CollectionRowShape) })) },
  },
});
const createRoute = defineRoute(
  root,
  { access: "signed-in", limit: "write" },
  {
    method: "post",
    summary: "Begin a collection that grows by days; one of adult-service adverts needs an agreement",
    request: jsonBody(createCollectionSchema),
    responses: { 201: collectionAnswer },
  },
);
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One collection with its days; its campaigns are those of the import with the same id",
  request,
  responses: { 200: collectionAnswer },
});
const intakeRoute = defineRoute(`${one}/intake`, signedIn, {
  method: "get",
  summary: "What the newest day brought, and the days before it",
  request,
  responses: { 200: { description: "Counts", content: json(IntakeShape) } },
});
const addDayRoute = defineRoute(
  `${one}/days`,
  { access: "signed-in", limit: "file", streams: true },
  {
    method: "post",
    summary: "Upload the file of a day; the body is the file itself, and what was made is an import to start",
    request: {
      params: idParams,
      query: z.object({ name: z.string().min(1).max(400), day: z.iso.date() }),
      body: {
        required: true,
        content: { "application/octet-stream": { schema: z.string().meta({ format: "binary" }) } },
      },
    },
    responses: { 201: { description: "The file is safe on the node's disk", content: json(ImportShape) } },
  },
);

const rebuildRoute = defineRoute(
  `${one}/rebuild`,
  { access: "signed-in", limit: "write" },
  {
    method: "post",
    summary: "Build a collection anew whose building failed; it goes on where it was",
    request,
    responses: { 200: collectionAnswer },
  },
);

export function addCollectionRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) =>
      c.json({ collections: [...(await listCollections(tx, c.var.actor))] }, 200),
    ),
  );
  app.openapi(
    createRoute,
    inTransaction(createRoute, async (c, tx) =>
      c.json(await createCollection(tx, c.var.actor, c.req.valid("json")), 201),
    ),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) =>
      c.json(await readCollection(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(intakeRoute, async (c) =>
    c.json(await readIntake(placeOf(c), c.var.actor, c.req.valid("param").id), 200),
  );
  app.openapi(addDayRoute, async (c) => {
    const place = { ...placeOf(c), limitBytes: c.var.settings.uploadLimitMb * 2 ** 20 };
    const free = c.var.slots.uploads.take(c.var.actor.userId);
    try {
      const input = { id: c.req.valid("param").id, ...c.req.valid("query"), body: bodyOf(c, place.limitBytes) };
      return c.json(await addDay(place, c.var.actor, input), 201);
    } finally {
      free();
    }
  });
  app.openapi(
    rebuildRoute,
    inTransaction(rebuildRoute, async (c, tx) =>
      c.json(await rebuildCollection(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
}
