import { z } from "@hono/zod-openapi";
import { erasePersonSchema, saveContactFieldSchema, takeContactSchema } from "@suar/domain";
import {
  contactViews,
  eraseContact,
  listContacts,
  readContact,
  removeContact,
  restoreContact,
  saveContactField,
  takeContact,
} from "@suar/services/contacts";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { ContactListShape, ContactShape, cursorQuery, idParams, SavedShape } from "./schemas.ts";

const root = "/api/v1/contacts";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const contactAnswer = { description: "The contact as it stands now", content: json(ContactShape) };

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "Contacts without what was said, newest first, and how many wait",
  request: { query: cursorQuery.extend({ view: z.enum(contactViews).default("all") }) },
  responses: { 200: { description: "One page", content: json(ContactListShape) } },
});
const takeRoute = defineRoute(root, change, {
  method: "post",
  summary: "Take a call, message or form; nothing is required",
  request: jsonBody(takeContactSchema),
  responses: { 201: contactAnswer },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One contact with what was said; that it was read is recorded",
  request,
  responses: { 200: contactAnswer },
});
const saveRoute = defineRoute(`${one}/fields/{field}`, change, {
  method: "put",
  summary: "Save one field, at every keystroke; the answer leaves once it is on the disk, and overwrites nobody",
  request: { params: idParams.extend({ field: z.string().min(1).max(64) }), ...jsonBody(saveContactFieldSchema) },
  responses: { 200: { description: "Saved, or both versions", content: json(SavedShape) } },
});
const removeRoute = defineRoute(one, change, {
  method: "delete",
  summary: "Take out of lists; can be undone for 30 days",
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
  summary: "Erase for good: the contact's key is destroyed, also for what backups hold",
  request: { ...request, ...jsonBody(erasePersonSchema) },
  responses: { 204: { description: "Erased" } },
});

export function addContactRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json(await listContacts(tx, c.var.actor, c.req.valid("query")), 200)),
  );
  app.openapi(
    takeRoute,
    inTransaction(takeRoute, async (c, tx) => c.json(await takeContact(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readContact(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(
    saveRoute,
    inTransaction(saveRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await saveContactField(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(removeRoute, async (c) => {
    await c.var.node.database.transaction((tx) => removeContact(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(restoreRoute, async (c) => {
    await c.var.node.database.transaction((tx) => restoreContact(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(eraseRoute, async (c) => {
    const input = { ...c.req.valid("json"), ...c.req.valid("param") };
    await c.var.node.database.transaction((tx) => eraseContact(tx, c.var.actor, input));
    return c.body(null, 204);
  });
}
