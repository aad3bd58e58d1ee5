import type { StatedFieldId } from "./stated-fields.ts";

/**
 * The field of HTCDS 2.0 that a stated field is carried over to and read back from, where the two ask the same. What has no
 * line here has no place in the standard; an export reports it as left out.
 */
export const htcdsNames = {
  date_of_birth: "prs_Birthdate",
  age_when_it_began: "vic_AgeWhenTrafficked",
  gender: "prs_Gender",
  citizenships: "prs_Citizenship",
  recruitment_method: "vic_MethodOfRecruitment",
  recruitment_platforms: "vic_RecruitmentWebsitesAndApps",
  recruiter_relation: "vic_RelationshipToTrafficker",
  control_methods: "vic_MethodsOfControl",
  exploitation_done: "vic_TypeOfExploitation",
  sexual_exploitation_type: "vic_TypeOfSexExploitation",
  labour_industry: "vic_ForcedLabourIndustry",
  exploitation_platforms: "vic_ExploitationWebsitesAndApps",
} as const satisfies Readonly<Partial<Record<StatedFieldId, string>>>;
