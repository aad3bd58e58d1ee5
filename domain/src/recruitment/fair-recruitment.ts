import type { RuleSource } from "./fee-rule.ts";

/** What stands beside every fee rule: by ILO standards the worker pays nothing, also where a law lets a recruiter ask. */
export const fairRecruitment: RuleSource = {
  title:
    "ILO, General principles and operational guidelines for fair recruitment and definition of recruitment fees and related costs, 2019",
  url: "https://www.ilo.org/hanoi/Informationresources/Publicinformation/Videos/WCMS_743685/lang--en/index.htm",
  kind: "primary",
  date: "2019-03",
  checked: "2026-11-22",
};
