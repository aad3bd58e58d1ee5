import { grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

const workers = grant("organisation", "administrator", "supervisor", "case_worker", "analyst");
const caseRoles = grant("organisation", "supervisor", "case_worker");
/** Nobody looks at adult-service adverts in passing. */
const adultReaders = grant("organisation", "supervisor", "case_worker", "analyst");
const readers = { ...workers, ...grant("organisation", "viewer") };

/** Texts, reports of offers, imports, collections, campaigns and leads. */
export const leadRules = {
  "text.screen": { noun: "text", grants: workers },
  "offer_report.read": { noun: "offer_report", grants: caseRoles, needsKey: true, peopleOnly: true },
  "offer_report.decide": { noun: "offer_report", grants: caseRoles, peopleOnly: true },
  "offer_report.gather": { noun: "offer_report", grants: caseRoles, needsKey: true, peopleOnly: true },
  "offer_report.erase": { noun: "offer_report", grants: caseRoles, peopleOnly: true },
  "import.read": { noun: "import", grants: readers },
  "import.upload": { noun: "import", grants: workers },
  "import.start": { noun: "import", grants: workers },
  "import.stop": { noun: "import", grants: workers },
  "import.remove": { noun: "import", grants: workers },
  "import.export_rejects": { noun: "import", grants: workers },
  "collection.read": { noun: "collection", grants: readers },
  "collection.create": { noun: "collection", grants: workers },
  "collection.create_adult": {
    noun: "collection",
    grants: grant("organisation", "administrator", "supervisor"),
    peopleOnly: true,
  },
  "collection.read_adult": { noun: "collection", grants: adultReaders, peopleOnly: true },
  "campaign.judge": { noun: "campaign", grants: workers, peopleOnly: true },
  "campaign.take_back": {
    noun: "campaign",
    grants: { ...grant("own", "case_worker", "analyst"), ...grant("organisation", "administrator", "supervisor") },
    peopleOnly: true,
  },
  "lead.read": { noun: "lead", grants: readers },
  "lead.open": { noun: "lead", grants: workers },
  "lead.note": { noun: "lead", grants: workers },
  "lead.decide": { noun: "lead", grants: workers, peopleOnly: true },
  "lead.withdraw_decision": {
    noun: "lead",
    grants: { ...grant("own", "case_worker", "analyst"), ...grant("organisation", "administrator", "supervisor") },
    peopleOnly: true,
  },
  "lead.remove": { noun: "lead", grants: workers },
  "lead.export": { noun: "lead", grants: workers },
  "preservation.read": { noun: "preservation", grants: readers },
  "preservation.prepare": { noun: "preservation", grants: workers, peopleOnly: true },
  "preservation.mark": { noun: "preservation", grants: workers, peopleOnly: true },
} as const satisfies Readonly<Record<string, Rule>>;
