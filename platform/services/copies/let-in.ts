import { appendAudit, type Tx } from "@suar/database";
import {
  instantOf,
  mostPinTries,
  SuarError,
  type CopyId,
  type CopyProof,
  type Instant,
  type OrgId,
  type PersonId,
} from "@suar/domain";
import { timingSafeEqual } from "node:crypto";
import { waitAfter } from "./copy-times.ts";
import { hashOfKey } from "./derive-copy-keys.ts";

/** The copy behind a right proof. */
export interface LetIn {
  readonly org_id: OrgId;
  readonly copy_id: CopyId;
  readonly person_id: PersonId;
  readonly sealed: string;
  readonly expires_at: Instant;
}

/** What became of a try; it is counted in the same transaction, so a refusal is a value and not an error. */
export type LetInAnswer =
  | { readonly kind: "in"; readonly copy: LetIn }
  | { readonly kind: "wrong"; readonly left: number }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "locked" }
  | { readonly kind: "none" };

/**
 * Looks at what a phone shows. A copy that ended, was withdrawn or never was is one answer. A wrong PIN waits longer each
 * time; after `mostPinTries` the copy stays shut for the right one too, until the office makes another. Only who holds the
 * paper can try at all, so nobody else can shut it.
 */
export async function letIn(tx: Tx, { lookup, proof }: CopyProof, now: number): Promise<LetInAnswer> {
  const row = await tx
    .selectFrom("copies")
    .select(["org_id", "copy_id", "person_id", "proof_hash", "sealed", "tries", "last_try_at", "expires_at"])
    .where("lookup_hash", "=", hashOfKey(Buffer.from(lookup, "base64url")))
    .where("withdrawn_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.sealed === null || now >= Date.parse(row.expires_at)) return { kind: "none" };
  const { org_id, copy_id, person_id, proof_hash, sealed, tries, last_try_at, expires_at } = row;
  if (tries >= mostPinTries) return { kind: "locked" };
  const waitMs = last_try_at === null ? 0 : waitAfter(tries) - (now - Date.parse(last_try_at));
  if (waitMs > 0) return { kind: "wait", seconds: Math.ceil(waitMs / 1000) };
  const given = Buffer.from(hashOfKey(Buffer.from(proof, "base64url")));
  const isRight = timingSafeEqual(given, Buffer.from(proof_hash));
  const counted = isRight ? 0 : tries + 1;
  if (counted !== tries) {
    await tx
      .updateTable("copies")
      .set({ tries: counted, last_try_at: instantOf(now) })
      .where("org_id", "=", org_id)
      .where("copy_id", "=", copy_id)
      .execute();
  }
  if (isRight) return { kind: "in", copy: { org_id, copy_id, person_id, sealed, expires_at } };
  if (counted < mostPinTries) return { kind: "wrong", left: mostPinTries - counted };
  const subject = { kind: "copy", id: copy_id };
  await appendAudit(tx, { orgId: org_id, actor: null, action: "copy.locked", subject, details: { tries: counted } });
  return { kind: "locked" };
}

/** The copy, or the error that stands for the refusal; thrown after the commit, because the try has to stay counted. */
export function requireIn(answer: LetInAnswer): LetIn {
  switch (answer.kind) {
    case "in":
      return answer.copy;
    case "wrong":
      throw new SuarError("copy.wrong_pin", { left: answer.left });
    case "wait":
      throw new SuarError("call.too_many", { seconds: answer.seconds });
    case "locked":
      throw new SuarError("copy.locked");
    case "none":
      throw new SuarError("copy.not_found");
  }
}
