import type { Entity } from "@suar/domain";
import type { Cue } from "../indicator.ts";
import type { IndicatorHead } from "../indicator.ts";

/** A stretch of the display text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What is known of one text when the rules are asked. */
export interface Facts {
  readonly entities: readonly Entity[];
  /** Hits in words by indicator id, in places of the display text. */
  readonly hits: ReadonlyMap<string, readonly Piece[]>;
  /** Cues with their places in the display text, in the order of the text. */
  readonly cues: ReadonlyMap<Cue, readonly Piece[]>;
}

/** An indicator that no single phrase shows; it hits at most once a text. */
export interface Rule extends IndicatorHead {
  /** The strongest piece, which is shown as the place of the hit; `undefined` when the rule does not hold. */
  readonly find: (facts: Facts) => Piece | undefined;
}
