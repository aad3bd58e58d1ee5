/**
 * What a person is in an organisation; one person may have several. `administrator` looks after people and settings and
 * reads no identity; `auditor` reads the audit trail and nothing else.
 */
export const roles = ["administrator", "supervisor", "case_worker", "analyst", "viewer", "auditor"] as const;
export type Role = (typeof roles)[number];

/** How far a right reaches: one's own things, one's organisation, or the whole node. Each includes those before it. */
export const scopes = ["own", "organisation", "node"] as const;
export type Scope = (typeof scopes)[number];
