import { appendAudit, json, type Tx } from "@suar/database";
import { instantOf, SuarError, type Preservation, type PreparePreservation } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { changeRequest, lockRequest } from "./change-request.ts";
import { mayChangePreservation, mayPreparePreservation } from "./preservation-policy.ts";
import { readPreservation } from "./read-preservation.ts";

/**
 * Writes a draft anew. What was sent stays as it was sent.
 * Errors: `session.forbidden`, `preservation.not_found`; `preservation.changed` for an older version or no draft.
 */
export async function changePreservation(
  tx: Tx,
  actor: Actor,
  input: PreparePreservation & { readonly id: string; readonly version: number },
  now = Date.now(),
): Promise<Preservation> {
  authorize(mayPreparePreservation(actor), "preservation.prepare");
  const row = await lockRequest(tx, actor, input);
  if (!mayChangePreservation(actor, row.state)) throw new SuarError("preservation.changed", { version: row.version });
  const { platform, language, content } = input;
  const step = { step: "changed", on: instantOf(now).slice(0, 10), keepUntil: null, words: "" } as const;
  await changeRequest(tx, actor, row, { platform, language, content: json(content) }, { step, now });
  const details = { accounts: content.accounts.length, posts: content.posts.length, basis: content.basis };
  const subject = { kind: "preservation", id: row.request_id };
  const who = { orgId: actor.orgId, actor: actor.userId };
  await appendAudit(tx, { ...who, action: "preservation.changed", subject, details });
  return readPreservation(tx, actor, row.request_id, now);
}
