import { type Burst, findBursts } from "./find-bursts.ts";

/** One post that carries a tag. */
export interface TaggedPost {
  readonly tag: string;
  readonly account: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** The campaign its text belongs to, or null. */
  readonly campaign: string | null;
}

/** A tag that several accounts fill in a burst with texts of the same campaigns. */
export interface FloodedTag {
  readonly tag: string;
  readonly posts: number;
  readonly accounts: number;
  readonly burst: Burst;
  /** Posts of the burst whose text several accounts of the burst share, and those accounts. */
  readonly sharedPosts: number;
  readonly sharedAccounts: readonly string[];
}

/** Fewest posts in the burst, fewest accounts with one text, and the share of the burst that such texts must make up. */
export const floodRules = { posts: 10, accounts: 3, share: 0.5 } as const;

/**
 * Tags flooded by accounts that look independent: they need not repost each other, they post alike in the same hours.
 * Shapes: any order; tags by falling number of shared posts. Errors: none.
 * Source: QUT coordination-network-toolkit issue 54, a campaign in Indonesian found by likeness of text and hour of day.
 */
export function findFloodedTags(posts: Iterable<TaggedPost>): FloodedTag[] {
  const byTag = Map.groupBy(posts, (post) => post.tag);
  return [...byTag]
    .flatMap(([tag, all]) => describeFlood(tag, all) ?? [])
    .sort((one, other) => other.sharedPosts - one.sharedPosts || (one.tag < other.tag ? -1 : 1));
}

function describeFlood(tag: string, posts: readonly TaggedPost[]): FloodedTag | undefined {
  const bursts = posts.length < floodRules.posts ? [] : findBursts(posts.map((post) => post.time));
  const floods = bursts.flatMap((burst) => {
    const during = posts.filter(({ time }) => time >= burst.start && time <= burst.end);
    const byCampaign = Map.groupBy(
      during.filter(({ campaign }) => campaign !== null),
      (post) => post.campaign,
    );
    const shared = [...byCampaign.values()].filter(
      (some) => new Set(some.map(({ account }) => account)).size >= floodRules.accounts,
    );
    const sharedPosts = shared.reduce((sum, some) => sum + some.length, 0);
    const sharedAccounts = [...new Set(shared.flat().map(({ account }) => account))].sort();
    const isFlood = during.length >= floodRules.posts && sharedPosts >= floodRules.share * during.length;
    return isFlood ? [{ burst, sharedPosts, sharedAccounts }] : [];
  });
  const [largest] = floods.sort((one, other) => other.sharedPosts - one.sharedPosts);
  if (largest === undefined) return undefined;
  return { tag, posts: posts.length, accounts: new Set(posts.map(({ account }) => account)).size, ...largest };
}
