import { z } from "@hono/zod-openapi";
import {
  copyAnswerSchema,
  copyProofSchema,
  copySchema,
  madeCopySchema,
  makeCopySchema,
  openCopyAnswerSchema,
  sealedCopySchema,
  sendCopyAnswerSchema,
} from "@suar/domain";
import {
  closeCopyAnswer,
  listCopies,
  listCopyAnswers,
  makeCopy,
  openCopy,
  readCopyAnswer,
  sendCopyAnswer,
  withdrawCopy,
} from "@suar/services/copies";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams } from "./schemas.ts";

const ofPerson = "/api/v1/persons/{id}/copies";
const answers = "/api/v1/copy-answers";
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const phone = { access: "anybody", limit: "signIn" } as const;
const request = { params: idParams };
const CopyShape = copySchema.meta({ id: "Copy" });
const CopyAnswerShape = copyAnswerSchema.meta({ id: "CopyAnswer" });
const answerAnswer = { description: "What was sent back", content: json(CopyAnswerShape) };

const listRoute = defineRoute(ofPerson, signedIn, {
  method: "get",
  summary: "Copies made for a person, and what came back from them",
  request,
  responses: {
    200: {
      description: "Newest first; what waits first",
      content: json(
        z.object({
          copies: z.array(CopyShape),
          answers: z.array(CopyAnswerShape),
          may: z.object({ make: z.boolean(), withdraw: z.boolean(), answer: z.boolean() }),
        }),
      ),
    },
  },
});
const makeRoute = defineRoute(ofPerson, change, {
  method: "post",
  summary: "Make a copy on paper with the person; secret and PIN are in this answer and nowhere else",
  request: { ...request, ...jsonBody(makeCopySchema) },
  responses: { 201: { description: "What is printed", content: json(madeCopySchema.meta({ id: "MadeCopy" })) } },
});
const withdrawRoute = defineRoute("/api/v1/copies/{id}/withdraw", change, {
  method: "post",
  summary: "Shut a copy: paper and PIN open nothing any more",
  request,
  responses: { 200: { description: "The copy", content: json(CopyShape) } },
});
const waitingRoute = defineRoute(answers, signedIn, {
  method: "get",
  summary: "What people sent back and nobody has dealt with, oldest first, without words",
  responses: {
    200: { description: "At most 200", content: json(z.object({ answers: z.array(CopyAnswerShape) })) },
  },
});
const readRoute = defineRoute(`${answers}/{id}/read`, change, {
  method: "post",
  summary: "Open what a person sent back; it is recorded who did",
  request,
  responses: {
    200: { description: "With words", content: json(openCopyAnswerSchema.meta({ id: "OpenCopyAnswer" })) },
  },
});
const closeRoute = defineRoute(`${answers}/{id}/close`, change, {
  method: "post",
  summary: "Say that what a person sent back is dealt with",
  request,
  responses: { 200: answerAnswer },
});
const openRoute = defineRoute("/api/v1/copy/open", phone, {
  method: "post",
  summary: "For a phone with paper and PIN: the sealed copy",
  request: jsonBody(copyProofSchema),
  responses: { 200: { description: "Opened on the phone only", content: json(sealedCopySchema) } },
});
const sendRoute = defineRoute("/api/v1/copy/answers", phone, {
  method: "post",
  summary: "For a phone with paper and PIN: say that something is wrong, or withdraw consent",
  request: jsonBody(sendCopyAnswerSchema),
  responses: { 204: { description: "It arrived" } },
});

export function addCopyRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => {
      const { copies, answers: back, may } = await listCopies(tx, c.var.actor, c.req.valid("param").id);
      return c.json({ copies: [...copies], answers: [...back], may }, 200);
    }),
  );
  app.openapi(makeRoute, async (c) => {
    const { origin } = c.var.settings;
    const order = { ...c.req.valid("json"), id: c.req.valid("param").id, origin };
    return c.json(await makeCopy(c.var.node.database.transaction, c.var.actor, order), 201);
  });
  app.openapi(
    withdrawRoute,
    inTransaction(withdrawRoute, async (c, tx) =>
      c.json(await withdrawCopy(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    waitingRoute,
    inTransaction(waitingRoute, async (c, tx) =>
      c.json({ answers: [...(await listCopyAnswers(tx, c.var.actor))] }, 200),
    ),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) =>
      c.json(await readCopyAnswer(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    closeRoute,
    inTransaction(closeRoute, async (c, tx) =>
      c.json(await closeCopyAnswer(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(openRoute, async (c) => {
    const proof = c.req.valid("json");
    return c.json(await guessSlowly(c, undefined, () => openCopy(c.var.node.database.transaction, proof)), 200);
  });
  app.openapi(sendRoute, async (c) => {
    const input = c.req.valid("json");
    await guessSlowly(c, undefined, () => sendCopyAnswer(c.var.node.database.transaction, input));
    return c.body(null, 204);
  });
}
