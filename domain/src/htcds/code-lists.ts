import type { CodeList, CodeOf } from "../code-list.ts";
import {
  caseStatuses,
  eventTypes,
  referralReasons,
  rolesInProcess,
  supportPlanTypes,
  vulnerabilities,
} from "./lists/case-lists.ts";
import { controlMethods } from "./lists/control-methods.ts";
import { exploitationTypes, forcedCriminalityForms, sexExploitationTypes } from "./lists/exploitation-lists.ts";
import { labourIndustries } from "./lists/labour-industries.ts";
import { migrantTypes, migrationCircumstances, protectionStatuses } from "./lists/migration-lists.ts";
import { educationLevels, genders, maritalStatuses, organisationTypes } from "./lists/person-lists.ts";
import { platforms, recruitmentMethods } from "./lists/recruitment-lists.ts";
import { relationships, statusDecisionBodies, traffickingStatuses } from "./lists/status-lists.ts";

/** Every code list of the standard, with Suar's marked extensions, by its id. Countries and languages are ISO's own lists. */
export const htcdsCodeLists = {
  "organisation-type": organisationTypes,
  gender: genders,
  "marital-status": maritalStatuses,
  "education-level": educationLevels,
  "trafficking-status": traffickingStatuses,
  "status-decision-body": statusDecisionBodies,
  "relationship-to-controller": relationships,
  platform: platforms,
  "recruitment-method": recruitmentMethods,
  "control-method": controlMethods,
  "exploitation-type": exploitationTypes,
  "sex-exploitation-type": sexExploitationTypes,
  "labour-industry": labourIndustries,
  vulnerability: vulnerabilities,
  "role-in-process": rolesInProcess,
  "case-status": caseStatuses,
  "referral-reason": referralReasons,
  "event-type": eventTypes,
  "support-plan-type": supportPlanTypes,
  "migrant-type": migrantTypes,
  "protection-status": protectionStatuses,
  "migration-circumstance": migrationCircumstances,
  "forced-criminality-form": forcedCriminalityForms,
} as const satisfies Readonly<Record<string, CodeList>>;

export type HtcdsCodeListId = keyof typeof htcdsCodeLists;

/** The codes of one list, extensions included. */
export type HtcdsCode<Id extends HtcdsCodeListId> = CodeOf<(typeof htcdsCodeLists)[Id]>;

/** The codes that the standard's own picklist has, without what its definitions, its guidance or Suar add. */
export const standardCodes = (list: CodeList): readonly string[] =>
  list.codes.filter(({ standing }) => standing === undefined).map(({ id }) => id);
