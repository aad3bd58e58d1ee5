import type { Database } from "@suar/database";
import { SuarError, type SignInChallengePurpose } from "@suar/domain";
import * as oidc from "openid-client";
import { askChallenge, makeChallenge } from "./ask-challenge.ts";
import type { PersonId } from "./credential-queries.ts";
import type { OidcService } from "./oidc-service.ts";
import type { SignInSeal } from "./sign-in-seal.ts";

/** Signing in at another service takes longer than a touch of a finger. Milliseconds. */
const oidcMs = 10 * 60_000;

/** What is asked of the other service. */
export interface BeginOidc {
  readonly service: OidcService | undefined;
  readonly seal: SignInSeal;
  /** Origin of this node as the person's browser sees it. */
  readonly origin: string;
  /** Set to link the service's account to this person; left out to sign somebody in. */
  readonly of?: PersonId;
}

/** Where the service sends people back to; the address that its administrator enters there. */
export const oidcReturnPath = "/sign-in/back";

/**
 * Where to send the browser, and what it must show when it comes back (`browserSecret`, for a cookie): an answer that
 * reaches another browser signs nobody in. Code flow with PKCE, state and nonce, each used once.
 * Errors: `oidc.not_set_up`, `oidc.unreachable`. Source: OpenID Connect Core 1.0, 3.1; RFC 9700, 2.1.
 */
export async function beginOidc(
  transaction: Database["transaction"],
  { service, seal, origin, of }: BeginOidc,
  now = Date.now(),
): Promise<{ readonly url: string; readonly browserSecret: string }> {
  if (service === undefined) throw new SuarError("oidc.not_set_up");
  const client = await service.client();
  const purpose: SignInChallengePurpose = of === undefined ? "oidc_sign_in" : "oidc_link";
  const verifier = oidc.randomPKCECodeVerifier();
  const nonce = oidc.randomNonce();
  const browserSecret = makeChallenge();
  // The page that people come back to reads from the state what it was for.
  const state = `${purpose === "oidc_link" ? "link" : "sign-in"}.${makeChallenge()}`;
  const sealed = seal.seal(Buffer.from(JSON.stringify({ verifier, nonce, browserSecret })), [purpose, state]);
  const asked = { purpose, sealed, challenge: state, livesMs: oidcMs, ...(of === undefined ? {} : { of }) };
  await transaction((tx) => askChallenge(tx, asked, now));
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: origin + oidcReturnPath,
    scope: "openid email",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
  });
  return { url: url.href, browserSecret };
}
