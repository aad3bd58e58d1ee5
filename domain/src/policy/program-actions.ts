import { actionIds, ruleOf, type Action } from "./actions.ts";

/** What a program may be let do: all that the policy does not keep for people. */
export const programActions: readonly Action[] = actionIds.filter((action) => ruleOf(action).peopleOnly !== true);

/** A token lives this long at most. Days. */
export const longestProgramDays = 365;
