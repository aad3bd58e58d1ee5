import { hash } from "node:crypto";
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
export const entryHash = (entry: ChainEntry): string => hashOfParts(entry, canonicalJson(entry.details));

/**
 * The same for an entry whose details are canonical JSON already. The text is written key by key in the order of RFC 8785:
 * verification hashes a million of them, and sorting nine known keys each time would be most of its work.
 */
export function hashOfParts(entry: Omit<ChainEntry, "details">, details: string): string {
  const { org_id, seq, at, actor, action, subject_kind, subject_id, prev_hash } = entry;
  // Ids, instants and hashes hold no character that JSON would escape.
  const text =
    `{"action":${JSON.stringify(action)},"actor":${actor === null ? "null" : `"${actor}"`},"at":"${at}",` +
    `"details":${details},"org_id":"${org_id}","prev_hash":"${prev_hash}","seq":${seq},` +
    `"subject_id":${JSON.stringify(subject_id)},"subject_kind":${JSON.stringify(subject_kind)}}`;
  return hash("sha256", text);
}

/** What stands before the first entry: bound to the organisation, so that no chain passes for another's. */
export const genesisHash = (orgId: OrgId): string => hash("sha256", `suar audit chain of ${orgId}`);

/** The text that the node's key signs for a head. */
export const headText = ({ org_id, seq, hash: value, at }: ChainHead): string =>
  canonicalJson({ org_id, seq, hash: value, at });
