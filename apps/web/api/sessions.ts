import { queryOptions } from "@tanstack/react-query";
import type { Session, SignIn } from "@suar/domain";
import { forgetSession } from "./call-proof.ts";
import { openSession } from "./open-session.ts";
import { request } from "./request.ts";

/** Who is signed in. Errors: ApiError `session.required` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => request<Session>("GET", "/sessions/current", { signal }),
  staleTime: 300_000,
  retry: false,
});

/** Signs a person in. Errors: ApiError `session.wrong_credentials`, `session.choose_organisation`. */
export const signIn = (input: SignIn): Promise<Session> => openSession("/sessions", input);

/** Ends the session on this device. */
export async function signOut(): Promise<void> {
  await request("DELETE", "/sessions/current");
  await forgetSession();
}
