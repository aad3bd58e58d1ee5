import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, type Database } from "@suar/database";
import { makeBlankPostgresDatabase } from "@suar/database/testing";
import type { OrgId, Role, UserId } from "@suar/domain";
import { MemberKey } from "@suar/services/keyring";
import { buildKeyedActor, type KeyedActor } from "@suar/services/keys/testing";
import { buildActor } from "@suar/services/sessions/testing";
import { z } from "zod";
import { fillCases, openOneIn } from "./fill-cases.ts";

const soughtShape = z.object({
  id: z.string(),
  person: z.string(),
  number: z.string(),
  name: z.string(),
  phone: z.string(),
});
const workerShape = z.object({ orgId: z.string(), userId: z.string(), name: z.string(), secret: z.string() });
const keptShape = z.object({
  url: z.string().nullable(),
  cases: z.number(),
  workers: z.array(workerShape),
  sought: z.array(soughtShape),
});

/** A node full of cases, with what its workers need to sign in again. `url` is null where the database is the embedded one. */
export type KeptCases = z.infer<typeof keptShape>;

/** The node's own folder below the kept one. */
export const nodeFolder = (folder: string): string => join(folder, "node");

/** Opens the database of a kept node. */
export const openKept = (folder: string, { url }: Pick<KeptCases, "url">): Promise<Database> =>
  openDatabase({ dataDir: nodeFolder(folder), ...(url === null ? {} : { url }) });

/** A worker's part in what is measured: one supervises, the others work on cases. */
export const actorOf = ({ orgId, userId, secret }: KeptCases["workers"][number]) => ({
  orgId: orgId as OrgId,
  userId: userId as UserId,
  memberKey: new MemberKey(Buffer.from(secret, "hex")),
});

/**
 * The node that an earlier run left in `folder`, or one that is filled now: in a new database on `server` when that is
 * given, else in the embedded one. Errors: Error when what is kept there has another number of cases or fewer workers, or was
 * not filled to its end.
 */
export async function keepCases(
  folder: string,
  { cases, workers, server }: { readonly cases: number; readonly workers: number; readonly server: string | undefined },
): Promise<KeptCases> {
  const path = join(folder, "cases.json");
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text !== undefined) {
    const kept = keptShape.parse(JSON.parse(text));
    if (kept.cases !== cases || kept.workers.length < workers) {
      throw new Error(`${folder} holds ${kept.cases} cases and ${kept.workers.length} workers: take another folder`);
    }
    return { ...kept, workers: kept.workers.slice(0, workers) };
  }
  // A folder without its list was not filled to the end; whose it is cannot be known.
  if (existsSync(nodeFolder(folder)))
    throw new Error(`${folder} holds a node that is no kept one: take another folder`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const url = server === undefined ? null : await makeBlankPostgresDatabase(server);
  const database = await openKept(folder, { url });
  try {
    const made = await makeWorkers(database, workers);
    const colleagues = await makeColleagues(database, made.actors, cases);
    const sought = await fillCases(database, made.actors, colleagues, cases);
    const kept: KeptCases = { url, cases, workers: made.kept, sought: [...sought] };
    await writeFile(path, JSON.stringify(kept), { mode: 0o600 });
    return kept;
  } finally {
    await database.close();
  }
}

async function makeWorkers(database: Database, count: number) {
  const first = await makeWorker(database, "supervisor");
  const others: (typeof first)[] = [];
  for (let at = 1; at < count; at += 1) others.push(await makeWorker(database, "case_worker", first.actor));
  const all = [first, ...others] as const;
  const actors: readonly [KeyedActor, ...KeyedActor[]] = [first.actor, ...others.map(({ actor }) => actor)];
  return { actors, kept: all.map(({ kept }) => kept) };
}

/** So many cases does somebody work on at once; there are as many colleagues as the open cases need. */
const openCasesEach = 100;

/** Everybody who works on cases, with those who are measured among them. */
async function makeColleagues(
  database: Database,
  [first, ...others]: readonly [KeyedActor, ...KeyedActor[]],
  cases: number,
): Promise<readonly [UserId, ...UserId[]]> {
  const all: [UserId, ...UserId[]] = [first.userId, ...others.map(({ userId }) => userId)];
  const { orgId } = first;
  while (all.length < cases / openOneIn / openCasesEach) {
    all.push((await buildActor(database, { role: "case_worker", orgId })).userId);
  }
  return all;
}

async function makeWorker(database: Database, role: Role, colleague?: KeyedActor) {
  const secret = randomBytes(32);
  const memberKey = new MemberKey(secret);
  const actor = await buildKeyedActor(database, { role, memberKey, ...(colleague === undefined ? {} : { colleague }) });
  const { orgId, userId, name } = actor;
  return { actor, kept: { orgId, userId, name, secret: secret.toString("hex") } };
}
