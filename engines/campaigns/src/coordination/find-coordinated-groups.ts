import { countMeetings } from "./count-meetings.ts";
import { checkRules } from "./find-coordinated-pairs.ts";
import { createAccountJudge, type GroupJudgement } from "./judge-accounts.ts";
import type { ShareIndex } from "./index-shares.ts";
import { partAccounts } from "./part-accounts.ts";
import { type HourProfile, profileHours } from "./profile-hours.ts";
import type { Share } from "./share.ts";
import { defaultPairRules, type PairRules } from "./visit-pairs.ts";
import type { EvidenceRules } from "./weigh-evidence.ts";

export interface GroupRules extends PairRules, EvidenceRules {
  /** Bits of surprise two accounts need before they are looked at together. */
  readonly edgeBits: number;
  /** Bits beyond chance that a group needs, and half of it each account: 14 is one in 16,000. */
  readonly marginBits: number;
  /** Fewest accounts of a group. */
  readonly minAccounts: number;
}

/** Ten minutes: adverts are posted by hand or by a schedule, seldom within the seconds of a shared link. */
export const defaultGroupRules = {
  ...defaultPairRules,
  timeWindow: 600,
  edgeBits: 3,
  objectBits: 8,
  objectPrice: 4,
  marginBits: 14,
  minAccounts: 3,
} as const satisfies GroupRules;

/** An account of a group: its shares, those made while another member made the same, and what chance would give. */
export interface GroupAccount {
  readonly account: string;
  readonly shares: number;
  readonly together: number;
  readonly expected: number;
}

/** Accounts that share the same things at the same time. It says nothing about why, and nothing about a person. */
export interface CoordinatedGroup {
  /** By falling number of objects shared together. */
  readonly accounts: readonly GroupAccount[];
  /** What they shared together beyond chance, by number of the accounts for which it speaks, at most 50. */
  readonly objects: readonly { readonly object: string; readonly accounts: number }[];
  /** Bits beyond chance and beyond naming the group. */
  readonly bits: number;
  /** Hours of the day, UTC, of all shares of these accounts. */
  readonly hours: HourProfile;
}

export interface CoordinatedGroups {
  readonly groups: readonly CoordinatedGroup[];
  /** Objects that so many shared at once that their pairs were left out. */
  readonly crowds: readonly string[];
}

/**
 * Groups of accounts that share the same objects or campaigns within a window more often than chance explains.
 * Shapes: any order; groups by falling bits; an account stands in one group. Errors: RangeError naming a time or a rule
 * out of range. Cost: the pairs within the window, and some passes over the rows of what each group shares.
 *
 * @example
 * const { groups } = findCoordinatedGroups(shares);
 * console.log(groups[0]?.accounts.length);
 */
export function findCoordinatedGroups(shares: Iterable<Share>, rules: Partial<GroupRules> = {}): CoordinatedGroups {
  const all = { ...defaultGroupRules, ...rules };
  const found = countMeetings(shares, checkRules(all));
  const judged = partAccounts(found, all.edgeBits)
    .map(createAccountJudge(found.index, all))
    .filter(({ members, bits }) => members.size >= all.minAccounts && bits >= all.marginBits)
    .sort((one, other) => other.bits - one.bits || smallest(one) - smallest(other));
  const groups = eachOnce(judged, all.minAccounts).map((group) => describeGroup(found.index, group));
  return { groups, crowds: found.crowds.map((object) => found.index.objectNames[object] ?? "") };
}

function smallest({ members }: GroupJudgement): number {
  return Math.min(...members.keys());
}

/** Two parts may grow into one group: an account stays with the group that weighs more. */
function eachOnce(judged: readonly GroupJudgement[], minAccounts: number): GroupJudgement[] {
  const taken = new Set<number>();
  return judged.flatMap(({ members, bits }) => {
    const left = new Map([...members].filter(([account]) => !taken.has(account)));
    if (left.size < minAccounts || left.size * 2 < members.size) return [];
    for (const account of left.keys()) taken.add(account);
    return [{ members: left, bits }];
  });
}

function describeGroup(index: ShareIndex, { members, bits }: GroupJudgement): CoordinatedGroup {
  const rows = [...members.keys()].flatMap((account) => [...(index.accountRows[account] ?? [])]);
  const speaking = [...members.values()].flatMap(({ objects }) => objects);
  return {
    accounts: [...members]
      .map(([account, { together, expected }]) => ({
        account: index.accountNames[account] ?? "",
        shares: index.accountRows[account]?.length ?? 0,
        together,
        expected,
      }))
      .sort((one, other) => other.together - one.together || (one.account < other.account ? -1 : 1)),
    objects: [...Map.groupBy(speaking, (object) => object)]
      .map(([object, times]) => ({ object: index.objectNames[object] ?? "", accounts: times.length }))
      .sort((one, other) => other.accounts - one.accounts || (one.object < other.object ? -1 : 1))
      .slice(0, mostObjects),
    bits,
    hours: profileHours(rows.map((row) => index.times[row] ?? 0)),
  };
}

const mostObjects = 50;
