import type { IloDimension } from "./dimensions.ts";

/** How much an indicator weighs in its list. */
export const iloStrengths = ["strong", "medium", "weak"] as const;
export type IloStrength = (typeof iloStrengths)[number];

/** An indicator: its dimension, and its weight in the list for adults and for children; `null` where a list has it not. */
export interface IloIndicator {
  readonly dimension: IloDimension;
  readonly adult: IloStrength | null;
  readonly child: IloStrength | null;
}

/**
 * The operational indicators of trafficking for labour exploitation: 67 for adults, 65 of them for children.
 * Source: ILO and European Commission, Delphi survey, 2009 (WCMS_105023); `iloStanding` says how far that was checked.
 */
export const iloIndicators = {
  deceived_nature_of_job: { dimension: "deceptive_recruitment", adult: "strong", child: "strong" },
  deceived_wages: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_working_conditions: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_contract: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_housing: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_legal_status: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_travel: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_family_reunification: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_marriage_or_adoption: { dimension: "deceptive_recruitment", adult: "medium", child: "medium" },
  deceived_education: { dimension: "deceptive_recruitment", adult: "weak", child: "strong" },
  recruited_violence: { dimension: "coercive_recruitment", adult: "strong", child: "strong" },
  recruited_threats_of_violence: { dimension: "coercive_recruitment", adult: "medium", child: "strong" },
  recruited_abduction_or_selling: { dimension: "coercive_recruitment", adult: "medium", child: "strong" },
  recruited_debt_bondage: { dimension: "coercive_recruitment", adult: "medium", child: "strong" },
  recruited_documents_confiscated: { dimension: "coercive_recruitment", adult: "medium", child: "medium" },
  recruited_confinement: { dimension: "coercive_recruitment", adult: "medium", child: "medium" },
  recruited_threat_of_denunciation: { dimension: "coercive_recruitment", adult: "medium", child: "medium" },
  recruited_threat_to_inform: { dimension: "coercive_recruitment", adult: "medium", child: "medium" },
  recruited_violence_on_family: { dimension: "coercive_recruitment", adult: "medium", child: "medium" },
  recruited_money_withheld: { dimension: "coercive_recruitment", adult: "medium", child: "medium" },
  vulnerable_family_situation_abused: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_illegal_status_abused: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_lack_of_education_abused: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_lack_of_information_abused: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_control_of_exploiters: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_economic_reasons: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "medium", child: "medium" },
  vulnerable_false_success_stories: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_false_information_on_law: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: null,
  },
  vulnerable_family_situation: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "medium", child: "medium" },
  vulnerable_personal_situation: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_dependency: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "medium", child: "medium" },
  vulnerable_legal_status: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "medium", child: "medium" },
  vulnerable_difficult_past: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "medium", child: "medium" },
  vulnerable_travel_difficulty: {
    dimension: "recruitment_by_abuse_of_vulnerability",
    adult: "medium",
    child: "medium",
  },
  vulnerable_beliefs_abused: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "weak", child: "medium" },
  vulnerable_general_context: { dimension: "recruitment_by_abuse_of_vulnerability", adult: "weak", child: "medium" },
  exploited_excessive_hours: { dimension: "exploitation", adult: "strong", child: "strong" },
  exploited_low_or_no_salary: { dimension: "exploitation", adult: "medium", child: "medium" },
  exploited_wage_manipulation: { dimension: "exploitation", adult: "medium", child: "medium" },
  exploited_bad_living_conditions: { dimension: "exploitation", adult: "medium", child: "medium" },
  exploited_very_bad_working_conditions: { dimension: "exploitation", adult: "medium", child: "medium" },
  exploited_hazardous_work: { dimension: "exploitation", adult: "medium", child: "medium" },
  exploited_labour_law_disregarded: { dimension: "exploitation", adult: "medium", child: "medium" },
  exploited_no_social_protection: { dimension: "exploitation", adult: "medium", child: null },
  exploited_no_education: { dimension: "exploitation", adult: "weak", child: "medium" },
  held_documents_confiscated: { dimension: "coercion_at_destination", adult: "strong", child: "strong" },
  held_debt_bondage: { dimension: "coercion_at_destination", adult: "strong", child: "strong" },
  held_confinement: { dimension: "coercion_at_destination", adult: "strong", child: "strong" },
  held_violence: { dimension: "coercion_at_destination", adult: "strong", child: "strong" },
  held_threats_of_violence: { dimension: "coercion_at_destination", adult: "medium", child: "strong" },
  held_forced_illicit_acts: { dimension: "coercion_at_destination", adult: "medium", child: "strong" },
  held_forced_tasks: { dimension: "coercion_at_destination", adult: "medium", child: "strong" },
  held_strong_influence: { dimension: "coercion_at_destination", adult: "medium", child: "strong" },
  held_forced_against_peers: { dimension: "coercion_at_destination", adult: "medium", child: "medium" },
  held_forced_to_lie: { dimension: "coercion_at_destination", adult: "medium", child: "medium" },
  held_threat_of_denunciation: { dimension: "coercion_at_destination", adult: "medium", child: "medium" },
  held_threat_of_worse_conditions: { dimension: "coercion_at_destination", adult: "medium", child: "medium" },
  held_violence_on_family: { dimension: "coercion_at_destination", adult: "medium", child: "medium" },
  held_wages_withheld: { dimension: "coercion_at_destination", adult: "medium", child: "medium" },
  held_threat_to_inform: { dimension: "coercion_at_destination", adult: "weak", child: "medium" },
  held_vulnerable_dependency: { dimension: "abuse_of_vulnerability_at_destination", adult: "medium", child: "medium" },
  held_vulnerable_unknown_area: {
    dimension: "abuse_of_vulnerability_at_destination",
    adult: "medium",
    child: "medium",
  },
  held_vulnerable_economic_reasons: {
    dimension: "abuse_of_vulnerability_at_destination",
    adult: "medium",
    child: "medium",
  },
  held_vulnerable_family_situation: {
    dimension: "abuse_of_vulnerability_at_destination",
    adult: "medium",
    child: "medium",
  },
  held_vulnerable_legal_status: {
    dimension: "abuse_of_vulnerability_at_destination",
    adult: "medium",
    child: "medium",
  },
  held_vulnerable_difficult_past: {
    dimension: "abuse_of_vulnerability_at_destination",
    adult: "weak",
    child: "medium",
  },
  held_vulnerable_personal_characteristics: {
    dimension: "abuse_of_vulnerability_at_destination",
    adult: "weak",
    child: "medium",
  },
} as const satisfies Readonly<Record<string, IloIndicator>>;

export type IloIndicatorId = keyof typeof iloIndicators;
export const iloIndicatorIds = Object.keys(iloIndicators) as readonly IloIndicatorId[];
