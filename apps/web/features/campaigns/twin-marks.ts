import type { TwinLink } from "@suar/domain";
import type { TextMark } from "../../ui/segment-text.ts";

/**
 * Marks for one of two texts that say the same: each thing said bears the same number in both.
 * Shapes: what is shared in the order of the table, whose numbers these are; `write` says a number in the reader's digits.
 * Errors: none.
 */
export const twinMarks = (
  shared: TwinLink["shared"],
  side: "a" | "b",
  write: (number: number) => string,
): readonly TextMark[] =>
  shared.map((fact, at) => ({
    key: fact.fact,
    kind: "entity",
    start: fact[side].start,
    end: fact[side].end,
    label: write(at + 1),
  }));
