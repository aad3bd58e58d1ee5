import type { Schema, Tx } from "@suar/database";
import { instantOf, type OrgId, type ProgramState, type Role } from "@suar/domain";
import type { Selectable } from "kysely";

/** A program with its maker as they are now. */
export type ProgramRecord = Selectable<Schema["programs"]> & {
  readonly maker_name: string;
  readonly maker_roles: readonly Role[];
  readonly maker_left_at: string | null;
};

const programs = (tx: Tx) =>
  tx
    .selectFrom("programs as p")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "p.org_id").onRef("u.user_id", "=", "p.made_by"))
    .selectAll("p")
    .select(["u.name as maker_name", "u.roles as maker_roles", "u.disabled_at as maker_left_at"]);

/** The organisation's programs, newest first. */
export const programsOf = (tx: Tx, orgId: OrgId): Promise<ProgramRecord[]> =>
  programs(tx).where("p.org_id", "=", orgId).orderBy("p.made_at", "desc").execute();

/** The program of a token, whatever its state. */
export const programOfToken = (tx: Tx, tokenHash: string): Promise<ProgramRecord | undefined> =>
  programs(tx).where("p.token_hash", "=", tokenHash).executeTakeFirst();

/** Whether a program may ask at all; when it may not, why. */
export function stateOf(row: ProgramRecord, now: number): ProgramState {
  if (row.maker_left_at !== null) return "maker_left";
  if (row.withdrawn_at !== null) return "withdrawn";
  return row.expires_at <= instantOf(now) ? "expired" : "active";
}
