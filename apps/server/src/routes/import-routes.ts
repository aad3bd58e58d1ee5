import { z } from "@hono/zod-openapi";
import {
  exportRejects,
  listImports,
  previewImport,
  readImport,
  removeImport,
  restoreImport,
  startImport,
  stopImport,
  uploadImport,
} from "@suar/services/imports";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { answerFile, fileContent } from "../pipeline/answer-file.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { bodyOf } from "../pipeline/body-of.ts";
import { idParams, ImportShape, MappingShape, PreviewShape } from "./schemas.ts";

const root = "/api/v1/imports";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const file = { access: "signed-in", limit: "file" } as const;
const importAnswer = { description: "The import as it stands now", content: json(ImportShape) };
const request = { params: idParams };

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "The organisation's imports, newest first",
  responses: { 200: { description: "Imports", content: json(z.object({ imports: z.array(ImportShape) })) } },
});
const uploadRoute = defineRoute(
  root,
  { ...file, streams: true },
  {
    method: "post",
    summary: "Upload a file; the body is the file itself",
    request: {
      query: z.object({ name: z.string().min(1).max(400) }),
      body: {
        required: true,
        content: { "application/octet-stream": { schema: z.string().meta({ format: "binary" }) } },
      },
    },
    responses: { 201: { ...importAnswer, description: "The file is safe on the node's disk" } },
  },
);
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One import",
  request,
  responses: { 200: importAnswer },
});
const previewRoute = defineRoute(`${one}/preview`, signedIn, {
  method: "get",
  summary: "Columns and first rows of the file, and a guess which column is what",
  request,
  responses: { 200: { description: "Preview", content: json(PreviewShape) } },
});
const startRoute = defineRoute(`${one}/start`, change, {
  method: "post",
  summary: "Read the file with these columns and look for campaigns; goes on where an earlier run stopped",
  request: { ...request, ...jsonBody(z.object({ mapping: MappingShape })) },
  responses: { 200: importAnswer },
});
const stopRoute = defineRoute(`${one}/stop`, change, {
  method: "post",
  summary: "Stop; what is finished stays",
  request,
  responses: { 200: importAnswer },
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
  responses: { 200: importAnswer },
});
const rejectsRoute = defineRoute(`${one}/rejects`, file, {
  method: "get",
  summary: "The records that were kept aside, and why",
  request: { ...request, query: z.object({ format: z.literal("csv").default("csv") }) },
  responses: { 200: { description: "A file", content: fileContent } },
});

export function addImportRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json({ imports: [...(await listImports(tx, c.var.actor))] }, 200)),
  );
  app.openapi(uploadRoute, async (c) => {
    const { uploadLimitMb } = c.var.settings;
    const place = { ...placeOf(c), limitBytes: uploadLimitMb * 2 ** 20 };
    const free = c.var.slots.uploads.take(c.var.actor.userId);
    try {
      const body = bodyOf(c, place.limitBytes);
      return c.json(await uploadImport(place, c.var.actor, { name: c.req.valid("query").name, body }), 201);
    } finally {
      free();
    }
  });
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readImport(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(previewRoute, async (c) =>
    c.json(await previewImport(placeOf(c), c.var.actor, c.req.valid("param").id), 200),
  );
  app.openapi(startRoute, async (c) => {
    const { mapping } = c.req.valid("json");
    const started = await startImport(placeOf(c), c.var.actor, { id: c.req.valid("param").id, mapping });
    c.var.node.jobs.wake();
    return c.json(started, 200);
  });
  app.openapi(stopRoute, async (c) => {
    const { id } = c.req.valid("param");
    const stopped = await c.var.node.database.transaction((tx) => stopImport(tx, c.var.actor, id));
    c.var.node.jobs.stop(id);
    return c.json(stopped, 200);
  });
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => removeImport(tx, c.var.actor, id));
    return c.body(null, 204);
  });
  app.openapi(
    restoreRoute,
    inTransaction(restoreRoute, async (c, tx) =>
      c.json(await restoreImport(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(rejectsRoute, async (c) => {
    const { id } = c.req.valid("param");
    return answerFile(c, `suar-rejects-${id}`, "csv", await exportRejects(placeOf(c), c.var.actor, id));
  });
}
