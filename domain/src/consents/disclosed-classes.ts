import type { DataClass } from "../agreements.ts";
import type { FieldClass } from "../policy/field-rules.ts";
import type { PersonFieldKindId } from "../persons.ts";

/**
 * What may be told about a person to somebody outside, one by one. A place of safety and a face are not among them: there is
 * no word with which a disclosure of them could be asked for, recorded or sent.
 */
export const disclosedClasses = [
  "name",
  "contact",
  "profile",
  "needs",
  "health",
  "narrative",
  "place",
  "time",
  "advert",
  "employer",
  "vehicle",
] as const;
export type DisclosedClass = (typeof disclosedClasses)[number];

/** What a third party's tip may tell of somebody who did not speak for themselves: the event, never the person. */
export const eventClasses = [
  "place",
  "time",
  "advert",
  "employer",
  "vehicle",
] as const satisfies readonly DisclosedClass[];

/** Classes that are told in words for the purpose; the others are facts of the person's own page. */
export const writtenClasses = [
  "profile",
  "needs",
  "health",
  ...eventClasses,
] as const satisfies readonly DisclosedClass[];

/** As what an agreement between two organisations knows each class. */
export const agreementClassOf = {
  name: "person_identity",
  contact: "person_contact",
  profile: "person_identity",
  needs: "person_narrative",
  health: "person_narrative",
  narrative: "person_narrative",
  place: "event_facts",
  time: "event_facts",
  advert: "event_facts",
  employer: "event_facts",
  vehicle: "event_facts",
} as const satisfies Readonly<Record<DisclosedClass, DataClass>>;

const classOfField = {
  name: "name",
  contact: "contact",
  narrative: "narrative",
  face: null,
  place_of_safety: null,
} as const satisfies Readonly<Record<FieldClass, DisclosedClass | null>>;

/** As what a fact of a person's page would leave; null: it never does. */
export const disclosedClassOf = (field: FieldClass): DisclosedClass | null => classOfField[field];

/** Kinds of a person's facts that can stand in a package. */
export type SentFieldKind = Exclude<PersonFieldKindId, "face" | "place_of_safety">;
