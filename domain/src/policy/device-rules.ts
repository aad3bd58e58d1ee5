import { everyoneOwn, grant } from "./grants.ts";
import type { Rule } from "./rule.ts";

/** One's devices, the programs of an organisation, and further roles in an emergency. No program does any of it. */
export const deviceRules = {
  "device.read": { noun: "device", grants: everyoneOwn, peopleOnly: true },
  "device.rename": { noun: "device", grants: everyoneOwn, peopleOnly: true },
  "device.sign_out": { noun: "device", grants: everyoneOwn, peopleOnly: true },
  "program.read": { noun: "program", grants: grant("organisation", "administrator", "auditor"), peopleOnly: true },
  "program.make": { noun: "program", grants: grant("organisation", "administrator"), peopleOnly: true },
  "program.withdraw": { noun: "program", grants: grant("organisation", "administrator"), peopleOnly: true },
  "emergency.ask": { noun: "emergency", grants: everyoneOwn, peopleOnly: true },
  "emergency.read": {
    noun: "emergency",
    grants: { ...everyoneOwn, ...grant("organisation", "administrator", "supervisor", "auditor") },
    peopleOnly: true,
  },
  "emergency.decide": {
    noun: "emergency",
    grants: grant("organisation", "administrator", "supervisor"),
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "emergency.end": {
    noun: "emergency",
    grants: { ...everyoneOwn, ...grant("organisation", "administrator", "supervisor") },
    peopleOnly: true,
  },
  "emergency.acknowledge": {
    noun: "emergency",
    grants: grant("organisation", "administrator", "supervisor"),
    peopleOnly: true,
    ownRolesOnly: true,
  },
  "emergency.review": {
    noun: "emergency",
    grants: grant("organisation", "administrator", "supervisor"),
    peopleOnly: true,
    ownRolesOnly: true,
  },
} as const satisfies Readonly<Record<string, Rule>>;
