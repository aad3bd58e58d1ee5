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
  checkOidc(settings);
}

/** A service that signs people in is named whole or not at all. */
function checkOidc({ oidcIssuer, oidcClientId, oidcSecret, oidcSecretFile }: Settings): void {
  const refuse = (setting: string, expected: string): never => {
    throw new SuarError("settings.invalid", { setting, value: "", where: "SUAR_OIDC_*", expected });
  };
  if (oidcIssuer === undefined && (oidcClientId ?? oidcSecret ?? oidcSecretFile) !== undefined) {
    refuse("SUAR_OIDC_ISSUER", "the issuer's address, or none of the SUAR_OIDC_* variables");
  }
  if (oidcIssuer !== undefined && oidcClientId === undefined) {
    refuse("SUAR_OIDC_CLIENT_ID", "the name under which this node is entered at SUAR_OIDC_ISSUER");
  }
  if (oidcSecret !== undefined && oidcSecretFile !== undefined) {
    refuse("SUAR_OIDC_SECRET", "SUAR_OIDC_SECRET or SUAR_OIDC_SECRET_FILE, not both");
  }
}
