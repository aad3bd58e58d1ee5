import type { Share } from "./share.ts";

/**
 * Shares as numbers, sorted by object, then time, content and account: row i is `objects[i]`, `accounts[i]`, ... .
 * Shapes: all row arrays are of one length; `names` give the words back. Exact repeats of a row are gone.
 */
export interface ShareIndex {
  readonly objects: Int32Array;
  readonly accounts: Int32Array;
  readonly contents: Int32Array;
  readonly times: Float64Array;
  /** Where each object's rows begin; one entry more than there are objects. */
  readonly objectStarts: Int32Array;
  /** The rows of each account, rising. */
  readonly accountRows: readonly Int32Array[];
  readonly objectNames: readonly string[];
  readonly accountNames: readonly string[];
  readonly contentNames: readonly string[];
  /** For each content the object of the same name, or -1: a share of a post is no share beside it. */
  readonly objectOfContent: Int32Array;
}

/**
 * Numbers the names in order of their spelling, so that the order of `shares` changes nothing.
 * Errors: RangeError naming the row whose time is not a finite number.
 */
export function indexShares(shares: Iterable<Share>): ShareIndex {
  const rows = [...shares];
  const objectIds = numberNames(rows, (share) => share.object);
  const accountIds = numberNames(rows, (share) => share.account);
  const contentIds = numberNames(rows, (share) => share.content);
  const numbered = rows.map(({ object, account, content, time }, at) => {
    if (!Number.isFinite(time)) throw new RangeError(`indexShares: time of share ${at} is not a number of seconds`);
    return {
      object: objectIds.get(object) ?? 0,
      account: accountIds.get(account) ?? 0,
      content: contentIds.get(content) ?? 0,
      time,
    };
  });
  numbered.sort(
    (one, other) =>
      one.object - other.object || one.time - other.time || one.content - other.content || one.account - other.account,
  );
  const unique = numbered.filter((row, at) => {
    const before = numbered[at - 1];
    return (
      before === undefined ||
      before.object !== row.object ||
      before.time !== row.time ||
      before.content !== row.content ||
      before.account !== row.account
    );
  });
  const accounts = Int32Array.from(unique, (row) => row.account);
  return {
    objects: Int32Array.from(unique, (row) => row.object),
    accounts,
    contents: Int32Array.from(unique, (row) => row.content),
    times: Float64Array.from(unique, (row) => row.time),
    objectStarts: startsOf(unique, objectIds.size),
    accountRows: rowsOf(accounts, accountIds.size),
    objectNames: [...objectIds.keys()],
    accountNames: [...accountIds.keys()],
    contentNames: [...contentIds.keys()],
    objectOfContent: Int32Array.from(contentIds.keys(), (name) => objectIds.get(name) ?? -1),
  };
}

function numberNames(rows: readonly Share[], nameOf: (share: Share) => string): ReadonlyMap<string, number> {
  return new Map([...new Set(rows.map(nameOf))].sort().map((name, at) => [name, at]));
}

function startsOf(rows: readonly { readonly object: number }[], objects: number): Int32Array {
  const starts = new Int32Array(objects + 1).fill(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) starts[rows[at]?.object ?? 0] = at;
  return starts;
}

function rowsOf(accounts: Int32Array, count: number): Int32Array[] {
  const ends = new Int32Array(count + 1);
  for (const account of accounts) ends[account + 1] = (ends[account + 1] ?? 0) + 1;
  for (let account = 0; account < count; account += 1)
    ends[account + 1] = (ends[account + 1] ?? 0) + (ends[account] ?? 0);
  const starts = ends.slice();
  const rows = new Int32Array(accounts.length);
  accounts.forEach((account, row) => {
    const at = starts[account] ?? 0;
    rows[at] = row;
    starts[account] = at + 1;
  });
  return Array.from({ length: count }, (_, account) => rows.subarray(ends[account], ends[account + 1]));
}
