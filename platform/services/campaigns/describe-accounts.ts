import {
  type Burst,
  type CoordinatedPair,
  type CoordinatedGroup,
  defaultGroupRules,
  findBursts,
  findChoruses,
  findCoordinatedGroups,
  findCoordinatedPairs,
  findFloodedTags,
  type Praise,
  type Share,
  type TaggedPost,
} from "@suar/campaigns/coordination";
import { type AccountGroup, type Chorus, type FloodedTag, instantOf, isSyntheticId } from "@suar/domain";
import { createHash } from "node:crypto";

const most = { accounts: 200, objects: 50, edges: 300, pairs: 200_000, bursts: 20, found: 100 } as const;

/** What the accounts of a corpus did, as it is stored. */
export interface AccountFindings {
  readonly groups: readonly AccountGroup[];
  readonly tags: readonly FloodedTag[];
  readonly choruses: readonly Chorus[];
  readonly hasAccounts: boolean;
}

/** What is looked at. */
export interface AccountPosts {
  readonly shares: readonly Share[];
  readonly tagged: readonly TaggedPost[];
  readonly praise: readonly Praise[];
}

/** Groups of accounts that post together, tags that are flooded, employers that many speak of alone. Errors: none. */
export function describeAccounts({ shares, tagged, praise }: AccountPosts): AccountFindings {
  const { groups } = findCoordinatedGroups(shares);
  const groupOf = new Map(groups.flatMap((group) => group.accounts.map(({ account }) => [account, group] as const)));
  const sharesOf = Map.groupBy(shares, ({ account }) => groupOf.get(account));
  return {
    groups: groups.map((group) => describeGroup(group, sharesOf.get(group) ?? [])),
    tags: findFloodedTags(tagged)
      .slice(0, most.found)
      .map(({ burst, sharedAccounts, ...rest }) => ({
        ...rest,
        burst: presentBurst(burst),
        sharedAccounts: sharedAccounts.length,
      })),
    choruses: findChoruses(praise)
      .slice(0, most.found)
      .map(({ burst, onlyThis, expectedOnlyThis, ...rest }) => ({
        ...rest,
        onlyThis: onlyThis.length,
        expected: round(expectedOnlyThis),
        burst: burst === null ? null : presentBurst(burst),
      })),
    hasAccounts: shares.length > 0,
  };
}

function describeGroup(group: CoordinatedGroup, shares: readonly Share[]): AccountGroup {
  const together = new Set(group.objects.map(({ object }) => object));
  const { pairs } = findCoordinatedPairs(
    shares.filter(({ object }) => together.has(object)),
    { timeWindow: defaultGroupRules.timeWindow, maxPairsPerObject: most.pairs },
  );
  const edges = countEdges(pairs);
  const posts = new Map(shares.map(({ content, time }) => [content, time]));
  const names = group.accounts.map(({ account }) => account).sort();
  return {
    group: createHash("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 12),
    accounts: group.accounts.slice(0, most.accounts).map(({ account, shares: made, together: met, expected }) => {
      return { account, posts: made, together: met, expected: round(expected) };
    }),
    objects: group.objects.slice(0, most.objects).map(({ object, accounts }) => {
      const colon = object.indexOf(":");
      const kind = object.slice(0, colon) === "url" ? "url" : "campaign";
      return { kind, value: object.slice(colon + 1), accounts };
    }),
    edges: edges.slice(0, most.edges),
    hours: [...group.hours.counts],
    quietHours: group.hours.quietHours,
    bursts: findBursts(posts.values()).slice(0, most.bursts).map(presentBurst),
    bits: round(group.bits),
    total: {
      accounts: group.accounts.length,
      objects: group.objects.length,
      edges: edges.length,
      posts: posts.size,
    },
    synthetic: [...posts.keys()].some(isSyntheticId),
  };
}

/** Every two accounts that met, however seldom; those with most meetings first. */
function countEdges(pairs: readonly CoordinatedPair[]): AccountGroup["edges"] {
  const met = Map.groupBy(pairs, ({ account, otherAccount }) => JSON.stringify([account, otherAccount].sort()));
  return [...met]
    .map(([names, some]) => {
      const [a = "", b = ""] = JSON.parse(names) as readonly string[];
      const seconds = some.reduce((sum, { timeDelta }) => sum + timeDelta, 0) / some.length;
      return { a, b, meetings: some.length, seconds: round(seconds) };
    })
    .sort((one, other) => other.meetings - one.meetings || (one.a + one.b < other.a + other.b ? -1 : 1));
}

const presentBurst = ({ start, end, events }: Burst) => ({
  start: instantOf(start * 1000),
  end: instantOf(end * 1000),
  posts: events,
});

const round = (value: number): number => Math.round(value * 10) / 10;
