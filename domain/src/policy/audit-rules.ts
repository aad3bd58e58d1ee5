import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const watchers = grant("organisation", "administrator", "auditor");

/** The trail, how long data stays, and the proof that what was erased is gone. */
export const auditRules = {
  "audit.read": { noun: "audit", grants: watchers },
  "audit.verify": { noun: "audit", grants: watchers },
  "audit.export": { noun: "audit", grants: watchers },
  "retention.read": { noun: "retention", grants: { ...watchers, ...grant("organisation", "supervisor") } },
  "retention.change": { noun: "retention", grants: grant("organisation", "administrator"), peopleOnly: true },
  "erase_drill.run": { noun: "erase_drill", grants: grant("organisation", "administrator"), peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
