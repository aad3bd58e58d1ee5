import type { CodeList } from "@suar/domain/code-list";
import { htcdsCodeLists } from "@suar/domain/htcds";

/** Predicates of the taxonomy and the code list that each takes its values from. None of them tells who anybody is. */
const predicates = [
  ["finding", "trafficking-status", "What a body found about trafficking. A possible finding is none."],
  ["exploitation-type", "exploitation-type", "Form of exploitation."],
  [
    "forced-criminality-form",
    "forced-criminality-form",
    "What people were forced to do. Who was forced is not to be punished for it.",
  ],
  ["sexual-exploitation-type", "sex-exploitation-type", "Form of sexual exploitation."],
  ["control-method", "control-method", "How control over people was kept."],
  ["recruitment-method", "recruitment-method", "How people were recruited."],
  ["platform", "platform", "Site or app that was used."],
  ["labour-industry", "labour-industry", "Industry of forced labour, section of ISIC revision 4."],
  ["event-type", "event-type", "Kind of event."],
] as const;

const byName: ReadonlyMap<string, CodeList> = new Map(Object.entries(htcdsCodeLists));

export const mispNamespace = "human-trafficking";

/** `ForcedLabour` as MISP spells values: `forced-labour`; sections of ISIC lose their letter. */
export const mispValue = (code: string): string =>
  code
    .replace(/^[A-U]_/, "")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

export interface MispTaxonomy {
  readonly namespace: string;
  readonly expanded: string;
  readonly description: string;
  readonly version: number;
  readonly refs: readonly string[];
  readonly predicates: readonly { readonly value: string; readonly expanded: string; readonly description: string }[];
  readonly values: readonly {
    readonly predicate: string;
    readonly entry: readonly { readonly value: string; readonly expanded: string }[];
  }[];
}

/**
 * The taxonomy `human-trafficking` for MISP, made from the code lists, so that a tag and a coded field never part.
 * Source: MISP taxonomy format (machine tags); HTCDS 2.0 by IOM, CC BY 4.0, which does not endorse it.
 */
export function mispTaxonomy(): MispTaxonomy {
  return {
    namespace: mispNamespace,
    expanded: "Human trafficking",
    description:
      "Forms of exploitation, methods of control and recruitment in incidents of trafficking in persons. It describes incidents and never a person. Values follow the Human Trafficking Case Data Standard (HTCDS) 2.0 by IOM, CC BY 4.0, with additions; IOM does not endorse it.",
    version: 1,
    refs: ["https://github.com/UNMigration/HTCDS", "https://creativecommons.org/licenses/by/4.0/"],
    predicates: predicates.map(([value, , description]) => ({ value, expanded: words(value), description })),
    values: predicates.map(([predicate, list]) => ({
      predicate,
      entry: (byName.get(list)?.codes ?? []).map(({ id, labels }) => ({ value: mispValue(id), expanded: labels.en })),
    })),
  };
}

const words = (value: string): string => `${value.slice(0, 1).toUpperCase()}${value.slice(1).replaceAll("-", " ")}`;
