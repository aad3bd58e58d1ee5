import { existsSync } from "node:fs";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { erasableKinds, isUuidV7, SuarError, type ErasableKind, type Instant, type OrgId } from "@suar/domain";
import { z } from "zod";
import type { AuditSigner } from "../audit/audit-keys.ts";
import { canonicalJson } from "../audit/canonical-json.ts";
import { appendLines } from "../audit/kept-heads.ts";

/** One thing that is gone for good. */
export interface Erasure {
  readonly orgId: OrgId;
  readonly kind: ErasableKind;
  readonly id: string;
  readonly at: Instant;
}

/** A line of the file: what was erased, signed by the node, so that nobody can make a restore leave other things out. */
export interface SignedErasure extends Erasure {
  readonly keyId: string;
  readonly signature: string;
}

/** The list of everything that was ever erased, outside the database and outside every backup. */
export const erasuresFile = (dataDir: string): string => join(dataDir, "keys", "erasures.jsonl");

const header = JSON.stringify({ suar: "erasures", version: 1 });
const headerSchema = z.object({ suar: z.literal("erasures"), version: z.literal(1) });
const lineSchema = z.object({
  org: z.string().refine(isUuidV7),
  kind: z.enum(erasableKinds),
  id: z.string().refine(isUuidV7),
  at: z.iso.datetime(),
  key: z.string(),
  signature: z.string(),
});

/** The text that the node's key signs for an erasure. */
const erasureText = ({ orgId, kind, id, at }: Erasure): string =>
  canonicalJson({ suar: "erasure", org: orgId, kind, id, at });

/** Signs an erasure with the node's key. */
export const signErasure = (signer: AuditSigner, erasure: Erasure): SignedErasure => ({
  ...erasure,
  keyId: signer.keyId,
  signature: signer.sign(erasureText(erasure)),
});

/** Whether a trusted key signed it. */
const isSignedErasure = (signer: Pick<AuditSigner, "isSignedBy">, erasure: SignedErasure): boolean =>
  signer.isSignedBy(erasure.keyId, erasureText(erasure), erasure.signature);

/** Adds erasures to the node's list; they are on the disk when it returns. Without any, the list is made if it is missing. */
export async function writeErasures(dataDir: string, erasures: readonly SignedErasure[]): Promise<void> {
  const path = erasuresFile(dataDir);
  const lines = erasures.map(({ orgId, kind, id, at, keyId, signature }) =>
    JSON.stringify({ org: orgId, kind, id, at, key: keyId, signature }),
  );
  const all = existsSync(path) ? lines : [header, ...lines];
  if (all.length > 0) await appendLines(path, all);
}

/**
 * The erasures in a file, unproven: see `isSignedErasure`. A line that a crash cut short is left out, because what it
 * stands for was never acknowledged.
 * Errors: `erasures.unreadable` with file and line; `input.missing`.
 */
export async function readErasures(path: string): Promise<readonly (SignedErasure & { readonly line: number })[]> {
  if (!existsSync(path)) throw new SuarError("input.missing", { file: path });
  const erasures: (SignedErasure & { readonly line: number })[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const value = parse(text);
    if (line === 1) {
      if (!headerSchema.safeParse(value).success) throw unreadable(path, line);
      continue;
    }
    if (value === undefined) continue;
    const read = lineSchema.safeParse(value);
    if (!read.success) throw unreadable(path, line);
    const { org, kind, id, at, key, signature } = read.data;
    erasures.push({ orgId: org as OrgId, kind, id, at: at as Instant, keyId: key, signature, line });
  }
  if (line === 0) throw unreadable(path, 1);
  return erasures;
}

/** Errors: `erasures.unreadable` for the first one that no trusted key signed. */
export function proveErasures(
  signer: Pick<AuditSigner, "isSignedBy">,
  path: string,
  erasures: readonly (SignedErasure & { readonly line: number })[],
): void {
  const foreign = erasures.find((erasure) => !isSignedErasure(signer, erasure));
  if (foreign !== undefined) throw unreadable(path, foreign.line);
}

const unreadable = (file: string, line: number): SuarError => new SuarError("erasures.unreadable", { file, line });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
