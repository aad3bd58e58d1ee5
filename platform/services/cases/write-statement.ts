import { later, type Tx } from "@suar/database";
import {
  instantOf,
  SuarError,
  type PersonId,
  type SavedStatement,
  type SaveStatement,
  type StatementContent,
  type StatementId,
  type StatementVersion,
} from "@suar/domain";
import type { FileKey, OrganisationKeys, PersonKey } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { planSave } from "../versions/index.ts";
import type { CaseRecord } from "./case-queries.ts";
import { openStatement, presentStatementVersion, sealStatement, type StatementRecord } from "./seal-statement.ts";
import { ofVersion } from "./statement-queries.ts";
import { answerTokens } from "./value-tokens.ts";
import { dropTokens, insertTokens, joinTokens } from "./write-tokens.ts";

/** One save of a statement in a case that the caller has locked; `key` is that of the person it is about, or the case's. */
export interface StatementSave {
  readonly row: CaseRecord;
  readonly keys: OrganisationKeys;
  readonly key: FileKey | PersonKey;
  readonly statement: StatementId;
  /** Every version of it, with the case locked. */
  readonly versions: readonly StatementRecord[];
  readonly save: SaveStatement;
  readonly now: number;
}

/** What a save came to. `isNew`: it began a version; `follows`: there was one before. */
export interface WrittenStatement {
  readonly saved: SavedStatement;
  readonly isInForce: boolean;
  readonly isNew: boolean;
  readonly follows: boolean;
}

/**
 * Keeps a version of a statement; overwrites nobody else's. Errors: `case.wrong_state` for one that was taken back;
 * `call.invalid` when it is another person's or field's.
 */
export async function writeStatement(tx: Tx, actor: Actor, asked: StatementSave): Promise<WrittenStatement> {
  const { key, versions: rows, save, now } = asked;
  refuseOther(rows, save);
  const content = contentOf(save);
  const said = JSON.stringify(content);
  const isSame = (kept: StatementRecord): boolean => JSON.stringify(contentOf(openStatement(key, kept))) === said;
  const plan = planSave(rows, { base: save.base, by: actor.userId, now, isSame });
  const at = instantOf(now);
  const version = plan.kind === "repeat" ? plan.kept.version : plan.version;
  const yours: StatementVersion = { ...content, version, recordedAt: at, recordedBy: actor.name };
  const done = { kind: "saved", version, at } as const;
  const conflict = (present: StatementRecord): SavedStatement => ({
    kind: "conflict",
    yours,
    theirs: presentStatementVersion(key, present),
  });
  const follows = rows.length > 0;
  if (plan.kind === "repeat") {
    const isInForce = plan.kept === plan.present;
    return { saved: isInForce ? done : conflict(plan.present), isInForce, isNew: false, follows };
  }
  const kept = plan.kind === "replace" ? undefined : plan.kept;
  const before = plan.kind === "replace" ? plan.present : kept;
  await store(tx, actor, asked, { kept, before, version, isAside: plan.kind === "aside" });
  const isAside = plan.kind === "aside";
  return { saved: isAside ? conflict(plan.present) : done, isInForce: !isAside, isNew: kept === undefined, follows };
}

interface Stored {
  /** The row that goes on under the new number. */
  readonly kept: StatementRecord | undefined;
  /** The version whose tokens go. */
  readonly before: StatementRecord | undefined;
  readonly version: number;
  readonly isAside: boolean;
}

async function store(
  tx: Tx,
  actor: Actor,
  { row, keys, key, statement, save, now }: StatementSave,
  { kept, before, version, isAside }: Stored,
): Promise<void> {
  const at = instantOf(now);
  const place = { org_id: row.org_id, case_id: row.case_id, statement_id: statement };
  const tokens = isAside ? [] : answerTokens(keys, save.field, save.answer);
  const said = {
    version,
    state: save.answer.kind,
    sealed: sealStatement(key, { ...place, version }, save),
    tokens: joinTokens(tokens),
    source: save.source,
    certainty: save.certainty,
    at,
  };
  const where = { orgId: row.org_id, caseId: row.case_id, statement };
  const isFound = before?.tokens !== said.tokens;
  if (before !== undefined && !isAside && isFound) await dropTokens(tx, place, before.tokens);
  if (kept !== undefined) {
    await later(tx, ofVersion(tx, { ...where, version: kept.version }).set(said));
  } else {
    if (before !== undefined) {
      await later(tx, ofVersion(tx, { ...where, version: before.version }).set({ replaced_at: at }));
    }
    const fresh = { ...place, ...said, unit: save.unit, field: save.field, by_user: actor.userId, began_at: at };
    const person_id = save.person as PersonId | null;
    const values = isAside ? { ...fresh, person_id, aside: true, replaced_at: at } : { ...fresh, person_id };
    await later(tx, tx.insertInto("case_statements").values(values));
  }
  if (isFound) await insertTokens(tx, { ...place, person_id: save.person as PersonId | null }, tokens);
}

/** In one order, so that two texts of the same content are the same. */
const contentOf = ({ answer, happened, told, source, certainty }: StatementContent): StatementContent => ({
  answer,
  happened,
  told,
  source,
  certainty,
});

function refuseOther(rows: readonly StatementRecord[], { unit, person, field }: SaveStatement): void {
  const [first] = rows;
  if (first === undefined) return;
  if (first.unit !== unit || first.person_id !== person || first.field !== field) {
    throw new SuarError("call.invalid", { field: "field" });
  }
  if (rows.some(({ withdrawn_at }) => withdrawn_at !== null)) throw new SuarError("case.wrong_state");
}
