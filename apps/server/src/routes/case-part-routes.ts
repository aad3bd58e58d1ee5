import {
  addCasePersonSchema,
  giveRoleSchema,
  newArtefactSchema,
  newDecisionSchema,
  newNoteSchema,
  newTaskSchema,
  saveStatementSchema,
  shutOutSchema,
  withdrawStatementSchema,
} from "@suar/domain";
import {
  addArtefact,
  addCasePerson,
  addTask,
  decideCase,
  endRole,
  finishTask,
  giveRole,
  joinCase,
  joinContact,
  letIn,
  noteCase,
  partCase,
  partCasePerson,
  partContact,
  readStatement,
  saveStatement,
  shutOut,
  withdrawStatement,
} from "@suar/services/cases";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import {
  ArtefactShape,
  CaseDecisionShape,
  CaseNoteShape,
  CasePersonsShape,
  idParams,
  otherParams,
  SavedStatementShape,
  ShutBodiesShape,
  StatementVersionsShape,
  TasksShape,
} from "./schemas.ts";

const one = "/api/v1/cases/{id}";
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const pair = { params: otherParams };
const done = { 204: { description: "Done; doing it again changes nothing" } } as const;
const personsAnswer = { description: "Everybody who stands on the case", content: json(CasePersonsShape) };
const shutAnswer = { description: "Everybody who is shut out", content: json(ShutBodiesShape) };

/** What joins to a case and parts from it without an answer of its own. */
const joins = [
  { path: `${one}/contacts/{other}`, method: "put", summary: "Put a contact into a case", work: joinContact },
  { path: `${one}/contacts/{other}`, method: "delete", summary: "Take a contact out of a case", work: partContact },
  { path: `${one}/joined/{other}`, method: "put", summary: "Say that two cases belong together", work: joinCase },
  { path: `${one}/joined/{other}`, method: "delete", summary: "Say that they do not", work: partCase },
  { path: `${one}/persons/{other}`, method: "delete", summary: "Take somebody off a case", work: partCasePerson },
  { path: `${one}/roles/{other}`, method: "delete", summary: "End one role; every other stays", work: endRole },
  { path: `${one}/tasks/{other}/done`, method: "post", summary: "Say that a task is done", work: finishTask },
] as const;

const addPersonRoute = defineRoute(`${one}/persons`, change, {
  method: "post",
  summary: "Put somebody on a case, with roles that stand side by side",
  request: { ...request, ...jsonBody(addCasePersonSchema) },
  responses: { 201: personsAnswer },
});
const giveRoleRoute = defineRoute(`${one}/persons/{other}/roles`, change, {
  method: "post",
  summary: "Say what somebody is in a case, beside what they are already",
  request: { ...pair, ...jsonBody(giveRoleSchema) },
  responses: { 201: personsAnswer },
});
const saveStatementRoute = defineRoute(`${one}/statements/{other}`, change, {
  method: "put",
  summary: "Save a statement, at every keystroke; the answer leaves once it is on the disk, and overwrites nobody",
  request: { ...pair, ...jsonBody(saveStatementSchema) },
  responses: { 200: { description: "Saved, or both versions", content: json(SavedStatementShape) } },
});
const readStatementRoute = defineRoute(`${one}/statements/{other}`, signedIn, {
  method: "get",
  summary: "Every version of a statement, newest first",
  request: pair,
  responses: { 200: { description: "Its versions", content: json(StatementVersionsShape) } },
});
const withdrawRoute = defineRoute(`${one}/statements/{other}/withdraw`, change, {
  method: "post",
  summary: "Take a statement back; it stays in the history",
  request: { ...pair, ...jsonBody(withdrawStatementSchema) },
  responses: { 204: { description: "Taken back" } },
});
const decideRoute = defineRoute(`${one}/decisions`, change, {
  method: "post",
  summary: "Record one's own decision, with standard of proof and reason",
  request: { ...request, ...jsonBody(newDecisionSchema) },
  responses: { 201: { description: "The decision", content: json(CaseDecisionShape) } },
});
const taskRoute = defineRoute(`${one}/tasks`, change, {
  method: "post",
  summary: "Add something to be done",
  request: { ...request, ...jsonBody(newTaskSchema) },
  responses: { 201: { description: "All tasks", content: json(TasksShape) } },
});
const noteRoute = defineRoute(`${one}/notes`, change, {
  method: "post",
  summary: "Write a note",
  request: { ...request, ...jsonBody(newNoteSchema) },
  responses: { 201: { description: "The note", content: json(CaseNoteShape) } },
});
const artefactRoute = defineRoute(`${one}/artefacts`, change, {
  method: "post",
  summary: "Point to something outside by hash, reference and statement; nothing takes the thing itself",
  request: { ...request, ...jsonBody(newArtefactSchema) },
  responses: { 201: { description: "The reference", content: json(ArtefactShape) } },
});
const shutRoute = defineRoute(`${one}/shut`, change, {
  method: "post",
  summary: "Shut a body out of a case",
  request: { ...request, ...jsonBody(shutOutSchema) },
  responses: { 201: shutAnswer },
});
const letInRoute = defineRoute(`${one}/shut/{other}`, change, {
  method: "delete",
  summary: "Let a body in again",
  request: pair,
  responses: { 200: shutAnswer },
});

export function addCasePartRoutes(app: App): void {
  for (const { path, method, summary, work } of joins) {
    const route = defineRoute(path, change, { method, summary, request: pair, responses: done });
    app.openapi(route, async (c) => {
      await c.var.node.database.transaction((tx) => work(tx, c.var.actor, c.req.valid("param")));
      return c.body(null, 204);
    });
  }
  app.openapi(
    addPersonRoute,
    inTransaction(addPersonRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json({ persons: [...(await addCasePerson(tx, c.var.actor, input))] }, 201);
    }),
  );
  app.openapi(
    giveRoleRoute,
    inTransaction(giveRoleRoute, async (c, tx) => {
      const input = { ...c.req.valid("param"), role: c.req.valid("json") };
      return c.json({ persons: [...(await giveRole(tx, c.var.actor, input))] }, 201);
    }),
  );
  app.openapi(
    saveStatementRoute,
    inTransaction(saveStatementRoute, async (c, tx) => {
      const input = { ...c.req.valid("param"), save: c.req.valid("json") };
      return c.json(await saveStatement(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    readStatementRoute,
    inTransaction(readStatementRoute, async (c, tx) =>
      c.json({ versions: [...(await readStatement(tx, c.var.actor, c.req.valid("param")))] }, 200),
    ),
  );
  app.openapi(withdrawRoute, async (c) => {
    const input = { ...c.req.valid("json"), ...c.req.valid("param") };
    await c.var.node.database.transaction((tx) => withdrawStatement(tx, c.var.actor, input));
    return c.body(null, 204);
  });
  app.openapi(
    decideRoute,
    inTransaction(decideRoute, async (c, tx) => {
      const input = { id: c.req.valid("param").id, decision: c.req.valid("json") };
      return c.json(await decideCase(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    taskRoute,
    inTransaction(taskRoute, async (c, tx) => {
      const input = { id: c.req.valid("param").id, task: c.req.valid("json") };
      return c.json({ tasks: [...(await addTask(tx, c.var.actor, input))] }, 201);
    }),
  );
  app.openapi(
    noteRoute,
    inTransaction(noteRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json(await noteCase(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    artefactRoute,
    inTransaction(artefactRoute, async (c, tx) => {
      const input = { id: c.req.valid("param").id, artefact: c.req.valid("json") };
      return c.json(await addArtefact(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    shutRoute,
    inTransaction(shutRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), ...c.req.valid("param") };
      return c.json({ shut: [...(await shutOut(tx, c.var.actor, input))] }, 201);
    }),
  );
  app.openapi(
    letInRoute,
    inTransaction(letInRoute, async (c, tx) =>
      c.json({ shut: [...(await letIn(tx, c.var.actor, c.req.valid("param")))] }, 200),
    ),
  );
}
