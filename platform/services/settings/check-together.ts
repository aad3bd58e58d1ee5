import { SuarError } from "@suar/domain";
import { isLoopback, type Settings } from "./setting-definitions.ts";

/**
 * Checks what single fields cannot: a node that others can reach needs its public https address, because sign-in in
 * the clear gives the password to everybody on the way.
 * Errors: `settings.invalid`.
 */
export function checkTogether(settings: Settings): void {
  if (!isLoopback(settings.host) && !settings.origin?.startsWith("https://")) {
    throw new SuarError("settings.invalid", {
      setting: "SUAR_ORIGIN",
      value: settings.origin ?? "",
      where: `SUAR_HOST ${settings.host}`,
      expected: "https://... of the TLS proxy before this node, or SUAR_HOST 127.0.0.1",
    });
  }
}
