import type { Tx } from "@suar/database";
import { isUuidV7, type ContactId, type ContactList } from "@suar/domain";
import { sql, type RawBuilder } from "kysely";
import { reachableCase, reachableContact } from "../case-walls/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayListContacts } from "./contact-policy.ts";
import { selectContacts } from "./contact-queries.ts";
import { countedUpTo } from "./contact-times.ts";
import { presentRow } from "./present-contact.ts";

/** Lists of contacts. */
export const contactViews = ["unsorted", "crisis", "mine", "all", "removed"] as const;

/** Which contacts, newest first; `after` is the last id of the page before; `limit` is at most 200. */
export interface ContactQuery {
  readonly view: (typeof contactViews)[number];
  readonly after?: string | undefined;
  readonly limit: number;
}

/** One page of contacts without what was said, and how many wait: of those that the actor may know of. */
export async function listContacts(tx: Tx, actor: Actor, { view, after, limit }: ContactQuery): Promise<ContactList> {
  authorize(mayListContacts(actor), "contact.list");
  let query = selectContacts(tx, actor).where("t.removed_at", view === "removed" ? "is not" : "is", null);
  if (view === "unsorted") query = query.where("t.class", "=", "unclassified");
  if (view === "crisis") query = query.where("t.class", "=", "crisis");
  if (view === "mine") query = query.where("t.taken_by", "=", actor.userId);
  if (after !== undefined && isUuidV7(after)) query = query.where("t.contact_id", "<", after as ContactId);
  const rows = await query
    .select(
      sql<number>`(select count(*)::int from case_contacts j join cases c on c.org_id = j.org_id and c.case_id = j.case_id
        where j.org_id = t.org_id and j.contact_id = t.contact_id and c.removed_at is null
        and ${reachableCase(actor, "c")})`.as("cases"),
    )
    .orderBy("t.contact_id", "desc")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  return {
    contacts: shown.map((row) => presentRow(row, actor, row.cases)),
    next: rows.length > limit ? (shown.at(-1)?.contact_id ?? null) : null,
    counts: await countWaiting(tx, actor),
  };
}

async function countWaiting(tx: Tx, actor: Actor): Promise<ContactList["counts"]> {
  const count = (only: RawBuilder<unknown>): RawBuilder<unknown> => sql`(select count(*)::int from (
    select 1 from contacts t where t.org_id = ${actor.orgId} and t.removed_at is null and ${only}
    and ${reachableContact(actor, "t")} limit ${sql.lit(countedUpTo)}) x)`;
  const withoutCase = sql`t.class = 'crisis' and not exists (select 1 from case_contacts j
    where j.org_id = t.org_id and j.contact_id = t.contact_id)`;
  const { rows } = await sql<{ unsorted: number; crisis: number; withoutcase: number }>`select
    ${count(sql`t.class = 'unclassified'`)} as unsorted, ${count(sql`t.class = 'crisis'`)} as crisis,
    ${count(withoutCase)} as withoutcase`.execute(tx);
  const { unsorted = 0, crisis = 0, withoutcase = 0 } = rows[0] ?? {};
  return { unsorted, crisis, withoutCase: withoutcase };
}
