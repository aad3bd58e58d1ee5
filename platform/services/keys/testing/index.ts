export { buildKeyedActor, type KeyedActor } from "./build-keyed-actor.ts";
