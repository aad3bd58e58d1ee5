import type { CrossedCase } from "@suar/domain/crosswalks";
import type { HtcdsRow } from "@suar/exchange/htcds";

/** A row, and the case that it would be. */
export interface Crossed extends CrossedCase {
  readonly row: HtcdsRow;
}

/** Takes rows as they come and gives them in batches. */
export interface RowBatches {
  push(rows: readonly Crossed[]): readonly (readonly Crossed[])[];
  /** What is left, the last batch. */
  end(): readonly (readonly Crossed[])[];
}

/**
 * Batches of at least `size` rows, none of which ends between two rows of one case: what is written in one transaction is a
 * whole case, wherever the work is cut off. A case of more than `most` rows is parted all the same. Memory: one batch and what
 * was pushed last.
 */
export function createRowBatches({ size, most }: { readonly size: number; readonly most: number }): RowBatches {
  let held: Crossed[] = [];
  return {
    push: (rows) => {
      const batches: (readonly Crossed[])[] = [];
      for (const row of rows) {
        if (held.length >= most || (held.length >= size && !isSameCase(held.at(-1), row))) {
          batches.push(held);
          held = [];
        }
        held.push(row);
      }
      return batches;
    },
    end: () => {
      const last = held;
      held = [];
      return last.length > 0 ? [last] : [];
    },
  };
}

const isSameCase = (one: Crossed | undefined, other: Crossed): boolean =>
  one !== undefined && one.value.sameCase !== null && one.value.sameCase === other.value.sameCase;
