import type { OrgId } from "@suar/domain";
import type { Settings } from "@suar/services/settings";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

/** Where reports of offers are taken, and the one address that a page of another site may post to. */
export const reportPath = "/api/v1/offer-reports";

/** The organisation that takes reports here; `undefined` when none does. */
export const reportReceiver = ({ offerReportsTo }: Pick<Settings, "offerReportsTo">): OrgId | undefined =>
  offerReportsTo as OrgId | undefined;

/**
 * True for a report from a site that whoever runs this node named (`SUAR_OFFER_REPORT_ORIGINS`), and for the browser's
 * question beforehand. Such a call has no cookie, and what it may do anybody may do.
 */
export function isFromPublishedPage(c: Context<AppEnv>): boolean {
  const { offerReportsTo, offerReportOrigins } = c.var.settings;
  const origin = c.req.header("origin");
  const isReport = c.req.path === reportPath && (c.req.method === "POST" || c.req.method === "OPTIONS");
  return isReport && offerReportsTo !== undefined && origin !== undefined && offerReportOrigins.includes(origin);
}

/**
 * Tells the browser of such a page that it may send a report and read the answer, without credentials.
 * Source: Fetch Standard, "CORS protocol".
 */
export const letPublishedPages: MiddlewareHandler<AppEnv> = async (c, next) => {
  const origin = c.req.header("origin");
  if (origin === undefined || !isFromPublishedPage(c)) return next();
  if (c.req.method === "OPTIONS") {
    return c.body(null, 204, {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type, x-suar",
      "access-control-max-age": "600",
      vary: "origin",
    });
  }
  await next();
  c.res.headers.set("access-control-allow-origin", origin);
  c.res.headers.append("vary", "origin");
};
