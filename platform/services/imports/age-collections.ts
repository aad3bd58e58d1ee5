import { appendAudit, json, type Database, type Tx } from "@suar/database";
import { adultAdvertDays, instantOf, type ImportId, type OrgId } from "@suar/domain";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { queueJob } from "../jobs/index.ts";
import { makeId } from "../sessions/index.ts";
import { dayFolder } from "./corpus-folder.ts";
import { importJob } from "./import-job.ts";
import { deleteFolders, eraseImport } from "./purge-imports.ts";
import { storeUpload } from "./store-upload.ts";

const dayMs = 24 * 60 * 60_000;
const clockColumns = { id: "id", text: "text", time: null, account: null };

interface Place {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}

/** What went. */
export interface AgedCollections {
  /** Days of adult-service adverts that were erased. */
  readonly erased: number;
  /** Collections whose loose records leave although no file came. */
  readonly clocked: number;
}

/**
 * Lets the clock work on collections to which no file comes. Adult-service adverts leave after 30 days, joined or not.
 * In every collection, records that joined no campaign leave when their days are over: an empty day is added, because
 * adding a day is what lets them go. What was kept aside of old days goes from the disk.
 */
export async function ageCollections(place: Place, now = Date.now()): Promise<AgedCollections> {
  const erased = await eraseAdultDays(place, now);
  const collections = await place.transaction(listCollections);
  let clocked = 0;
  for (const collection of collections) {
    await dropKeptAside(place.corpora, collection, now);
    if (isDue(collection, now) && (await addClockDay(place, collection, now))) clocked += 1;
  }
  return { erased, clocked };
}

async function eraseAdultDays({ transaction, corpora }: Place, now: number): Promise<number> {
  const gone = await transaction(async (tx) => {
    const rows = await tx
      .selectFrom("imports as i")
      .innerJoin("collections as c", (join) =>
        join.onRef("c.org_id", "=", "i.org_id").onRef("c.collection_id", "=", "i.collection_id"),
      )
      .select(["i.org_id", "i.import_id", "i.collection_id"])
      .where("c.kind", "=", "adult_services")
      .where("i.created_at", "<=", instantOf(now - adultAdvertDays * dayMs))
      .execute();
    const ended: ImportId[] = [];
    for (const { org_id: orgId, import_id: id, collection_id: collection } of rows) {
      const ids = await eraseImport(tx, orgId, id);
      if (ids.length === 0) continue;
      ended.push(...ids);
      const subject = { kind: "import", id: collection ?? id };
      const details = { day: id, days: adultAdvertDays };
      await appendAudit(tx, { orgId, actor: null, action: "collection.day_expired", subject, details });
    }
    return ended;
  });
  await deleteFolders(corpora, gone);
  return gone.length;
}

interface AgingCollection {
  readonly orgId: OrgId;
  readonly id: ImportId;
  readonly keepDays: number;
  /** Complete days, and whether anything came with them. */
  readonly days: readonly { readonly day: string; readonly records: number }[];
}

async function listCollections(tx: Tx): Promise<readonly AgingCollection[]> {
  const rows = await tx
    .selectFrom("imports as i")
    .innerJoin("collections as c", (join) =>
      join.onRef("c.org_id", "=", "i.org_id").onRef("c.collection_id", "=", "i.collection_id"),
    )
    .innerJoin("imports as all", (join) =>
      join.onRef("all.org_id", "=", "i.org_id").onRef("all.import_id", "=", "i.collection_id"),
    )
    .select(["i.org_id", "i.collection_id", "i.day", "i.records", "c.keep_days"])
    .where("i.state", "=", "done")
    .where("all.state", "=", "done")
    .where("all.removed_at", "is", null)
    .execute();
  const byId = new Map<string, { -readonly [Key in keyof AgingCollection]: AgingCollection[Key] }>();
  for (const { org_id: orgId, collection_id: id, day, records, keep_days: keepDays } of rows) {
    if (id === null || day === null) continue;
    const known = byId.get(id) ?? { orgId, id, keepDays, days: [] };
    byId.set(id, { ...known, days: [...known.days, { day, records }] });
  }
  return [...byId.values()];
}

const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const daysBefore = (date: string, days: number): string => dateOf(Date.parse(date) - days * dayMs);

/** True when records of some day have had their days by the calendar, but not yet by the collection's newest day. */
function isDue({ days, keepDays }: AgingCollection, now: number): boolean {
  const newest = days.reduce((last, { day }) => (day > last ? day : last), "").slice(0, 10);
  const today = dateOf(now);
  if (newest === "" || newest >= today) return false;
  const [before, after] = [daysBefore(newest, keepDays), daysBefore(today, keepDays)];
  return days.some(({ day, records }) => records > 0 && day.slice(0, 10) > before && day.slice(0, 10) <= after);
}

async function addClockDay(
  { transaction, corpora }: Place,
  collection: AgingCollection,
  now: number,
): Promise<boolean> {
  const { orgId, id } = collection;
  const importId = makeId<ImportId>();
  const { bytes } = await storeUpload(corpora, importId, emptyFile(), 1024);
  const isAdded = await transaction(async (tx) => {
    // Whoever adds a file holds this row: of the two, the file comes first and does what the clock would do.
    const row = await tx
      .selectFrom("imports")
      .select("state")
      .where("org_id", "=", orgId)
      .where("import_id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    const working = await tx
      .selectFrom("imports")
      .select("import_id")
      .where("org_id", "=", orgId)
      .where("collection_id", "=", id)
      .where((where) => where.or([where("state", "in", ["queued", "running"]), where("day", "=", dateOf(now))]))
      .executeTakeFirst();
    if (row?.state !== "done" || working !== undefined) return false;
    await tx
      .insertInto("imports")
      .values({
        org_id: orgId,
        import_id: importId,
        name: "clock.csv",
        state: "queued",
        bytes,
        mapping: json(clockColumns),
        kind: "day",
        collection_id: id,
        day: dateOf(now),
        created_at: instantOf(now),
      })
      .execute();
    await queueJob(tx, { orgId, kind: importJob, subjectId: importId });
    return true;
  });
  if (!isAdded) await deleteFolders(corpora, [importId]);
  return isAdded;
}

async function* emptyFile(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,text\n");
}

/** Records that could not be read, or came twice, are kept as long as loose records are. */
async function dropKeptAside(corpora: string, { id, keepDays, days }: AgingCollection, now: number): Promise<void> {
  const last = daysBefore(dateOf(now), keepDays);
  for (const { day } of days.filter((one) => one.day.slice(0, 10) <= last)) {
    await rm(join(dayFolder(corpora, id, day), "rejects.jsonl"), { force: true });
  }
}
