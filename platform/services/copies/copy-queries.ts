import type { Tx } from "@suar/database";
import { isUuidV7, mostPinTries, SuarError, type Copy, type CopyId, type CopyState, type Instant } from "@suar/domain";
import { reachablePerson } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** What stands of a copy in its row, with its maker's name. */
export interface CopyRow {
  readonly copy_id: CopyId;
  readonly language: Copy["language"];
  readonly facts: number;
  readonly tries: number;
  readonly made_at: Instant;
  readonly made_by_name: string;
  readonly expires_at: Instant;
  readonly withdrawn_at: Instant | null;
}

/** The end of an id, as it is said and printed: random, and the same for everybody. */
export const referenceOf = (copyId: string): string => copyId.slice(-8);

/** How a copy stands at `now`. */
function stateOf(row: Pick<CopyRow, "tries" | "expires_at" | "withdrawn_at">, now: number): CopyState {
  if (row.withdrawn_at !== null) return "withdrawn";
  if (now >= Date.parse(row.expires_at)) return "expired";
  return row.tries >= mostPinTries ? "locked" : "open";
}

/** A row as the office sees it. */
export const presentCopy = (row: CopyRow, now: number): Copy => ({
  id: row.copy_id,
  reference: referenceOf(row.copy_id),
  language: row.language,
  facts: row.facts,
  madeAt: row.made_at,
  madeBy: row.made_by_name,
  expiresAt: row.expires_at,
  state: stateOf(row, now),
});

/** Copies with their makers, to be narrowed; those of people whom a case keeps from the actor are not there. */
export const copyRows = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom("copies as c")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "c.org_id").onRef("u.user_id", "=", "c.made_by"))
    .select([
      "c.copy_id",
      "c.language",
      "c.facts",
      "c.tries",
      "c.made_at",
      "u.name as made_by_name",
      "c.expires_at",
      "c.withdrawn_at",
    ])
    .where("c.org_id", "=", actor.orgId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("persons as p")
          .select("p.person_id")
          .whereRef("p.org_id", "=", "c.org_id")
          .whereRef("p.person_id", "=", "c.person_id")
          .where(reachablePerson(actor, "p")),
      ),
    );

/** One copy of the organisation. Errors: `copy.not_found`. */
export async function findCopy(tx: Tx, actor: Actor, copyId: string): Promise<CopyRow> {
  if (!isUuidV7(copyId)) throw new SuarError("copy.not_found");
  const row = await copyRows(tx, actor)
    .where("c.copy_id", "=", copyId as CopyId)
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("copy.not_found");
  return row;
}
