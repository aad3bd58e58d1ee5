import { SuarError } from "@suar/domain";
import { namedOrigin, relyingPartyOf, type RelyingParty } from "@suar/services/credentials";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/** Origin of this node as the person's browser sees it; `same-origin.ts` has refused every other host before. */
export const originOf = (c: Context<AppEnv>): string => c.var.settings.origin ?? new URL(c.req.url).origin;

/** For whom passkeys are asked in this call. Errors: `passkey.not_here` with an `address` where they work. */
export function relyingPartyOfCall(c: Context<AppEnv>): RelyingParty {
  const origin = originOf(c);
  const party = relyingPartyOf(origin);
  if (party === undefined) throw new SuarError("passkey.not_here", { address: namedOrigin(origin) ?? "" });
  return party;
}
