import { appendAudit, type Database, type Tx } from "@suar/database";
import { SuarError, type FoundPersons, type GiveReason, type SearchPersons } from "@suar/domain";
import { openKeys, type OrganisationKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { findByName, withMost } from "./find-candidates.ts";
import { contactTokens, nameTokens } from "./index-values.ts";
import { countSearch, withOpeningLimit } from "./opening-limit.ts";
import { openNames } from "./open-names.ts";
import { maySearchPersons } from "./person-policy.ts";
import { presentFound } from "./present-found.ts";
import { firstFound, rankByContact, rankByName, type RankedPerson } from "./rank-found.ts";
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
  const { ranked, isCut } = await (asked.by === "name" ? byName : byContact)(tx, keys, asked.text);
  const shown = firstFound(ranked);
  await recordShown(tx, actor, shown, { reason: asked.reason, words: asked.words }, now);
  const subject = { kind: "search", id };
  const details = { by: asked.by, reason: asked.reason, persons: shown.map(({ person }) => person) };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "person.searched", subject, details });
  return { found: await presentFound(tx, actor, shown), hasMore: isCut || ranked.length > shown.length };
}

interface Ranked {
  readonly ranked: readonly RankedPerson[];
  readonly isCut: boolean;
}

async function byName(tx: Tx, keys: OrganisationKeys, text: string): Promise<Ranked> {
  const tokens = nameTokens(keys, text);
  if (tokens.beginnings.length === 0) throw new SuarError("person.search_too_short");
  const candidates = await findByName(tx, keys.orgId, tokens);
  const open = await openNames(tx, keys, candidates, ["name", "other_name"]);
  return { ranked: rankByName(text, open), isCut: candidates.isCut };
}

async function byContact(tx: Tx, keys: OrganisationKeys, text: string): Promise<Ranked> {
  const tokens = contactTokens(keys, text);
  if (tokens.whole.length + tokens.ending.length === 0) throw new SuarError("person.search_too_short");
  const whole = await withMost(tx, keys.orgId, tokens.whole);
  const ending = await withMost(tx, keys.orgId, tokens.ending);
  const persons = [...new Set([...whole, ...ending])];
  const open = await openNames(tx, keys, { persons, isCut: false }, ["name", "other_name"]);
  return { ranked: rankByContact(open, new Set(whole)), isCut: false };
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
