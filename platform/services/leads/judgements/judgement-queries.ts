import type { Schema, Tx } from "@suar/database";
import { isUuidV7, type ImportId, type JudgementId, type OrgId } from "@suar/domain";
import type { Selectable } from "kysely";

/** A judgement with the names of who made it and who took it back. */
export type JudgementRow = Selectable<Schema["campaign_judgements"]> & {
  readonly by_name: string;
  readonly taken_back_name: string | null;
};

const judgements = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("campaign_judgements as j")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "j.org_id").onRef("u.user_id", "=", "j.by_user"))
    .leftJoin("users as b", (join) =>
      join.onRef("b.org_id", "=", "j.org_id").onRef("b.user_id", "=", "j.taken_back_by"),
    )
    .selectAll("j")
    .select(["u.name as by_name", "b.name as taken_back_name"])
    .where("j.org_id", "=", orgId);

/** All judgements on the campaigns of an import or collection, newest first. */
export const judgementsOf = (tx: Tx, orgId: OrgId, importId: ImportId): Promise<JudgementRow[]> =>
  judgements(tx, orgId)
    .where("j.import_id", "=", importId)
    .orderBy("j.at", "desc")
    .orderBy("j.judgement_id", "desc")
    .execute();

/** One judgement of the organisation, locked until the transaction ends. */
export const lockJudgement = async (tx: Tx, orgId: OrgId, id: string): Promise<JudgementRow | undefined> =>
  isUuidV7(id)
    ? judgements(tx, orgId)
        .where("j.judgement_id", "=", id as JudgementId)
        .forUpdate("j")
        .executeTakeFirst()
    : undefined;

/** The judgements that were not taken back. */
export const standing = (rows: readonly JudgementRow[]): readonly JudgementRow[] =>
  rows.filter((row) => row.taken_back_at === null);
