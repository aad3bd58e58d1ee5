import type { StatedValue } from "../cases/statement.ts";
import type { StatedFieldId } from "./stated-fields.ts";

/** What a worker may be asked to confirm: a field and the value that somebody's words seem to state. */
export interface SuggestedStatement {
  readonly field: StatedFieldId;
  readonly value: StatedValue;
  /** The signs in the text that speak for it, as the text engine names them. */
  readonly signs: readonly string[];
}

type Line = readonly [field: StatedFieldId, code?: string];

const restricted: Line = ["control_methods", "RestrictsMovement"];
const bondage: Line = ["control_methods", "DebtBondage"];
const images: Line = ["image_threats"];
const soldOn: Line = ["sold_on"];
const transported: Line = ["acts_done", "transportation"];
const longHours: Line = ["working_conditions", "exploited_excessive_hours"];

/**
 * What each sign of the text engine suggests, where somebody tells what happened. Signs of adverts that state no fact about a
 * person (a fee asked, a fast departure) suggest nothing. A field without a code is a yes.
 */
const suggestions: Readonly<Record<string, readonly Line[]>> = {
  "tourist-visa-for-work": [["deception", "deceived_legal_status"]],
  "contract-substituted": [
    ["deception", "deceived_nature_of_job"],
    ["deception", "deceived_contract"],
  ],
  "schooling-promised": [["deception", "deceived_education"]],
  "border-transfer": [transported],
  "third-country-after-first": [transported],
  "route-through-transit-town": [transported],
  "moved-between-venues": [["acts_done", "transfer"]],
  "sold-on": [soldOn],
  "domestic-worker-traded": [soldOn],
  "supplied-to-venues": [soldOn],
  "child-sent-to-work": [
    ["acts_done", "recruitment"],
    ["exploitation_intended", "ChildLabour"],
  ],
  "cannot-leave": [restricted],
  "movement-only-with-guard": [restricted],
  "not-let-out-of-house": [restricted],
  "cut-off-from-family": [restricted],
  "phone-taken": [restricted],
  "closed-management": [restricted, ["place_kind", "guarded_compound"]],
  "passport-kept": [["control_methods", "WithholdsDocuments"]],
  "violence-against-workers": [["control_methods", "PhysicalAbuse"]],
  "threat-of-violence": [["control_methods", "PhysicalThreats"]],
  "threat-to-family": [["control_methods", "ThreatensChildrenFamily"]],
  "threat-of-police": [["control_methods", "ThreatsLawEnforcement"]],
  "debt-bondage": [bondage],
  "debt-paid-with-clients": [bondage],
  "marriage-debt": [bondage],
  "earnings-taken": [["control_methods", "TakesEarnings"]],
  "wages-withheld": [["coercion_there", "held_wages_withheld"]],
  "punished-for-quota": [["coercion_there", "held_forced_tasks"]],
  "ransom-demanded": [["ransom_asked"]],
  "threat-to-publish-pictures": [images],
  "pay-or-publish": [images],
  "contacts-will-see": [images],
  "more-pictures-demanded": [images],
  "excessive-hours": [longHours],
  "household-work-at-all-hours": [longHours],
  "fined-from-pay": [["working_conditions", "exploited_wage_manipulation"]],
  "keep-instead-of-pay": [["working_conditions", "exploited_low_or_no_salary"]],
  "hungry-in-household": [["working_conditions", "exploited_bad_living_conditions"]],
  "forced-to-scam": [["forced_acts", "romance_or_investment_scam"]],
  "ordered-to-take-clients": [["exploitation_done", "SexualExploitation"]],
  "married-against-will": [["exploitation_done", "ForcedMarriage"]],
  "bride-offered-for-money": [["exploitation_intended", "ForcedMarriage"], ["payment_to_controller"]],
  "age-changed-on-papers": [["fraud"]],
  "irregular-crossing": [
    ["smuggling_facts", "illegal_entry"],
    ["smuggling_facts", "procured_by_another"],
  ],
  "pay-on-arrival": [["smuggling_facts", "benefit_to_another"]],
  "papers-made-to-order": [["smuggling_facts", "fraudulent_document"]],
};

/** The signs that suggest anything. */
export const suggestingSigns: readonly string[] = Object.keys(suggestions);

/**
 * What the signs in a narrative suggest to state, each once, in the order of the signs. A suggestion states nothing: a worker
 * asks, and writes down what the person answers, with source and certainty.
 * Shapes: ids of the text engine's indicators; unknown ones suggest nothing. Errors: none.
 */
export function suggestStatements(signs: readonly string[]): readonly SuggestedStatement[] {
  const found = new Map<string, SuggestedStatement>();
  for (const sign of new Set(signs)) {
    for (const [field, code] of Object.hasOwn(suggestions, sign) ? (suggestions[sign] ?? []) : []) {
      const key = `${field}=${code ?? "yes"}`;
      const value: StatedValue = code === undefined ? { kind: "yes_no", yes: true } : { kind: "code", code };
      found.set(key, { field, value, signs: [...(found.get(key)?.signs ?? []), sign] });
    }
  }
  return [...found.values()];
}
