import type { EntityType, Span } from "./text-reading.ts";

/** A typed stretch of a matching copy: its value is kept as an edge of its own, its place as a slot. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
  readonly value: string;
}

/**
 * One record as the campaign engine takes it: already folded, with the typed stretches of the *matching* copy.
 * `spans` are sorted and do not overlap.
 */
export interface FoldedDocument {
  readonly id: string;
  readonly matching: string;
  readonly spans: readonly TypedSpan[];
}
