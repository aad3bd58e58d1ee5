export { isShutOut } from "./is-shut-out.ts";
export { byRow, reachableCase, reachableContact, reachablePerson } from "./reachable.ts";
export { reachableEntry } from "./reachable-entry.ts";
export { shutBodies, type ClosedTo } from "./shut-bodies.ts";
