export { buildPerson, syntheticNames, type BuiltPerson } from "./build-person.ts";
export { personRows } from "./person-rows.ts";
