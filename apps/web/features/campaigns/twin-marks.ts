import type { TwinFactKind, TwinLink } from "@suar/domain";
import type { TextMark } from "../../ui/segment-text.ts";

type Shared = TwinLink["shared"][number];

/** Words of two texts that say the same, with all that they say: a town says its country too. */
export interface TwinPiece extends Pick<Shared, "a" | "b"> {
  readonly key: string;
  readonly kinds: readonly TwinFactKind[];
}

/**
 * What two texts share, once for each pair of places, rarest first.
 * Shapes: `fact` begins with its kind and a colon. Units: UTF-16 code units. Errors: none.
 */
export function twinPieces(shared: TwinLink["shared"]): readonly TwinPiece[] {
  const pieces = Map.groupBy(shared, ({ a, b }) => `${a.start} ${a.end} ${b.start} ${b.end}`);
  return [...pieces].flatMap(([key, facts]) => {
    const [first] = facts;
    if (first === undefined) return [];
    const kinds = new Set(facts.map(({ fact }) => fact.slice(0, fact.indexOf(":")) as TwinFactKind));
    return [{ key, kinds: [...kinds], a: first.a, b: first.b }];
  });
}

/**
 * Marks for one of two texts that say the same: a piece bears the same number in both.
 * Shapes: pieces in the order of the table, whose numbers these are; `write` says a number in the reader's digits.
 * Errors: none.
 */
export const twinMarks = (
  pieces: readonly TwinPiece[],
  side: "a" | "b",
  write: (number: number) => string,
): readonly TextMark[] =>
  pieces.map((piece, at) => ({
    key: piece.key,
    kind: "entity",
    start: piece[side].start,
    end: piece[side].end,
    label: write(at + 1),
  }));
