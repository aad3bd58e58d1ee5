import { type Burst, findBursts } from "./find-bursts.ts";
import { chanceBits } from "./chance-bits.ts";

/** One post that speaks well of an employer; whether it does is the caller's to say. */
export interface Praise {
  readonly employer: string;
  readonly account: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** The campaign its text belongs to, or null. */
  readonly campaign: string | null;
}

/** Many accounts that praise one employer and hardly anything else. A lead: real workers may do so too. */
export interface Chorus {
  readonly employer: string;
  readonly accounts: number;
  /** Accounts that praise no other employer. */
  readonly onlyThis: readonly string[];
  /** What the share of such accounts in the whole corpus lets expect. */
  readonly expectedOnlyThis: number;
  /** Posts whose text at least three accounts share. */
  readonly sharedPosts: number;
  readonly posts: number;
  /** The largest burst, or null. */
  readonly burst: Burst | null;
}

/** Fewest accounts, and the share of posts that alike texts (of so many writers) or one burst must make up, and the bits of surprise. */
export const chorusRules = { accounts: 5, share: 0.5, writers: 3, bits: 3 } as const;

/**
 * Employers whose praise looks arranged: accounts that praise nobody else more than the corpus lets expect, and besides
 * the same texts or one burst. One of these facts alone is not reported.
 * Shapes: any order; by falling number of accounts that praise nobody else. Errors: none.
 */
export function findChoruses(posts: Iterable<Praise>): Chorus[] {
  const all = [...posts];
  const employersOf = new Map<string, Set<string>>();
  for (const { account, employer } of all) {
    employersOf.set(account, (employersOf.get(account) ?? new Set()).add(employer));
  }
  return [...Map.groupBy(all, (post) => post.employer)]
    .flatMap(([employer, some]) => describeChorus(employer, some, employersOf) ?? [])
    .sort((one, other) => other.onlyThis.length - one.onlyThis.length || (one.employer < other.employer ? -1 : 1));
}

function describeChorus(
  employer: string,
  posts: readonly Praise[],
  employersOf: ReadonlyMap<string, ReadonlySet<string>>,
): Chorus | undefined {
  const accounts = [...new Set(posts.map(({ account }) => account))].sort();
  if (accounts.length < chorusRules.accounts) return undefined;
  const speaksOfOne = (account: string): boolean => employersOf.get(account)?.size === 1;
  const onlyThis = accounts.filter(speaksOfOne);
  const inside = new Set(accounts);
  const others = [...employersOf.keys()].filter((account) => !inside.has(account));
  const usual = (others.filter(speaksOfOne).length + 1) / (others.length + 2);
  const expectedOnlyThis = usual * accounts.length;
  const shared = [...Map.groupBy(posts, (post) => post.campaign)].filter(
    ([campaign, some]) => campaign !== null && new Set(some.map(({ account }) => account)).size >= chorusRules.writers,
  );
  const sharedPosts = shared.reduce((sum, [, some]) => sum + some.length, 0);
  const bursts = findBursts(posts.map(({ time }) => time)).sort((one, other) => other.events - one.events);
  const burst = bursts[0] ?? null;
  const isAlike = sharedPosts >= chorusRules.share * posts.length;
  const isBurst = burst !== null && burst.events >= chorusRules.share * posts.length;
  const isUnusual = chanceBits(onlyThis.length, expectedOnlyThis) >= chorusRules.bits;
  if (!isUnusual || !(isAlike || isBurst)) return undefined;
  return { employer, accounts: accounts.length, onlyThis, expectedOnlyThis, sharedPosts, posts: posts.length, burst };
}
