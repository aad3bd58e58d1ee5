import type { Tx } from "@suar/database";
import type { Person, SaveStatement } from "@suar/domain";
import { addCasePerson, openCase, saveStatement } from "../cases/index.ts";
import { takeContact } from "../contacts/index.ts";
import { recordPerson } from "../persons/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";

const given = { told: null, source: "relative", certainty: "probable" } as const;
const stated = { unit: "victim", happened: null, told: null, base: 0, settles: false } as const;

/** Longer than a case may rest before somebody looks at it again. */
const untouchedDays = 40;

/** What a made-up sister and her brother told: enough to see a contact, a case and its views, and nobody's data. */
const said = {
  call: "Made up for the demonstration: her brother took a job as a typist in Bangkok, was driven over a river at night, and writes that he has to chat with strangers about investments. His passport was taken. He asks not to be called.",
  message: "made up: cant talk. 12 people in room. they hit who stops. dont call",
  pictures:
    "Made up for the demonstration: somebody she met online threatens to send pictures of her to her family unless she pays. She asks how they can be taken down, and wants to decide herself what happens next.",
  other: "Made up for the demonstration: asks which papers a nanny needs to work in Dubai.",
} as const;

const facts: readonly Pick<SaveStatement, "field" | "answer" | "source" | "certainty">[] = [
  {
    field: "acts_done",
    answer: { kind: "answered", value: { kind: "codes", codes: ["recruitment", "transportation"] } },
    source: "relative",
    certainty: "probable",
  },
  {
    field: "control_methods",
    answer: { kind: "answered", value: { kind: "codes", codes: ["WithholdsDocuments", "PhysicalAbuse"] } },
    source: "person",
    certainty: "probable",
  },
  {
    field: "forced_acts",
    answer: { kind: "answered", value: { kind: "codes", codes: ["romance_or_investment_scam"] } },
    source: "person",
    certainty: "probable",
  },
  {
    field: "country_of_exploitation",
    answer: { kind: "answered", value: { kind: "code", code: "MM" } },
    source: "relative",
    certainty: "possible",
  },
];

/** Somebody made up, and the case that is about them. */
export interface DemonstrationCase {
  readonly person: Person;
  readonly caseId: string;
}

/**
 * Takes two made-up contacts into one case and leaves a third to be sorted; a second case, about threats with pictures, nobody has
 * touched for weeks. Everything is marked as made up.
 */
export async function loadDemonstrationCases(tx: Tx, actor: Actor, now = Date.now()): Promise<DemonstrationCase> {
  const call = await takeContact(tx, actor, {
    synthetic: true,
    fields: [
      { field: "danger", value: "now" },
      { field: "safeContact", value: "another_way" },
      { field: "class", value: "crisis" },
      { field: "channel", value: "phone" },
      { field: "country", value: "MM" },
      { field: "language", value: "sin" },
      { field: "relation", value: "relative" },
      { field: "narrative", value: said.call },
    ],
  });
  const message = await takeContact(tx, actor, {
    synthetic: true,
    fields: [
      { field: "danger", value: "now" },
      { field: "safeContact", value: "not_at_all" },
      { field: "class", value: "crisis" },
      { field: "channel", value: "message" },
      { field: "relation", value: "self" },
      { field: "narrative", value: said.message },
    ],
  });
  await takeContact(tx, actor, { synthetic: true, fields: [{ field: "narrative", value: said.other }] });
  const brother = await recordPerson(tx, actor, {
    synthetic: true,
    fields: [{ ...given, kind: "name", answer: { kind: "answered", value: "Nimal (synthetic)" } }],
  });
  const contacts = [call.id, message.id];
  const { id } = await openCase(tx, actor, { contacts, danger: "life", country: "MM", synthetic: true });
  const role = { role: "victim", source: "relative", certainty: "probable" } as const;
  await addCasePerson(tx, actor, { id, person: brother.id, roles: [role] });
  for (const fact of facts) {
    await saveStatement(tx, actor, { id, other: makeId<string>(), save: { ...stated, ...fact, person: brother.id } });
  }
  await loadDormantCase(tx, actor, now - untouchedDays * 24 * 60 * 60_000);
  return { person: brother, caseId: id };
}

/** Somebody who was threatened with pictures, and asked how they are taken down. */
async function loadDormantCase(tx: Tx, actor: Actor, at: number): Promise<void> {
  const contact = await takeContact(tx, actor, {
    synthetic: true,
    fields: [
      { field: "safeContact", value: "this_way" },
      { field: "class", value: "case" },
      { field: "relation", value: "self" },
      { field: "narrative", value: said.pictures },
    ],
  });
  const who = await recordPerson(tx, actor, {
    synthetic: true,
    fields: [{ ...given, kind: "name", answer: { kind: "answered", value: "Dara (synthetic)" }, source: "person" }],
  });
  const head = { contacts: [contact.id], danger: "low", country: "KH", synthetic: true } as const;
  const { id } = await openCase(tx, actor, head, at);
  const role = { role: "victim", source: "person", certainty: "possible" } as const;
  await addCasePerson(tx, actor, { id, person: who.id, roles: [role] }, at);
  const fact = { field: "image_threats", answer: { kind: "answered", value: { kind: "yes_no", yes: true } } } as const;
  const save = { ...stated, ...fact, person: who.id, source: "person", certainty: "known" } as const;
  await saveStatement(tx, actor, { id, other: makeId<string>(), save }, at);
}
