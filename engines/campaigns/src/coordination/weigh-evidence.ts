import type { ShareIndex } from "./index-shares.ts";
import { hourOf } from "./profile-hours.ts";

/** What speaks for one account belonging to a group. */
export interface Evidence {
  /** Bits of surprise, each object counted once and at most `objectBits`. */
  readonly bits: number;
  /** Objects it shared while a member did, and how many chance would give. */
  readonly together: number;
  readonly expected: number;
  /** Objects, by number, that speak for it. */
  readonly objects: readonly number[];
}

export interface EvidenceRules {
  readonly timeWindow: number;
  /** Most bits that one object can say for an account: several must speak. */
  readonly objectBits: number;
  /** Bits taken from each object's, since the best of an account's moments is looked at. */
  readonly objectPrice: number;
}

const hours = 24;

/**
 * Weighs, for every account that ever shared beside a member, whether members stand beside its shares more than chance
 * explains: among the shares of an object within the window, members are `k` of `n`, chance is their part of all shares
 * around that hour of the day. So neither a hot object, which everybody shares, nor people awake at the same hours surprise.
 * An object says something once, however often it is shared. Cost: the rows of the objects the members share.
 * Source: the binomial bound `n KL(k/n, p)` (Chernoff 1952).
 */
export function createEvidence(
  index: ShareIndex,
  { timeWindow, objectBits, objectPrice }: EvidenceRules,
): (members: ReadonlySet<number>) => ReadonlyMap<number, Evidence> {
  const { objects, accounts, times, objectStarts, accountRows } = index;
  const hourOfRow = Uint8Array.from(times, hourOf);
  const inHour = new Float64Array(hours);
  for (const hour of hourOfRow) inHour[hour] = (inHour[hour] ?? 0) + 1;

  return (members) => {
    const rows = [...members].flatMap((member) => [...(accountRows[member] ?? [])]);
    const membersInHour = new Float64Array(hours);
    for (const row of rows) membersInHour[hourOfRow[row] ?? 0] = (membersInHour[hourOfRow[row] ?? 0] ?? 0) + 1;
    const partInHour = membersInHour.map((count, hour) => Math.max(1, count) / Math.max(1, inHour[hour] ?? 0));
    const evidence = new Map<number, { bits: number; together: number; expected: number; objects: number[] }>();
    for (const object of new Set(rows.map((row) => objects[row] ?? 0))) {
      const best = new Map<number, Beside>();
      const begin = objectStarts[object] ?? 0;
      const end = objectStarts[object + 1] ?? 0;
      visitBeside({ accounts, times, begin, end, timeWindow, members }, (row, all, some) => {
        const chance = chanceAround(times[row] ?? 0, timeWindow, partInHour);
        const bits = Math.max(0, Math.min(objectBits, binomialBits(all, some, chance) - objectPrice));
        const known = best.get(accounts[row] ?? 0);
        const expected = 1 - (1 - chance) ** all;
        if (known === undefined || bits > known.bits) best.set(accounts[row] ?? 0, { bits, some, expected });
      });
      for (const [account, { bits, some, expected }] of best) {
        const sum = evidence.get(account) ?? { bits: 0, together: 0, expected: 0, objects: [] };
        evidence.set(account, sum);
        sum.bits += bits;
        if (bits > 0) sum.objects.push(object);
        sum.together += some > 0 ? 1 : 0;
        sum.expected += expected;
      }
    }
    return evidence;
  };
}

interface Beside {
  readonly bits: number;
  readonly some: number;
  readonly expected: number;
}

interface ObjectRows {
  readonly accounts: Int32Array;
  readonly times: Float64Array;
  readonly begin: number;
  readonly end: number;
  readonly timeWindow: number;
  readonly members: ReadonlySet<number>;
}

/** For each row of an object the other rows within the window, and those of members among them. */
function visitBeside(
  { accounts, times, begin, end, timeWindow, members }: ObjectRows,
  visit: (row: number, all: number, some: number) => void,
): void {
  let first = begin;
  let past = begin;
  let inside = 0;
  for (let row = begin; row < end; row++) {
    const time = times[row] ?? 0;
    while (past < end && (times[past] ?? 0) <= time + timeWindow) inside += members.has(accounts[past++] ?? 0) ? 1 : 0;
    while ((times[first] ?? 0) < time - timeWindow) inside -= members.has(accounts[first++] ?? 0) ? 1 : 0;
    visit(row, past - first - 1, inside - (members.has(accounts[row] ?? 0) ? 1 : 0));
  }
}

/** The members' part of all shares, in the hour of those the window touches in which it is largest. */
function chanceAround(time: number, timeWindow: number, partInHour: Float64Array): number {
  let chance = 0;
  const steps = Math.min(hours, Math.ceil((2 * timeWindow) / 3600) + 1);
  for (let step = 0; step <= steps; step++) {
    const at = Math.min(time + timeWindow, time - timeWindow + step * 3600);
    chance = Math.max(chance, partInHour[hourOf(at)] ?? 0);
  }
  return Math.min(1, chance);
}

function binomialBits(all: number, some: number, chance: number): number {
  const share = some / all;
  if (all === 0 || share <= chance) return 0;
  const missing = share === 1 ? 0 : (1 - share) * Math.log2((1 - share) / (1 - chance));
  return all * (share * Math.log2(share / chance) + missing);
}
