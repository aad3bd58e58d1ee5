import { together, type Tx } from "@suar/database";
import {
  instantOf,
  isUuidV7,
  type CaseId,
  type CaseStatus,
  type DangerLevel,
  type Queue,
  type QueueView,
} from "@suar/domain";
import { sql } from "kysely";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayEraseCase, mayListCases, mayRemoveCase } from "./case-policy.ts";
import { selectCases } from "./case-queries.ts";
import { countedUpTo } from "./case-times.ts";
import { selectCounts } from "./count-queue.ts";
import { presentRow } from "./present-row.ts";

/**
 * Which cases: where a life is in danger first, then last touched first; `after` is the cursor of the page before; `limit`
 * is at most 200.
 */
export interface QueueQuery {
  readonly view: QueueView;
  readonly status?: CaseStatus | undefined;
  readonly danger?: DangerLevel | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** What each list is in the order of. */
const orderOf = {
  open: "touched_at",
  mine: "touched_at",
  unassigned: "touched_at",
  dormant: "dormant_at",
  closed: "closed_at",
  removed: "removed_at",
} as const satisfies Readonly<Record<QueueView, string>>;

/** Lists of what is to be done now: a life in danger stands before everything that was touched later. */
const lifeFirstViews: readonly QueueView[] = ["open", "mine", "unassigned"];
/** As the indexes have it, letter for letter. */
const isLife = sql<boolean>`(c.danger = 'life')`;

/**
 * One page of the queue, and how many cases wait, of those that the actor may know of. Pages go on from the last row, so
 * the hundredth costs what the first does. Errors: `session.forbidden`.
 */
export async function listQueue(tx: Tx, actor: Actor, query: QueueQuery, now = Date.now()): Promise<Queue> {
  const { view, limit } = query;
  authorize(
    view === "removed" ? mayRemoveCase(actor) : mayListCases(actor),
    view === "removed" ? "case.remove" : "case.list",
  );
  const { found, counts } = await together(tx, {
    found: selectQueue(tx, actor, query, now),
    counts: selectCounts(actor, now),
  });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return {
    cases: shown.map((row) => ({ ...presentRow(row, now), may: { erase: mayEraseCase(actor, row) } })),
    next: isMore ? `${last[orderOf[view]] ?? ""}~${last.case_id}~${last.danger === "life" ? "life" : ""}` : null,
    counts: counts[0] ?? { open: 0, mine: 0, unassigned: 0, dormant: 0, mineDormant: 0, life: 0 },
    countedUpTo,
  };
}

/** The rows of one page and one more, in order, for somebody who was asked whether they may. */
export function selectQueue(tx: Tx, actor: Actor, { view, status, danger, after, limit }: QueueQuery, now: number) {
  const column = orderOf[view];
  let rows = selectCases(tx, actor).where("c.removed_at", view === "removed" ? "is not" : "is", null);
  if (view === "closed") rows = rows.where("c.closed_at", "is not", null);
  else if (view !== "removed") rows = rows.where("c.closed_at", "is", null);
  if (view === "unassigned") rows = rows.where("c.owner", "is", null);
  if (view === "dormant") rows = rows.where("c.dormant_at", "<=", instantOf(now));
  if (view === "mine") {
    rows = rows.where(
      sql<boolean>`c.case_id in (select m.case_id from case_workers m
        where m.org_id = ${actor.orgId} and m.user_id = ${actor.userId} and m.is_open)`,
    );
  }
  if (status !== undefined) rows = rows.where("c.status", "=", status);
  if (danger !== undefined) rows = rows.where("c.danger", "=", danger);
  const isLifeFirst = danger === undefined && lifeFirstViews.includes(view);
  const from = readCursor(after);
  const at = sql.ref(`c.${column}`);
  if (from !== undefined) {
    rows = rows.where(
      isLifeFirst
        ? sql<boolean>`(${isLife}, ${at}, c.case_id) < (${from.isLife}, ${from.at}, ${from.id})`
        : sql<boolean>`(${at}, c.case_id) < (${from.at}, ${from.id})`,
    );
  }
  if (isLifeFirst) rows = rows.orderBy(isLife, "desc");
  return rows
    .orderBy(at, "desc")
    .orderBy("c.case_id", "desc")
    .limit(limit + 1);
}

interface Cursor {
  readonly at: string;
  readonly id: CaseId;
  readonly isLife: boolean;
}

/** A cursor that nobody here made begins at the beginning. */
function readCursor(after: string | undefined): Cursor | undefined {
  const [at = "", id = "", life = ""] = after?.split("~") ?? [];
  if (!isUuidV7(id) || Number.isNaN(Date.parse(at))) return undefined;
  return { at, id: id as CaseId, isLife: life === "life" };
}
