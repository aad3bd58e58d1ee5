import type { Tx } from "@suar/database";
import {
  agreementClassOf,
  classesOfPackage,
  instantOf,
  referralPackageSchema,
  SuarError,
  type CarriedBasis,
  type DataClass,
  type DisclosedClass,
  type Disclosure,
  type PersonId,
  type PrepareReferral,
  type ReferralPackage,
  type SentFact,
} from "@suar/domain";
import { canonicalJson, checkAgreement } from "@suar/exchange";
import { createHash } from "node:crypto";
import { findAgreement, type AgreementRecord } from "../agreements/index.ts";
import { findCase } from "../cases/index.ts";
import { findDesk, vettingOf, type DeskRecord } from "../desks/index.ts";
import { openKeys } from "../keys/index.ts";
import { findPerson, tellsPlaceOfSafety } from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";
import { carriedBases } from "./carried-bases.ts";
import { judgeClasses } from "./judge-classes.ts";

/** Everything that sending needs, and why it may not be. */
export interface Prepared {
  readonly person: PersonId;
  readonly desk: DeskRecord;
  readonly agreement: AgreementRecord | undefined;
  readonly answers: ReadonlyMap<DisclosedClass, Disclosure>;
  readonly sent: ReferralPackage | null;
  /** SHA-256 of the package and its recipient, hexadecimal; what was shown is what is sent. */
  readonly digest: string | null;
  readonly reasons: readonly string[];
  /** Of what an agreement knows. */
  readonly dataClasses: readonly DataClass[];
}

/**
 * Makes the package of chosen facts for one desk, and asks the ledger, the directory and the agreement about it. The
 * person's row stays locked, so that nobody takes consent back between the check and the sending.
 * Errors: `person.not_found`, `case.not_found`, `desk.not_found`, `agreement.not_found`; `call.invalid` (`agreementId`); those of the key.
 */
export async function preparePackage(
  tx: Tx,
  actor: Actor,
  { input, facts }: { readonly input: PrepareReferral; readonly facts: readonly SentFact[] },
  now: number,
): Promise<Prepared> {
  const { orgId } = actor;
  const { purpose, urgent, askedBy } = input;
  const { person_id: person, synthetic } = await findPerson(tx, actor, input.personId, { lock: true });
  if (input.caseId !== null) await findCase(tx, actor, input.caseId);
  const desk = await findDesk(tx, orgId, input.deskId);
  const keys = await openKeys(tx, actor);
  const agreement = await agreementOf(tx, actor, desk, input.agreementId);
  const classes = classesOfPackage({ facts: [...facts] });
  const answers = await judgeClasses(tx, actor, { person, desk, purpose, askedBy, classes, keys }, now);
  const bases = await carriedBases(tx, orgId, answers);
  const reasons = [...answers].flatMap(([one, answer]) => (answer.allowed ? [] : [`${one}:${answer.reason}`]));
  if (classes.length === 0) reasons.push("nothing_to_send");
  reasons.push(...deskReasons(desk, { purpose, bases, now }));
  const texts = facts.map((fact) => fact.value);
  if (await tellsPlaceOfSafety(tx, keys, person, texts)) reasons.push("names_a_place_of_safety");
  const dataClasses = [...new Set(classes.map((one) => agreementClassOf[one]))];
  if (agreement !== undefined) reasons.push(...(await agreementReasons(tx, actor, agreement, { dataClasses, now })));
  const draft = { version: 1, purpose, urgent, bases, facts, synthetic };
  const { data: sent = null } = reasons.length === 0 ? referralPackageSchema.safeParse(draft) : {};
  if (reasons.length === 0 && sent === null) throw new SuarError("call.invalid", { field: "fields" });
  const digest = sent === null ? null : digestOf({ desk: desk.desk_id, person, agreement: input.agreementId, sent });
  return { person, desk, agreement, answers, sent, digest, reasons, dataClasses };
}

const digestOf = (shown: unknown): string =>
  createHash("sha256")
    .update(canonicalJson(JSON.parse(JSON.stringify(shown))))
    .digest("hex");

async function agreementOf(tx: Tx, { orgId }: Actor, { partner_id }: DeskRecord, id: string | null) {
  if ((partner_id === null) !== (id === null)) throw new SuarError("call.invalid", { field: "agreementId" });
  if (id === null) return undefined;
  // Locked, so that two people who send at once do not both take the last place of the day.
  const row = await findAgreement(tx, orgId, id, { lock: true });
  if (row.partner_id !== partner_id) throw new SuarError("agreement.not_found");
  return row;
}

/** Danger to life waits for no vetting, no list of services and nobody's rules about whom they take. */
function deskReasons(
  desk: DeskRecord,
  { purpose, bases, now }: Pick<ReferralPackage, "purpose"> & { readonly bases: readonly CarriedBasis[]; now: number },
): readonly string[] {
  const state = vettingOf(desk, now);
  if (state === "closed") return ["desk_closed"];
  if (bases.length > 0 && bases.every(({ basis }) => basis === "imminent_danger")) return [];
  const reasons: string[] = [];
  if (state === "not_vetted") reasons.push("desk_not_vetted");
  if (state === "check_due") reasons.push("desk_check_due");
  if (!desk.purposes.includes(purpose)) reasons.push("purpose_not_theirs");
  // Of whom a desk does not take, the software knows children only: it never reads anybody's sex, papers or guilt.
  const isForAChild = bases.some(({ basis }) => basis === "child");
  if (isForAChild && desk.closed_to.includes("children")) reasons.push("closed_to_children");
  return reasons;
}

async function agreementReasons(
  tx: Tx,
  { orgId }: Actor,
  { agreement, agreement_id: id, is_ours }: AgreementRecord,
  { dataClasses, now }: { readonly dataClasses: readonly DataClass[]; readonly now: number },
): Promise<readonly string[]> {
  const day = instantOf(now).slice(0, 10);
  const { count } = await tx
    .selectFrom("referrals")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("org_id", "=", orgId)
    .where("agreement_id", "=", id)
    .where("direction", "=", "sent")
    .where("sent_at", ">=", instantOf(Date.parse(`${day}T00:00:00.000Z`)))
    .executeTakeFirstOrThrow();
  const transfer = {
    agreement: id,
    from: orgId,
    to: is_ours ? agreement.accepter.id : agreement.proposer.id,
    classes: dataClasses,
    // A referral is for its recipient alone: the narrowest label that the agreement allows.
    tlp: agreement.terms.tlpCeiling,
    sentToday: count,
  };
  return checkAgreement(agreement, transfer, now).reasons.map((reason) => `agreement:${reason}`);
}
