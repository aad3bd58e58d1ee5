import type { Database } from "@suar/database";
import { SuarError, type SignInChallengePurpose, type UserId } from "@suar/domain";
import { timingSafeEqual } from "node:crypto";
import * as oidc from "openid-client";
import { z } from "zod";
import { hashToken } from "../sessions/index.ts";
import { oidcReturnPath } from "./begin-oidc.ts";
import type { OidcService } from "./oidc-service.ts";
import type { SignInSeal } from "./sign-in-seal.ts";
import { takeChallenge } from "./take-challenge.ts";

/** What the browser brings back from the other service. */
export interface OidcAnswer {
  readonly service: OidcService | undefined;
  readonly seal: SignInSeal;
  readonly origin: string;
  /** The query of the address that the person came back to. */
  readonly query: string;
  /** Of this browser's cookie. */
  readonly browserSecret: string | undefined;
  readonly purpose: SignInChallengePurpose;
  readonly userId?: UserId;
}

/** Who the other service says it is. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Only an address that the service has checked. */
  readonly email: string | undefined;
}

const sealedSchema = z.object({ verifier: z.string(), nonce: z.string(), browserSecret: z.string() });
const claimsSchema = z.object({ email: z.string().optional(), email_verified: z.boolean().optional() });

/**
 * Takes the other service's answer, once, in the browser that asked.
 * Errors: `oidc.refused` with `reason` `state`, `browser` or `answer`; `oidc.not_set_up`, `oidc.unreachable`.
 */
export async function takeOidcAnswer(
  transaction: Database["transaction"],
  { service, seal, origin, query, browserSecret, purpose, userId }: OidcAnswer,
  now = Date.now(),
): Promise<OidcPerson> {
  if (service === undefined) throw new SuarError("oidc.not_set_up");
  const back = new URL(`${origin}${oidcReturnPath}?${query}`);
  const state = back.searchParams.get("state") ?? "";
  const of = userId === undefined ? {} : { userId };
  const question = await transaction((tx) => takeChallenge(tx, { challenge: state, purpose, ...of }, now));
  if (question.kind !== "open" || question.sealed === null) throw new SuarError("oidc.refused", { reason: "state" });
  const asked = sealedSchema.parse(JSON.parse(seal.open(question.sealed, [purpose, state]).toString("utf8")));
  if (browserSecret === undefined || !isSame(browserSecret, asked.browserSecret)) {
    throw new SuarError("oidc.refused", { reason: "browser" });
  }
  const client = await service.client();
  try {
    const tokens = await oidc.authorizationCodeGrant(client, back, {
      pkceCodeVerifier: asked.verifier,
      expectedState: state,
      expectedNonce: asked.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new SuarError("oidc.refused", { reason: "answer" });
    const { email } = await readEmail(client, tokens.access_token, claims);
    return { issuer: service.issuer, subject: claims.sub, email };
  } catch (error) {
    if (error instanceof SuarError) throw error;
    if (isConnectionError(error)) throw new SuarError("oidc.unreachable", {}, { cause: error });
    throw new SuarError("oidc.refused", { reason: "answer" }, { cause: error });
  }
}

/** Many services tell the address only when they are asked for it with the token. */
async function readEmail(
  client: oidc.Configuration,
  accessToken: string,
  claims: oidc.IDToken,
): Promise<{ readonly email: string | undefined }> {
  const told = claimsSchema.parse(claims);
  const all =
    told.email === undefined && client.serverMetadata().userinfo_endpoint !== undefined
      ? claimsSchema.parse(await oidc.fetchUserInfo(client, accessToken, claims.sub))
      : told;
  return { email: all.email_verified === true ? all.email : undefined };
}

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));

/** `fetch` throws a TypeError when no answer came, and a timeout when it took too long. */
const isConnectionError = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError");
