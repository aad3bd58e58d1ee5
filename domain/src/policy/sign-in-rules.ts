import { everyoneOwn, grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

/** How people sign in. */
export const signInRules = {
  "sign_in.change": { noun: "sign_in", grants: everyoneOwn, peopleOnly: true },
  "sign_in.require_second_factor": {
    noun: "sign_in",
    grants: grant("organisation", "administrator"),
    peopleOnly: true,
  },
} as const satisfies Readonly<Record<string, Rule>>;
