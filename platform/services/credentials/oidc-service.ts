import { SuarError } from "@suar/domain";
import { readFileSync } from "node:fs";
import * as oidc from "openid-client";
import { isLoopback, type Settings } from "../settings/index.ts";

/** The other service that signs people of this node in. */
export interface OidcService {
  readonly issuer: string;
  /** What people call it, on the button. */
  readonly name: string;
  /** Asks the service for its addresses and keys the first time. Errors: `oidc.unreachable`. */
  client(): Promise<oidc.Configuration>;
}

/** The settings that name the service. */
export type OidcSettings = Pick<Settings, "oidcIssuer" | "oidcClientId" | "oidcSecret" | "oidcSecretFile" | "oidcName">;

const answerSeconds = 10;

/**
 * The service that the settings name; `undefined` when they name none. Without a secret the node is a public client,
 * proven by PKCE alone.
 * Errors: `settings.invalid` when the file of the secret cannot be read.
 */
export function openOidcService(settings: OidcSettings): OidcService | undefined {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcName } = settings;
  if (issuer === undefined || clientId === undefined) return undefined;
  const url = new URL(issuer);
  const secret = readSecret(settings);
  const execute = url.protocol === "http:" && isLoopback(url.hostname) ? [oidc.allowInsecureRequests] : [];
  let known: Promise<oidc.Configuration> | undefined;
  return {
    issuer,
    name: oidcName ?? url.hostname,
    client: async () => {
      known ??= oidc.discovery(url, clientId, secret, secret === undefined ? oidc.None() : undefined, {
        execute,
        timeout: answerSeconds,
      });
      try {
        return await known;
      } catch (error) {
        known = undefined;
        throw new SuarError("oidc.unreachable", { host: url.host }, { cause: error });
      }
    },
  };
}

function readSecret({ oidcSecret, oidcSecretFile: file }: OidcSettings): string | undefined {
  if (file === undefined) return oidcSecret;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const expected = "a file that can be read, with the secret and nothing else";
    const details = { setting: "SUAR_OIDC_SECRET_FILE", value: file, where: "environment", expected };
    throw new SuarError("settings.invalid", details, { cause: error });
  }
}
