import { later, type ContactFieldTable, type Tx } from "@suar/database";
import {
  instantOf,
  type ContactField,
  type ContactId,
  type OrgId,
  type Saved,
  type SavedVersion,
  type UserId,
} from "@suar/domain";
import type { Selectable } from "kysely";
import type { FileKey } from "../keys/index.ts";
import { planSave } from "../versions/index.ts";
import { openValue, sealValue } from "./seal-contact.ts";

/** A version of a field with the name of who wrote it. */
export type VersionRecord = Selectable<ContactFieldTable> & { readonly by_name: string | null };

/** One save of one field, checked. */
export interface FieldSave {
  readonly orgId: OrgId;
  readonly contact: ContactId;
  readonly field: ContactField;
  readonly value: unknown;
  /** Every version of the field, with the contact locked. */
  readonly versions: readonly VersionRecord[];
  readonly base: number;
  readonly by: UserId;
  readonly byName: string;
  readonly now: number;
}

/** What a save came to. `isInForce`: the value counts from now on. `isNew`: it began a version that was not there. */
export interface WrittenVersion {
  readonly saved: Saved;
  readonly isInForce: boolean;
  readonly isNew: boolean;
}

/** Every version of every field of a contact, with names. */
export const selectVersions = (tx: Tx, orgId: OrgId, contact: ContactId) =>
  tx
    .selectFrom("contact_fields as f")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "f.org_id").onRef("u.user_id", "=", "f.by_user"))
    .selectAll("f")
    .select("u.name as by_name")
    .where("f.org_id", "=", orgId)
    .where("f.contact_id", "=", contact);

/** Keeps a value of a field of a contact that the caller has locked; overwrites nobody else's. */
export async function writeVersion(tx: Tx, key: FileKey, save: FieldSave): Promise<WrittenVersion> {
  const { orgId, contact, field, value, versions, base, by, now } = save;
  const said = JSON.stringify(value);
  const isSame = (row: VersionRecord): boolean => JSON.stringify(openValue(key, row)) === said;
  const plan = planSave(versions, { base, by, now, isSame });
  const at = instantOf(now);
  const mine: SavedVersion = {
    version: plan.kind === "repeat" ? plan.kept.version : plan.version,
    value,
    by: save.byName,
    at,
  };
  const done = { kind: "saved", version: mine.version, at } as const;
  if (plan.kind === "repeat") {
    const { kept, present } = plan;
    const saved = kept === present ? done : conflict(key, mine, present);
    return { saved, isInForce: kept === present, isNew: false };
  }
  const id = { org_id: orgId, contact_id: contact, field };
  const sealed = sealValue(key, { ...id, version: plan.version }, value);
  const isAside = plan.kind === "aside";
  const kept = plan.kind === "replace" ? undefined : plan.kept;
  if (kept !== undefined) {
    await later(tx, ofVersion(tx, save, kept.version).set({ version: plan.version, sealed, at }));
  } else {
    if (plan.kind === "replace" && plan.present !== undefined) {
      await later(tx, ofVersion(tx, save, plan.present.version).set({ replaced_at: at }));
    }
    const row = { ...id, version: plan.version, sealed, by_user: by, began_at: at, at };
    await later(tx, tx.insertInto("contact_fields").values(isAside ? { ...row, aside: true, replaced_at: at } : row));
  }
  return { saved: isAside ? conflict(key, mine, plan.present) : done, isInForce: !isAside, isNew: kept === undefined };
}

/** Says that what was kept aside of a field has been merged by a person. */
export async function settleAside(tx: Tx, { orgId, contact, field, now }: FieldSave): Promise<void> {
  await tx
    .updateTable("contact_fields")
    .set({ settled_at: instantOf(now) })
    .where("org_id", "=", orgId)
    .where("contact_id", "=", contact)
    .where("field", "=", field)
    .where("aside", "=", true)
    .where("settled_at", "is", null)
    .execute();
}

/** A version as a page shows it. Errors: `key.broken_seal`. */
export const presentVersion = (key: FileKey, row: VersionRecord): SavedVersion => ({
  version: row.version,
  value: openValue(key, row),
  by: row.by_name,
  at: row.at,
});

const conflict = (key: FileKey, yours: SavedVersion, present: VersionRecord): Saved => ({
  kind: "conflict",
  yours,
  theirs: presentVersion(key, present),
});

const ofVersion = (tx: Tx, { orgId, contact, field }: FieldSave, version: number) =>
  tx
    .updateTable("contact_fields")
    .where("org_id", "=", orgId)
    .where("contact_id", "=", contact)
    .where("field", "=", field)
    .where("version", "=", version);
