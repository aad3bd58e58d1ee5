import { type ApiDevice, type ApiPerson, claimByApi, joinByApi } from "./api-person.ts";
import type { RunningNode } from "./start-node.ts";

/** An organisation on a node of its own, with the two people that trusting somebody takes. */
export interface ApiOffice {
  readonly node: RunningNode;
  readonly head: ApiDevice;
  readonly second: ApiDevice;
}

const colleague: ApiPerson = {
  name: "Made Wirawan (synthetic)",
  email: "made@example.org",
  password: "five calm words stand here",
};

/** Claims a node and asks a second person in. */
export async function openOffice(node: RunningNode, organisation: string): Promise<ApiOffice> {
  const head = await claimByApi(node, organisation);
  const second = await joinByApi(node, head, { ...colleague, roles: ["supervisor"] });
  return { node, head, second };
}

interface Partner {
  readonly id: string;
}
interface Agreement {
  readonly id: string;
  readonly state: string;
}

/** Two offices take in each other's cards; two people on each side confirm. Gives each other's id, at `a` and at `b`. */
export async function pairOffices(a: ApiOffice, b: ApiOffice): Promise<{ readonly atA: string; readonly atB: string }> {
  const take = async (at: ApiOffice, from: ApiOffice): Promise<string> => {
    const { text } = (await from.head.get("/api/v1/exchange/card")) as { text: string };
    const { id } = (await at.head.post("/api/v1/partners", { card: text })) as Partner;
    for (const device of [at.head, at.second]) await device.post(`/api/v1/partners/${id}/confirm`, { compared: true });
    return id;
  };
  return { atA: await take(a, b), atB: await take(b, a) };
}

/** `a` proposes to send everything about people, `b` approves, and both know. */
export async function agreeOnPeople(a: ApiOffice, b: ApiOffice, partnerAtA: string): Promise<void> {
  const from = new Date().toISOString().slice(0, 10);
  const terms = {
    template: "referral_and_alert",
    purpose: "Passing people on",
    legalBasis: "memorandum",
    legalReference: "",
    sends: { proposer: ["event_facts", "person_identity", "person_contact", "person_narrative"], accepter: [] },
    tlpCeiling: "TLP:AMBER",
    onwardUse: "none",
    retentionDays: 90,
    quotaPerDay: 100,
    from,
    until: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
  };
  const { id } = (await a.head.post("/api/v1/agreements", { partnerId: partnerAtA, terms })) as Agreement;
  await until(b, id, "to_approve");
  await b.head.post(`/api/v1/agreements/${id}/approve`, {});
  await until(a, id, "in_force");
}

/** Envelopes arrive when they arrive: asks again until an agreement stands as it should. */
async function until({ head }: ApiOffice, id: string, state: string): Promise<void> {
  for (;;) {
    const { agreements } = (await head.get("/api/v1/agreements")) as { agreements: Agreement[] };
    if (agreements.some((one) => one.id === id && one.state === state)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
