export { buildLead, type BuiltLead } from "./build-lead.ts";
