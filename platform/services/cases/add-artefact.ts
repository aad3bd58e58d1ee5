import type { Tx } from "@suar/database";
import { instantOf, type Artefact, type ArtefactId, type NewArtefact } from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { findCaseKey, sealPart } from "./case-key.ts";
import { mayWriteCase } from "./case-policy.ts";
import { findCase } from "./case-queries.ts";
import { tellCase } from "./tell-case.ts";
import { touchCase } from "./touch-case.ts";

/**
 * Points to something outside by hash, reference and statement; there is nowhere to put the thing itself.
 * Errors: `case.not_found`, `key.locked`, `key.missing`.
 */
export async function addArtefact(
  tx: Tx,
  actor: Actor,
  { id, artefact }: { readonly id: string; readonly artefact: NewArtefact },
  now = Date.now(),
): Promise<Artefact> {
  authorize(mayWriteCase(actor), "case.write");
  const row = await findCase(tx, actor, id, { lock: true });
  const key = await findCaseKey(tx, await openKeys(tx, actor), row.case_id);
  const artefactId = makeId<ArtefactId>();
  const at = instantOf(now);
  const place = { orgId: row.org_id, caseId: row.case_id, table: "case_artefacts", id: artefactId };
  const { kind, source, certainty } = artefact;
  await tx
    .insertInto("case_artefacts")
    .values({
      org_id: row.org_id,
      case_id: row.case_id,
      artefact_id: artefactId,
      kind,
      source,
      certainty,
      sealed: sealPart(key, place, JSON.stringify(artefact)),
      by_user: actor.userId,
      at,
    })
    .execute();
  await touchCase(tx, row, now);
  await tellCase(tx, actor, {
    caseId: row.case_id,
    kind: "artefact_added",
    subject: artefactId,
    details: { kind },
    now,
  });
  return { ...artefact, id: artefactId, by: actor.name, at };
}
