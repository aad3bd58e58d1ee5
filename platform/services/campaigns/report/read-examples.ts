import type { Evidence } from "@suar/domain";
import type { StoredRow } from "../part-writer.ts";
import { streamEvidence } from "../read-evidence.ts";

/** Where an indicator stands in one record: the words, and a little of what is before and after them. */
export interface Example {
  readonly record: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const contextUnits = 80;

/** For each indicator the place nearest to the medoid, among the first records of a campaign. */
export async function readExamples(dir: string, row: StoredRow): Promise<ReadonlyMap<string, Example>> {
  const examples = new Map<string, Example>();
  if (row.indicatorIds.length === 0) return examples;
  for await (const records of streamEvidence(dir, row)) {
    for (const record of records) {
      for (const hit of record.indicators) {
        if (!examples.has(hit.id)) examples.set(hit.id, cutExample(record, hit.start, hit.end));
      }
    }
    if (examples.size >= row.indicatorIds.length) break;
  }
  return examples;
}

function cutExample({ id, text }: Evidence, start: number, end: number): Example {
  const before = text.slice(Math.max(0, start - contextUnits), start).replace(/^[\uDC00-\uDFFF\p{M}]+/u, "");
  const after = text.slice(end, end + contextUnits).replace(/[\uD800-\uDBFF]$/, "");
  return {
    record: id,
    before: start > contextUnits ? `…${before}` : before,
    words: text.slice(start, end),
    after: end + contextUnits < text.length ? `${after}…` : after,
  };
}
