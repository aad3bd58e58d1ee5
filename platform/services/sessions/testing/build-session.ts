import type { Database } from "@suar/database";
import type { Actor } from "../actor.ts";
import { startSession } from "../start-session.ts";

/** A session of a person made by `buildActor`, without a password: the token for their cookie. */
export const buildSession = async (
  database: Pick<Database, "transaction">,
  { orgId, userId }: Pick<Actor, "orgId" | "userId">,
): Promise<string> => (await database.transaction((tx) => startSession(tx, { orgId, userId, now: Date.now() }))).token;
