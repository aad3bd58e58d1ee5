import type { Database } from "@suar/database";
import {
  addDays,
  instantOf,
  type DeskView,
  type Person,
  type PrepareReferral,
  type RecordConsent,
  type WriteDesk,
} from "@suar/domain";
import type { ExchangeDesk } from "../agreements/index.ts";
import { recordConsent } from "../consents/index.ts";
import { recordDesk, vetDesk } from "../desks/index.ts";
import { answerReferral, previewReferral, sendReferral, withdrawConsent } from "../referrals/index.ts";
import type { Actor } from "../sessions/index.ts";

const dayMs = 24 * 60 * 60_000;
const vettedDays = 90;

type DeskPart = "name" | "kind" | "purposes";

/** Two services that do not exist; whoever is told there hears it by hand. */
const madeUpDesks: readonly Pick<WriteDesk, DeskPart>[] = [
  { name: "Made-up legal aid (synthetic)", kind: "legal_aid", purposes: ["legal_aid", "unpaid_wages"] },
  { name: "Made-up clinic (synthetic)", kind: "medical", purposes: ["medical_care", "counselling"] },
];

/** What it is written with, and whom it is about. */
interface Ledger {
  readonly transaction: Database["transaction"];
  readonly desk: ExchangeDesk;
  readonly person: Person;
  readonly caseId: string;
}

/**
 * A ledger with a consent that serves, one that ran out and one that was taken back, and two referrals: one that waits for an
 * answer and one that was accepted. They are told by hand, so nothing leaves the node. Everything is made up and says so.
 * Errors: those of the operations that a person would use for it.
 */
export async function loadDemonstrationLedger(
  { transaction, desk: exchange, person, caseId }: Ledger,
  actor: Actor,
  now = Date.now(),
): Promise<void> {
  const [legal, clinic] = await transaction(async (tx) => {
    const desks: DeskView[] = [];
    for (const one of madeUpDesks) {
      const { id, version } = await recordDesk(tx, actor, { ...plainDesk, ...one }, now);
      const nextCheck = addDays(dayOf(now), vettedDays);
      desks.push(await vetDesk(tx, actor, { id, version, ways: ["visited"], nextCheck }, now));
    }
    return desks;
  });
  if (legal === undefined || clinic === undefined) return;
  const agree = (to: DeskView, over: Pick<RecordConsent, "purpose" | "classes">, at: number, days: number) =>
    transaction((tx) =>
      recordConsent(
        tx,
        actor,
        {
          ...said,
          ...over,
          personId: person.id,
          deskId: to.id,
          heard: { helpDoesNotDepend: true, forgetting: to.forgetting },
          until: addDays(dayOf(at), days),
        },
        at,
      ),
    );
  await agree(clinic, { purpose: "counselling", classes: ["name", "narrative"] }, now - 60 * dayMs, 30);
  await agree(legal, { purpose: "unpaid_wages", classes: ["name", "employer"] }, now - 10 * dayMs, 180);
  const back = { deskId: legal.id, purpose: "unpaid_wages", classes: [], form: "spoken" } as const;
  await transaction((tx) => withdrawConsent(tx, actor, exchange, { ...back, personId: person.id }, now - 3 * dayMs));
  await agree(legal, { purpose: "legal_aid", classes: ["name", "place"] }, now, 90);
  await agree(clinic, { purpose: "medical_care", classes: ["name"] }, now, 90);
  const passOn = async (to: DeskView, over: Pick<PrepareReferral, "purpose" | "words">): Promise<string> => {
    const fields = person.fields.filter(({ kind }) => kind === "name").map(({ id }) => id);
    const order = { ...plainOrder, ...over, personId: person.id, caseId, deskId: to.id, fields };
    const { digest } = await previewReferral(transaction, actor, order, now);
    return (await sendReferral(transaction, actor, exchange, { ...order, digest: digest ?? "" }, now)).id;
  };
  const place = { class: "place", value: "Made up: a building near the river", certainty: "possible" } as const;
  await passOn(legal, { purpose: "legal_aid", words: [place] });
  const id = await passOn(clinic, { purpose: "medical_care", words: [] });
  const answer = { id, answer: "accepted", reason: null, outcome: null } as const;
  await transaction((tx) => answerReferral(tx, actor, exchange, answer, now));
}

const dayOf = (at: number): string => instantOf(at).slice(0, 10);

const plainDesk: Omit<WriteDesk, DeskPart> = {
  country: "TH",
  area: "",
  languages: ["tha", "sin"],
  canHoldOrRemove: false,
  forgetting: "can",
  forgettingLaw: "",
  closedTo: [],
  contact: "",
  contactIsPublic: false,
  partnerId: null,
};

const said = {
  answer: "yes",
  form: "spoken",
  language: "sin",
  interpreting: "by_phone",
  askedBy: "worker",
  age: { treatedAs: "adult", ground: "person_says" },
  zone: "Asia/Bangkok",
  words: "Made up for the demonstration.",
} as const;

const plainOrder = { agreementId: null, urgent: false, askedBy: "worker" } as const;
