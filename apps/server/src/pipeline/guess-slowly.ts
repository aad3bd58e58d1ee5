import { hashToken } from "@suar/services/sessions";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { clientAddress } from "./client-address.ts";

/**
 * Runs something that checks a secret, and makes the next try wait longer after each wrong one: by address, in this
 * process's memory, and by account when there is one, for all processes. Only hashes are kept; an account's is one that
 * only this node makes.
 * Errors: `call.too_many` with `seconds`; those of `check`.
 */
export async function guessSlowly<Result>(
  c: Context<AppEnv>,
  account: string | undefined,
  check: () => Promise<Result>,
): Promise<Result> {
  const { guard, id } = c.var.node;
  const address = hashToken(clientAddress(c));
  const person = account === undefined ? undefined : hashToken(`${id} ${account.trim().toLowerCase()}`);
  const now = Date.now();
  guard.address.begin(address, now);
  if (person !== undefined) await guard.account.begin(person, now);
  const result = await check();
  guard.address.takeBack(address);
  if (person !== undefined) await guard.account.forget(person);
  return result;
}
