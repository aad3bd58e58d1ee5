import { smugglingFacts, type SmugglingFact } from "../stated-fields/stated-field.ts";
import { readFacts, type ViewedStatement } from "./read-facts.ts";
import { viewElement, type ViewedElement } from "./view-element.ts";

/** The four parts of the definition of smuggling. Source: Smuggling of Migrants Protocol (2000), Article 3 (a). */
export const smugglingElements = [
  "procured_by_another",
  "benefit_to_another",
  "illegal_entry",
  "not_a_national",
] as const satisfies readonly SmugglingFact[];
export type SmugglingElement = (typeof smugglingElements)[number];

/** What the stated facts say of smuggling: its elements, and what Article 6 names beside them. */
export interface SmugglingView {
  readonly facts: ViewedElement<SmugglingFact>;
  readonly missing: readonly SmugglingElement[];
  /** Article 6 (3): life or safety in danger, inhuman treatment or exploitation on the way. */
  readonly aggravating: readonly SmugglingFact[];
  /** Article 6 (1) (b) and (c): false documents, a stay made possible. */
  readonly related: readonly SmugglingFact[];
}

/**
 * What the stated facts speak to in the definition of smuggling. It is looked at apart from trafficking: both may be so of one
 * person, and nothing stated for the one is ever counted for the other. Who was smuggled is not liable for it (Article 5).
 * Shapes: any number of statements. Errors: none. Source: Smuggling of Migrants Protocol, Articles 3 (a), 5 and 6.
 */
export function viewSmuggling(statements: readonly ViewedStatement[]): SmugglingView {
  const facts = viewElement(readFacts(statements), smugglingFacts, ({ to }) => to.smuggling);
  const stated = facts.values.filter(({ statements: ids }) => ids.length > 0).map(({ value }) => value);
  const among = (some: readonly SmugglingFact[]) => some.filter((fact) => stated.includes(fact));
  return {
    facts,
    missing: smugglingElements.filter((element) => !stated.includes(element)),
    aggravating: among(["life_endangered", "inhuman_treatment"]),
    related: among(["fraudulent_document", "illegal_stay_enabled"]),
  };
}
