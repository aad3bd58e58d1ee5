export { buildPerson, syntheticNames, type BuiltPerson } from "./build-person.ts";
