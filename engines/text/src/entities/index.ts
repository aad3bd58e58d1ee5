export { findEntities } from "./find-entities.ts";
