import { appendReading, uuidList, type Database, type Tx } from "@suar/database";
import { readCaseNumber, type CaseId, type FoundCases, type SearchCases } from "@suar/domain";
import { sql } from "kysely";
import { openKeys, type OrganisationKeys } from "../keys/index.ts";
import { countSearch, findAlike, personLabel, withOpeningLimit } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { maySearchCases } from "./case-policy.ts";
import { selectCases } from "./case-queries.ts";
import { casesOfPersons } from "./cases-of-persons.ts";
import { codesInWord } from "./codes-in-words.ts";
import { findByValues } from "./find-by-values.ts";
import { findInNotes } from "./find-in-notes.ts";
import { presentRow } from "./present-row.ts";
import { pairTokens, wordsOf, wordTokens } from "./value-tokens.ts";

/** Rows of one answer; whoever needs more asks for more. */
const maxFound = 20;
/** Words of one question that coded values are looked for by. */
const mostWords = 6;

interface Hit {
  readonly id: CaseId;
  readonly foundBy: FoundCases["found"][number]["foundBy"];
  readonly persons: readonly string[];
}

/**
 * Finds cases by number, by a name or contact of somebody on them or by coded values stated in them, through blind tokens,
 * and by words in the notes of cases that the actor works on. No name is told. That somebody searched stands in the trail;
 * what was asked for is kept nowhere. A case of another organisation or behind a wall is never found. Asking for words, of
 * which any may be a name, counts among the hour's searches for people; asking for a number or a code does not.
 * Errors: `person.too_many_openings` (recorded), `key.locked`, `key.not_granted`.
 */
export async function searchCases(
  transaction: Database["transaction"],
  actor: Actor,
  asked: SearchCases,
  now = Date.now(),
): Promise<FoundCases> {
  authorize(maySearchCases(actor), "case.search");
  return withOpeningLimit(transaction, actor, (tx) => search(tx, actor, asked, now));
}

async function search(tx: Tx, actor: Actor, asked: SearchCases, now: number): Promise<FoundCases> {
  const keys = await openKeys(tx, actor);
  const id = makeId<string>();
  const { hits, isCut } = await findHits(tx, actor, keys, { ...asked, id, now });
  const first = new Map<CaseId, Hit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  let rows = selectCases(tx, actor)
    .where(sql<boolean>`c.case_id = any(${uuidList([...first.keys()])})`)
    .where("c.removed_at", "is", null);
  if (asked.status !== undefined) rows = rows.where("c.status", "=", asked.status);
  const known = first.size === 0 ? [] : await rows.execute();
  const found = [...first.values()].flatMap(({ id, foundBy, persons }) => {
    const row = known.find(({ case_id }) => case_id === id);
    return row === undefined ? [] : [{ case: presentRow(row, now), foundBy, persons: [...persons] }];
  });
  const subject = { kind: "search", id };
  const details = { found: found.length };
  const { orgId, userId } = actor;
  appendReading(tx, { event: { orgId, actor: userId, action: "case.searched", subject, details } });
  return { found: found.slice(0, maxFound), hasMore: found.length > maxFound || isCut };
}

interface Hits {
  readonly hits: readonly Hit[];
  readonly isCut: boolean;
}

async function findHits(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  asked: SearchCases & { readonly id: string; readonly now: number },
): Promise<Hits> {
  const pairs = asked.values.map((value) => pairTokens(keys, [value]));
  const { status } = asked;
  if (asked.text === "") return byTokens(tx, actor, pairs, { status });
  const number = readCaseNumber(asked.text);
  if (number !== undefined && pairs.length === 0) {
    const row = await selectCases(tx, actor).where("c.number", "=", number).executeTakeFirst();
    if (row !== undefined) return { hits: [{ id: row.case_id, foundBy: "number", persons: [] }], isCut: false };
  }
  await countSearch(tx, actor, asked.id, asked.now);
  const people = await byPerson(tx, actor, keys, asked.text);
  const words = groupsOf(keys, asked.text);
  const values = await byTokens(tx, actor, words.length === 0 ? [] : [...pairs, ...words], { status });
  const noted = (await findInNotes(tx, actor, keys, asked.text)).map(
    (id): Hit => ({ id, foundBy: "note", persons: [] }),
  );
  const isCut = people.isCut || values.isCut;
  if (pairs.length === 0) return { hits: [...people.hits, ...values.hits, ...noted], isCut };
  const meant = [...people.hits, ...noted];
  const ids = [...new Set(meant.map(({ id }) => id))];
  const stated = new Set((await findByValues(tx, actor, pairs, { ids })).cases);
  const both = meant.filter(({ id }) => stated.has(id));
  return { hits: [...both, ...values.hits], isCut };
}

/** For each word the tokens of every code that it may mean; a word that picks none out narrows nothing. */
function groupsOf(keys: OrganisationKeys, text: string): readonly (readonly string[])[] {
  return wordsOf(text)
    .slice(0, mostWords)
    .flatMap((word) => {
      const codes = codesInWord(word);
      return codes === undefined ? [] : [[...wordTokens(keys, word), ...pairTokens(keys, codes)]];
    });
}

async function byPerson(tx: Tx, actor: Actor, keys: OrganisationKeys, text: string): Promise<Hits> {
  const { byContact, byName, isCut } = await findAlike(tx, actor, keys, { by: "either", text });
  const alike = [
    ...byContact.map(({ person }) => ({ person, foundBy: "contact" as const })),
    ...byName.map(({ person }) => ({ person, foundBy: "name" as const })),
  ];
  if (alike.length === 0) return { hits: [], isCut: false };
  const ids = [...new Set(alike.map(({ person }) => person))];
  const cases = await casesOfPersons(tx, actor, ids);
  const hits = alike.flatMap(({ person, foundBy }) =>
    cases.filter((one) => one.person === person).map(({ id }) => ({ id, foundBy, persons: [personLabel(person)] })),
  );
  return { hits, isCut };
}

async function byTokens(...given: Parameters<typeof findByValues>): Promise<Hits> {
  const { cases, isCut } = await findByValues(...given);
  return { hits: cases.map((id) => ({ id, foundBy: "value" as const, persons: [] })), isCut };
}
