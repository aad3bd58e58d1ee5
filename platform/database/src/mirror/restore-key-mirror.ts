import type { Readable } from "node:stream";
import { SuarError } from "@suar/domain";
import { sql, type RawBuilder } from "kysely";
import { appendAudit } from "../audit/append-audit.ts";
import { openSealedLines, parseLine } from "../backup/open-backup.ts";
import type { FrameReader } from "../backup/read-frames.ts";
import { unreadable } from "../backup/unreadable.ts";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { mirrorEntrySchema, mirrorHeaderSchema, mirrorVersion, type MirroredTable } from "./mirror-format.ts";

/** What came back, and what stayed unreadable. */
export interface RestoredMirror {
  /** When the mirror was written. */
  readonly at: string;
  readonly persons: number;
  /** Keys in the mirror for persons who are not here: recorded after the backup, or erased. */
  readonly keptOut: number;
  /** Persons here without a key: recorded after the mirror. They stay unreadable. */
  readonly missing: number;
}

/**
 * Brings the keys of a mirror into a node that was restored from a backup. Keys, members' wraps and passwords are then
 * those of the mirror: the password that somebody had last is the one that works. Versions of the key that only the
 * backup has stay beside the newer one, for what it alone sealed. All or nothing.
 * Errors: `backup.target_not_empty` when there are keys of persons already; `backup.unreadable` with `reason` `identity`,
 * `damaged`, `format` or `counts`; `data.newer`.
 */
export async function restoreKeyMirror(
  database: Database,
  { input, identity }: { readonly input: Readable; readonly identity: string },
): Promise<RestoredMirror> {
  try {
    const frames = await openSealedLines(input, identity);
    const header = mirrorHeaderSchema.safeParse(parseLine((await frames.line()) ?? ""));
    if (!header.success) throw unreadable("format", header.error);
    const { version, at } = header.data;
    if (version > mirrorVersion) throw new SuarError("data.newer", { schema: `key mirror ${version}`, known: "1" });
    return await database.transaction(async (tx) => {
      const any = await tx.selectFrom("person_keys").select("person_id").limit(1).execute();
      if (any.length > 0) throw new SuarError("backup.target_not_empty", { folder: "person_keys" });
      const inMirror = await takeRows(tx, frames);
      return { at, ...(await sumUp(tx, inMirror)) };
    });
  } finally {
    input.destroy();
  }
}

const rowsAtOnce = 2000;

async function takeRows(tx: Tx, frames: FrameReader): Promise<number> {
  const counts: Record<string, number> = {};
  const members: unknown[] = [];
  let batch: unknown[] = [];
  let table: MirroredTable = "users";
  const write = async (): Promise<void> => {
    if (batch.length > 0) await writeRows(tx, table, batch);
    batch = [];
  };
  for (;;) {
    const line = await frames.line();
    const entry = mirrorEntrySchema.safeParse(line === null ? null : parseLine(line));
    if (!entry.success) throw unreadable("format", entry.error);
    if ("end" in entry.data) {
      await write();
      const said = Object.entries(entry.data.rows).filter(([, count]) => count > 0);
      const isWhole = said.length === Object.keys(counts).length && said.every(([name, n]) => counts[name] === n);
      if (!isWhole || (await frames.line()) !== null) throw unreadable("counts");
      await dropLeavers(tx, members);
      return counts["person_keys"] ?? 0;
    }
    if (entry.data.table !== table || batch.length >= rowsAtOnce) await write();
    table = entry.data.table;
    counts[table] = (counts[table] ?? 0) + 1;
    batch.push(entry.data.row);
    if (table === "member_keys") members.push(entry.data.row);
  }
}

/** Writes rows whose owners are here; somebody who is not in the backup has nothing here to open. */
async function writeRows(tx: Tx, table: MirroredTable, rows: readonly unknown[]): Promise<void> {
  const given = sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) r`;
  if (table === "users") {
    await sql`update users u set password_hash = r.password_hash from ${given}
      where u.org_id = r.org_id and u.user_id = r.user_id`.execute(tx);
    return;
  }
  if (table === "member_keys") {
    // A pair that its owner had to replace since the backup opens nothing any more; its grants and wraps go with it.
    await sql`delete from member_keys m using ${given}
      where m.org_id = r.org_id and m.user_id = r.user_id and m.public_key <> r.public_key`.execute(tx);
    // A passkey or password that was taken away since the backup must not open anything again.
    await sql`delete from member_key_wraps w using ${given}
      where w.org_id = r.org_id and w.user_id = r.user_id`.execute(tx);
  }
  if (table === "key_keepers") {
    await sql`delete from key_keepers k using ${given} where k.org_id = r.org_id`.execute(tx);
  }
  const { owner, key, replaces } = howToWrite[table];
  await sql`insert into ${sql.table(table)} select r.* from ${given}
    where exists (select 1 from ${owner})
    on conflict (${key}) ${replaces ?? sql`do nothing`}`.execute(tx);
  if (table === "organisation_keys") {
    // Who may open a version is what the mirror says: it follows.
    await sql`delete from organisation_key_grants g using ${given}
      where g.org_id = r.org_id and g.version = r.version`.execute(tx);
  }
}

/** Takes the pairs of everybody who left between backup and mirror. */
async function dropLeavers(tx: Tx, stayed: readonly unknown[]): Promise<void> {
  await sql`delete from member_keys m where not exists (
    select 1 from jsonb_populate_recordset(null::member_keys, ${JSON.stringify(stayed)}::jsonb) r
    where r.org_id = m.org_id and r.user_id = m.user_id)`.execute(tx);
}

interface HowToWrite {
  /** What must be here for a row to make sense, as the rest of `select 1 from`. */
  readonly owner: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  /** What happens to a row of the backup with the same key. Default: it stays. */
  readonly replaces?: RawBuilder<unknown>;
}

const memberOwner = sql`member_keys m where m.org_id = r.org_id and m.user_id = r.user_id`;

const howToWrite: Readonly<Record<Exclude<MirroredTable, "users">, HowToWrite>> = {
  organisation_keys: {
    owner: sql`organisations o where o.org_id = r.org_id`,
    key: sql`org_id, version`,
    replaces: sql`do update set sealed_to_keepers = excluded.sealed_to_keepers`,
  },
  member_keys: { owner: sql`users u where u.org_id = r.org_id and u.user_id = r.user_id`, key: sql`org_id, user_id` },
  member_key_wraps: { owner: memberOwner, key: sql`org_id, user_id, method, credential_id` },
  organisation_key_grants: { owner: memberOwner, key: sql`org_id, version, user_id` },
  key_keepers: { owner: sql`organisations o where o.org_id = r.org_id`, key: sql`org_id` },
  key_shares: { owner: memberOwner, key: sql`org_id, set_id, user_id` },
  person_keys: {
    owner: sql`persons p where p.org_id = r.org_id and p.person_id = r.person_id`,
    key: sql`org_id, person_id`,
  },
  contact_keys: {
    owner: sql`contacts c where c.org_id = r.org_id and c.contact_id = r.contact_id`,
    key: sql`org_id, contact_id`,
  },
  case_keys: {
    owner: sql`cases c where c.org_id = r.org_id and c.case_id = r.case_id`,
    key: sql`org_id, case_id`,
  },
};

async function sumUp(tx: Tx, inMirror: number): Promise<Omit<RestoredMirror, "at">> {
  const { rows } = await sql<{ org_id: string; persons: number; keys: number }>`
    select o.org_id::text as org_id, count(p.person_id)::int as persons, count(k.person_id)::int as keys
    from organisations o
    left join persons p on p.org_id = o.org_id
    left join person_keys k on k.org_id = p.org_id and k.person_id = p.person_id
    group by o.org_id`.execute(tx);
  for (const { org_id, persons, keys } of rows) {
    const orgId = org_id as Parameters<typeof appendAudit>[1]["orgId"];
    const subject = { kind: "key", id: orgId };
    const details = { persons: keys, missing: persons - keys };
    await appendAudit(tx, { orgId, actor: null, action: "key.restored", subject, details });
  }
  const sum = (name: "persons" | "keys"): number => rows.reduce((total, row) => total + row[name], 0);
  return { persons: sum("keys"), keptOut: inMirror - sum("keys"), missing: sum("persons") - sum("keys") };
}
