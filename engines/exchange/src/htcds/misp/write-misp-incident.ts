import { htcdsField, type HtcdsRecord, type HtcdsValue } from "@suar/domain/htcds";
import { mispNamespace, mispValue } from "./misp-taxonomy.ts";
import { mispTemplate } from "./misp-template.ts";

export interface MispAttribute {
  readonly type: "text";
  readonly category: "Other";
  readonly object_relation: string;
  readonly value: string;
  readonly to_ids: false;
  readonly disable_correlation: true;
}

export interface MispIncident {
  readonly name: string;
  readonly "meta-category": "misc";
  readonly description: string;
  readonly template_uuid: string;
  readonly template_version: string;
  readonly Attribute: readonly MispAttribute[];
  /** Machine tags of the event that holds the object. */
  readonly tags: readonly string[];
}

/** The object, or why it is not written: the fields that would tell about a person, or that nothing is left to tell. */
export type MispWriting =
  | { readonly kind: "incident"; readonly incident: MispIncident }
  | { readonly kind: "identity"; readonly fields: readonly string[] }
  | { readonly kind: "nothing" };

const carried: Readonly<Record<string, string>> = {
  vic_TraffickingStatus: "finding",
  vic_TypeOfExploitation: "exploitation-type",
  suar_ForcedCriminalityForm: "forced-criminality-form",
  vic_TypeOfSexExploitation: "sexual-exploitation-type",
  vic_MethodsOfControl: "control-method",
  vic_MethodOfRecruitment: "recruitment-method",
  vic_RecruitmentWebsitesAndApps: "platform",
  vic_ExploitationWebsitesAndApps: "platform",
  vic_ForcedLabourIndustry: "labour-industry",
  suar_OtherLabourIndustries: "labour-industry",
  hte_Type: "event-type",
};

/** Beside what the field list marks: coded values that together with a place single a person out, and rows' own ids. */
const alsoPersonal: ReadonlySet<string> = new Set([
  "suar_RecordId",
  "suar_CaseId",
  "prs_NumberOfChildren",
  "cas_CaseOwner",
]);

const isPersonal = (field: string): boolean => {
  const body = htcdsField(field);
  return body === undefined || body.identifying === true || body.section === "person" || alsoPersonal.has(field);
};

/** Codes of a field, and none of what is no code. */
const codesOf = (value: HtcdsValue | undefined): readonly string[] => {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value : [];
};

/**
 * A row of coded facts as MISP's object `trafficking-incident` with its tags. It refuses a row that holds anything about a
 * person, by name of the field, instead of leaving it out: whoever exports decides what to strip and knows that they did.
 * Shapes: rows of coded fields. Errors: none. Source: MISP core format; `misp-template.ts`.
 */
export function writeMispIncident(record: HtcdsRecord): MispWriting {
  const fields = Object.keys(record).filter(isPersonal);
  if (fields.length > 0) return { kind: "identity", fields };
  const found = new Map<string, Set<string>>();
  const add = (relation: string, value: string): void => {
    found.set(relation, (found.get(relation) ?? new Set()).add(value));
  };
  for (const [field, relation] of Object.entries(carried))
    for (const code of codesOf(record[field as keyof HtcdsRecord])) add(relation, mispValue(code));
  const tags = [...found].flatMap(([relation, values]) =>
    [...values].map((value) => `${mispNamespace}:${relation}="${value}"`),
  );
  const country = record.hte_Country;
  if (country !== undefined && record.hte_Type === "Exploitation") add("country-of-exploitation", country);
  if (country !== undefined && record.hte_Type === "Recruitment") add("country-of-recruitment", country);
  if (record.hte_Date !== undefined) add("year", record.hte_Date.slice(0, 4));
  const template = mispTemplate();
  if (!template.requiredOneOf.some((relation) => found.has(relation))) return { kind: "nothing" };
  const attributes = [...found].flatMap(([relation, values]) =>
    [...values].map(
      (value): MispAttribute => ({
        type: "text",
        category: "Other",
        object_relation: relation,
        value,
        to_ids: false,
        disable_correlation: true,
      }),
    ),
  );
  const { name, uuid, version, description } = template;
  const head = { name, "meta-category": template["meta-category"], description } as const;
  return {
    kind: "incident",
    incident: { ...head, template_uuid: uuid, template_version: String(version), Attribute: attributes, tags },
  };
}
