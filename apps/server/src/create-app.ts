import { OpenAPIHono } from "@hono/zod-openapi";
import { SuarError } from "@suar/domain";
import type { Node } from "@suar/services/node";
import { nameReceiver } from "@suar/services/offer-reports";
import type { Settings } from "@suar/services/settings";
import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { App } from "./app.ts";
import { describeApi } from "./describe-api.ts";
import type { AppEnv } from "./pipeline/app-env.ts";
import { makeLimits } from "./pipeline/limits.ts";
import { logFailure } from "./pipeline/log-failure.ts";
import { answerProblem, asSuarError } from "./pipeline/problem.ts";
import { letPublishedPages, reportReceiver } from "./pipeline/published-page.ts";
import { requestLog } from "./pipeline/request-log.ts";
import { sameOrigin } from "./pipeline/same-origin.ts";
import { securityHeaders } from "./pipeline/security-headers.ts";
import { makeSlots } from "./pipeline/slots.ts";
import { addAcceptRoutes } from "./routes/accept-routes.ts";
import { addAccountGroupRoutes } from "./routes/account-group-routes.ts";
import { addAccountRoutes } from "./routes/account-routes.ts";
import { addAuditRoutes } from "./routes/audit-routes.ts";
import { addCampaignRoutes } from "./routes/campaign-routes.ts";
import { addCaseExportRoutes } from "./routes/case-export-routes.ts";
import { addCaseImportRoutes } from "./routes/case-import-routes.ts";
import { addCasePartRoutes } from "./routes/case-part-routes.ts";
import { addCaseRoutes } from "./routes/case-routes.ts";
import { addCollectionRoutes } from "./routes/collection-routes.ts";
import { addContactRoutes } from "./routes/contact-routes.ts";
import { addConsentRoutes } from "./routes/consent-routes.ts";
import { addCopyRoutes } from "./routes/copy-routes.ts";
import { addDeskRoutes } from "./routes/desk-routes.ts";
import { addReferralRoutes } from "./routes/referral-routes.ts";
import { addReceiptRoutes } from "./routes/receipt-routes.ts";
import { addDeviceRoutes } from "./routes/device-routes.ts";
import { addEmergencyRoutes } from "./routes/emergency-routes.ts";
import { addEventRoutes } from "./routes/event-routes.ts";
import { addExchangeRoutes } from "./routes/exchange-routes.ts";
import { addHealthRoutes } from "./routes/health-routes.ts";
import { addImportRoutes } from "./routes/import-routes.ts";
import { addJudgementRoutes } from "./routes/judgement-routes.ts";
import { addKeyRoutes } from "./routes/key-routes.ts";
import { addLeadRoutes } from "./routes/lead-routes.ts";
import { addNodeRoutes } from "./routes/node-routes.ts";
import { addOrganisationRoutes } from "./routes/organisation-routes.ts";
import { addPreservationRoutes } from "./routes/preservation-routes.ts";
import { addOfferReportRoutes } from "./routes/offer-report-routes.ts";
import { addPeopleRoutes } from "./routes/people-routes.ts";
import { addPersonRoutes } from "./routes/person-routes.ts";
import { addProgramRoutes } from "./routes/program-routes.ts";
import { addRecoveryRoutes } from "./routes/recovery-routes.ts";
import { addRetentionRoutes } from "./routes/retention-routes.ts";
import { addPartnerRoutes } from "./routes/partner-routes.ts";
import { addRingRoutes } from "./routes/ring-routes.ts";
import { addScreenRoutes } from "./routes/screen-routes.ts";
import { addSessionRoutes } from "./routes/session-routes.ts";
import { addSignInRoutes } from "./routes/sign-in-routes.ts";
import { checkerPath, serveChecker } from "./web/serve-checker.ts";
import { serveWeb } from "./web/serve-web.ts";

/** What an app is made with. */
export interface AppOptions {
  readonly settings: Settings;
  readonly log: Logger;
  /** Folder of the built web app. */
  readonly webDir: string;
  /** Folder of the built offer checker. */
  readonly checkerDir: string;
  /** Aborted when the server closes: streams end. */
  readonly closing?: AbortSignal;
}

/**
 * The HTTP application of a node. `node` may still be opening: the web app is served at once, and API calls wait for it.
 * It needs no port: tests call `app.request()`.
 */
export function createApp(node: Node | Promise<Node>, options: AppOptions): App {
  const { settings, log, webDir, checkerDir, closing = new AbortController().signal } = options;
  const opening = Promise.resolve(node);
  let opened: Node | undefined;
  opening.then(
    (value) => (opened = value),
    () => undefined,
  );
  const limits = makeLimits(settings);
  const slots = makeSlots();
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidCall(result.target, result.error.issues[0]?.path ?? []);
    },
  });
  app.use(async (c, next) => {
    const trace = randomUUID();
    c.set("trace", trace);
    c.set("settings", settings);
    c.set("log", log);
    c.set("limits", limits);
    c.set("slots", slots);
    c.set("closing", closing);
    c.set("isReady", async () => opened !== undefined && !closing.aborted && isAnswering(opened));
    await next();
    c.res.headers.set("x-request-id", trace);
  });
  app.use(securityHeaders, requestLog, letPublishedPages, sameOrigin);
  app.use("/api/*", async (c, next) => {
    c.set("node", await opening);
    await next();
  });
  app.onError(async (thrown, c) => {
    const error = asSuarError(thrown);
    logFailure(c.var.log, c.var.trace, error);
    return answerProblem(c, error);
  });
  addHealthRoutes(app);
  addNodeRoutes(app);
  addSessionRoutes(app);
  addSignInRoutes(app);
  addAccountRoutes(app);
  addScreenRoutes(app);
  addOfferReportRoutes(app);
  addImportRoutes(app);
  addEventRoutes(app);
  addCampaignRoutes(app);
  addRingRoutes(app);
  addJudgementRoutes(app);
  addAccountGroupRoutes(app);
  addCollectionRoutes(app);
  addDeskRoutes(app);
  addConsentRoutes(app);
  addReferralRoutes(app);
  addCopyRoutes(app);
  addReceiptRoutes(app);
  addLeadRoutes(app);
  addPreservationRoutes(app);
  addDeviceRoutes(app);
  addProgramRoutes(app);
  addEmergencyRoutes(app);
  addPeopleRoutes(app);
  addPersonRoutes(app);
  addContactRoutes(app);
  addCaseImportRoutes(app);
  addCaseExportRoutes(app);
  addCaseRoutes(app);
  addCasePartRoutes(app);
  addAcceptRoutes(app);
  addOrganisationRoutes(app);
  addKeyRoutes(app);
  addRecoveryRoutes(app);
  addPartnerRoutes(app);
  addExchangeRoutes(app);
  addAuditRoutes(app);
  addRetentionRoutes(app);
  describeApi(app);
  const checker = serveChecker(checkerDir, async () => {
    const receiver = reportReceiver(settings);
    if (receiver === undefined) return undefined;
    const { database } = await opening;
    return database.transaction((tx) => nameReceiver(tx, receiver));
  });
  app.all(checkerPath.slice(0, -1), checker);
  app.all(`${checkerPath}*`, checker);
  app.all("*", serveWeb(webDir));
  return app;
}

const invalidCall = (target: string, path: readonly PropertyKey[]): SuarError =>
  new SuarError("call.invalid", { field: path.length === 0 ? target : path.map(String).join(".") });

async function isAnswering(node: Node): Promise<boolean> {
  try {
    await node.database.db.selectFrom("node").select("node_id").executeTakeFirst();
    return true;
  } catch {
    return false;
  }
}
