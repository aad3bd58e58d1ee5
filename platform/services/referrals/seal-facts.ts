import type { Tx } from "@suar/database";
import {
  sentFactSchema,
  type DisclosedClass,
  type OrgId,
  type PersonId,
  type ReferralId,
  type SentFact,
} from "@suar/domain";
import { z } from "zod";
import {
  openField,
  openSealed,
  sealField,
  sealForOrganisation,
  type FieldPlace,
  type OrganisationKeys,
  type PersonKey,
} from "../keys/index.ts";

const factsSchema = z.array(sentFactSchema);
const textOf = (facts: readonly SentFact[]): string => JSON.stringify(facts);
const read = (text: string): readonly SentFact[] => factsSchema.parse(JSON.parse(text));

/** Where the words of one class of a referral lie. */
interface Place {
  readonly orgId: OrgId;
  readonly referral: ReferralId;
  readonly class: DisclosedClass;
}

/** The sender's own copy, by the person's key: it goes when the person is erased. */
export const sealSentFacts = (
  key: PersonKey,
  place: Place & { person: PersonId },
  facts: readonly SentFact[],
): string => sealField(key, fieldOf(place), textOf(facts));

/** Errors: `key.broken_seal`. */
export const openSentFacts = (key: PersonKey, place: Place & { person: PersonId }, sealed: string) =>
  read(openField(key, fieldOf(place), sealed));

/** The recipient's, by the organisation's key: it arrives while nobody is there. Errors: `key.no_organisation_key`. */
export const sealReceivedFacts = (tx: Tx, place: Place, facts: readonly SentFact[]): Promise<string> =>
  sealForOrganisation(tx, place.orgId, Buffer.from(textOf(facts), "utf8"), purposeOf(place));

/** Errors: `key.broken_seal`; `key.not_granted`. */
export const openReceivedFacts = (keys: OrganisationKeys, place: Place, sealed: string) =>
  read(openSealed(keys, sealed, purposeOf(place)).toString("utf8"));

/** What the seal of received words is bound to. */
export const purposeOf = ({ referral, class: dataClass }: Pick<Place, "referral" | "class">): string =>
  `referral ${referral} ${dataClass}`;

const fieldOf = ({ orgId, person, referral, class: dataClass }: Place & { person: PersonId }): FieldPlace => ({
  orgId,
  table: `referral_facts/${person}`,
  id: referral,
  field: dataClass,
  version: 1,
});
