import { indexShares, type ShareIndex } from "./index-shares.ts";
import type { Share } from "./share.ts";
import { hourOf } from "./profile-hours.ts";
import { type PairRules, visitPairs } from "./visit-pairs.ts";

/** Two accounts, by number, and the different objects that they shared together. */
export interface Meeting {
  readonly one: number;
  readonly other: number;
  readonly objects: number;
  /** Sum of the seconds between the two, of the pair nearest in time of each object. */
  readonly seconds: number;
}

export interface Meetings {
  readonly index: ShareIndex;
  readonly meetings: readonly Meeting[];
  /** For each account, 24 numbers: the shares of others that stood beside its own, by their hour of the day. */
  readonly companions: Float64Array;
  /** For each account, 24 numbers by hour of the day: its shares. */
  readonly shares: Float64Array;
  readonly crowds: readonly number[];
}

interface Draft {
  objects: number;
  seconds: number;
  object: number;
  nearest: number;
}

/** Counts for each two accounts the objects they shared within the window. Memory: the rows and one entry a pair of accounts. */
export function countMeetings(shared: Iterable<Share>, rules: PairRules): Meetings {
  const index = indexShares(shared);
  const count = index.accountNames.length;
  const companions = new Float64Array(count * 24);
  const shares = new Float64Array(count * 24);
  const hours = Uint8Array.from(index.times, hourOf);
  const addTo = (counts: Float64Array, account: number, row: number): void => {
    const place = account * 24 + (hours[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const [row, account] of index.accounts.entries()) addTo(shares, account, row);
  const drafts = new Map<number, Draft>();
  const crowds = visitPairs(index, rules, (older, newer) => {
    const a = index.accounts[older] ?? 0;
    const b = index.accounts[newer] ?? 0;
    addTo(companions, a, newer);
    addTo(companions, b, older);
    const seconds = (index.times[newer] ?? 0) - (index.times[older] ?? 0);
    addMeeting(drafts, Math.min(a, b) * count + Math.max(a, b), index.objects[older] ?? 0, seconds);
  });
  const meetings = [...drafts].map(([key, { objects, seconds, nearest }]) => ({
    one: Math.floor(key / count),
    other: key % count,
    objects,
    seconds: seconds + nearest,
  }));
  return { index, meetings, companions, shares, crowds };
}

function addMeeting(drafts: Map<number, Draft>, key: number, object: number, seconds: number): void {
  const draft = drafts.get(key);
  if (draft === undefined) drafts.set(key, { objects: 1, seconds: 0, object, nearest: seconds });
  else if (draft.object === object) draft.nearest = Math.min(draft.nearest, seconds);
  else {
    draft.objects += 1;
    draft.seconds += draft.nearest;
    draft.object = object;
    draft.nearest = seconds;
  }
}
