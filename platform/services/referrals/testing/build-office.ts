import type { Database, Tx } from "@suar/database";
import {
  addDays,
  dataClasses,
  instantOf,
  type AgreementView,
  type DeskView,
  type LedgerView,
  type Person,
  type PrepareReferral,
  type RecordConsent,
  type ReferralView,
  type WriteDesk,
} from "@suar/domain";
import { agree, buildSide, pair, type Side } from "../../agreements/testing/index.ts";
import { recordConsent } from "../../consents/index.ts";
import { buildDesk } from "../../desks/testing/index.ts";
import { createOrganisationKeys, MemberKey } from "../../keyring/index.ts";
import { buildKeyedActor, type KeyedActor } from "../../keys/testing/index.ts";
import { readPerson } from "../../persons/index.ts";
import { previewReferral, referralEnvelopes, sendReferral } from "../index.ts";

/** A node of one organisation whose people hold its key. */
export interface Office extends Side {
  readonly head: KeyedActor;
  readonly worker: KeyedActor;
  at<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

/** Builds an office on a database, with a supervisor and a case worker. */
export async function buildOffice(database: Database, name: string): Promise<Office> {
  const side = await buildSide(database, name, { referrals: referralEnvelopes });
  const head: KeyedActor = { ...side.head, memberKey: MemberKey.make() };
  const { publicKey } = head.memberKey;
  await database.transaction(async (tx) => {
    const row = { org_id: head.orgId, user_id: head.userId, public_key: publicKey, made_at: instantOf(Date.now()) };
    await tx.insertInto("member_keys").values(row).execute();
    await createOrganisationKeys(tx, head);
  });
  const worker = await buildKeyedActor(database, { role: "case_worker", colleague: head, name: `${name} Worker` });
  return { ...side, head, worker, at: (work) => database.transaction(work) };
}

/** Two paired offices with an agreement that lets `from` send everything about people, and `to` in `from`'s directory. */
export async function joinOffices(
  from: Office,
  to: Office,
  over: Partial<WriteDesk> = {},
): Promise<{
  readonly agreement: AgreementView;
  readonly desk: DeskView;
  readonly atFrom: string;
  readonly atTo: string;
}> {
  const { atA: atFrom, atB: atTo } = await pair(from, to);
  const agreement = await agree(from, to, atFrom, { sends: { proposer: [...dataClasses], accepter: [] } });
  const desk = await buildDesk(from.database, from.head, { partnerId: atFrom, ...over });
  return { agreement, desk, atFrom, atTo };
}

export const today = (): string => instantOf(Date.now()).slice(0, 10);

/** A yes of an adult to everything of `classes`, for a month. */
export const sayYes = (
  office: Office,
  person: Pick<Person, "id">,
  desk: Pick<DeskView, "id" | "forgetting">,
  over: Partial<RecordConsent> = {},
): Promise<LedgerView> =>
  office.at((tx) =>
    recordConsent(tx, office.worker, {
      personId: person.id,
      deskId: desk.id,
      purpose: "legal_aid",
      classes: ["name", "narrative", "place"],
      answer: "yes",
      form: "spoken",
      language: "sin",
      interpreting: "by_phone",
      askedBy: "worker",
      heard: { helpDoesNotDepend: true, forgetting: desk.forgetting },
      age: { treatedAs: "adult", ground: "person_says" },
      until: addDays(today(), 30),
      zone: "Asia/Colombo",
      words: "hush-consent-4712",
      ...over,
    }),
  );

/** The whole of a person's answered facts of some kinds, and one written place, to one desk. */
export async function orderOf(
  office: Office,
  person: Pick<Person, "id">,
  to: { readonly desk: Pick<DeskView, "id">; readonly agreement?: Pick<AgreementView, "id"> | undefined },
  over: Partial<PrepareReferral> & { readonly kinds?: readonly string[] } = {},
): Promise<PrepareReferral> {
  const { kinds = ["name", "narrative"], ...rest } = over;
  const { fields } = await office.at((tx) => readPerson(tx, office.worker, person.id));
  return {
    personId: person.id,
    caseId: null,
    deskId: to.desk.id,
    agreementId: to.agreement?.id ?? null,
    purpose: "legal_aid",
    urgent: false,
    askedBy: "worker",
    fields: fields.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    words: [{ class: "place", value: "hush-place-4713 near the canal", certainty: "probable" }],
    ...rest,
  };
}

/** Previews and sends. */
export async function passOn(office: Office, order: PrepareReferral, now = Date.now()): Promise<ReferralView> {
  const { transaction } = office.database;
  const { digest, reasons } = await previewReferral(transaction, office.worker, order, now);
  if (digest === null) throw new Error(`may not be sent: ${reasons.join(", ")}`);
  return sendReferral(transaction, office.worker, office.desk, { ...order, digest }, now);
}
