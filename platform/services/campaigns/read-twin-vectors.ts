import type { TwinVector } from "@suar/domain";
import { foldText, readFolded } from "@suar/text";
import { makeTwinVector } from "@suar/text/twins";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { foundFolder, partName } from "./found-folder.ts";
import type { StoredRow } from "./part-writer.ts";
import { readMedoid } from "./read-evidence.ts";

/** A campaign and what its medoid says in no language. */
export interface CampaignVector {
  readonly row: StoredRow;
  readonly twin: TwinVector;
}

/**
 * What the medoids of some campaigns say, as it was left when each was explained: a campaign that did not change is not
 * read again. Rows of older results, which have no such vector, are read anew. In the order given; rows whose record is
 * not there are left out. Errors: those of the file system.
 */
export async function readTwinVectors(
  dir: string,
  rows: readonly StoredRow[],
  signal: AbortSignal | undefined,
): Promise<CampaignVector[]> {
  const found = new Map<StoredRow, TwinVector>();
  for (const [part, own] of Map.groupBy(rows, (row) => row.part)) {
    signal?.throwIfAborted();
    const path = join(foundFolder(dir).parts, partName("twins", part, "jsonl"));
    const bytes = own.some((row) => row.twin) ? await readFile(path) : Buffer.alloc(0);
    for (const row of own) {
      if (row.twin) {
        found.set(row, JSON.parse(bytes.toString("utf8", ...row.twin)) as TwinVector);
        continue;
      }
      const medoid = await readMedoid(dir, row);
      if (medoid === undefined) continue;
      const folded = foldText(medoid.text);
      found.set(row, makeTwinVector(folded, readFolded(folded)));
    }
  }
  return rows.flatMap((row) => {
    const twin = found.get(row);
    return twin ? [{ row, twin }] : [];
  });
}
