import { queryOptions } from "@tanstack/react-query";
import type { Passkey, SignInMethods, TotpSetUp } from "@suar/domain";
import { askPasskey, makePasskey, type NewQuestion, type SignInQuestion } from "./passkeys.ts";
import { request } from "./request.ts";

/** How the signed-in person signs in. */
export const methodsQuery = queryOptions({
  queryKey: ["account", "sign-in"],
  queryFn: ({ signal }) => request<SignInMethods>("GET", "/account/sign-in", { signal }),
});

/** Gives the password again, so that ways to sign in may change. Errors: ApiError `password.wrong`. */
export const confirmSession = (password: string): Promise<void> =>
  request("POST", "/sessions/current/confirm", { body: { password } });

/** Errors: ApiError `password.wrong`, `password.weak`, `key.locked`. */
export const changePassword = (input: { readonly current: string; readonly next: string }): Promise<void> =>
  request("POST", "/account/password", { body: input });

/**
 * Makes a passkey on the person's device and keeps it. Devices that give their secret only when a passkey is used are
 * asked a second time, when the session has the key open.
 * Errors: ApiError `passkey.*`, `session.confirm_needed`; what the browser throws when the first question was stopped.
 */
export async function addPasskey({
  name,
  isKeyOpen,
}: {
  readonly name: string;
  readonly isKeyOpen: boolean;
}): Promise<Passkey> {
  const question = await request<NewQuestion>("POST", "/account/passkeys/question");
  const { answer, secret, canGiveSecret } = await makePasskey(question);
  const body = { name, answer, ...(secret === undefined ? {} : { secret }) };
  const passkey = await request<Passkey>("POST", "/account/passkeys", { body });
  if (passkey.opensKey || !canGiveSecret || !isKeyOpen) return passkey;
  try {
    await letPasskeyOpenKey(passkey.id);
    return { ...passkey, opensKey: true };
  } catch {
    // The passkey is there and signs in; the page offers to let it open the key later.
    return passkey;
  }
}

/** Lets a passkey open the organisation's key from now on. Errors: ApiError `key.locked`, `passkey.*`; `noSecret`. */
export async function letPasskeyOpenKey(id: string): Promise<void> {
  const question = await request<SignInQuestion>("POST", `/account/passkeys/${id}/question`);
  const { answer, secret } = await askPasskey(question);
  if (secret === undefined) throw new NoPasskeySecret();
  await request("POST", "/account/passkeys/key", { body: { answer, secret } });
}

/** This passkey's device gives no secret: it signs in and opens nothing. */
export class NoPasskeySecret extends Error {}

/** Errors: ApiError `sign_in.last_way`. */
export const removePasskey = (id: string): Promise<void> => request("DELETE", `/account/passkeys/${id}`);

/** A new secret for an authenticator app. */
export const beginTotp = (): Promise<TotpSetUp> => request("POST", "/account/totp");

interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

/** Errors: ApiError `sign_in.code_wrong`, `sign_in.clock_wrong`, `sign_in.setup_expired`. */
export const confirmTotp = (input: { readonly setUp: string; readonly code: string }): Promise<RecoveryCodes> =>
  request("POST", "/account/totp/confirm", { body: input });

/** Errors: ApiError `sign_in.second_factor_required`. */
export const removeTotp = (): Promise<void> => request("DELETE", "/account/totp");

/** Ten new codes; the ones before stop working. */
export const renewRecoveryCodes = (): Promise<RecoveryCodes> => request("POST", "/account/recovery-codes");

/** Goes to the other service to link its account. */
export async function goToLink(): Promise<void> {
  const { url } = await request<{ readonly url: string }>("POST", "/account/linked/begin");
  location.assign(url);
}

/** Links the account that the other service answered for. Errors: ApiError `oidc.*`. */
export const linkAccount = (query: string): Promise<void> => request("POST", "/account/linked", { body: { query } });

/** Errors: ApiError `sign_in.last_way`. */
export const unlinkAccount = (issuer: string): Promise<void> =>
  request("POST", "/account/linked/remove", { body: { issuer } });

/** Whether everybody of the organisation needs a second step. */
export const requireSecondFactor = (required: boolean): Promise<void> =>
  request("POST", "/organisation/second-factor", { body: { required } });
