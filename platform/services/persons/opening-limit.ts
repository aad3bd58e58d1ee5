import { appendAudit, later, together, type Database, type Tx } from "@suar/database";
import { instantOf, openingLimits, SuarError, type PersonId } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";

/**
 * Runs `work` in a transaction; when it was one opening or search too many for an hour, that stands in the trail.
 * Errors: those of `work`.
 */
export async function withOpeningLimit<Result>(
  transaction: Database["transaction"],
  actor: Actor,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  try {
    return await transaction(work);
  } catch (error) {
    if (error instanceof SuarError && error.code === "person.too_many_openings") {
      const subject = { kind: "user", id: actor.userId };
      const { orgId, userId } = actor;
      await transaction((tx) =>
        appendAudit(tx, { orgId, actor: userId, action: "person.openings_refused", subject, details: error.details }),
      );
    }
    throw error;
  }
}

/**
 * Refuses to open more persons in an hour than a worker needs. Opening one again within the hour counts once. Two calls of
 * one colleague wait for each other. Errors: `person.too_many_openings`.
 */
export async function countOpening(tx: Tx, actor: Actor, person: PersonId, now: number): Promise<void> {
  const { opened } = await together(tx, {
    own: selectOwn(tx, actor),
    opened: tx
      .selectFrom("person_openings")
      .select(({ fn, eb }) => [
        fn
          .count<number>(eb.case().when("person_id", "!=", person).then(eb.ref("person_id")).end())
          .distinct()
          .as("others"),
        fn.count<number>(eb.case().when("person_id", "=", person).then(1).end()).as("isOpen"),
      ])
      .where("org_id", "=", actor.orgId)
      .where("user_id", "=", actor.userId)
      .where("how", "=", "page")
      .where("at", ">", instantOf(now - openingLimits.withinMs)),
  });
  const { others = 0, isOpen = 0 } = opened[0] ?? {};
  if (isOpen === 0 && others >= openingLimits.persons) {
    throw new SuarError("person.too_many_openings", { limit: openingLimits.persons, of: "persons" });
  }
}

/** Refuses to search more often in an hour than a worker needs. Errors: `person.too_many_openings`. */
export async function countSearch(tx: Tx, actor: Actor, search: string, now: number): Promise<void> {
  const mine = { org_id: actor.orgId, user_id: actor.userId };
  const { made } = await together(tx, {
    own: selectOwn(tx, actor),
    made: tx
      .selectFrom("person_searches")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("org_id", "=", mine.org_id)
      .where("user_id", "=", mine.user_id)
      .where("at", ">", instantOf(now - openingLimits.withinMs)),
  });
  if ((made[0]?.count ?? 0) >= openingLimits.searches) {
    throw new SuarError("person.too_many_openings", { limit: openingLimits.searches, of: "searches" });
  }
  await later(tx, tx.insertInto("person_searches").values({ ...mine, search_id: search, at: instantOf(now) }));
}

/** Waits for another call of the same colleague: what comes after it counts what that call did. */
const selectOwn = (tx: Tx, { orgId, userId }: Actor) =>
  tx.selectFrom("users").select("user_id").where("org_id", "=", orgId).where("user_id", "=", userId).forNoKeyUpdate();
