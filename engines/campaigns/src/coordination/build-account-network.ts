import type { CoordinatedPair } from "./share.ts";
import { takeQuantile } from "./take-quantile.ts";

/** Two accounts and all that they shared together. */
export interface AccountEdge {
  /** The two accounts in order of spelling. */
  readonly accounts: readonly [string, string];
  /** Pairs of shares. */
  readonly weight: number;
  /** Mean seconds between the two shares of a pair. */
  readonly averageTimeDelta: number;
  /** Different older contents and different newer ones: the published method does not keep them by account. */
  readonly olderContents: number;
  readonly newerContents: number;
  /** The smaller of the two divided by the larger, 0 .. 1. */
  readonly symmetry: number;
}

export interface AccountNetwork {
  /** Edges heavier than the threshold, the heaviest first. */
  readonly edges: readonly AccountEdge[];
  readonly threshold: number;
  /** Accounts of these edges, in order of spelling. */
  readonly accounts: readonly string[];
}

/**
 * The network of accounts that share together, cut at a quantile of its weights: CooRTweet's
 * `generate_coordinated_network`, whose edges must be strictly heavier than the quantile.
 * Units: `edgeWeight` 0 .. 1. Errors: RangeError for another.
 */
export function buildAccountNetwork(pairs: Iterable<CoordinatedPair>, edgeWeight = 0.5): AccountNetwork {
  if (!(edgeWeight >= 0 && edgeWeight <= 1)) throw new RangeError(`edgeWeight must be 0 .. 1, got ${edgeWeight}`);
  const drafts = new Map<string, Map<string, EdgeDraft>>();
  for (const pair of pairs) addPair(drafts, pair);
  const all = [...drafts].flatMap(([first, others]) =>
    [...others].map(([second, draft]) => finishEdge(first, second, draft)),
  );
  const threshold = takeQuantile(
    all.map((edge) => edge.weight),
    edgeWeight,
  );
  const edges = all
    .filter((edge) => edge.weight > threshold)
    .sort((one, other) => other.weight - one.weight || compareNames(one, other));
  const accounts = [...new Set(edges.flatMap((edge) => edge.accounts))].sort();
  return { edges, threshold, accounts };
}

interface EdgeDraft {
  weight: number;
  seconds: number;
  readonly older: Set<string>;
  readonly newer: Set<string>;
}

function addPair(drafts: Map<string, Map<string, EdgeDraft>>, pair: CoordinatedPair): void {
  const { account, otherAccount } = pair;
  const [first, second] = account < otherAccount ? [account, otherAccount] : [otherAccount, account];
  const others = drafts.get(first) ?? new Map<string, EdgeDraft>();
  drafts.set(first, others);
  const draft = others.get(second) ?? { weight: 0, seconds: 0, older: new Set(), newer: new Set() };
  others.set(second, draft);
  draft.weight += 1;
  draft.seconds += pair.timeDelta;
  draft.older.add(pair.content);
  draft.newer.add(pair.otherContent);
}

function finishEdge(first: string, second: string, { weight, seconds, older, newer }: EdgeDraft): AccountEdge {
  return {
    accounts: [first, second],
    weight,
    averageTimeDelta: seconds / weight,
    olderContents: older.size,
    newerContents: newer.size,
    symmetry: Math.min(older.size, newer.size) / Math.max(older.size, newer.size),
  };
}

function compareNames(one: AccountEdge, other: AccountEdge): number {
  return one.accounts.join("\u0000") < other.accounts.join("\u0000") ? -1 : 1;
}
