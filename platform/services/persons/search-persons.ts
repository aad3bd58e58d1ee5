import { appendAudit, type Database, type Tx } from "@suar/database";
import { SuarError, type FoundPersons, type GiveReason, type SearchPersons } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { countSearch, withOpeningLimit } from "./opening-limit.ts";
import { maySearchPersons } from "./person-policy.ts";
import { presentFound } from "./present-found.ts";
import { rankAlike } from "./rank-alike.ts";
import { firstFound, type RankedPerson } from "./rank-found.ts";
import { openingRow } from "./record-opening.ts";

/**
 * Finds people by name or by contact, through blind tokens. What was asked for is not kept; that somebody searched, why,
 * and whose names they saw, is. Somebody of another organisation is never found, and costs no time.
 * Errors: `person.search_too_short`, `person.too_many_openings` (recorded), `key.locked`, `key.not_granted`.
 */
export async function searchPersons(
  transaction: Database["transaction"],
  actor: Actor,
  asked: SearchPersons,
  now = Date.now(),
): Promise<FoundPersons> {
  authorize(maySearchPersons(actor), "person.search");
  return withOpeningLimit(transaction, actor, (tx) => search(tx, actor, asked, now));
}

async function search(tx: Tx, actor: Actor, asked: SearchPersons, now: number): Promise<FoundPersons> {
  const keys = await openKeys(tx, actor);
  const id = makeId();
  await countSearch(tx, actor, id, now);
  const alike = await rankAlike(tx, actor, keys, asked);
  if (alike === undefined) throw new SuarError("person.search_too_short");
  const ranked = asked.by === "name" ? alike.byName : alike.byContact;
  const shown = firstFound(ranked);
  await recordShown(tx, actor, shown, { reason: asked.reason, words: asked.words }, now);
  const subject = { kind: "search", id };
  const details = { by: asked.by, reason: asked.reason, persons: shown.map(({ person }) => person) };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.searched", subject, details });
  return { found: await presentFound(tx, actor, shown), hasMore: alike.isCut || ranked.length > shown.length };
}

/** A name that was shown was read: it stands beside each of these people. */
async function recordShown(
  tx: Tx,
  actor: Actor,
  shown: readonly RankedPerson[],
  why: GiveReason,
  now: number,
): Promise<void> {
  if (shown.length === 0) return;
  const rows = shown.map(({ person, key }) =>
    openingRow(key, actor, { person, how: "search", why, classes: ["name"], now }),
  );
  await tx.insertInto("person_openings").values(rows).execute();
}
