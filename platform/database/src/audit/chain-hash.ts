import { createHash } from "node:crypto";
import type { Instant, OrgId, UserId } from "@suar/domain";
import type { PlainDetails } from "../schema.ts";
import { canonicalJson } from "./canonical-json.ts";

/** What the hash of an entry covers: every column but the hash itself. */
export interface ChainEntry {
  readonly org_id: OrgId;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: UserId | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly details: PlainDetails;
  readonly prev_hash: string;
}

export interface ChainHead {
  readonly org_id: OrgId;
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

/** SHA-256 of an entry over its canonical JSON, hexadecimal. */
export function entryHash(entry: ChainEntry): string {
  const { org_id, seq, at, actor, action, subject_kind, subject_id, details, prev_hash } = entry;
  return sha256(canonicalJson({ org_id, seq, at, actor, action, subject_kind, subject_id, details, prev_hash }));
}

/** What stands before the first entry: bound to the organisation, so that no chain passes for another's. */
export const genesisHash = (orgId: OrgId): string => sha256(`suar audit chain of ${orgId}`);

/** The text that the node's key signs for a head. */
export const headText = ({ org_id, seq, hash, at }: ChainHead): string => canonicalJson({ org_id, seq, hash, at });

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
