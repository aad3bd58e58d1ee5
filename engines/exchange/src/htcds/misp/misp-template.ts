import { mispTaxonomy } from "./misp-taxonomy.ts";

/** Fixed for good: MISP knows a template by it. */
const templateUuid = "0c1a9a53-6f0e-4a8b-9d0f-5b1f0f6f2a71";

interface TemplateAttribute {
  readonly description: string;
  readonly "misp-attribute": "text" | "datetime" | "counter" | "url";
  readonly "ui-priority": number;
  readonly multiple?: true;
  readonly disable_correlation?: true;
  readonly values_list?: readonly string[];
}

export interface MispTemplate {
  readonly name: string;
  readonly uuid: string;
  readonly version: number;
  readonly "meta-category": "misc";
  readonly description: string;
  readonly requiredOneOf: readonly string[];
  readonly attributes: Readonly<Record<string, TemplateAttribute>>;
}

/**
 * The object template `trafficking-incident` for MISP. It has no attribute for a name, a date of birth, a document, a phone,
 * an address or free words: what it cannot hold it cannot leak. Countries and years do not correlate.
 * Source: MISP object template format.
 */
export function mispTemplate(): MispTemplate {
  const coded = mispTaxonomy().values.map(({ predicate, entry }, at) => {
    const attribute: TemplateAttribute = {
      description: `${predicate.replaceAll("-", " ")}, a value of human-trafficking:${predicate}`,
      "misp-attribute": "text",
      "ui-priority": 10 - at,
      multiple: true,
      disable_correlation: true,
      values_list: entry.map(({ value }) => value),
    };
    return [predicate, attribute] as const;
  });
  const plain = (description: string): TemplateAttribute => ({
    description,
    "misp-attribute": "text",
    "ui-priority": 0,
    multiple: true,
    disable_correlation: true,
  });
  return {
    name: "trafficking-incident",
    uuid: templateUuid,
    version: 1,
    "meta-category": "misc",
    description:
      "An incident of trafficking in persons, without anything that identifies a person: forms, methods, countries and years only.",
    requiredOneOf: ["exploitation-type", "control-method", "recruitment-method"],
    attributes: {
      ...Object.fromEntries(coded),
      "country-of-exploitation": plain("Country of exploitation, ISO 3166-1 alpha-2"),
      "country-of-recruitment": plain("Country of recruitment, ISO 3166-1 alpha-2"),
      year: plain("Year of the incident"),
    },
  };
}
