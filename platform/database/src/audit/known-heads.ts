import type { OrgId } from "@suar/domain";

/** Hashes that chains had at certain entries, by organisation and number, as somebody kept them. */
export type KnownHeads = ReadonlyMap<OrgId, ReadonlyMap<number, string>>;

export const noKnownHeads: KnownHeads = new Map();

/** What stands on paper: the number of an entry and the first 20 hexadecimal digits (80 bits) of its hash. */
export interface PrintedHead {
  readonly seq: number;
  readonly fingerprint: string;
}

const digits = 20;
const group = 4;

/**
 * A head as a person reads it out, types it and compares it: `1204 7f3a-9c21-44be-0d17-52aa`.
 * Shapes: 80 bits of the hash; writing another chain that fits them would take 2^80 tries.
 */
export function printHead({ seq, hash }: { readonly seq: number; readonly hash: string }): string {
  const groups = Array.from({ length: digits / group }, (_, n) => hash.slice(n * group, (n + 1) * group));
  return `${seq} ${groups.join("-")}`;
}

/** Reads what `printHead` wrote, with any spaces and dashes and in either case; `undefined` for anything else. */
export function readPrintedHead(text: string): PrintedHead | undefined {
  const match = /^(\d{1,15})[\s:.-]+([0-9a-f](?:[\s-]*[0-9a-f]){19})$/i.exec(text.trim());
  const [, seq, fingerprint] = match ?? [];
  if (seq === undefined || fingerprint === undefined) return undefined;
  return { seq: Number(seq), fingerprint: fingerprint.replaceAll(/[\s-]/g, "").toLowerCase() };
}

/** Whether the entry is the one on the paper. */
export const isPrintedFor = (
  { seq, fingerprint }: PrintedHead,
  entry: { readonly seq: number; readonly hash: string },
): boolean => entry.seq === seq && entry.hash.startsWith(fingerprint);

/** The heads of both, an organisation's numbers joined. */
export function joinHeads(...all: readonly KnownHeads[]): KnownHeads {
  const joined = new Map<OrgId, Map<number, string>>();
  for (const [orgId, heads] of all.flatMap((each) => [...each])) {
    const into = joined.get(orgId) ?? new Map<number, string>();
    for (const [seq, hash] of heads) into.set(seq, hash);
    joined.set(orgId, into);
  }
  return joined;
}
