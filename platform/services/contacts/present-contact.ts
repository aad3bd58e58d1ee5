import type { Tx } from "@suar/database";
import { contactFieldIds, type Contact, type ContactRow } from "@suar/domain";
import { reachableCase } from "../case-walls/index.ts";
import type { OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { rightsOver } from "./contact-policy.ts";
import { contactLabel, findContactKey, type ContactRecord } from "./contact-queries.ts";
import { presentVersion, selectVersions } from "./write-version.ts";

/** A contact, open: its fields as they stand, and what lies aside. Errors: `key.missing`. */
export async function presentContact(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  row: ContactRecord,
): Promise<Contact> {
  const key = await findContactKey(tx, keys, row.contact_id);
  const versions = await selectVersions(tx, actor.orgId, row.contact_id)
    .where((where) =>
      where.or([
        where.and([where("f.aside", "=", false), where("f.replaced_at", "is", null)]),
        where.and([where("f.aside", "=", true), where("f.settled_at", "is", null)]),
      ]),
    )
    .execute();
  const cases = await tx
    .selectFrom("case_contacts as j")
    .innerJoin("cases as c", (join) => join.onRef("c.org_id", "=", "j.org_id").onRef("c.case_id", "=", "j.case_id"))
    .select(["c.case_id as id", "c.number"])
    .where("j.org_id", "=", actor.orgId)
    .where("j.contact_id", "=", row.contact_id)
    .where("c.removed_at", "is", null)
    .where(reachableCase(actor, "c"))
    .orderBy("c.case_id")
    .execute();
  const open = versions
    .map((version) => ({ field: version.field, aside: version.aside, ...presentVersion(key, version) }))
    .toSorted((one, two) => contactFieldIds.indexOf(one.field) - contactFieldIds.indexOf(two.field));
  const shown = (isAside: boolean) =>
    open.filter((one) => one.aside === isAside).map(({ aside: _aside, ...rest }) => rest);
  const { cases: _count, ...head } = presentRow(row, actor, cases.length);
  return { ...head, fields: shown(false), aside: shown(true), cases, may: rightsOver(actor, row) };
}

/** A row of the list. */
export const presentRow = (row: ContactRecord, actor: Actor, cases: number): ContactRow => ({
  id: row.contact_id,
  label: contactLabel(row.contact_id),
  class: row.class,
  channel: row.channel,
  danger: row.danger,
  safeContact: row.safe_contact,
  language: row.language,
  country: row.country,
  receivedAt: row.received_at,
  changedAt: row.changed_at,
  takenBy: row.taker_name,
  isMine: row.taken_by === actor.userId,
  cases,
  synthetic: row.synthetic,
  removedAt: row.removed_at,
});
