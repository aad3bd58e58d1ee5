import type { Tx } from "@suar/database";
import type { OrgId } from "@suar/domain";
import { keyVersion } from "@suar/matching";
import { sql } from "kysely";
import { openPersonKey, rewrapPersonKey, type KeyedRecords, type OrganisationKeys } from "../keys/index.ts";
import { writeTokens } from "./write-tokens.ts";

/**
 * People, as a change of the organisation's key moves them: their keys are wrapped anew, and what they are found by is
 * made with the new index key. Fields stay as they are: the person's own key does not change.
 */
export const keyedPersons: KeyedRecords = {
  name: "persons",
  countBehind: async (tx, orgId, version) => {
    const { count } = await behind(tx, orgId, version)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  moveBatch: async (tx: Tx, keys: OrganisationKeys, limit: number) => {
    const { orgId, current } = keys;
    const rows = await behind(tx, orgId, current.version)
      .select(["k.person_id", "k.version", "k.wrapped"])
      .orderBy("k.person_id")
      .limit(limit)
      .forUpdate("k")
      .execute();
    for (const { person_id: personId, version, wrapped } of rows) {
      const old = { personId, version, wrapped };
      const next = rewrapPersonKey(keys, old);
      await tx
        .updateTable("person_keys")
        .set({ version: next.version, wrapped: next.wrapped })
        .where("org_id", "=", orgId)
        .where("person_id", "=", personId)
        .execute();
      await writeTokens(tx, keys, personId, openPersonKey(keys, next));
    }
    return rows.length;
  },
};

/** People whose key or tokens were made with another version of the key, or by older rules for names. */
const behind = (tx: Tx, orgId: OrgId, version: number) =>
  tx
    .selectFrom("person_keys as k")
    .leftJoin("person_tokens as t", (join) =>
      join.onRef("t.org_id", "=", "k.org_id").onRef("t.person_id", "=", "k.person_id"),
    )
    .where("k.org_id", "=", orgId)
    .where((where) =>
      where.or([
        where("k.version", "!=", version),
        where("t.version", "!=", version),
        where("t.rules", "!=", keyVersion),
        sql<boolean>`t.person_id is null`,
      ]),
    );
