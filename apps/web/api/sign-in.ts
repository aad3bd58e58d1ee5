import { queryOptions } from "@tanstack/react-query";
import type { Session, SignInOffers } from "@suar/domain";
import { openSession } from "./open-session.ts";
import { askPasskey, type SignInQuestion } from "./passkeys.ts";
import { request } from "./request.ts";

/** What the sign-in page of this node offers. */
export const offersQuery = queryOptions({
  queryKey: ["sign-in-offers"],
  queryFn: ({ signal }) => request<SignInOffers>("GET", "/sign-in", { signal }),
  staleTime: 60_000,
});

/** Signs in by a passkey that the person picks on their device. Errors: ApiError `passkey.*`; what the browser throws. */
export async function signInByPasskey(): Promise<Session> {
  const question = await request<SignInQuestion>("POST", "/sessions/passkey/question");
  const { answer, secret } = await askPasskey(question);
  return openSession("/sessions/passkey", { answer, ...(secret === undefined ? {} : { secret }) });
}

/** Goes to the other service. Errors: ApiError `oidc.unreachable`. */
export async function goToLinked(): Promise<void> {
  const { url } = await request<{ readonly url: string }>("POST", "/sessions/linked/begin");
  location.assign(url);
}

/** Signs in by what the other service sent along. Errors: ApiError `oidc.*`. */
export const signInLinked = (query: string): Promise<Session> => openSession("/sessions/linked", { query });

/** Finishes a sign-in with a code. Errors: ApiError `sign_in.code_wrong` with `serverTime`. */
export const passSecondFactor = (code: string): Promise<Session> =>
  request("POST", "/sessions/current/second-factor", { body: { code } });
