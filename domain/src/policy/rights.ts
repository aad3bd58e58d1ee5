import { actionIds, ruleOf, type Action } from "./actions.ts";
import { fieldClasses, fieldRules, type FieldClass } from "./field-rules.ts";
import type { Role, Scope } from "./roles.ts";
import type { Rule } from "./rule.ts";

/** One thing that a role may do, for the roles page and docs/roles.md. */
export interface Right {
  readonly action: Action;
  readonly noun: string;
  /** `own` only where other roles reach further: an action that is everybody's own needs no such word. */
  readonly scope: Scope;
  readonly needsReason: boolean;
  readonly needsKey: boolean;
}

/** One class of a person's data that a role may read. */
export interface FieldRight {
  readonly field: FieldClass;
  readonly scope: Scope;
}

/** What a role may do, in the list's order. */
export const rightsOf = (role: Role): readonly Right[] =>
  actionIds.flatMap((action) => {
    const { noun, grants, needsReason, needsKey }: Rule = ruleOf(action);
    const scope = grants[role];
    if (scope === undefined) return [];
    const isOnlyEverOwn = Object.values(grants).every((each) => each === "own");
    const shown = isOnlyEverOwn ? "organisation" : scope;
    return [{ action, noun, scope: shown, needsReason: needsReason === true, needsKey: needsKey === true }];
  });

const ruleOfField = (field: FieldClass): Rule => fieldRules[field];

/** What of a person in a case a role may read. */
export const fieldRightsOf = (role: Role): readonly FieldRight[] =>
  fieldClasses.flatMap((field) => {
    const scope = ruleOfField(field).grants[role];
    return scope === undefined ? [] : [{ field, scope }];
  });
