import { appendAudit, type Tx } from "@suar/database";
import { readCaseNumber, type CaseId, type FoundCases, type SearchCases } from "@suar/domain";
import { openKeys, type OrganisationKeys } from "../keys/index.ts";
import { findAlike, personLabel } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { maySearchCases } from "./case-policy.ts";
import { selectCases } from "./case-queries.ts";
import { casesOfPersons } from "./cases-of-persons.ts";
import { findByValues } from "./find-by-values.ts";
import { presentRow } from "./present-row.ts";
import { pairTokens, wordsOf, wordTokens } from "./value-tokens.ts";

/** Rows of one answer; whoever needs more asks for more. */
const maxFound = 20;

interface Hit {
  readonly id: CaseId;
  readonly foundBy: FoundCases["found"][number]["foundBy"];
  readonly persons: readonly string[];
}

/**
 * Finds cases by number, by a name or contact of somebody on them, or by coded values stated in them, through blind tokens.
 * No name is told. That somebody searched stands in the trail; what was asked for is kept nowhere. A case of another
 * organisation or behind a wall is never found. Errors: `key.locked`, `key.not_granted`.
 */
export async function searchCases(tx: Tx, actor: Actor, asked: SearchCases, now = Date.now()): Promise<FoundCases> {
  authorize(maySearchCases(actor), "case.search");
  const keys = await openKeys(tx, actor);
  const { hits, isCut } = await findHits(tx, actor, keys, asked);
  const first = new Map<CaseId, Hit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  let rows = selectCases(tx, actor)
    .where("c.case_id", "in", [...first.keys()])
    .where("c.removed_at", "is", null);
  if (asked.status !== undefined) rows = rows.where("c.status", "=", asked.status);
  const known = first.size === 0 ? [] : await rows.execute();
  const found = [...first.values()].flatMap(({ id, foundBy, persons }) => {
    const row = known.find(({ case_id }) => case_id === id);
    return row === undefined ? [] : [{ case: presentRow(row, now), foundBy, persons: [...persons] }];
  });
  const subject = { kind: "search", id: makeId<string>() };
  const details = { found: found.length };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "case.searched", subject, details });
  return { found: found.slice(0, maxFound), hasMore: found.length > maxFound || isCut };
}

interface Hits {
  readonly hits: readonly Hit[];
  readonly isCut: boolean;
}

async function findHits(tx: Tx, actor: Actor, keys: OrganisationKeys, asked: SearchCases): Promise<Hits> {
  const pairs = asked.values.map(({ field, code }) => pairTokens(keys, field, code));
  if (asked.text === "") return byTokens(tx, actor, pairs);
  const number = readCaseNumber(asked.text);
  if (number !== undefined && pairs.length === 0) {
    const row = await selectCases(tx, actor).where("c.number", "=", number).executeTakeFirst();
    if (row !== undefined) return { hits: [{ id: row.case_id, foundBy: "number", persons: [] }], isCut: false };
  }
  const people = await byPerson(tx, actor, keys, asked.text);
  const words = wordsOf(asked.text).map((word) => wordTokens(keys, word));
  const values = await byTokens(tx, actor, [...pairs, ...words]);
  if (pairs.length === 0) return { hits: [...people.hits, ...values.hits], isCut: people.isCut || values.isCut };
  const stated = new Set((await byTokens(tx, actor, pairs)).hits.map(({ id }) => id));
  const both = people.hits.filter(({ id }) => stated.has(id));
  return { hits: [...both, ...values.hits], isCut: people.isCut || values.isCut };
}

async function byPerson(tx: Tx, actor: Actor, keys: OrganisationKeys, text: string): Promise<Hits> {
  const contact = await findAlike(tx, actor, keys, { by: "contact", text });
  const name = await findAlike(tx, actor, keys, { by: "name", text });
  const alike = [
    ...contact.alike.map(({ person }) => ({ person, foundBy: "contact" as const })),
    ...name.alike.map(({ person }) => ({ person, foundBy: "name" as const })),
  ];
  if (alike.length === 0) return { hits: [], isCut: false };
  const ids = [...new Set(alike.map(({ person }) => person))];
  const cases = await casesOfPersons(tx, actor, ids);
  const hits = alike.flatMap(({ person, foundBy }) =>
    cases.filter((one) => one.person === person).map(({ id }) => ({ id, foundBy, persons: [personLabel(person)] })),
  );
  return { hits, isCut: contact.isCut || name.isCut };
}

async function byTokens(tx: Tx, actor: Actor, groups: readonly (readonly string[])[]): Promise<Hits> {
  if (groups.length === 0) return { hits: [], isCut: false };
  const { cases, isCut } = await findByValues(tx, actor.orgId, groups);
  return { hits: cases.map((id) => ({ id, foundBy: "value" as const, persons: [] })), isCut };
}
