import type { OrgId } from "@suar/domain";
import type { Database } from "../open-handle.ts";
import { readKeptHeads } from "./kept-heads.ts";
import { joinHeads, type KnownHeads, type PrintedHead } from "./known-heads.ts";
import { readSeenHeads, writeSeenHeads } from "./seen-heads.ts";
import { type ChainCheck, type ChainProof, verifyChain } from "./verify-chain.ts";

export interface AuditProof {
  readonly intact: boolean;
  readonly chains: readonly ChainProof[];
  /** Heads on paper that no chain goes through. */
  readonly unmatched: readonly PrintedHead[];
}

/**
 * Walks every organisation's chain from its first entry to its signed head, and compares it with the heads outside the
 * database: those that an earlier check saw (`keys/audit-seen.json`), those that the node keeps (`keys/audit-heads.jsonl`)
 * and those that somebody brings (`known`, `printed`). A whole chain's head is noted as seen.
 * Shapes: one proof an organisation. Errors: none for a broken chain, it is the result; `data.broken` when a file of
 * heads is damaged.
 */
export async function verifyAudit(database: Database, check: ChainCheck = {}): Promise<AuditProof> {
  const { db, dataDir } = database;
  const own = await ownHeads(database);
  const organisations = await db.selectFrom("organisations").select("org_id").orderBy("org_id").execute();
  const gone = [...new Set([...own.keys(), ...(check.known?.keys() ?? [])])].filter(
    (orgId) => !organisations.some(({ org_id }) => org_id === orgId),
  );
  const chains: ChainProof[] = gone.map(lostChain);
  for (const { org_id: orgId } of organisations) {
    chains.push(await verifyChain(database, orgId, { ...check, own }));
  }
  const unmatched = (check.printed ?? []).filter(({ seq }) => !chains.some((chain) => chain.confirmed >= seq));
  const intact = unmatched.length === 0 && chains.every(({ broken }) => broken === null);
  if (intact)
    await writeSeenHeads(dataDir, new Map(chains.map(({ orgId, entries, hash }) => [orgId, { seq: entries, hash }])));
  return { intact, chains, unmatched };
}

/**
 * The same for one organisation, for a person who is signed in to it: nothing of another's chain is read.
 * Errors: as `verifyAudit`.
 */
export async function verifyOneAudit(database: Database, orgId: OrgId, check: ChainCheck = {}): Promise<ChainProof> {
  const proof = await verifyChain(database, orgId, { ...check, own: await ownHeads(database) });
  if (proof.broken === null) {
    const heads = new Map(await readSeenHeads(database.dataDir));
    await writeSeenHeads(database.dataDir, heads.set(orgId, { seq: proof.entries, hash: proof.hash }));
  }
  return proof;
}

async function ownHeads({ dataDir, signer }: Pick<Database, "dataDir" | "signer">): Promise<KnownHeads> {
  const seen = await readSeenHeads(dataDir);
  const ofSeen = new Map([...seen].map(([orgId, { seq, hash }]) => [orgId, new Map([[seq, hash]])]));
  return joinHeads(ofSeen, await readKeptHeads(dataDir, signer));
}

const lostChain = (orgId: OrgId): ChainProof => ({
  orgId,
  entries: 0,
  hash: "",
  confirmed: 0,
  broken: { seq: 1, difference: "rolled_back" },
});
