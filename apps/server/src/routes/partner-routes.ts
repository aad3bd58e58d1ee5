import { z } from "@hono/zod-openapi";
import { agreementTermsSchema, recallReasons, shareLeadSchema } from "@suar/domain";
import {
  addPartner,
  approveAgreement,
  confirmPartner,
  correctItem,
  endAgreement,
  endPartner,
  exportEnvelopes,
  importEnvelopes,
  listAgreements,
  listItems,
  listMail,
  listPartners,
  maxFileLength,
  previewShare,
  proposeAgreement,
  readAgreement,
  readItem,
  readOwnCard,
  readPartner,
  recallItem,
  resendEnvelope,
  shareLead,
} from "@suar/services/agreements";
import type { App } from "../app.ts";
import { bodyOf } from "../pipeline/body-of.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { readText } from "./exchange-routes.ts";
import {
  AgreementShape,
  CardShape,
  idParams,
  InboxShape,
  LeadSummaryShape,
  OutboxShape,
  PartnerShape,
  SharedItemShape,
} from "./schemas.ts";

const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const file = { access: "signed-in", limit: "file" } as const;
const request = { params: idParams };
const partners = "/api/v1/partners";
const agreements = "/api/v1/agreements";
const items = "/api/v1/shared-items";
const partnerAnswer = { description: "The partner as it stands now", content: json(PartnerShape) };
const agreementAnswer = { description: "The agreement as it stands now", content: json(AgreementShape) };
const itemAnswer = { description: "What was shared, as it stands now", content: json(SharedItemShape) };
const fileText = { "text/plain": { schema: z.string() } } as const;

const cardRoute = defineRoute("/api/v1/exchange/card", signedIn, {
  method: "get",
  summary: "The organisation's own card and its number",
  responses: { 200: { description: "The card", content: json(CardShape) } },
});
const listPartnersRoute = defineRoute(partners, signedIn, {
  method: "get",
  summary: "The partners of the organisation",
  responses: { 200: { description: "All of them", content: json(z.object({ partners: z.array(PartnerShape) })) } },
});
const addPartnerRoute = defineRoute(partners, change, {
  method: "post",
  summary: "Take in a partner's card",
  request: jsonBody(z.object({ card: z.string().min(1).max(10_000) })),
  responses: { 201: partnerAnswer },
});
const readPartnerRoute = defineRoute(`${partners}/{id}`, signedIn, {
  method: "get",
  summary: "One partner",
  request,
  responses: { 200: partnerAnswer },
});
const confirmPartnerRoute = defineRoute(`${partners}/{id}/confirm`, change, {
  method: "post",
  summary: "Say that both numbers were compared with the partner by voice; two people are needed",
  request: { ...request, ...jsonBody(z.object({ compared: z.literal(true) })) },
  responses: { 200: partnerAnswer },
});
const endPartnerRoute = defineRoute(`${partners}/{id}/end`, change, {
  method: "post",
  summary: "End the partnership at once",
  request,
  responses: { 200: partnerAnswer },
});
const exportRoute = defineRoute(`${partners}/{id}/envelopes`, file, {
  method: "get",
  summary: "Everything that waits for the partner, as a file to carry",
  request,
  responses: { 200: { description: "A file", content: fileText } },
});
const importRoute = defineRoute(
  "/api/v1/exchange/files",
  { access: "signed-in", limit: "file", streams: true },
  {
    method: "post",
    summary: "Take in a file of envelopes that a partner wrote",
    request: { body: { required: true, content: fileText } },
    responses: {
      200: {
        description: "What came of it",
        content: json(z.object({ taken: z.int(), refused: z.int(), unknown: z.int() })),
      },
    },
  },
);
const listAgreementsRoute = defineRoute(agreements, signedIn, {
  method: "get",
  summary: "The agreements of the organisation",
  responses: { 200: { description: "All of them", content: json(z.object({ agreements: z.array(AgreementShape) })) } },
});
const proposeRoute = defineRoute(agreements, change, {
  method: "post",
  summary: "Propose an agreement to a partner",
  request: jsonBody(z.object({ partnerId: z.string().max(64), terms: agreementTermsSchema })),
  responses: { 201: agreementAnswer },
});
const readAgreementRoute = defineRoute(`${agreements}/{id}`, signedIn, {
  method: "get",
  summary: "One agreement",
  request,
  responses: { 200: agreementAnswer },
});
const approveRoute = defineRoute(`${agreements}/{id}/approve`, change, {
  method: "post",
  summary: "Approve what a partner proposed, by name",
  request,
  responses: { 200: agreementAnswer },
});
const endAgreementRoute = defineRoute(`${agreements}/{id}/end`, change, {
  method: "post",
  summary: "End or decline an agreement",
  request,
  responses: { 200: agreementAnswer },
});
const listItemsRoute = defineRoute(items, signedIn, {
  method: "get",
  summary: "What was shared with partners and by them",
  request: { query: z.object({ lead: z.string().max(64).optional() }) },
  responses: { 200: { description: "At most 200", content: json(z.object({ items: z.array(SharedItemShape) })) } },
});
const shareRoute = defineRoute(items, change, {
  method: "post",
  summary: "Share the summary of a lead under an agreement",
  request: jsonBody(shareLeadSchema),
  responses: { 201: itemAnswer },
});
const previewRoute = defineRoute(`${items}/preview`, change, {
  method: "post",
  summary: "Show exactly what would be shared, and share nothing",
  request: jsonBody(shareLeadSchema),
  responses: {
    200: {
      description: "What would leave, and why it may not",
      content: json(z.object({ summary: LeadSummaryShape, reasons: z.array(z.string()) })),
    },
  },
});
const readItemRoute = defineRoute(`${items}/{id}`, signedIn, {
  method: "get",
  summary: "The words of one shared thing; recorded",
  request,
  responses: {
    200: {
      description: "What was shared",
      content: json(z.object({ item: SharedItemShape, summary: LeadSummaryShape })),
    },
  },
});
const recallRoute = defineRoute(`${items}/{id}/recall`, change, {
  method: "post",
  summary: "Ask the partner to delete it, and delete the copy here",
  request: { ...request, ...jsonBody(z.object({ reason: z.enum(recallReasons) })) },
  responses: { 200: itemAnswer },
});
const correctRoute = defineRoute(`${items}/{id}/correct`, change, {
  method: "post",
  summary: "Send other words beside it",
  request: { ...request, ...jsonBody(z.object({ words: z.string().trim().max(4_000) })) },
  responses: { 200: itemAnswer },
});
const mailRoute = defineRoute("/api/v1/exchange/mail", signedIn, {
  method: "get",
  summary: "What goes out and what came in",
  responses: {
    200: {
      description: "At most 100 of each",
      content: json(z.object({ outbox: z.array(OutboxShape), inbox: z.array(InboxShape) })),
    },
  },
});
const resendRoute = defineRoute("/api/v1/exchange/mail/{id}/resend", change, {
  method: "post",
  summary: "Send again what was given up, or try at once",
  request,
  responses: { 204: { description: "It waits to be sent" } },
});

export function addPartnerRoutes(app: App): void {
  addPairing(app);
  addAgreements(app);
  addSharing(app);
}

function addPairing(app: App): void {
  app.openapi(
    cardRoute,
    inTransaction(cardRoute, async (c, tx) =>
      c.json(await readOwnCard(tx, c.var.actor, c.var.node.exchange.desk), 200),
    ),
  );
  app.openapi(
    listPartnersRoute,
    inTransaction(listPartnersRoute, async (c, tx) => c.json({ partners: await listPartners(tx, c.var.actor) }, 200)),
  );
  app.openapi(
    addPartnerRoute,
    inTransaction(addPartnerRoute, async (c, tx) =>
      c.json(await addPartner(tx, c.var.actor, c.var.node.exchange.desk, c.req.valid("json")), 201),
    ),
  );
  app.openapi(
    readPartnerRoute,
    inTransaction(readPartnerRoute, async (c, tx) =>
      c.json(await readPartner(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    confirmPartnerRoute,
    inTransaction(confirmPartnerRoute, async (c, tx) =>
      c.json(await confirmPartner(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    endPartnerRoute,
    inTransaction(endPartnerRoute, async (c, tx) =>
      c.json(await endPartner(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(exportRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { database, exchange } = c.var.node;
    const text = await database.transaction((tx) => exportEnvelopes(tx, c.var.actor, exchange.desk, id));
    return c.text(text, 200, {
      "content-disposition": `attachment; filename="suar-envelopes-${id}.txt"`,
    });
  });
  app.openapi(importRoute, async (c) => {
    const text = await readText(bodyOf(c, maxFileLength));
    const { database, exchange } = c.var.node;
    const count = await importEnvelopes(database, c.var.actor, exchange.desk, text, { log: c.var.log });
    exchange.postman.wake();
    return c.json({ ...count }, 200);
  });
}

function addAgreements(app: App): void {
  app.openapi(
    listAgreementsRoute,
    inTransaction(listAgreementsRoute, async (c, tx) =>
      c.json({ agreements: await listAgreements(tx, c.var.actor) }, 200),
    ),
  );
  app.openapi(proposeRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = c.req.valid("json");
    const proposed = await database.transaction((tx) => proposeAgreement(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(proposed, 201);
  });
  app.openapi(
    readAgreementRoute,
    inTransaction(readAgreementRoute, async (c, tx) =>
      c.json(await readAgreement(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(approveRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const { id } = c.req.valid("param");
    const approved = await database.transaction((tx) => approveAgreement(tx, c.var.actor, exchange.desk, id));
    exchange.postman.wake();
    return c.json(approved, 200);
  });
  app.openapi(endAgreementRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const { id } = c.req.valid("param");
    const ended = await database.transaction((tx) => endAgreement(tx, c.var.actor, exchange.desk, id));
    exchange.postman.wake();
    return c.json(ended, 200);
  });
}

function addSharing(app: App): void {
  app.openapi(
    listItemsRoute,
    inTransaction(listItemsRoute, async (c, tx) => {
      const { lead } = c.req.valid("query");
      return c.json({ items: await listItems(tx, c.var.actor, lead === undefined ? {} : { lead }) }, 200);
    }),
  );
  app.openapi(
    previewRoute,
    inTransaction(previewRoute, async (c, tx) => {
      const { summary, reasons } = await previewShare(tx, c.var.actor, c.req.valid("json"));
      return c.json({ summary, reasons: [...reasons] }, 200);
    }),
  );
  app.openapi(shareRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = c.req.valid("json");
    const shared = await database.transaction((tx) => shareLead(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(shared, 201);
  });
  app.openapi(
    readItemRoute,
    inTransaction(readItemRoute, async (c, tx) =>
      c.json(await readItem(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(recallRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
    const recalled = await database.transaction((tx) => recallItem(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(recalled, 200);
  });
  app.openapi(correctRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
    const corrected = await database.transaction((tx) => correctItem(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(corrected, 200);
  });
  app.openapi(
    mailRoute,
    inTransaction(mailRoute, async (c, tx) => c.json(await listMail(tx, c.var.actor), 200)),
  );
  app.openapi(resendRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const { id } = c.req.valid("param");
    await database.transaction((tx) => resendEnvelope(tx, c.var.actor, exchange.desk, id));
    exchange.postman.wake();
    return c.body(null, 204);
  });
}
