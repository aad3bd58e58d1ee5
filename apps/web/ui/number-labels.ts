import type { TextMark } from "./segment-text.ts";

/**
 * Numbers for the long labels of a text: what is found often is named once, beneath, and pointed to by its number.
 * Shapes: marks in any order; labels of indicators and disguises, numbered from 1 as they first end in the text. Labels of
 * entities are short words and stay in the text. Errors: none.
 */
export function numberLabels(marks: readonly TextMark[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { kind, label } of marks.toSorted((a, b) => a.end - b.end || a.start - b.start)) {
    if (kind !== "entity" && !numbers.has(label)) numbers.set(label, numbers.size + 1);
  }
  return numbers;
}
