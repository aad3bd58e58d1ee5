import type { Database } from "@suar/database";
import type { Actor } from "../actor.ts";
import { startSession } from "../start-session.ts";
import { testDevice } from "./test-device.ts";

/** A session of a person made by `buildActor`, without a password, on the tests' device: the token for their cookie. */
export const buildSession = async (
  database: Pick<Database, "transaction">,
  { orgId, userId }: Pick<Actor, "orgId" | "userId">,
): Promise<string> => {
  const { device } = testDevice;
  return (await database.transaction((tx) => startSession(tx, { orgId, userId, device, now: Date.now() }))).token;
};
