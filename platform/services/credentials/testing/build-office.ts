import type { Database } from "@suar/database";
import { authenticate, claimNode, offerClaim, signIn, type Actor, type StartedSession } from "../../sessions/index.ts";
import { buildActor, buildNode, buildSession, testDevice } from "../../sessions/testing/index.ts";

/** The administrator and supervisor of a new node, who claimed it with a password a moment ago. */
export interface Office {
  readonly email: string;
  readonly password: string;
  readonly device: (typeof testDevice)["device"];
  readonly actor: Actor;
  /** The person behind a session, as a call sees them. */
  of(started: StartedSession): Promise<Actor>;
  /** Somebody else of the same organisation, signed in a moment ago. */
  colleague(): Promise<Actor>;
  signIn(password?: string): Promise<StartedSession>;
}

/** Claims the node of an empty database. */
export async function buildOffice(database: Database): Promise<Office> {
  const { transaction } = database;
  const { device } = testDevice;
  await buildNode(database);
  const token = (await transaction((tx) => offerClaim(tx))) ?? "";
  const email = "ada@hotline.example";
  const password = "correct horse battery";
  const person = { organisation: "Coastal Hotline", name: "Ada Worker", email, password, device };
  const claimed = await claimNode(transaction, { ...person, token });
  const behind = async (cookie: string): Promise<Actor> => (await transaction((tx) => authenticate(tx, cookie))).actor;
  const actor = await behind(claimed.token);
  return {
    email,
    password,
    device,
    actor,
    of: ({ token: cookie }) => behind(cookie),
    colleague: async () => behind(await buildSession(database, await buildActor(database, { orgId: actor.orgId }))),
    signIn: (given = password) => signIn(transaction, { email, password: given, device }),
  };
}
