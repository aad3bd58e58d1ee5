import type { Grouped } from "./grouped-folds.ts";

/** One advert to learn from: the distinct keys of its features (see distinctKeys) and the truth about it. */
export interface LabelledAdvert extends Grouped {
  readonly keys: Int32Array;
}

/** One advert with its features as column numbers, and how much it counts. */
export interface CorpusAdvert extends Grouped {
  readonly columns: Int32Array;
  readonly groupNumber: number;
  /** 1 for an advert without near-copies, less for each of many: 1 / square root of the size of its group. */
  readonly weight: number;
}

/** Adverts whose features are numbered; `keys[column]` is a feature's key. */
export interface Corpus {
  readonly keys: Int32Array;
  readonly adverts: readonly CorpusAdvert[];
}

/**
 * Numbers the features of adverts, so that counting and training work on arrays. A feature that a single group of
 * near-copies has can teach nothing and gets no number. Errors: none.
 */
export function buildCorpus(labelled: readonly LabelledAdvert[]): Corpus {
  const groups = new Map<string, { readonly number: number; size: number }>();
  for (const { group } of labelled) {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { number: groups.size, size: 1 });
    else known.size += 1;
  }
  const columns = numberShared(labelled);
  const adverts = labelled.map(({ keys, group, isFraud }): CorpusAdvert => {
    const { number = 0, size = 1 } = groups.get(group) ?? {};
    const own = Int32Array.from([...keys].flatMap((key) => columns.get(key) ?? []));
    return { columns: own, group, groupNumber: number, isFraud, weight: 1 / Math.sqrt(size) };
  });
  return { keys: Int32Array.from(columns.keys()), adverts };
}

/** A column for each key that more than one group has. */
function numberShared(labelled: readonly LabelledAdvert[]): ReadonlyMap<number, number> {
  const firstGroup = new Map<number, string>();
  const columns = new Map<number, number>();
  for (const { keys, group } of labelled) {
    for (const key of keys) {
      const first = firstGroup.get(key);
      if (first === undefined) firstGroup.set(key, group);
      else if (first !== group && !columns.has(key)) columns.set(key, columns.size);
    }
  }
  return columns;
}
