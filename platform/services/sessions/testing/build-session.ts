import type { Database } from "@suar/database";
import type { Actor } from "../actor.ts";
import { startSession } from "../start-session.ts";
import { testDevice } from "./test-device.ts";

/**
 * A session of a person made by `buildActor`, without a password, on the tests' device: the token for their cookie. It
 * carries the key that the actor has.
 */
export const buildSession = async (
  database: Pick<Database, "transaction">,
  { orgId, userId, memberKey }: Pick<Actor, "orgId" | "userId" | "memberKey">,
): Promise<string> => {
  const { device } = testDevice;
  const given = { orgId, userId, device, memberKey, now: Date.now() };
  return (await database.transaction((tx) => startSession(tx, given))).token;
};
