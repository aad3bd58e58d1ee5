import { contactTypes, type EntityType } from "@suar/domain";

/** What a person should know about an offer before they say yes, in the order in which it is shown. */
export const factKinds = ["pay", "place", "fee", "visa", "contact", "employer", "route"] as const;
export type FactKind = (typeof factKinds)[number];

/** Entities of the text engine that tell a fact. */
const entityTypesOf: Readonly<Record<FactKind, readonly EntityType[]>> = {
  pay: ["money"],
  place: ["place"],
  fee: ["fee"],
  visa: ["visa"],
  contact: contactTypes,
  employer: ["employer"],
  route: [],
};

/** Indicators whose words tell a fact: "no visa needed" is what the offer says about the visa. */
const indicatorsOf: Readonly<Record<FactKind, readonly string[]>> = {
  pay: ["high-pay-unskilled-abroad"],
  place: ["work-in-scam-town", "lure-role-in-scam-town"],
  fee: ["recruitment-fee", "fee-before-contract", "debt-taken-from-pay", "loan-for-fee"],
  visa: ["no-visa-needed", "tourist-visa-for-work", "passport-not-needed", "paid-travel-without-visa"],
  contact: ["messenger-only"],
  employer: [],
  route: ["border-transfer", "route-through-transit-town", "irregular-crossing"],
};

const kindByEntity = new Map(factKinds.flatMap((kind) => entityTypesOf[kind].map((type) => [type, kind] as const)));
const kindByIndicator = new Map(factKinds.flatMap((kind) => indicatorsOf[kind].map((id) => [id, kind] as const)));

/** The fact that an entity tells; undefined for one that tells none of them. */
export const factOfEntity = (type: EntityType): FactKind | undefined => kindByEntity.get(type);

/** The fact that an indicator's words tell; undefined for one that tells none of them. */
export const factOfIndicator = (id: string): FactKind | undefined => kindByIndicator.get(id);
