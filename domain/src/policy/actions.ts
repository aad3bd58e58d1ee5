import { auditRules } from "./audit-rules.ts";
import { caseRules } from "./case-rules.ts";
import { deviceRules } from "./device-rules.ts";
import { keyRules } from "./key-rules.ts";
import { consentRules } from "./consent-rules.ts";
import { copyRules } from "./copy-rules.ts";
import { leadRules } from "./lead-rules.ts";
import { organisationRules } from "./organisation-rules.ts";
import { peopleRules } from "./people-rules.ts";
import { partnerRules } from "./partner-rules.ts";
import { personRules } from "./person-rules.ts";
import { receiptRules } from "./receipt-rules.ts";
import type { Rule } from "./rule.ts";
import { signInRules } from "./sign-in-rules.ts";

/**
 * Everything that can be done on a node, once. The decision, the matrix test, the rights in the API's answers, the roles
 * page and docs/roles.md are made from this list.
 */
export const actions = {
  ...leadRules,
  ...peopleRules,
  ...organisationRules,
  ...signInRules,
  ...partnerRules,
  ...keyRules,
  ...consentRules,
  ...receiptRules,
  ...copyRules,
  ...deviceRules,
  ...personRules,
  ...caseRules,
  ...auditRules,
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof actions;

/** The actions' ids, in the list's order. */
export const actionIds = Object.keys(actions) as readonly Action[];

/** The rule of an action, as the type that all rules share. */
export const ruleOf = (action: Action): Rule => actions[action];
