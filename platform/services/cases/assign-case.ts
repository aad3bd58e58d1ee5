import type { Tx } from "@suar/database";
import { instantOf, SuarError, type AssignCase, type Case, type UserId } from "@suar/domain";
import { may, authorize, type Actor } from "../sessions/index.ts";
import { workersOf } from "./case-parts.ts";
import { mayAssignCase } from "./case-policy.ts";
import { lockCase, type CaseRecord } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { changeHead } from "./touch-case.ts";

/**
 * Says who works on a case, several side by side; the owner is one of them. Somebody whose roles know no cases, or whom
 * the case shuts out, cannot be named. Errors: `case.not_found`; `case.changed`; `member.not_found`.
 */
export async function assignCase(
  tx: Tx,
  actor: Actor,
  { id, version, owner, workers }: AssignCase & { readonly id: string },
  now = Date.now(),
): Promise<Case["workers"]> {
  authorize(mayAssignCase(actor), "case.assign");
  const row = await lockCase(tx, actor, { id, version });
  const wanted = [...new Set([...(owner === null ? [] : [owner]), ...workers])] as UserId[];
  await requireWorkers(tx, row, wanted);
  const before = (await workersOf(tx, row)).map((worker) => worker.id as UserId);
  const gone = before.filter((one) => !wanted.includes(one));
  const fresh = wanted.filter((one) => !before.includes(one));
  const place = { org_id: row.org_id, case_id: row.case_id };
  if (gone.length > 0) {
    await tx
      .deleteFrom("case_workers")
      .where("org_id", "=", place.org_id)
      .where("case_id", "=", place.case_id)
      .where("user_id", "in", gone)
      .execute();
  }
  if (fresh.length > 0) {
    const since = instantOf(now);
    const rows = fresh.map((user_id) => ({ ...place, user_id, since, is_open: row.closed_at === null }));
    await tx.insertInto("case_workers").values(rows).execute();
  }
  await changeHead(tx, row, now, { owner: owner as UserId | null });
  const kind = wanted.length >= before.length ? "assigned" : "unassigned";
  await tellCase(tx, actor, {
    caseId: row.case_id,
    kind,
    subject: owner ?? undefined,
    details: countsOf(fresh, gone),
    now,
  });
  return workersOf(tx, { ...row, owner: owner as UserId | null });
}

const countsOf = (fresh: readonly UserId[], gone: readonly UserId[]) => ({ added: fresh.length, left: gone.length });

/** Errors: `member.not_found` for anybody who cannot work on this case; which reason is not said. */
async function requireWorkers(tx: Tx, row: CaseRecord, wanted: readonly UserId[]): Promise<void> {
  if (wanted.length === 0) return;
  const known = await tx
    .selectFrom("users as u")
    .select(["u.user_id", "u.roles"])
    .where("u.org_id", "=", row.org_id)
    .where("u.user_id", "in", wanted)
    .where("u.disabled_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("case_exclusions as x")
            .select("x.case_id")
            .whereRef("x.org_id", "=", "u.org_id")
            .where("x.case_id", "=", row.case_id)
            .where("x.body_id", "=", (where) => where.ref("u.user_id")),
        ),
      ),
    )
    .execute();
  const able = known.filter(({ user_id: userId, roles }) => may({ orgId: row.org_id, userId, roles }, "case.write"));
  if (able.length < wanted.length) throw new SuarError("member.not_found");
}
