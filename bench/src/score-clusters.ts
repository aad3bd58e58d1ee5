/** One record of a planted corpus: its campaign (`null` for background) and how much its copies were changed. */
export interface PlantedRecord {
  readonly id: string;
  readonly campaign: string | null;
  readonly level: string;
}

/** Scores of one clustering; every figure is 0 .. 1. */
export interface ClusterScores {
  /** Flagged: a record is in some cluster. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Adjusted Rand index over all records, background as singletons, and over planted records alone. */
  readonly ariAll: number;
  readonly ariPlanted: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Pair recall among the records of one level, by level. */
  readonly pairRecallByLevel: Readonly<Record<string, number>>;
}

/**
 * Compares clusters with planted campaigns.
 * Shapes: `clusterOf` gives the cluster of a clustered record, nothing for the others. Errors: none.
 * Source: Hubert and Arabie 1985 (adjusted Rand index); pair and flag figures as in the reference measurements.
 */
export function scoreClusters(
  records: readonly PlantedRecord[],
  clusterOf: ReadonlyMap<string, string>,
): ClusterScores {
  const truth = (one: PlantedRecord): string =>
    one.campaign === null ? `alone ${one.id}` : `campaign ${one.campaign}`;
  const found = (one: PlantedRecord): string => {
    const cluster = clusterOf.get(one.id);
    return cluster === undefined ? `alone ${one.id}` : `cluster ${cluster}`;
  };
  const both = (one: PlantedRecord): string => `${truth(one)} ${found(one)}`;
  const planted = records.filter((one) => one.campaign !== null);
  const flagged = records.filter((one) => clusterOf.has(one.id));
  const hits = planted.filter((one) => clusterOf.has(one.id)).length;
  const precision = share(hits, flagged.length);
  const recall = share(hits, planted.length);
  const agreeing = countPairs(records, both);
  const levels = [...new Set(planted.map((one) => one.level))].sort();
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    ariAll: adjustedRand(records, truth, found),
    ariPlanted: adjustedRand(planted, truth, found),
    pairPrecision: share(agreeing, countPairs(records, found)),
    pairRecall: share(agreeing, countPairs(records, truth)),
    pairRecallByLevel: Object.fromEntries(
      levels.map((level) => {
        const own = planted.filter((one) => one.level === level);
        return [level, share(countPairs(own, both), countPairs(own, truth))];
      }),
    ),
  };
}

type Naming = (one: PlantedRecord) => string;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function countPairs(records: readonly PlantedRecord[], name: Naming): number {
  const sizes = new Map<string, number>();
  for (const one of records) sizes.set(name(one), (sizes.get(name(one)) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

function adjustedRand(records: readonly PlantedRecord[], left: Naming, right: Naming): number {
  const all = (records.length * (records.length - 1)) / 2;
  const agreeing = countPairs(records, (one) => `${left(one)} ${right(one)}`);
  const [a, b] = [countPairs(records, left), countPairs(records, right)];
  const expected = share(a * b, all);
  return share(agreeing - expected, (a + b) / 2 - expected);
}
