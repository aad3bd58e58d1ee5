import { json, type Database, type Tx } from "@suar/database";
import { instantOf, type Lead, type LeadId, type OrgId, type SessionId } from "@suar/domain";
import { newMemberKey, settleMemberKey } from "../keys/index.ts";
import { recordPerson } from "../persons/index.ts";
import { addMember, makeId, makeToken, type Actor } from "../sessions/index.ts";

/** A planted thing: its id and the number of its word. */
export interface Planted {
  readonly id: string;
  readonly number: number;
}

export interface PlantedThings {
  readonly actor: Actor;
  readonly leads: readonly Planted[];
  readonly persons: readonly Planted[];
}

/** Makes an organisation with a member who holds its key, and `count` made-up leads and people, each with a word of its own. */
export async function plantDrill(database: Database, mark: string, count: number): Promise<PlantedThings> {
  const ready = await newMemberKey(makeToken());
  const actor = await database.transaction((tx) => plantMember(tx, ready));
  const leads: Planted[] = [];
  const persons: Planted[] = [];
  for (let n = 0; n < count; n += 1) {
    await database.transaction(async (tx) => {
      leads.push({ id: await plantLead(tx, actor, `${mark}-${n}`), number: n });
      const number = count + n;
      const value = `${mark}-${number}`;
      const fact = {
        answer: { kind: "answered", value },
        told: null,
        source: "unknown",
        certainty: "possible",
      } as const;
      const fields = [
        { kind: "name", ...fact },
        { kind: "narrative", ...fact },
      ] as const;
      const { id } = await recordPerson(tx, actor, { fields: [...fields], synthetic: true });
      persons.push({ id, number });
    });
  }
  return { actor, leads, persons };
}

async function plantMember(tx: Tx, ready: Awaited<ReturnType<typeof newMemberKey>>): Promise<Actor> {
  const now = Date.now();
  const orgId = makeId<OrgId>();
  const roles = ["supervisor"] as const;
  await tx
    .insertInto("organisations")
    .values({ org_id: orgId, name: "synthetic drill", created_at: instantOf(now) })
    .execute();
  const who = { orgId, name: "synthetic drill", email: "drill@drill.invalid", roles, passwordHash: "none" };
  const userId = await addMember(tx, who, now);
  const memberKey = await settleMemberKey(tx, { orgId, userId }, ready);
  return { orgId, userId, sessionId: makeId<SessionId>(), name: "synthetic drill", roles, memberKey };
}

async function plantLead(tx: Tx, actor: Actor, word: string): Promise<LeadId> {
  const id = makeId<LeadId>();
  const at = instantOf(Date.now());
  await tx
    .insertInto("leads")
    .values({
      org_id: actor.orgId,
      lead_id: id,
      campaign: "0".repeat(12),
      title: word,
      search_text: word,
      state: "open",
      size: 1,
      languages: json({ und: 1 }),
      view: json(viewOf(word)),
      evidence: json([]),
      evidence_total: 0,
      synthetic: true,
      opened_by: actor.userId,
      opened_at: at,
      changed_at: at,
    })
    .execute();
  return id;
}

const viewOf = (word: string): Lead["view"] => ({
  importId: "",
  importName: "synthetic-drill.csv",
  campaign: {
    campaign: "0".repeat(12),
    size: 1,
    languages: { und: 1 },
    template: [{ kind: "text", text: word }],
    slots: [],
    identifiers: [],
    first_seen: null,
    last_seen: null,
    reasons: [],
    indicators: [],
    disguises: {},
    accounts: 1,
    cohesion: 1,
    rank: 1,
    medoid: "synthetic-1",
    title: word,
    synthetic: true,
  },
  timeline: [],
  places: [],
  pictures: null,
  network: { nodes: [], edges: [], omitted: 0 },
});
