export { buildActor } from "./build-actor.ts";
export { buildNode } from "./build-node.ts";
export { buildSession } from "./build-session.ts";
export { buildDevice, testDevice, type TestDevice } from "./test-device.ts";
