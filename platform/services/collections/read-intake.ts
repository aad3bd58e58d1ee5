import type { Intake } from "@suar/domain";
import { countChanges } from "../campaigns/index.ts";
import { corpusFolder, findImport, listDayRows, requireReadable, type UploadPlace } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadCollections } from "./collection-policy.ts";
import { findCollection } from "./collection-queries.ts";

/** Days in the small chart. */
const chartDays = 30;

/**
 * What the newest day brought to a collection, and the days before it.
 * Errors: `session.forbidden`, `import.not_found`, `collection.closed`.
 */
export async function readIntake(
  { transaction, corpora }: Pick<UploadPlace, "transaction" | "corpora">,
  actor: Actor,
  id: string,
): Promise<Intake> {
  authorize(mayReadCollections(actor), "collection.read");
  const { row, days } = await transaction(async (tx) => {
    const { import_id: found } = await findCollection(tx, actor, id);
    const whole = await findImport(tx, actor.orgId, found);
    await requireReadable(tx, actor, whole);
    const all = await listDayRows(tx, actor.orgId, found);
    return { row: whole, days: all.filter((day) => day.state === "done") };
  });
  const [newest] = days;
  return {
    day: newest?.day ?? null,
    outcome: newest?.outcome ?? null,
    records: newest?.records ?? 0,
    states:
      row.state === "done"
        ? await countChanges(corpusFolder(corpora, row.import_id))
        : { new: 0, grown: 0, unchanged: 0, quiet: 0 },
    series: days
      .slice(0, chartDays)
      .map((day) => ({
        day: day.day ?? "",
        records: day.records,
        created: day.outcome?.created ?? 0,
        grown: day.outcome?.grown ?? 0,
      }))
      .toReversed(),
  };
}
