import type { OrgId } from "@suar/domain";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { readSeenHeads, writeSeenHeads, type SeenHeads } from "./seen-heads.ts";
import { entryHash, genesisHash, headText } from "./chain-hash.ts";

/**
 * What is wrong with a link: `gap` (an entry is missing), `hash` (its content was changed), `prev` (it does not follow
 * the one before), `tail` (entries after the last one were cut off, or stand beyond the head), `head` (the head names
 * another hash), `signature` (the head is not signed by a key of this node), `rolled_back` (an older state was put back:
 * an earlier check saw more).
 */
export const auditDifferences = ["gap", "hash", "prev", "tail", "head", "signature", "rolled_back"] as const;
export type AuditDifference = (typeof auditDifferences)[number];

/** The chain of one organisation; `broken` names its first broken link. */
export interface ChainProof {
  readonly orgId: OrgId;
  readonly entries: number;
  readonly broken: { readonly seq: number; readonly difference: AuditDifference } | null;
}

export interface AuditProof {
  readonly intact: boolean;
  readonly chains: readonly ChainProof[];
}

const batch = 1000;

/**
 * Walks every organisation's chain from its first entry to its signed head. A whole chain's head is noted in
 * `<dataDir>/keys/audit-seen.json`, against which the next check finds an older state that was put back.
 * Shapes: one proof an organisation. Errors: none for a broken chain; it is the result.
 */
export async function verifyAudit(database: Database): Promise<AuditProof> {
  const seen = await readSeenHeads(database.dataDir);
  const { proofs, heads } = await database.transaction((tx) => verifyAll(tx, database, seen), {
    isolation: "repeatable read",
  });
  const intact = proofs.every(({ broken }) => broken === null);
  if (intact) await writeSeenHeads(database.dataDir, heads);
  return { intact, chains: proofs };
}

async function verifyAll(
  tx: Tx,
  { signer }: Database,
  seen: SeenHeads,
): Promise<{ proofs: readonly ChainProof[]; heads: SeenHeads }> {
  const organisations = await tx.selectFrom("organisations").select("org_id").orderBy("org_id").execute();
  const gone = [...seen.keys()].filter((orgId) => !organisations.some(({ org_id }) => org_id === orgId));
  const proofs: ChainProof[] = gone.map((orgId) => ({
    orgId,
    entries: 0,
    broken: { seq: 1, difference: "rolled_back" },
  }));
  const heads = new Map(seen);
  for (const { org_id: orgId } of organisations) {
    const walk = await walkChain(tx, orgId, seen.get(orgId));
    const broken = walk.broken ?? (await checkHead(tx, signer, orgId, walk));
    proofs.push({ orgId, entries: walk.seq, broken });
    heads.set(orgId, { seq: walk.seq, hash: walk.hash });
  }
  return { proofs, heads };
}

interface Walk {
  readonly seq: number;
  readonly hash: string;
  readonly broken: ChainProof["broken"];
}

async function walkChain(tx: Tx, orgId: OrgId, seen: { seq: number; hash: string } | undefined): Promise<Walk> {
  let seq = 0;
  let hash = genesisHash(orgId);
  for (;;) {
    const entries = await tx
      .selectFrom("audit_entries")
      .selectAll()
      .where("org_id", "=", orgId)
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(batch)
      .execute();
    for (const entry of entries) {
      const difference =
        entry.seq !== seq + 1
          ? "gap"
          : entry.prev_hash !== hash
            ? "prev"
            : entry.hash !== entryHash(entry)
              ? "hash"
              : seen?.seq === entry.seq && seen.hash !== entry.hash
                ? "rolled_back"
                : null;
      if (difference !== null) return { seq, hash, broken: { seq: seq + 1, difference } };
      ({ seq, hash } = entry);
    }
    if (entries.length < batch) break;
  }
  return {
    seq,
    hash,
    broken: seen !== undefined && seq < seen.seq ? { seq: seq + 1, difference: "rolled_back" } : null,
  };
}

async function checkHead(
  tx: Tx,
  signer: Database["signer"],
  orgId: OrgId,
  { seq, hash }: Walk,
): Promise<ChainProof["broken"]> {
  const head = await tx.selectFrom("audit_heads").selectAll().where("org_id", "=", orgId).executeTakeFirst();
  if (head === undefined) return seq === 0 ? null : { seq, difference: "head" };
  if (head.seq !== seq) return { seq: Math.min(head.seq, seq) + 1, difference: "tail" };
  if (head.hash !== hash) return { seq, difference: "head" };
  const isSigned =
    head.key_id !== null && head.signature !== null && signer.isSignedBy(head.key_id, headText(head), head.signature);
  return isSigned || seq === 0 ? null : { seq, difference: "signature" };
}
