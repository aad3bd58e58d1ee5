import type { Loss } from "@suar/domain/crosswalks";

/** A loss, and how often it came. */
export interface CountedLoss extends Loss {
  readonly count: number;
}

/** Adds up the losses of many rows: what one report says instead of a line a row. */
export interface LossCounter {
  add(losses: readonly Loss[]): void;
  /** Most frequent first. */
  losses(): readonly CountedLoss[];
}

const mostKept = 5_000;

/** Shapes: any number of losses; at most 5,000 different ones are told apart, the codes of further ones are left out. */
export function createLossCounter(): LossCounter {
  const counts = new Map<string, { readonly loss: Loss; count: number }>();
  return {
    add(losses) {
      for (const loss of losses) {
        const full = `${loss.to} ${loss.kind} ${loss.field} ${loss.code ?? ""}`;
        const isNew = !counts.has(full) && counts.size >= mostKept;
        const kept = isNew ? { ...loss, code: null } : loss;
        const name = isNew ? `${loss.to} ${loss.kind} ${loss.field} ` : full;
        const found = counts.get(name);
        if (found === undefined) counts.set(name, { loss: kept, count: 1 });
        else found.count += 1;
      }
    },
    losses: () =>
      [...counts.values()]
        .map(({ loss, count }) => ({ ...loss, count }))
        .toSorted((left, right) => right.count - left.count || (left.field < right.field ? -1 : 1)),
  };
}
