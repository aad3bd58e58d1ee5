import type { Role, Scope } from "./roles.ts";

/** One thing that can be done, who may do it and how far. */
export interface Rule {
  /** What it is done to, for the reader of the roles page. */
  readonly noun: string;
  /** The reach that each role has; a role that is not named may not. */
  readonly grants: Readonly<Partial<Record<Role, Scope>>>;
  /** The person says why, and the reason stands in the audit trail. */
  readonly needsReason?: true;
  /** The organisation's key must be open: signed in by passphrase or by a passkey that carries it. */
  readonly needsKey?: true;
  /** A role that somebody has for an emergency only does not count. */
  readonly ownRolesOnly?: true;
  /** No token of a program may ever do this, whatever its scopes. */
  readonly peopleOnly?: true;
}
