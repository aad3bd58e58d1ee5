import type { CodeStandard } from "../code-list.ts";

/**
 * Why something is not the same on the other side.
 * `no_target`: the other side has no place for it. `wider`: it becomes a value that says less. `merged`: it becomes a value
 * that others become too. `rounded`: a number or day becomes a band or year. `extra_values`: the place holds one value and
 * there were more. `unproven`: what is stated does not settle what the other side asks. `negative`: the other side says that
 * something was not so, which this side cannot say. `derived`: it is made from other columns and left out.
 */
export const lossKinds = [
  "no_target",
  "wider",
  "merged",
  "rounded",
  "extra_values",
  "unproven",
  "negative",
  "derived",
] as const;
export type LossKind = (typeof lossKinds)[number];

/** One thing that a crosswalk does not carry over. It holds a code at most, never words about a person. */
export interface Loss {
  readonly to: CodeStandard | "sdg" | "suar";
  readonly kind: LossKind;
  /** Field or column that it stood in. */
  readonly field: string;
  /** The code that is lost; `null` where the value is no code. */
  readonly code: string | null;
}

/** What came across, and everything that did not. */
export interface Crossed<Value> {
  readonly value: Value;
  readonly losses: readonly Loss[];
}
