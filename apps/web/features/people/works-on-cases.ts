import type { Role } from "@suar/domain";
import { reachOf, ruleOf } from "@suar/domain/policy";

/** Whether somebody with these roles is entitled to the key to the cases. */
export const worksOnCases = (held: readonly Role[]): boolean => reachOf(held, ruleOf("key.use")) !== undefined;
