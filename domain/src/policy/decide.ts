import type { OrgId, UserId } from "../ids.ts";
import { ruleOf, type Action } from "./actions.ts";
import { scopes, type Role, type Scope } from "./roles.ts";
import type { Rule } from "./rule.ts";

/** Who asks. */
export interface Asker {
  readonly orgId: OrgId;
  readonly userId: UserId;
  readonly roles: readonly Role[];
  /** Those of `roles` that somebody has for an emergency only. */
  readonly emergencyRoles?: readonly Role[] | undefined;
  /** Set for a program with a service token: the only actions its token names. */
  readonly tokenScopes?: readonly Action[] | undefined;
}

/** What is asked about: whose it is. Without `ownerId` nobody owns it; without `orgId` it is the node's. */
export interface Resource {
  readonly orgId?: OrgId | undefined;
  readonly ownerId?: UserId | null | undefined;
}

/** Why the policy says no. `absent`: the thing is another organisation's, and the answer is that it does not exist. */
export const denials = ["absent", "role", "token_scope"] as const;
export type Denial = (typeof denials)[number];
export type PolicyDecision = { readonly allowed: true } | { readonly allowed: false; readonly why: Denial };

/**
 * Whether `asker` may do `action` to `resource` (default: something of their own organisation that they do not own).
 * Shapes: pure, in the time of one table lookup a role. Errors: none; a denial is a value with its reason.
 * Source: docs/roles.md, made from the same list.
 */
export function decide(asker: Asker, action: Action, resource?: Resource): PolicyDecision {
  return decideRule(asker, ruleOf(action), resource, asker.tokenScopes?.includes(action));
}

/** The same decision for a rule that is not in the list of actions, such as that of a field; a token cannot name it. */
export function decideRule(
  asker: Asker,
  rule: Rule,
  resource: Resource = { orgId: asker.orgId },
  isNamedByToken = false,
): PolicyDecision {
  const reach = reachOf(rule.ownRolesOnly === true ? ownRolesOf(asker) : asker.roles, rule);
  const needed = neededScope(asker, resource);
  if (needed === "node" && resource.orgId !== undefined) return { allowed: false, why: "absent" };
  if (reach === undefined || scopes.indexOf(reach) < scopes.indexOf(needed)) return { allowed: false, why: "role" };
  if (asker.tokenScopes !== undefined && (rule.peopleOnly === true || !isNamedByToken)) {
    return { allowed: false, why: "token_scope" };
  }
  return { allowed: true };
}

/** The roles that somebody has whatever happens. */
export const ownRolesOf = ({ roles, emergencyRoles }: Pick<Asker, "roles" | "emergencyRoles">): readonly Role[] =>
  roles.filter((role) => emergencyRoles?.includes(role) !== true);

/** The widest reach that any of the roles gives; `undefined` when none may. */
export function reachOf(roles: readonly Role[], { grants }: Pick<Rule, "grants">): Scope | undefined {
  let reach: Scope | undefined;
  for (const role of roles) {
    const given = grants[role];
    if (given !== undefined && (reach === undefined || scopes.indexOf(given) > scopes.indexOf(reach))) reach = given;
  }
  return reach;
}

function neededScope(asker: Asker, { orgId, ownerId }: Resource): Scope {
  if (orgId !== asker.orgId) return "node";
  return ownerId === asker.userId ? "own" : "organisation";
}

/** What the asker may do to things of their organisation, or at least to their own: for the answers of the API. */
export const allowedActions = (asker: Asker, all: readonly Action[]): readonly Action[] =>
  all.filter((action) => decide(asker, action, { orgId: asker.orgId, ownerId: asker.userId }).allowed);
