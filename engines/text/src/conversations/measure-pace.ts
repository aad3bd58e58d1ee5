import type { Message } from "@suar/domain";

/** A reply: how long after the other side's last message it came, and how long it is. */
export interface Reply {
  readonly seconds: number;
  readonly letters: number;
}

const dayMs = 86_400_000;
/** A reply after this is no reply any more. Seconds. */
const longestDelay = 6 * 3600;

/** The replies of one account to anybody else, where both times are known and in order. */
export function repliesOf(messages: readonly Message[], account: string): readonly Reply[] {
  const replies: Reply[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    if (message.account === account && before !== undefined && before.account !== account) {
      const seconds = before.at === null || message.at === null ? -1 : (message.at - before.at) / 1000;
      if (seconds >= 0 && seconds <= longestDelay) replies.push({ seconds, letters: message.text.length });
    }
    before = message;
  }
  return replies;
}

/** The middle of some numbers; `null` of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * How far delays spread, as the middle distance from the middle delay over that delay: 0 when all are alike, near 1 for
 * people. Shapes: at least one delay; `null` of none or when the middle delay is 0.
 */
export function spreadShare(seconds: readonly number[]): number | null {
  const middle = median(seconds);
  if (middle === null || middle === 0) return null;
  return (median(seconds.map((each) => Math.abs(each - middle))) ?? 0) / middle;
}

/**
 * Entropy of delays over powers of two of a second. Units: bits; people spread over 3 and more.
 * Source: Gianvecchio, Xie, Wu, Wang, "Measurement and Classification of Humans and Bots in Internet Chat", USENIX Security
 * 2008, which needs about a hundred messages for its rates; here it is shown, and never decides alone.
 */
export function delayEntropy(seconds: readonly number[]): number | null {
  if (seconds.length === 0) return null;
  const counts = new Map<number, number>();
  for (const each of seconds) {
    const bin = Math.floor(Math.log2(each + 1));
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / seconds.length) * Math.log2(count / seconds.length);
  return bits;
}

/** Rank correlation of delay and length, -1 .. 1: who types needs longer for more. `null` where either never changes. */
export function lengthLink(replies: readonly Reply[]): number | null {
  const [a, b] = [ranksOf(replies.map(({ seconds }) => seconds)), ranksOf(replies.map(({ letters }) => letters))];
  const mean = (replies.length - 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  for (const [at, rank] of a.entries()) {
    const other = b[at] ?? 0;
    ab += (rank - mean) * (other - mean);
    aa += (rank - mean) ** 2;
    bb += (other - mean) ** 2;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}

/** Ranks from 0, equal numbers sharing theirs. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const order = numbers.map((number, at) => ({ number, at })).sort((x, y) => x.number - y.number);
  const ranks = numbers.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.number === order[from]?.number) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at]?.at ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

/**
 * Days in a row, up to the account's last message, of which none had a pause as long as a night. A day without any message
 * is a pause. Units: `nightHours` hours. Shapes: instants in milliseconds, in any order.
 */
export function sleeplessDays(instants: readonly number[], nightHours: number): number {
  const sorted = instants.toSorted((a, b) => a - b);
  let begin = sorted[0];
  let longest = 0;
  for (const [at, instant] of sorted.entries()) {
    const before = sorted[at - 1] ?? instant;
    if (instant - before >= nightHours * 3_600_000) begin = instant;
    longest = Math.max(longest, instant - (begin ?? instant));
  }
  return Math.floor(longest / dayMs);
}
