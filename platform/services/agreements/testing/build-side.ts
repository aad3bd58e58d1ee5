import type { Database } from "@suar/database";
import type { AgreementTerms, AgreementView, LeadId, Role } from "@suar/domain";
import { buildLead } from "../../leads/testing/index.ts";
import type { Actor } from "../../sessions/index.ts";
import { buildActor } from "../../sessions/testing/index.ts";
import { addPartner } from "../add-partner.ts";
import { approveAgreement } from "../approve-agreement.ts";
import { confirmPartner } from "../confirm-partner.ts";
import { makeId } from "../../sessions/index.ts";
import type { ExchangeDesk } from "../desk.ts";
import { openExchangeKeys } from "../exchange-keys.ts";
import { readOwnCard } from "../own-card.ts";
import { deliverDue, type Carrier, type DeliveryOptions } from "../index.ts";
import { proposeAgreement } from "../propose-agreement.ts";
import { receiveEnvelope } from "../receive-envelope.ts";

/** One node with an organisation of two people who may do everything here, and a lead. */
export interface Side {
  readonly database: Database;
  readonly desk: ExchangeDesk;
  readonly head: Actor;
  readonly second: Actor;
  readonly lead: LeadId;
  person(role: Role): Promise<Actor>;
}

const refused: ExchangeDesk["referrals"]["referral_sent"] = async () => "content_unreadable";
const noReferrals: ExchangeDesk["referrals"] = {
  referral_sent: refused,
  referral_answered: refused,
  referral_withdrawn: refused,
  withdrawal_answered: refused,
};

/** Builds a node on an empty database; addresses are names that no test calls. */
export async function buildSide(
  database: Database,
  name: string,
  { referrals = noReferrals }: Partial<Pick<ExchangeDesk, "referrals">> = {},
): Promise<Side> {
  const head = await buildActor(database, { role: "supervisor", name: `${name} Head` });
  const { orgId } = head;
  const second = await buildActor(database, { role: "administrator", orgId, name: `${name} Second` });
  const keys = await openExchangeKeys(`${database.dataDir}/${name}`);
  const rules = { allowsLoopback: false, privateHosts: [] };
  const address = `https://${name.toLowerCase()}.example.org`;
  return {
    database,
    head,
    second,
    desk: { nodeId: makeId(), keys, address, rules, referrals },
    lead: await database.transaction((tx) => buildLead(tx, head)),
    person: (role) => buildActor(database, { role, orgId }),
  };
}

export const terms: AgreementTerms = {
  template: "referral_and_alert",
  purpose: "Alerts about recruitment adverts",
  legalBasis: "memorandum",
  legalReference: "",
  sends: { proposer: ["lead_summary", "advert_text"], accepter: ["lead_summary"] },
  tlpCeiling: "TLP:AMBER",
  onwardUse: "none",
  retentionDays: 90,
  quotaPerDay: 1000,
  from: "2020-01-01",
  until: "2099-12-31",
};

/** Each takes in the other's card and two people of each confirm it. Gives the ids of the partners. */
export async function pair(a: Side, b: Side): Promise<{ readonly atA: string; readonly atB: string }> {
  const meet = async (here: Side, there: Side): Promise<string> => {
    const { text } = await there.database.transaction((tx) => readOwnCard(tx, there.head, there.desk));
    const { id } = await here.database.transaction((tx) => addPartner(tx, here.head, here.desk, { card: text }));
    for (const person of [here.head, here.second])
      await here.database.transaction((tx) => confirmPartner(tx, person, id));
    return id;
  };
  return { atA: await meet(a, b), atB: await meet(b, a) };
}

/** A network of two nodes without a wire: what one posts, the other receives in the same process. */
export const carrierTo =
  (there: Side, now: () => number = Date.now): Carrier =>
  async (_origin, envelope) => {
    try {
      const { acknowledgement } = await receiveEnvelope(there.database, there.desk, envelope, { now: now() });
      return { ok: true, text: acknowledgement };
    } catch {
      return { ok: false, reason: "not_known_there" };
    }
  };

/** One round of tries from `from` to `to`; gives how many there were. */
export const deliver = (from: Side, to: Side, over: DeliveryOptions = {}): Promise<number> =>
  deliverDue(from.database, from.desk, {
    carrier: carrierTo(to, over.now),
    ...over,
  });

/** An agreement in force on both sides, proposed by `a`. */
export async function agree(
  a: Side,
  b: Side,
  partner: string,
  over: Partial<AgreementTerms> = {},
): Promise<AgreementView> {
  const input = { partnerId: partner, terms: { ...terms, ...over } };
  const { id } = await a.database.transaction((tx) => proposeAgreement(tx, a.head, a.desk, input));
  await deliver(a, b);
  const approved = await b.database.transaction((tx) => approveAgreement(tx, b.head, b.desk, id));
  await deliver(b, a);
  return approved;
}
