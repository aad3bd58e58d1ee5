import type { Database, Tx } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { actionIds, roles, ruleOf, SuarError, type Action, type Role, type SaveStatement } from "@suar/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { exportAudit, listAudit } from "../audit/index.ts";
import { shutBodies } from "../case-walls/index.ts";
import * as contacts from "../contacts/index.ts";
import { handOver } from "../hand-over/index.ts";
import { listCopies } from "../copies/index.ts";
import { openKeys } from "../keys/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import * as persons from "../persons/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { makeId } from "../sessions/index.ts";
import * as cases from "./index.ts";
import { unzipped } from "./testing/unzipped.ts";

/** Everything that may give a case, its contacts or its people away, by what it asks for. */
interface Secret {
  readonly case: string;
  readonly number: string;
  readonly contact: string;
  readonly person: string;
  readonly statement: string;
}

/** How a channel is called: with the ids of the secret, or of nothing. */
type Ids = Pick<Secret, "case" | "contact" | "person" | "statement" | "number">;
interface Channel {
  readonly action: Action;
  readonly ask: (tx: Tx, actor: KeyedActor, ids: Ids) => Promise<unknown>;
}

const name = "Synthetic Nimal Walled";
const phone = "+94712345678";
const code = "made_forced_labour";
const why = { reason: "working_on_case", words: "" } as const;
const save: SaveStatement = {
  unit: "event",
  person: null,
  field: "made_field",
  answer: { kind: "answered", value: { kind: "code", code } },
  happened: null,
  told: null,
  source: "person",
  certainty: "known",
  base: 0,
  settles: false,
};
const role = { role: "witness", source: "person", certainty: "known" } as const;
const decision = {
  matter: "indications_of_trafficking",
  person: null,
  outcome: "yes",
  standard: "suspicion",
  reason: "a",
  replaces: null,
  reviews: null,
} as const;
const erase = { reason: "person_asks" } as const;

/** Every operation of contacts and cases, and every other place where one could show: one line each, or the test below fails. */
const channels: Readonly<Record<string, Channel>> = {
  listContacts: { action: "contact.list", ask: (tx, a) => contacts.listContacts(tx, a, { view: "all", limit: 200 }) },
  readContact: { action: "contact.read", ask: (tx, a, i) => contacts.readContact(tx, a, i.contact) },
  saveContactField: {
    action: "contact.write",
    ask: (tx, a, i) => contacts.saveContactField(tx, a, { id: i.contact, field: "narrative", value: "x", base: 0 }),
  },
  removeContact: { action: "contact.write", ask: (tx, a, i) => contacts.removeContact(tx, a, i.contact) },
  restoreContact: { action: "contact.write", ask: (tx, a, i) => contacts.restoreContact(tx, a, i.contact) },
  eraseContact: {
    action: "contact.erase",
    ask: (tx, a, i) => contacts.eraseContact(tx, a, { id: i.contact, ...erase }),
  },
  listQueue: { action: "case.list", ask: (tx, a) => cases.listQueue(tx, a, { view: "open", limit: 200 }) },
  readCase: { action: "case.read", ask: (tx, a, i) => cases.readCase(tx, a, i.case) },
  readTimeline: { action: "case.read", ask: (tx, a, i) => cases.readTimeline(tx, a, { id: i.case }) },
  readStatement: {
    action: "case.read",
    ask: (tx, a, i) => cases.readStatement(tx, a, { id: i.case, other: i.statement }),
  },
  openCase: {
    action: "case.open",
    ask: (tx, a, i) => cases.openCase(tx, a, { id: i.case, contacts: [], danger: "low", country: "KH" }),
  },
  openFromContact: {
    action: "case.open",
    ask: (tx, a, i) => cases.openCase(tx, a, { contacts: [i.contact], danger: "low", country: "KH" }),
  },
  changeCase: {
    action: "case.write",
    ask: (tx, a, i) => cases.changeCase(tx, a, { id: i.case, version: 1, stage: "referral" }),
  },
  saveStatement: {
    action: "case.write",
    ask: (tx, a, i) => cases.saveStatement(tx, a, { id: i.case, other: makeId<string>(), save }),
  },
  withdrawStatement: {
    action: "case.write",
    ask: (tx, a, i) =>
      cases.withdrawStatement(tx, a, { id: i.case, other: i.statement, base: 1, reason: "person_asks" }),
  },
  addCasePerson: {
    action: "case.write",
    ask: (tx, a, i) => cases.addCasePerson(tx, a, { id: i.case, person: i.person, roles: [role] }),
  },
  partCasePerson: {
    action: "case.write",
    ask: (tx, a, i) => cases.partCasePerson(tx, a, { id: i.case, other: i.person }),
  },
  giveRole: { action: "case.write", ask: (tx, a, i) => cases.giveRole(tx, a, { id: i.case, other: i.person, role }) },
  endRole: { action: "case.write", ask: (tx, a, i) => cases.endRole(tx, a, { id: i.case, other: i.person }) },
  joinContact: { action: "case.write", ask: (tx, a, i) => cases.joinContact(tx, a, { id: i.case, other: i.contact }) },
  partContact: { action: "case.write", ask: (tx, a, i) => cases.partContact(tx, a, { id: i.case, other: i.contact }) },
  joinCase: { action: "case.write", ask: (tx, a, i) => cases.joinCase(tx, a, { id: makeId<string>(), other: i.case }) },
  partCase: { action: "case.write", ask: (tx, a, i) => cases.partCase(tx, a, { id: i.case, other: makeId<string>() }) },
  addTask: {
    action: "case.write",
    ask: (tx, a, i) => cases.addTask(tx, a, { id: i.case, task: { words: "x", due: null, who: null } }),
  },
  finishTask: { action: "case.write", ask: (tx, a, i) => cases.finishTask(tx, a, { id: i.case, other: i.statement }) },
  noteCase: { action: "case.write", ask: (tx, a, i) => cases.noteCase(tx, a, { id: i.case, words: "x" }) },
  addArtefact: {
    action: "case.write",
    ask: (tx, a, i) =>
      cases.addArtefact(tx, a, {
        id: i.case,
        artefact: { kind: "advert", hash: null, reference: "x", statement: "", source: "person", certainty: "known" },
      }),
  },
  decideCase: { action: "case.decide", ask: (tx, a, i) => cases.decideCase(tx, a, { id: i.case, decision }) },
  assignCase: {
    action: "case.assign",
    ask: (tx, a, i) => cases.assignCase(tx, a, { id: i.case, version: 1, owner: null, workers: [] }),
  },
  closeCase: {
    action: "case.close",
    ask: (tx, a, i) => cases.closeCase(tx, a, { id: i.case, version: 1, status: "closed", reason: "other", words: "" }),
  },
  reopenCase: {
    action: "case.close",
    ask: (tx, a, i) => cases.reopenCase(tx, a, { id: i.case, version: 1, reason: "other", words: "" }),
  },
  shutOut: {
    action: "case.shut_out",
    ask: (tx, a, i) =>
      cases.shutOut(tx, a, { id: i.case, kind: "desk", body: makeId<string>(), reason: "official_alleged" }),
  },
  letIn: { action: "case.shut_out", ask: (tx, a, i) => cases.letIn(tx, a, { id: i.case, other: i.statement }) },
  removeCase: { action: "case.remove", ask: (tx, a, i) => cases.removeCase(tx, a, i.case) },
  restoreCase: { action: "case.remove", ask: (tx, a, i) => cases.restoreCase(tx, a, i.case) },
  eraseCase: { action: "case.erase", ask: (tx, a, i) => cases.eraseCase(tx, a, { id: i.case, ...erase }) },
  searchCases: { action: "case.search", ask: (tx, a) => cases.searchCases(within(tx), a, { text: name, values: [] }) },
  searchByContact: {
    action: "case.search",
    ask: (tx, a) => cases.searchCases(within(tx), a, { text: phone, values: [] }),
  },
  searchByNumber: {
    action: "case.search",
    ask: (tx, a, i) => cases.searchCases(within(tx), a, { text: i.number, values: [] }),
  },
  searchByValue: {
    action: "case.search",
    ask: (tx, a) => cases.searchCases(within(tx), a, { text: "", values: [{ field: "made_field", code }] }),
  },
  findDuplicates: { action: "case.search", ask: (tx, a) => cases.findDuplicates(tx, a, { by: "name", text: name }) },
  exportCases: {
    action: "case.export",
    ask: async (tx, a) =>
      piecesOf(await cases.exportCases({ transaction: within(tx) }, a, { format: "json", withNames: true, why })),
  },
  packCases: {
    action: "case.export",
    ask: async (tx, a) => {
      const asked = { format: "json", withNames: true, why, language: "en" } as const;
      const pieces: Uint8Array[] = [];
      for await (const piece of await cases.packCases({ transaction: within(tx) }, a, asked)) pieces.push(piece);
      return Object.values(unzipped(Buffer.concat(pieces)));
    },
  },
  handOver: {
    action: "case.hand_over",
    // The head names the reader's own organisation.
    ask: async (tx, a) => (await piecesOf(handOver({ transaction: within(tx) }, a, why))).slice(1),
  },
  loadCases: {
    action: "case.import",
    ask: async (tx, a) => cases.loadCases(tx, a, await openKeys(tx, a), { cases: [], from: makeId<string>(), now: 0 }),
  },
  listPersons: {
    action: "person.list",
    ask: (tx, a) => persons.listPersons(tx, a, { which: "all", offset: 0, limit: 200 }),
  },
  readPerson: { action: "person.list", ask: (tx, a, i) => persons.readPerson(tx, a, i.person) },
  takeOverPerson: {
    action: "person.take_over",
    ask: (tx, a, i) => persons.takeOverPerson(tx, a, { id: i.person, version: 1 }),
  },
  removePerson: { action: "person.remove", ask: (tx, a, i) => persons.removePerson(tx, a, i.person) },
  erasePerson: { action: "person.erase", ask: (tx, a, i) => persons.erasePerson(tx, a, { id: i.person, ...erase }) },
  listCopies: { action: "copy.read", ask: (tx, a, i) => listCopies(tx, a, i.person) },
  listAudit: { action: "audit.read", ask: (tx, a) => listAudit(tx, a, { limit: 200 }) },
};

/** Every piece of a file. */
async function piecesOf(file: AsyncIterable<string>): Promise<readonly string[]> {
  const pieces: string[] = [];
  for await (const piece of file) pieces.push(piece);
  return pieces;
}

/** What runs an operation's own transaction inside the one that is rolled back. */
const within =
  (tx: Tx): Database["transaction"] =>
  (work) =>
    work(tx);

/** Rolls back what a channel did, so that every role meets the same case. */
class Undone extends Error {}

withTestDatabases("walls around a case", (open) => {
  let database: Database;
  let owner: KeyedActor;
  let secret: Secret;
  const outsiders: {
    readonly who: string;
    readonly role: Role;
    readonly wall: "shut" | "restricted" | "elsewhere";
    readonly actor: KeyedActor;
  }[] = [];

  beforeAll(async () => {
    database = await open();
    owner = await buildKeyedActor(database, { role: "supervisor" });
    const run = <Result>(work: (tx: Tx) => Promise<Result>) => database.transaction(work);
    const contact = await run((tx) =>
      contacts.takeContact(tx, owner, { fields: [{ field: "narrative", value: "x" }] }),
    );
    const person = await buildPerson(database, owner, { name, phone });
    const input = { contacts: [contact.id], danger: "life", country: "KH" } as const;
    const opened = await run((tx) => cases.openCase(tx, owner, input));
    const statement = makeId<string>();
    await run((tx) => cases.addCasePerson(tx, owner, { id: opened.id, person: person.id, roles: [role] }));
    await run((tx) => cases.saveStatement(tx, owner, { id: opened.id, other: statement, save }));
    secret = { case: opened.id, number: opened.number, contact: contact.id, person: person.id, statement };
    for (const each of roles) {
      const shut = await buildKeyedActor(database, { role: each, colleague: owner });
      const body = { id: opened.id, kind: "member", body: shut.userId, reason: "official_alleged" } as const;
      await run((tx) => cases.shutOut(tx, owner, body));
      outsiders.push({ who: `${each} who is shut out`, role: each, wall: "shut", actor: shut });
      const stranger = await buildKeyedActor(database, { role: each });
      outsiders.push({ who: `${each} of another organisation`, role: each, wall: "elsewhere", actor: stranger });
      if (each === "supervisor") continue;
      const colleague = await buildKeyedActor(database, { role: each, colleague: owner });
      outsiders.push({ who: `${each} who does not work on it`, role: each, wall: "restricted", actor: colleague });
    }
    await run((tx) => cases.changeCase(tx, owner, { id: opened.id, version: 1, restricted: true }));
  });

  /** What a channel answers, in words: an answer, or the code and details of a refusal. Nothing that it did stays. */
  async function answerOf({ ask }: Channel, actor: KeyedActor, ids: Ids): Promise<string> {
    let answer = "";
    await database
      .transaction(async (tx) => {
        answer = JSON.stringify((await ask(tx, actor, ids)) ?? null);
        throw new Undone();
      })
      .catch((error: unknown) => {
        if (error instanceof Undone) return;
        if (!(error instanceof SuarError)) throw error;
        answer = `${error.code} ${JSON.stringify(error.details)}`;
      });
    return answer;
  }

  const nothing = (): Ids => ({
    case: makeId<string>(),
    contact: makeId<string>(),
    person: makeId<string>(),
    statement: makeId<string>(),
    number: "0000000000",
  });

  test("there is a channel for every operation, and for every action of contacts and cases", () => {
    const operations = [...Object.keys(contacts), ...Object.keys(cases)].filter((each) => !helpers.includes(each));
    expect(operations.filter((each) => channels[each] === undefined)).toEqual([]);
    const tried = new Set(Object.values(channels).map(({ action }) => action));
    const ofCases = actionIds.filter((action) => ["contact", "case"].includes(ruleOf(action).noun));
    expect(ofCases.filter((action) => !tried.has(action))).toEqual(["contact.take", "case.read_restricted"]);
  });

  test("the one who works on it finds it in every channel", async () => {
    const blind: string[] = [];
    for (const [channel, one] of Object.entries(channels)) {
      if (["restoreContact", "restoreCase", "endRole", "joinCase", "partCase"].includes(channel)) continue;
      const answer = await answerOf(one, owner, secret);
      if (/not_found|forbidden/.test(answer)) blind.push(channel);
    }
    expect(blind).toEqual(["listAudit"]);
  });

  describe.each(Object.keys(channels))("%s", (channel) => {
    test("answers every role behind every wall as if there were nothing", async () => {
      const one = channels[channel];
      if (one === undefined) throw new Error(channel);
      const leaks: string[] = [];
      const ofNothing = new Map<Role, string>();
      for (const { who, role: held, wall, actor } of outsiders) {
        const answer = await answerOf(one, actor, secret);
        const same = ofNothing.get(held) ?? (await answerOf(one, actor, nothing()));
        ofNothing.set(held, same);
        const given = channel === "openCase" ? [] : [secret.case];
        const words = [...given, secret.contact, secret.person, secret.statement, secret.number, "Walled", code];
        // The trail is for auditors: ids of a case that is restricted stand in it, nothing of one that shuts the reader out.
        const isOpenTrail = channel === "listAudit" && wall === "restricted";
        if (!isOpenTrail && words.some((word) => answer.includes(word))) leaks.push(`${who}: ${answer}`);
        // Who opens a case may choose its id, and hears it again.
        if (channel === "openCase" || channel === "listAudit") continue;
        if (shapeOf(answer) !== shapeOf(same)) leaks.push(`${who}: ${answer} is not ${same}`);
      }
      expect(leaks).toEqual([]);
    });
  });

  test("counts, the trail as a file and the bodies for a referral keep to the walls", async () => {
    for (const { who, role: held, wall, actor } of outsiders) {
      if (held === "case_worker" || (held === "supervisor" && wall !== "restricted")) {
        const queue = await database.transaction((tx) => cases.listQueue(tx, actor, { view: "open", limit: 1 }));
        expect(queue.counts, who).toEqual({ open: 0, mine: 0, unassigned: 0, dormant: 0, mineDormant: 0, life: 0 });
        const list = await database.transaction((tx) => contacts.listContacts(tx, actor, { view: "all", limit: 1 }));
        expect([list.contacts, list.counts], who).toEqual([[], { unsorted: 0, crisis: 0, withoutCase: 0 }]);
        const people = await database.transaction((tx) =>
          persons.listPersons(tx, actor, { which: "all", offset: 0, limit: 1 }),
        );
        expect(people, who).toEqual({ persons: [], total: 0 });
        const found = await persons.searchPersons(database.transaction, actor, { by: "name", text: name, ...why });
        expect(found, who).toEqual({ found: [], hasMore: false });
      }
      if (held !== "auditor" || wall !== "shut") continue;
      let file = "";
      for await (const text of await exportAudit(database, actor, {})) file += text;
      expect(
        [secret.case, secret.contact, secret.person].filter((id) => file.includes(id)),
        who,
      ).toEqual([]);
    }
    const shut = await database.transaction((tx) => shutBodies(tx, owner.orgId, secret.case as never));
    expect(shut.map(({ kind }) => kind)).toEqual(roles.map(() => "member"));
  });
});

/** What the index hands out that is no operation of a signed-in person. */
const helpers = [
  "decidedAge",
  "contactLabel",
  "findContact",
  "handedCases",
  "handedContacts",
  "keyedContacts",
  "contactViews",
  "purgeContacts",
  "takeContact",
  "findCase",
  "keyedCases",
  "purgeCases",
];

/** An answer without what differs by itself: ids and times. */
const shapeOf = (answer: string): string =>
  answer.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "at");
