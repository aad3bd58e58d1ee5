import type { Evidence } from "@suar/domain";
import { type Excerpt, cutExcerpt } from "./cut-excerpt.ts";

/** Where an indicator stands in a record's own words. */
export interface IndicatorExample {
  readonly record: string;
  readonly language: string;
  readonly excerpt: Excerpt;
}

const around = 90;

/** Up to `limit` examples of an indicator, one a record and no two with the same words, on one line. */
export function findExamples(
  records: readonly Evidence[],
  indicator: string,
  limit: number,
): readonly IndicatorExample[] {
  const examples = new Map<string, IndicatorExample>();
  for (const record of records) {
    const hit = record.indicators.find(({ id }) => id === indicator);
    if (hit === undefined) continue;
    const excerpt = cutExcerpt(record.text.replaceAll(/\s/g, " "), hit, around);
    if (!examples.has(excerpt.text))
      examples.set(excerpt.text, { record: record.id, language: record.language, excerpt });
    if (examples.size === limit) break;
  }
  return [...examples.values()];
}
