import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const workers = grant("organisation", "administrator", "supervisor", "case_worker", "analyst");
const heads = grant("organisation", "administrator", "supervisor");

/** Partners, agreements and what is shared under them. A role lent for hours binds the organisation to nobody. */
export const partnerRules = {
  "partner.read": { noun: "partner", grants: { ...workers, ...grant("organisation", "viewer", "auditor") } },
  "partner.add": { noun: "partner", grants: heads, peopleOnly: true },
  "partner.confirm": { noun: "partner", grants: heads, peopleOnly: true, ownRolesOnly: true },
  "partner.end": { noun: "partner", grants: heads, peopleOnly: true },
  "agreement.propose": { noun: "agreement", grants: heads, peopleOnly: true, ownRolesOnly: true },
  "agreement.approve": { noun: "agreement", grants: heads, peopleOnly: true, ownRolesOnly: true },
  "agreement.end": { noun: "agreement", grants: heads, peopleOnly: true },
  "shared_item.read": { noun: "shared_item", grants: workers },
  "shared_item.send": { noun: "shared_item", grants: workers, peopleOnly: true },
  "shared_item.recall": { noun: "shared_item", grants: workers, peopleOnly: true },
  "envelope.carry": { noun: "envelope", grants: heads, peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
