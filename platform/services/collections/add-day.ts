import type { Tx } from "@suar/database";
import { collectionDaySchema, SuarError, type Import, type ImportId, type OrgId } from "@suar/domain";
import { findCollectionOf, requireOpen, uploadImport, type UploadPlace } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayAddDay } from "./collection-policy.ts";
import { findCollection } from "./collection-queries.ts";

const mostFilesADay = 99;

/**
 * Takes the file of a day in. What comes after, naming the columns, starting, stopping and removing, is done to it as to
 * any other file. A second file of one day gets a number behind the date.
 * Errors: `import.not_found`; `collection.closed` when the agreement is over; `call.invalid` for what is no day, lies in
 * the future or has 99 files already; those of `uploadImport`.
 */
export async function addDay(
  place: UploadPlace,
  actor: Actor,
  input: {
    readonly id: string;
    readonly day: string;
    readonly name: string;
    readonly body: AsyncIterable<Uint8Array>;
  },
  now = Date.now(),
): Promise<Import> {
  authorize(mayAddDay(actor), "import.upload");
  const { id, day } = await place.transaction(async (tx) => {
    const { org_id: orgId, import_id: found } = await findCollection(tx, actor, input.id);
    const collection = await findCollectionOf(tx, { org_id: orgId, collection_id: found });
    if (collection === undefined) throw new SuarError("import.not_found");
    requireOpen(collection, now);
    return { id: found, day: await freeDay(tx, orgId, found, dateIn(input.day, now)) };
  });
  return uploadImport(place, actor, { name: input.name, body: input.body, collection: { id, day } });
}

/** Half a day ahead is today somewhere. */
function dateIn(text: string, now: number): string {
  const date = Date.parse(text);
  const isDay = collectionDaySchema.safeParse(text).success && text.length === 10 && !Number.isNaN(date);
  if (!isDay || date > now + 14 * 60 * 60_000) throw new SuarError("call.invalid", { field: "day" });
  return text;
}

async function freeDay(tx: Tx, orgId: OrgId, id: ImportId, date: string): Promise<string> {
  const rows = await tx
    .selectFrom("imports")
    .select("day")
    .where("org_id", "=", orgId)
    .where("collection_id", "=", id)
    .where("day", "like", `${date}%`)
    .execute();
  const taken = new Set(rows.map((row) => row.day));
  if (!taken.has(date)) return date;
  for (let file = 2; file <= mostFilesADay; file += 1) {
    if (!taken.has(`${date}-${file}`)) return `${date}-${file}`;
  }
  throw new SuarError("call.invalid", { field: "day" });
}
