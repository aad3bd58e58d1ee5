import type { OrgId } from "@suar/domain";
import { sql } from "kysely";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { genesisHash, hashOfParts, headText } from "./chain-hash.ts";
import { readEntries, type StoredEntry } from "./chain-rows.ts";
import { isPrintedFor, type KnownHeads, noKnownHeads, type PrintedHead } from "./known-heads.ts";

/**
 * What is wrong with a link: `gap` (an entry is missing), `hash` (its content was changed), `prev` (it does not follow
 * the one before), `tail` (entries after the last one were cut off, or stand beyond the head), `head` (the head names
 * another hash), `signature` (the head is not signed by a key of this node), `rolled_back` (an older state was put back,
 * or the chain was written anew: an earlier check, or a head kept elsewhere, saw something else).
 */
export const auditDifferences = ["gap", "hash", "prev", "tail", "head", "signature", "rolled_back"] as const;
export type AuditDifference = (typeof auditDifferences)[number];

/** The chain of one organisation; `broken` names its first broken link. */
export interface ChainProof {
  readonly orgId: OrgId;
  /** Entries that were read and follow one another. */
  readonly entries: number;
  /** Hash of the last of them. */
  readonly hash: string;
  /** The highest entry that a head brought for the check (a kept file, a number on paper) confirms; 0 for none. */
  readonly confirmed: number;
  readonly broken: { readonly seq: number; readonly difference: AuditDifference } | null;
}

export interface ChainCheck {
  /** Heads that somebody kept and brings: the chain must go through each of them. */
  readonly known?: KnownHeads;
  readonly printed?: readonly PrintedHead[];
  readonly onProgress?: (seq: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The same with what the node itself noted; see `verifyAudit`. */
interface OwnCheck extends ChainCheck {
  readonly own?: KnownHeads;
}

const batch = 5000;

/**
 * Walks one organisation's chain from its first entry to its signed head. Entries never change, so each stretch is read
 * in a short transaction of its own and others are served in between.
 * Units: 10^6 entries take less than 10 CPU seconds (bench/src/verify-audit.ts).
 * Errors: none for a broken chain; it is the result. `signal.reason` when it is stopped.
 */
export async function verifyChain(
  { transaction, signer }: Pick<Database, "transaction" | "signer">,
  orgId: OrgId,
  { known = noKnownHeads, own = noKnownHeads, printed = [], onProgress, signal }: OwnCheck = {},
): Promise<ChainProof> {
  const heads: HeadsOfChain = { own: own.get(orgId) ?? none, brought: known.get(orgId) ?? none, printed };
  let walk: Walk = { seq: 0, hash: genesisHash(orgId), confirmed: 0 };
  for (;;) {
    signal?.throwIfAborted();
    const end = await transaction(
      async (tx) => {
        const entries = await readEntries(tx, orgId, walk.seq, walk.seq + batch);
        const stretch = follow(walk, entries, heads);
        walk = stretch.walk;
        if (stretch.broken !== null) return stretch.broken;
        if (entries.length === batch) return "more";
        return checkEnd(tx, signer, orgId, walk, heads);
      },
      { isolation: "repeatable read" },
    );
    const proof = { orgId, entries: walk.seq, hash: walk.hash, confirmed: walk.confirmed };
    if (end !== "more") return { ...proof, broken: end };
    if (onProgress !== undefined) onProgress(walk.seq, await transaction((tx) => countEntries(tx, orgId)));
  }
}

interface Walk {
  readonly seq: number;
  readonly hash: string;
  readonly confirmed: number;
}

type Broken = ChainProof["broken"];

interface HeadsOfChain {
  readonly own: ReadonlyMap<number, string>;
  readonly brought: ReadonlyMap<number, string>;
  readonly printed: readonly PrintedHead[];
}
const none: ReadonlyMap<number, string> = new Map();

function follow(
  from: Walk,
  entries: readonly StoredEntry[],
  { own, brought, printed }: HeadsOfChain,
): { readonly walk: Walk; readonly broken: Broken } {
  let { seq, hash, confirmed } = from;
  for (const entry of entries) {
    const kept = brought.get(entry.seq);
    const noted = own.get(entry.seq);
    const difference =
      entry.seq !== seq + 1
        ? "gap"
        : entry.prev_hash !== hash
          ? "prev"
          : entry.hash !== hashOfParts(entry, entry.details)
            ? "hash"
            : (kept ?? entry.hash) !== entry.hash || (noted ?? entry.hash) !== entry.hash
              ? "rolled_back"
              : null;
    if (difference !== null) return { walk: { seq, hash, confirmed }, broken: { seq: seq + 1, difference } };
    ({ seq, hash } = entry);
    if (kept !== undefined || printed.some((head) => isPrintedFor(head, entry))) confirmed = seq;
  }
  return { walk: { seq, hash, confirmed }, broken: null };
}

async function checkEnd(
  tx: Tx,
  signer: Database["signer"],
  orgId: OrgId,
  { seq, hash }: Walk,
  { own, brought }: HeadsOfChain,
): Promise<Broken> {
  const { rows } = await sql<{ last: number | null }>`
    select max(seq) as last from audit_entries where org_id = ${orgId}`.execute(tx);
  if ((rows[0]?.last ?? 0) > seq) return { seq: seq + 1, difference: "gap" };
  if ([...own.keys(), ...brought.keys()].some((kept) => kept > seq)) return { seq: seq + 1, difference: "rolled_back" };
  const head = await tx.selectFrom("audit_heads").selectAll().where("org_id", "=", orgId).executeTakeFirst();
  if (head === undefined) return seq === 0 ? null : { seq, difference: "head" };
  if (head.seq !== seq) return { seq: Math.min(head.seq, seq) + 1, difference: "tail" };
  if (head.hash !== hash) return { seq, difference: "head" };
  const isSigned =
    head.key_id !== null && head.signature !== null && signer.isSignedBy(head.key_id, headText(head), head.signature);
  return isSigned || seq === 0 ? null : { seq, difference: "signature" };
}

async function countEntries(tx: Tx, orgId: OrgId): Promise<number> {
  const head = await tx.selectFrom("audit_heads").select("seq").where("org_id", "=", orgId).executeTakeFirst();
  return head?.seq ?? 0;
}
