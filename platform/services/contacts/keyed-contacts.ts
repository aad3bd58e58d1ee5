import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";
import { sql } from "kysely";
import { rewrapFileKey, type KeyedRecords } from "../keys/index.ts";

/** Contacts, as a change of the organisation's key moves them: their keys are wrapped anew, their words stay as they are. */
export const keyedContacts: KeyedRecords = {
  name: "contacts",
  countBehind: async (tx, orgId, version) => {
    const { count } = await behind(tx, orgId, version)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  moveBatch: async (tx, keys, limit) => {
    const { orgId, current } = keys;
    const rows = await behind(tx, orgId, current.version)
      .select(["contact_id", "version", "wrapped"])
      .orderBy("contact_id")
      .limit(limit)
      .forUpdate()
      .execute();
    if (rows.length === 0) return 0;
    const moved = rows.map(({ contact_id: id, ...row }) => ({
      contact_id: id,
      wrapped: rewrapFileKey(keys, { kind: "contact", id, ...row }).wrapped,
    }));
    await sql`update contact_keys k set version = ${current.version}, wrapped = r.wrapped
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (contact_id uuid, wrapped text)
      where k.org_id = ${orgId} and k.contact_id = r.contact_id`.execute(tx);
    return rows.length;
  },
};

const behind = (tx: Tx, orgId: OrgId, version: number) =>
  tx.selectFrom("contact_keys").where("org_id", "=", orgId).where("version", "!=", version);
