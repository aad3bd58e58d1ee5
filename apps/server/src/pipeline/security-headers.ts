import type { Settings } from "@suar/services/settings";
import type { MiddlewareHandler } from "hono";
import { checkerPolicy } from "../web/serve-checker.ts";
import { filePolicy } from "./answer-picture.ts";
import type { AppEnv } from "./app-env.ts";

/** Nothing is loaded from elsewhere, no script or style stands in a page, nobody may frame it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const deniedFeatures = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "xr-spatial-tracking",
];

const headers: readonly (readonly [string, string])[] = [
  ["content-security-policy", contentSecurityPolicy],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-embedder-policy", "require-corp"],
  ["cross-origin-resource-policy", "same-origin"],
  ["origin-agent-cluster", "?1"],
  ["referrer-policy", "no-referrer"],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["x-dns-prefetch-control", "off"],
  ["x-robots-tag", "noindex, nofollow"],
  ["permissions-policy", deniedFeatures.map((feature) => `${feature}=()`).join(", ")],
];

const stayOnHttps = ["strict-transport-security", "max-age=31536000; includeSubDomains"] as const;

/** What stored files and the public checker say of themselves instead. */
const ownPolicies: readonly string[] = [filePolicy, checkerPolicy];

/** Headers of an answer that says nothing else of itself; a node behind https also asks to stay there. */
export const headersOf = ({ origin }: Pick<Settings, "origin">): readonly (readonly [string, string])[] => [
  ...headers,
  ...(origin?.startsWith("https:") === true ? [stayOnHttps] : []),
  ["cache-control", "no-store"],
];

/** Headers of every answer, errors included. */
export const securityHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  for (const [name, value] of headers) {
    const isOwn = name === "content-security-policy" && ownPolicies.includes(c.res.headers.get(name) ?? "");
    if (!isOwn) c.res.headers.set(name, value);
  }
  if (c.var.settings.origin?.startsWith("https:") === true) c.res.headers.set(...stayOnHttps);
  // Streams say "no-cache" of themselves, which lets a browser keep what they said.
  const isStream = c.res.headers.get("content-type")?.startsWith("text/event-stream") === true;
  if (isStream || !c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
};
