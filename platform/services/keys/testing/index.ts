export { buildKeyedActor, type KeyedActor } from "./build-keyed-actor.ts";
export { readAllNames } from "./read-all-names.ts";
