import { htcdsField, type HtcdsFieldId } from "../htcds/fields.ts";
import type { StatementUnit } from "../cases/case-codes.ts";

/** Where a field of a row stands in a case. */
export interface FieldPlace {
  readonly unit: StatementUnit;
  /** It is stated of the person, and sealed with that person's own key. */
  readonly ofPerson: boolean;
}

/** What a row says of somebody as a person who was exploited, although it stands among Suar's own fields. */
const ofExploited: ReadonlySet<string> = new Set(["suar_ForcedCriminalityForm", "suar_OtherLabourIndustries"]);
const ofPerson: ReadonlySet<string> = new Set([
  "suar_MigrantType",
  "suar_ProtectionStatus",
  "suar_MigrationCircumstance",
]);

/** The unit of description that a field of HTCDS speaks of. Source: ICS-TIP's four units; the standard's sections. */
export function placeOfField(id: HtcdsFieldId): FieldPlace {
  const section = htcdsField(id)?.section;
  if (section === "person" || section === "victim-context" || ofExploited.has(id) || ofPerson.has(id)) {
    return { unit: "victim", ofPerson: true };
  }
  if (section === "perpetrator-context") return { unit: "perpetrator", ofPerson: true };
  return { unit: section === "organisation" ? "reporting_entity" : "event", ofPerson: false };
}

/** What a field says that its person is in the case; `null` for a field that says nothing of it. */
export function roleOfField(id: HtcdsFieldId): "victim" | "suspect" | null {
  const section = htcdsField(id)?.section;
  if (section === "perpetrator-context") return "suspect";
  return section === "victim-context" || ofExploited.has(id) ? "victim" : null;
}

/** Boxes for consent: the ledger asks anew, and nothing stands for it. */
export const consentBoxes: ReadonlySet<string> = new Set(["con_Consent", "vic_AgreementToManagePersonalData"]);

/** Fields that a case with its person has no place for. Everything else is carried over. */
export const placeless: ReadonlySet<string> = new Set([
  ...consentBoxes,
  "prs_Salutation",
  "prs_Title",
  "prs_IdentityNumber",
  "prs_MailingLongitude",
  "prs_MailingLatitude",
]);

/** Fields that become a fact about who the person is, in the order in which their texts are put together. */
export const factFields = {
  name: ["prs_FirstName", "prs_MiddleName", "prs_SecondName"],
  phone: ["prs_MobilePhone", "prs_HomePhone"],
  email: ["prs_Email"],
  address: ["prs_MailingStreet", "prs_MailingCity", "prs_MailingState", "prs_MailingPostalCode"],
} as const satisfies Readonly<Record<string, readonly HtcdsFieldId[]>>;

/** Fields that stand in the head of a case. */
export const headFields: ReadonlySet<string> = new Set([
  "cas_Status",
  "hte_Country",
  "suar_CaseId",
  "suar_RegistrationDate",
  "suar_Synthetic",
]);
