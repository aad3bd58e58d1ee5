import { appendAudit, type Database, type Tx } from "@suar/database";
import {
  instantOf,
  SuarError,
  type CopyDocument,
  type CopyId,
  type MadeCopy,
  type MakeCopy,
  type OpenField,
  type PersonId,
} from "@suar/domain";
import { sealedVersion, sealForOrganisation } from "../keys/index.ts";
import { openPerson } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { mayMakeCopy } from "./copy-policy.ts";
import { reachablePerson } from "../case-walls/index.ts";
import { gatherSharing } from "./gather-sharing.ts";
import { findCopy, presentCopy, referenceOf } from "./copy-queries.ts";
import { endOfCopy } from "./copy-times.ts";
import { hashOfKey } from "./derive-copy-keys.ts";
import { answerKeyPurpose } from "./keyed-copies.ts";
import { prepareCopy, type PreparedCopy } from "./prepare-copy.ts";
import { sealByCopyKey } from "./seal-copy.ts";

/** What a copy is made of. `origin`: the https address at which a phone reaches this node, if there is one. */
export interface CopyOrder extends MakeCopy {
  readonly id: string;
  readonly origin: string | undefined;
}

/**
 * Makes a copy of what is recorded about a person, for the person. The facts are opened as on the page, with the reason
 * that the person asks; secret and PIN are given back once and kept nowhere.
 * Errors: those of `openPerson`; `call.invalid` (`fields`) for a fact that the maker may not open, or a face.
 */
export async function makeCopy(
  transaction: Database["transaction"],
  actor: Actor,
  { id, origin, fields, language, days, sharing }: CopyOrder,
  now = Date.now(),
): Promise<MadeCopy> {
  authorize(mayMakeCopy(actor), "copy.make");
  const opened = await openPerson(transaction, actor, { id, reason: "person_asks", words: "" }, now);
  const facts = chosenFacts(opened.fields, fields);
  const prepared = await prepareCopy();
  return transaction(async (tx) => {
    const copyId = makeId<CopyId>();
    const person = await readPlain(tx, actor, id);
    const document: CopyDocument = {
      organisation: person.organisation,
      language,
      reference: referenceOf(copyId),
      madeAt: instantOf(now),
      expiresAt: instantOf(endOfCopy(now, days)),
      synthetic: person.synthetic,
      facts,
      ...(sharing ? { sharing: await gatherSharing(tx, actor, person.person_id, now) } : {}),
    };
    await store(tx, actor, { copyId, personId: person.person_id, document, prepared });
    const subject = { kind: "copy", id: copyId };
    const details = { personId: person.person_id, facts: facts.length, days };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "copy.made", subject, details });
    const secret = prepared.secret.toString("base64url");
    return {
      copy: presentCopy(await findCopy(tx, actor, copyId), now),
      document,
      address: origin === undefined ? null : `${origin}/copy#${secret}`,
      secret,
      pin: prepared.pin,
    };
  });
}

function chosenFacts(opened: readonly OpenField[], chosen: readonly string[]): CopyDocument["facts"] {
  const wanted = new Set(chosen);
  const facts = opened.filter(({ id, kind }) => wanted.has(id) && kind !== "face");
  if (facts.length !== wanted.size) throw new SuarError("call.invalid", { field: "fields" });
  return facts.map(({ kind, answer, certainty, recordedAt }) => ({
    kind,
    value: answer.kind === "answered" ? answer.value : null,
    absence: answer.kind === "answered" ? null : answer.kind,
    certainty,
    recordedAt,
  }));
}

/** What is not sealed, of the person and the office; locked, so that nobody is erased between. Errors: `person.not_found`. */
async function readPlain(tx: Tx, actor: Actor, id: string) {
  const { orgId } = actor;
  const person = await tx
    .selectFrom("persons")
    .select(["person_id", "synthetic"])
    .where("org_id", "=", orgId)
    .where("person_id", "=", id as PersonId)
    .where("removed_at", "is", null)
    .where(reachablePerson(actor, "persons"))
    .forKeyShare()
    .executeTakeFirst();
  if (person === undefined) throw new SuarError("person.not_found");
  const { name } = await tx
    .selectFrom("organisations")
    .select("name")
    .where("org_id", "=", orgId)
    .executeTakeFirstOrThrow();
  return { ...person, organisation: name };
}

async function store(
  tx: Tx,
  { orgId, userId }: Actor,
  made: {
    readonly copyId: CopyId;
    readonly personId: PersonId;
    readonly document: CopyDocument;
    readonly prepared: PreparedCopy;
  },
): Promise<void> {
  const { copyId, personId, document, prepared } = made;
  const { lookup, proof, content, answer } = prepared.keys;
  const sealedAnswerKey = await sealForOrganisation(tx, orgId, answer, answerKeyPurpose);
  await tx
    .insertInto("copies")
    .values({
      org_id: orgId,
      copy_id: copyId,
      person_id: personId,
      lookup_hash: hashOfKey(lookup),
      proof_hash: hashOfKey(proof),
      sealed: sealByCopyKey(content, JSON.stringify(document)),
      sealed_answer_key: sealedAnswerKey,
      version: sealedVersion(sealedAnswerKey),
      language: document.language,
      facts: document.facts.length,
      made_by: userId,
      made_at: instantOf(Date.parse(document.madeAt)),
      expires_at: instantOf(Date.parse(document.expiresAt)),
    })
    .execute();
}
