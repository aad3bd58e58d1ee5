import type { Settings } from "@suar/services/settings";

/** The address at which people reach the node of these settings, without a slash at the end. */
export function nodeAddress({ origin, host, port }: Pick<Settings, "origin" | "host" | "port">): string {
  if (origin !== undefined) return origin.replace(/\/$/, "");
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
