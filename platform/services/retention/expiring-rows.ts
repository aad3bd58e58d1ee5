import type { Tx } from "@suar/database";
import { instantOf, type ExpiringClass, type Instant, type OrgId } from "@suar/domain";
import { sql, type RawBuilder } from "kysely";

/** Where the things of a class that runs out lie, and from when their days count. */
interface ExpiringRows {
  readonly table: string;
  readonly id: string;
  readonly since: string;
  /** Only these; default: all. */
  readonly only?: RawBuilder<boolean>;
}

/** What marks an account whose name and address are gone. */
export const goneDomain = "@left.invalid";

/** One entry a class; what is removed already is on its way out by itself. */
const expiringRows = {
  import: {
    table: "imports",
    id: "import_id",
    since: "created_at",
    only: sql`removed_at is null and kind <> 'collection' and state not in ('uploading', 'queued', 'running')
      and not exists (select 1 from imports other where other.org_id = imports.org_id
        and imports.collection_id in (other.import_id, other.collection_id) and other.state in ('queued', 'running'))`,
  },
  lead: { table: "leads", id: "lead_id", since: "changed_at", only: sql`removed_at is null` },
  person: { table: "persons", id: "person_id", since: "changed_at", only: sql`removed_at is null` },
  contact: {
    table: "contacts",
    id: "contact_id",
    since: "changed_at",
    only: sql`removed_at is null and not exists (select 1 from case_contacts c
      where c.org_id = contacts.org_id and c.contact_id = contacts.contact_id)`,
  },
  case: { table: "cases", id: "case_id", since: "touched_at", only: sql`removed_at is null and closed_at is not null` },
  offer_report: { table: "offer_reports", id: "report_id", since: "received_at" },
  envelope: { table: "outbox", id: "envelope_id", since: "finished_at" },
  account: {
    table: "users",
    id: "user_id",
    since: "disabled_at",
    only: sql`email not like ${`%${goneDomain}`}`,
  },
  emergency: { table: "emergencies", id: "emergency_id", since: "asked_at" },
} satisfies Readonly<Record<ExpiringClass, ExpiringRows>>;

const dayMs = 24 * 60 * 60_000;

/** Things that came before this moment have had their days. */
export const bornBefore = (nowMs: number, days: number): Instant => instantOf(nowMs - days * dayMs);

/** When a thing of that age goes. */
export const goesAt = (since: Instant, days: number): Instant => instantOf(Date.parse(since) + days * dayMs);

/** How many things of a class came before `before`, and the oldest of them. */
export async function countExpiring(
  tx: Tx,
  orgId: OrgId,
  id: ExpiringClass,
  before: Instant,
): Promise<{ readonly count: number; readonly oldest: Instant | null }> {
  const { table, since, only }: ExpiringRows = expiringRows[id];
  const { rows } = await sql<{ count: number; oldest: Instant | null }>`
    select count(*) as count, min(${sql.ref(since)}) as oldest from ${sql.table(table)}
    where org_id = ${orgId} and ${sql.ref(since)} <= ${before} and ${only ?? sql`true`}`.execute(tx);
  return rows[0] ?? { count: 0, oldest: null };
}

/** The ids of the oldest of them, at most `limit`, locked until the transaction ends; what somebody works on waits. */
export async function takeExpiring(
  tx: Tx,
  orgId: OrgId,
  id: ExpiringClass,
  { before, limit }: { readonly before: Instant; readonly limit: number },
): Promise<readonly string[]> {
  const { table, id: column, since, only }: ExpiringRows = expiringRows[id];
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(column)} as id from ${sql.table(table)}
    where org_id = ${orgId} and ${sql.ref(since)} <= ${before} and ${only ?? sql`true`}
    order by ${sql.ref(since)} limit ${limit} for update skip locked`.execute(tx);
  return rows.map((row) => row.id);
}
